import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { connectionOf, type ConnectionOf } from './connection.js';
import { RemarkOutcome } from './results-enums.js';
import { DateTimeScalar } from './scalars.js';

/** What marking again comes to for a question. */
@ObjectType({ description: 'What marking again comes to for a question.', simpleResolvers: true })
export class QuestionRemark {
  @Field(() => ID, { description: 'What the question is through all revisions of its quiz.' })
  lineage!: string;

  @Field(() => Int, { description: 'The number of the revision that was answered.' })
  revision!: number;

  @Field(() => Int, { description: 'Its number there.' })
  number!: number;

  @Field(() => String, { description: 'What was asked.' })
  stem!: string;

  @Field(() => RemarkOutcome, { description: 'What becomes of its marks.' })
  outcome!: keyof typeof RemarkOutcome;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence!: string;

  @Field(() => Int, { description: 'How many answers gain.' })
  gainCount!: number;

  @Field(() => Int, { description: 'How many answers lose.' })
  loseCount!: number;

  @Field(() => Int, { description: 'How many answers were given to it.' })
  answerCount!: number;
}

/** What marking again does to a student. */
@ObjectType({ description: 'What marking again does to an attempt.', simpleResolvers: true })
export class StudentRemark {
  @Field(() => ID, { description: 'The attempt.' })
  id!: string;

  @Field(() => String, { description: 'What the student is called.' })
  nickname!: string;

  @Field(() => String, { nullable: true, description: 'The class; null for somebody who came by the code of the quiz alone.' })
  className!: string | null;

  @Field(() => Boolean, { description: 'Whether the attempt is finished.' })
  finished!: boolean;

  @Field(() => Float, { description: 'The marks as they stand.' })
  before!: number;

  @Field(() => Int, { description: 'Of how many.' })
  beforeMax!: number;

  @Field(() => Float, { description: 'The marks as they would be.' })
  after!: number;

  @Field(() => Int, { description: 'Of how many; fewer where a question is withdrawn.' })
  afterMax!: number;
}

export const StudentRemarkConnection = connectionOf<StudentRemark>({ name: 'StudentRemark', node: () => StudentRemark, plural: 'attempts whose marks would change' });
export type StudentRemarkConnection = ConnectionOf<StudentRemark>;

/** What marking again would do. */
@ObjectType({ description: 'What marking earlier answers by the newest revision would do. Nothing of it is done yet.', simpleResolvers: true })
export class RegradePreview {
  @Field(() => ID, { description: 'The quiz.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'The number of the newest revision, by whose key answers would be marked.' })
  toRevision!: number;

  @Field(() => String, { nullable: true, description: 'What its teacher said of what changed.' })
  note!: string | null;

  @Field(() => String, { description: 'Stands for exactly what is shown: give it to `regradeQuiz`, which refuses where answers have come in since.' })
  version!: string;

  @Field(() => Int, { description: 'How many answers to earlier revisions there are.' })
  answerCount!: number;

  @Field(() => Int, { description: 'How many marks would change.' })
  changeCount!: number;

  @Field(() => Int, { description: 'How many attempts would have another mark.' })
  attemptCount!: number;

  @Field(() => [QuestionRemark], { description: 'What becomes of each question of the earlier revisions that were answered.' })
  questions!: readonly QuestionRemark[];

  @Field(() => StudentRemarkConnection, { description: 'Whose marks would change, by nickname.' })
  students!: unknown;
}

/** A change of a mark. */
@ObjectType({ description: 'A change of a mark, as the log keeps it.', simpleResolvers: true })
export class MarkChange {
  @Field(() => ID, { description: 'An id without a meaning.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was marked again.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who had it marked again; null where their account is gone.' })
  changedBy!: string | null;

  @Field(() => Int, { description: 'Which of the regrades of the quiz it was, from 1.' })
  regrade!: number;

  @Field(() => Int, { description: 'By the key of which revision.' })
  toRevision!: number;

  @Field(() => String, { description: 'Whose answer it is.' })
  nickname!: string;

  @Field(() => Int, { description: 'The revision that was answered.' })
  revision!: number;

  @Field(() => Int, { description: 'The number of the question there.' })
  number!: number;

  @Field(() => Float, { description: 'The mark before.' })
  before!: number;

  @Field(() => Float, { description: 'The mark since.' })
  after!: number;

  @Field(() => Boolean, { description: 'Whether the question was withdrawn: the mark counts for nobody.' })
  withdrawn!: boolean;
}

export const MarkChangeConnection = connectionOf<MarkChange>({ name: 'MarkChange', node: () => MarkChange, plural: 'changes of marks' });
export type MarkChangeConnection = ConnectionOf<MarkChange>;

/** Which answers to mark again. */
@InputType({ description: 'Which answers to mark again.' })
export class RegradeQuizInput {
  @Field(() => ID, { description: 'The quiz.' })
  quiz!: string;

  @Field(() => String, { description: 'The `version` of the preview that was looked at.' })
  version!: string;
}

@ObjectType({ description: 'What came of marking again.', simpleResolvers: true })
export class RegradeQuizPayload {
  @Field(() => Int, { nullable: true, description: 'How many marks were changed; null where nothing was done.' })
  changeCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Which of the regrades of the quiz it was, from 1; null where nothing was done.' })
  regrade!: number | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  userErrors!: readonly UserError[];
}
