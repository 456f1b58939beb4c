import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { Explanation, Pair, Question } from './question.js';
import { Quiz, QuizTerms } from './quiz.js';
import { StalenessKind, UserErrorCode } from './quiz-enums.js';
import { DateTimeScalar } from './scalars.js';

/** A student's pass through a quiz. */
@ObjectType({ implements: Node, description: 'A student\'s pass through a quiz. It is given to whoever holds its resume token, or the token of the student whose it is; by its id alone (`studentAttempt`, `node`), only to those at the desk whose quiz it is.', simpleResolvers: true })
export class Attempt extends Node {
  @Field(() => Quiz, { description: 'The quiz, as it was when the attempt began, in the order of this attempt.' })
  quiz!: unknown;

  @Field(() => String, { description: 'What the student is called here.' })
  nickname!: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was finished, by the student or because the time was up or the quiz closed; null while it is not.' })
  finishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its time is up, extra time included; null without a limit.' })
  dueAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many seconds are left until its time is up or the quiz closes, by the server\'s clock; null where neither is to come.' })
  secondsLeft!: number | null;

  @Field(() => QuizTerms, { description: 'On what terms it is taken: the dates of the student\'s class stand before those of the quiz.' })
  terms!: QuizTerms;

  @Field(() => Boolean, { description: 'Whether it is a teacher\'s own look at the quiz: it counts nowhere.' })
  preview!: boolean;

  @Field(() => Boolean, { description: 'Whether it is told now what was right. While it is not, no answer has its `feedback`.' })
  feedbackDue!: boolean;

  @Field(() => [Response], { description: 'The answers given so far, in the order of the questions.' })
  responses!: unknown;

  @Field(() => Question, { nullable: true, description: 'The first question that has no answer yet; null when all have one.' })
  nextQuestion!: unknown;

  @Field(() => Int, { nullable: true, description: 'How many answers are right, as they are marked now; null while that is not told yet.' })
  correctCount!: number | null;

  @Field(() => Int, { description: 'How many questions have an answer.' })
  answeredCount!: number;

  @Field(() => Int, { description: 'How many questions there are.' })
  questionCount!: number;

  @Field(() => Int, { nullable: true, description: 'How many questions count: all but those that were withdrawn; null while that is not told yet.' })
  countedCount!: number | null;
}

/** An answer that was given and stands. */
@ObjectType({ description: 'An answer that was given and stands.', simpleResolvers: true })
export class Response {
  @Field(() => ID, { description: 'The id under which the answer was sent.' })
  id!: string;

  @Field(() => Question, { description: 'The question.' })
  question!: Question;

  @Field(() => [ID], { nullable: true, description: 'The options that were chosen, in the order in which they were sent.' })
  optionIds!: readonly string[] | null;

  @Field(() => [Pair], { nullable: true, description: 'The pairs that were made.' })
  pairs!: readonly Pair[] | null;

  @Field(() => Float, { nullable: true, description: 'The number that was entered.' })
  number!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  answeredAt!: Date;

  @Field(() => Feedback, { nullable: true, description: 'Whether it is right, what would have been, and why; null until the time that the quiz sets for it.' })
  feedback!: unknown;
}

/** What is told of an answer. */
@ObjectType({ description: 'What is told of an answer: whether it is right, what would have been right, why, and what has changed since.', simpleResolvers: true })
export class Feedback {
  @Field(() => Boolean, { description: 'Whether it is right, as it is marked now.' })
  correct!: boolean;

  @Field(() => Float, { description: 'What part of it is right, from 0 to 1, as it is marked now.' })
  score!: number;

  @Field(() => Boolean, { description: 'Whether it counts. The answer to a question that was withdrawn does not, whatever it was.' })
  counts!: boolean;

  @Field(() => [ID], { description: 'The options that are right, in order where an order was asked; otherwise empty.' })
  keyOptionIds!: readonly string[];

  @Field(() => [Pair], { description: 'The pairs that are right; otherwise empty.' })
  keyPairs!: readonly Pair[];

  @Field(() => Float, { nullable: true, description: 'The number that is right.' })
  keyNumber!: number | null;

  @Field(() => Explanation, { description: 'Why that is right, and why the rest is not, as it was published for this attempt.' })
  explanation!: Explanation;

  @Field(() => [Remark], { description: 'When it was marked again, the first time first.' })
  remarks!: readonly Remark[];

  @Field(() => [QuestionUpdate], { description: 'What later reporting did to the question.' })
  updates!: readonly QuestionUpdate[];
}

/** A time when an answer was marked again. */
@ObjectType({ description: 'A time when an answer was marked again, by the key of a corrected quiz.', simpleResolvers: true })
export class Remark {
  @Field(() => DateTimeScalar, { description: 'When it was marked again.' })
  markedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it was right before.' })
  wasCorrect!: boolean;

