import { Field, ID, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { Assignment, ClassStudent, DeskClass, Membership } from './classes.js';

@ObjectType({ description: 'What came of making a class.', simpleResolvers: true })
export class CreateClassPayload {
  @Field(() => DeskClass, { nullable: true, description: 'The class; null where nothing was done.' })
  class!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of changing a class.', simpleResolvers: true })
export class ChangeClassPayload {
  @Field(() => DeskClass, { nullable: true, description: 'The class; null where nothing was done.' })
  class!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of giving a class a new code. The old one leads nowhere.', simpleResolvers: true })
export class RenewClassCodePayload {
  @Field(() => DeskClass, { nullable: true, description: 'The class; null where nothing was done.' })
  class!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of deleting a class, with its students and all of their answers.', simpleResolvers: true })
export class DeleteClassPayload {
  @Field(() => ID, { nullable: true, description: 'The id of what is gone; null where nothing was done.' })
  deletedId!: string | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of changing a student.', simpleResolvers: true })
export class ChangeStudentPayload {
  @Field(() => ClassStudent, { nullable: true, description: 'The student; null where nothing was done.' })
  student!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of removing a student. Their token opens nothing any more; their answers stay in the results.', simpleResolvers: true })
export class RemoveStudentPayload {
  @Field(() => ID, { nullable: true, description: 'The id of who was removed; null where nothing was done.' })
  removedId!: string | null;

  @Field(() => DeskClass, { nullable: true, description: 'The class; null where nothing was done.' })
  class!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of deleting a student with all of their answers.', simpleResolvers: true })
export class DeleteStudentPayload {
  @Field(() => ID, { nullable: true, description: 'The id of what is gone; null where nothing was done.' })
  deletedId!: string | null;

  @Field(() => DeskClass, { nullable: true, description: 'The class; null where nothing was done.' })
  class!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of giving a quiz to a class.', simpleResolvers: true })
export class AssignQuizPayload {
  @Field(() => Assignment, { nullable: true, description: 'The assignment; null where nothing was done.' })
  assignment!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of taking a quiz back. What was answered stays.', simpleResolvers: true })
export class UnassignQuizPayload {
  @Field(() => ID, { nullable: true, description: 'The id of what is gone; null where nothing was done.' })
  deletedId!: string | null;

  @Field(() => DeskClass, { nullable: true, description: 'The class; null where nothing was done.' })
  class!: unknown;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of joining a class.', simpleResolvers: true })
export class JoinClassPayload {
  @Field(() => Membership, { nullable: true, description: 'The membership; null where nobody joined.' })
  membership!: unknown;

  @Field(() => String, { nullable: true, description: 'The secret of the membership. It is given here and nowhere else: keep it on the device.' })
  membershipToken!: string | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}
