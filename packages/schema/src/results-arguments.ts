import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PageArguments } from './arguments.js';
import { AttemptRule, StudentOrder } from './results-enums.js';

/** Which results to give. */
@ArgsType()
export class QuizResultsArguments {
  @Field(() => ID, { description: 'The quiz.' })
  quiz!: string;

  @Field(() => Int, { nullable: true, description: 'Only attempts at the revision with this number. Left out: those at all revisions that ask the same questions as the one that most have finished.' })
  revision?: number | null;

  @Field(() => ID, { nullable: true, description: 'Only attempts of this class.' })
  class?: string | null;

  @Field(() => AttemptRule, { nullable: true, description: 'Which of several attempts of one student counts; FIRST where it is left out.' })
  attemptRule?: keyof typeof AttemptRule | null;
}

/** Which students to give. */
@ArgsType()
export class StudentResultArguments extends PageArguments {
  @Field(() => StudentOrder, { nullable: true, description: 'In what order; MARK where it is left out.' })
  order?: keyof typeof StudentOrder | null;
}

/** Which quiz, and which page. */
@ArgsType()
export class MarkLogArguments extends PageArguments {
  @Field(() => ID, { description: 'The quiz.' })
  quiz!: string;
}
