import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from './scalars.js';

/** A class to be made. */
@InputType({ description: 'A class to be made.' })
export class CreateClassInput {
  @Field(() => String, { description: 'What it is called, in 1 to 60 characters; its students see it.' })
  name!: string;
}

/** What to change of a class. What is left out stays. */
@InputType({ description: 'What to change of a class. What is left out stays.' })
export class ChangeClassInput {
  @Field(() => ID, { description: 'The class.' })
  class!: string;

  @Field(() => String, { nullable: true, description: 'What it is called, in 1 to 60 characters.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether new students may join.' })
  joinable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is put away.' })
  archived?: boolean | null;
}

/** Which class gets a new code. */
@InputType({ description: 'Which class gets a new code.' })
export class RenewClassCodeInput {
  @Field(() => ID, { description: 'The class.' })
  class!: string;
}

/** Which class to delete. */
@InputType({ description: 'Which class to delete.' })
export class DeleteClassInput {
  @Field(() => ID, { description: 'The class.' })
  class!: string;
}

/** What to change of a student. What is left out stays. */
@InputType({ description: 'What to change of a student. What is left out stays.' })
export class ChangeStudentInput {
  @Field(() => ID, { description: 'The student.' })
  student!: string;

  @Field(() => String, { nullable: true, description: 'What they are called: 1 to 40 characters on one line.' })
  nickname?: string | null;

  @Field(() => Int, { nullable: true, description: 'Percent of time on top of every time limit, from 0 to 300. Attempts that are under way get it too.' })
  extraTimePercent?: number | null;
}

/** Which student to remove from the class. */
@InputType({ description: 'Which student to remove from the class.' })
export class RemoveStudentInput {
  @Field(() => ID, { description: 'The student.' })
  student!: string;
}

/** Which student to delete. */
@InputType({ description: 'Which student to delete.' })
export class DeleteStudentInput {
  @Field(() => ID, { description: 'The student.' })
  student!: string;
}

/** Which quiz to give to which class, and when. Given again, the dates are changed. */
@InputType({ description: 'Which quiz to give to which class, and when. Given again, the dates are changed.' })
export class AssignQuizInput {
  @Field(() => ID, { description: 'The class.' })
  class!: string;

  @Field(() => ID, { description: 'The quiz. It need not be published yet; students see it once it is.' })
  quiz!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on this class may take it; null: as the quiz says.' })
  opensAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when this class may take it; null: as the quiz says.' })
  closesAt?: Date | null;
}

/** Which quiz to take back from a class. */
@InputType({ description: 'Which quiz to take back from a class.' })
export class UnassignQuizInput {
  @Field(() => ID, { description: 'The assignment.' })
  assignment!: string;
}

/** How to join a class, or to go on in it. */
@InputType({ description: 'How to join a class, or to go on in it.' })
export class JoinClassInput {
  @Field(() => String, { description: 'The code of the class. Capitals, spaces and the dash make no difference.' })
  code!: string;

  @Field(() => String, { description: 'What the student wants to be called: 1 to 40 characters, on one line, unlike everybody else in the class.' })
  nickname!: string;

  @Field(() => String, { nullable: true, description: 'The secret of the membership, made by the client to make a retry safe: at least 22 characters of base64url from a secure source. Left out, one is made.' })
  membershipToken?: string | null;
}
