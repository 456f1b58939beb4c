import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { DeskQuiz, Revision } from './desk-quiz.js';
import { StaleQuestion } from './staleness.js';

const STALE = 'The id of the stale question.';
const PUBLISH = 'Whether the quiz is to be published at once. It is not where its draft has other changes: those would go out unseen.';
const NOTE = 'What students are told of the change; at most 500 characters. Left out, what was found is told.';

/** Which mend to apply. */
@InputType({ description: 'A mend of a stale question.' })
export class ApplyMendInput {
  @Field(() => ID, { description: STALE })
  staleQuestion!: string;

  @Field(() => ID, { description: 'The `id` of one of its mends.' })
  mend!: string;

  @Field(() => Boolean, { description: PUBLISH })
  publish!: boolean;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

/** Which question to keep. */
@InputType({ description: 'A stale question that stays as it is.' })
export class KeepQuestionInput {
  @Field(() => ID, { description: STALE })
  staleQuestion!: string;

  @Field(() => String, { description: 'Why it stays, for the students who took it; at most 500 characters.' })
  reason!: string;
}

/** Which question to withdraw. */
@InputType({ description: 'A stale question that is to leave its quiz.' })
export class WithdrawQuestionInput {
  @Field(() => ID, { description: STALE })
  staleQuestion!: string;

  @Field(() => Boolean, { description: PUBLISH })
  publish!: boolean;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

/** Which reports to settle. */
@InputType({ description: 'A question whose open reports are settled.' })
export class SettleReportInput {
  @Field(() => ID, { description: 'The id of the question.' })
  question!: string;
}

const ERRORS = 'Why it was not done, or not all of it; empty where it was.';

/** What decisions about a stale question give. */
@ObjectType({ description: 'A stale question with what was decided.', simpleResolvers: true })
abstract class StaleDecision {
  @Field(() => StaleQuestion, { nullable: true, description: 'The question, with what was decided; null where there is none such at your desk.' })
  staleQuestion!: unknown;

  @Field(() => DeskQuiz, { nullable: true, description: 'Its quiz as it is now.' })
  quiz!: unknown;

  @Field(() => Revision, { nullable: true, description: 'The revision that was published; null where none was.' })
  revision!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of mending a stale question.', simpleResolvers: true })
export class ApplyMendPayload extends StaleDecision {}

@ObjectType({ description: 'What came of keeping a stale question as it is.', simpleResolvers: true })
export class KeepQuestionPayload extends StaleDecision {}

@ObjectType({ description: 'What came of withdrawing a stale question.', simpleResolvers: true })
export class WithdrawQuestionPayload extends StaleDecision {}

/** What came of settling reports. */
@ObjectType({ description: 'What came of settling the reports about a question.', simpleResolvers: true })
export class SettleReportPayload {
  @Field(() => Int, { description: 'How many were open and are settled now.' })
  settledCount!: number;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}
