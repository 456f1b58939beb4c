import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { Explanation, Pair, Question } from './question.js';
import { Quiz } from './quiz.js';
import { UserErrorCode } from './quiz-enums.js';
import { DateTimeScalar } from './scalars.js';

/** A student's pass through a quiz. */
@ObjectType({ implements: Node, description: 'A student\'s pass through a quiz. It is given only to whoever holds its resume token; `node` does not give it.', simpleResolvers: true })
export class Attempt extends Node {
  @Field(() => Quiz, { description: 'The quiz, as it was when the attempt began.' })
  quiz!: unknown;

  @Field(() => String, { description: 'What the student is called here.' })
  nickname!: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was finished; null while it is not.' })
  finishedAt!: Date | null;

  @Field(() => [Response], { description: 'The answers given so far, in the order of the questions.' })
  responses!: unknown;

  @Field(() => Question, { nullable: true, description: 'The first question that has no answer yet; null when all have one.' })
  nextQuestion!: unknown;

  @Field(() => Int, { description: 'How many answers are right.' })
  correctCount!: number;

  @Field(() => Int, { description: 'How many questions have an answer.' })
  answeredCount!: number;

  @Field(() => Int, { description: 'How many questions there are.' })
  questionCount!: number;
}

/** An answer that was given and stands. */
@ObjectType({ description: 'An answer that was given and stands, with the verdict, what would have been right, and why.', simpleResolvers: true })
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

  @Field(() => Boolean, { description: 'Whether it is right.' })
  correct!: boolean;

  @Field(() => Float, { description: 'What part of it is right, from 0 to 1.' })
  score!: number;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  answeredAt!: Date;

  @Field(() => [ID], { description: 'The options that are right, in order where an order was asked; otherwise empty.' })
  keyOptionIds!: readonly string[];

  @Field(() => [Pair], { description: 'The pairs that are right; otherwise empty.' })
  keyPairs!: readonly Pair[];

  @Field(() => Float, { nullable: true, description: 'The number that is right.' })
  keyNumber!: number | null;

  @Field(() => Explanation, { description: 'Why that is right, and why the rest is not.' })
  explanation!: Explanation;
}

/** Why a request was not carried out. */
@ObjectType({ description: 'Why a request was understood but not carried out, in words for whoever made it.', simpleResolvers: true })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What is wrong, for a program.' })
  code!: keyof typeof UserErrorCode;

  @Field(() => String, { nullable: true, description: 'Which field of the input is wrong; null where it is none in particular.' })
  field!: string | null;

  @Field(() => String, { description: 'What is wrong and what is allowed, for a person.' })
  message!: string;
}

@ObjectType({ description: 'What came of starting an attempt.', simpleResolvers: true })
export class StartAttemptPayload {
  @Field(() => Attempt, { nullable: true, description: 'The attempt; null where it was not started.' })
  attempt!: unknown;

  @Field(() => String, { nullable: true, description: 'The secret with which the attempt goes on. It is given here and nowhere else: keep it on the device.' })
  resumeToken!: string | null;

  @Field(() => [UserError], { description: 'Why it was not started; empty where it was.' })
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
