import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Node } from './node.js';
import { Pack } from './pack.js';
import { Question } from './question.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

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

  @Field(() => [Question], { description: 'Its questions, in order, as students meet them.' })
  questions!: readonly Question[];

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Date;
}

export const QuizConnection = connectionOf<Quiz>({ name: 'Quiz', node: () => Quiz, plural: 'quizzes' });
export type QuizConnection = ConnectionOf<Quiz>;
