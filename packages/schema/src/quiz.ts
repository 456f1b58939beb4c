import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Node } from './node.js';
import { Pack } from './pack.js';
import { Question } from './question.js';
import { FeedbackTiming } from './quiz-enums.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** On what terms a quiz can be taken. */
@ObjectType({ description: 'On what terms a quiz can be taken. The clock that counts is the server\'s.', simpleResolvers: true })
export class QuizTerms {
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it can be taken; null: from its publication on.' })
  opensAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken; null: without an end.' })
  closesAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it can be taken now.' })
  isOpen!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many attempts one student has; null: as many as they like.' })
  attemptsAllowed!: number | null;

  @Field(() => FeedbackTiming, { description: 'When it is told what was right, and why.' })
  feedback!: keyof typeof FeedbackTiming;

  @Field(() => Int, { nullable: true, description: 'How long one attempt may take, in seconds, extra time included where it is known whose it is; null: as long as it takes.' })
  timeLimitSeconds!: number | null;
}

/** A published set of questions. */
@ObjectType({ implements: Node, description: 'A published set of questions. What has been published does not change any more.', simpleResolvers: true })
export class Quiz extends Node {
  @Field(() => String, { description: 'What students enter to take it, such as `K7P-2QXM`. Capitals, spaces and the dash make no difference.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Pack, { description: 'The affair that it is about.' })
  pack!: unknown;

  @Field(() => DateScalar, { description: 'The latest day as of which any of its questions is asked.' })
  asOf!: string;

  @Field(() => Int, { description: 'How many questions it has.' })
  questionCount!: number;

  @Field(() => [Question], { description: 'Its questions, in order, as students meet them. Of a teacher\'s quiz they come with an attempt alone, in the order of that attempt: nobody reads ahead.' })
  questions!: readonly Question[];

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => [String], { description: 'What to call the texts of its pack that are here, in the order of the pack: what its questions can rest on.' })
  sourceLabels!: unknown;

  @Field(() => Boolean, { description: 'Whether those who take it are shown links to the original articles: its desk decides.' })
  linksOut!: unknown;

  @Field(() => QuizTerms, { description: 'On what terms whoever comes by its code takes it. A class may have dates of its own: see `Membership.quizzes` and `Attempt.terms`.' })
  terms!: unknown;
}

export const QuizConnection = connectionOf<Quiz>({ name: 'Quiz', node: () => Quiz, plural: 'quizzes' });
export type QuizConnection = ConnectionOf<Quiz>;