  @Field(() => Boolean, { description: 'Whether it is right by the corrected quiz.' })
  correct!: boolean;

  @Field(() => Boolean, { description: 'Whether the question was withdrawn, so that the answer counts for nobody.' })
  withdrawn!: boolean;

  @Field(() => String, { nullable: true, description: 'What the teacher says of the correction; null where they say nothing.' })
  note!: string | null;
}

/** What later reporting did to a question. */
@ObjectType({ description: 'What later reporting did to a question after it was published.', simpleResolvers: true })
export class QuestionUpdate {
  @Field(() => StalenessKind, { description: 'What it did.' })
  kind!: keyof typeof StalenessKind;

  @Field(() => DateTimeScalar, { description: 'When it was found.' })
  foundAt!: Date;

  @Field(() => String, { description: 'What changed, in a sentence.' })
  sentence!: string;

  @Field(() => [UpdatePassage], { description: 'The passages that say so; empty where a passage is what went.' })
  passages!: readonly UpdatePassage[];
}

/** A passage in which later reporting stands. */
@ObjectType({ description: 'A passage in which later reporting stands, as it was found.', simpleResolvers: true })
export class UpdatePassage {
  @Field(() => String, { description: 'The slug of its source.' })
  source!: string;

  @Field(() => String, { description: 'What the source is called, in short.' })
  label!: string;

  @Field(() => String, { description: 'Its outlet.' })
  outlet!: string;

  @Field(() => String, { description: 'When it was published, in words.' })
  published!: string;

  @Field(() => String, { description: 'The passage.' })
  exact!: string;

  @Field(() => String, { description: 'What stands before it.' })
  prefix!: string;

  @Field(() => String, { description: 'What stands after it.' })
  suffix!: string;

  @Field(() => Boolean, { description: 'Whether these are the words of the source itself, and not those of Footnote\'s summary.' })
  verbatim!: boolean;

  @Field(() => String, { nullable: true, description: 'How the source hedges it; null where it does not.' })
  hedge!: string | null;

  @Field(() => String, { description: 'Whose word it is in the end, in a few words.' })
  origin!: string;
}

/** Why a request was not carried out. */
@ObjectType({ description: 'Why a request was understood but not carried out, in words for whoever made it.', simpleResolvers: true })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What is wrong, for a program.' })
  code!: keyof typeof UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description: 'Which field of the input is wrong, as the path to it: `["question", "options", "0", "reason"]`; null where it is none in particular.',
  })
  field!: unknown;

  @Field(() => String, { description: 'What is wrong and what is allowed, for a person.' })
  message!: string;
}

@ObjectType({ description: 'What came of starting an attempt.', simpleResolvers: true })
export class StartAttemptPayload {
  @Field(() => Attempt, { nullable: true, description: 'The attempt; null where it was not started.' })
  attempt!: unknown;

  @Field(() => String, { nullable: true, description: 'The secret with which the attempt goes on: keep it on the device. Where a student of a class goes on with an attempt that was begun elsewhere, it is the token of the membership.' })
  resumeToken!: string | null;

  @Field(() => [UserError], { description: 'Why it was not started; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of a look at a quiz as a student.', simpleResolvers: true })
export class PreviewQuizPayload {
  @Field(() => Attempt, { nullable: true, description: 'An attempt that counts nowhere; null where there is none.' })
  attempt!: unknown;

  @Field(() => String, { nullable: true, description: 'The secret with which the attempt goes on.' })
  resumeToken!: string | null;

  @Field(() => [UserError], { description: 'Why there is none; empty where there is.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of sending an answer.', simpleResolvers: true })
export class SubmitResponsePayload {
  @Field(() => Response, { nullable: true, description: 'The answer that stands: the one that was sent or, after `ALREADY_ANSWERED`, the one sent before.' })
  response!: unknown;

  @Field(() => Attempt, { nullable: true, description: 'The attempt with the answer in it; null where the resume token does not fit.' })
  attempt!: unknown;

  @Field(() => [UserError], { description: 'Why the answer was not taken; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of finishing an attempt.', simpleResolvers: true })
export class FinishAttemptPayload {
  @Field(() => Attempt, { nullable: true, description: 'The finished attempt; null where the resume token does not fit.' })
  attempt!: unknown;

  @Field(() => [UserError], { description: 'Why it was not finished; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of reporting a problem.', simpleResolvers: true })
export class ReportProblemPayload {
  @Field(() => Boolean, { description: 'Whether the report was stored.' })
  received!: boolean;

  @Field(() => [UserError], { description: 'Why it was not stored; empty where it was.' })
  userErrors!: readonly UserError[];
}
