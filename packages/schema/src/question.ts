import { Field, ID, ObjectType } from 'type-graphql';
import { Assertion, Corroboration } from './claim.js';
import { Node } from './node.js';
import { QuestionKind, QuestionStanding } from './quiz-enums.js';
import { DateScalar } from './scalars.js';
import { Evidence, Source } from './source.js';

/** One of the things to choose from. */
@ObjectType({ description: 'One of the things to choose from. Neither its id nor its place says whether it is right.', simpleResolvers: true })
export class Option {
  @Field(() => ID, { description: 'Its id: random, and made anew for each published quiz.' })
  id!: string;

  @Field(() => String, { description: 'Its words.' })
  text!: string;
}

/** A question as a student meets it. */
@ObjectType({ implements: Node, description: 'A question as a student meets it: nothing in it tells the answer.', simpleResolvers: true })
export class Question extends Node {
  @Field(() => QuestionKind, { description: 'What a student does to answer.' })
  kind!: keyof typeof QuestionKind;

  @Field(() => String, { description: 'What is asked.' })
  stem!: string;

  @Field(() => [Option], { description: 'What to choose from, put in order, or match; empty where a number is asked.' })
  options!: readonly Option[];

  @Field(() => [Option], { description: 'The right-hand side of a question that asks to match; otherwise empty.' })
  targets!: readonly Option[];

  @Field(() => String, { nullable: true, description: 'What is counted, where a number is asked.' })
  unit!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day as of which it is asked.' })
  asOf!: string | null;

  @Field(() => QuestionStanding, { description: 'What the question rests on.' })
  standing!: keyof typeof QuestionStanding;

  @Field(() => [Source], { description: 'The sources whose account it asks for; empty where it asks for that of all of them.' })
  sources!: unknown;
}

/** A pair of a question that asks to match. */
@ObjectType({ description: 'A pair of a question that asks to match.', simpleResolvers: true })
export class Pair {
  @Field(() => ID, { description: 'The id of the option on the left.' })
  leftId!: string;

  @Field(() => ID, { description: 'The id of the target on the right.' })
  rightId!: string;
}

/** Why the answers of a question are right and wrong. */
@ObjectType({ description: 'Why the right answer is right, and why each other one is not: every sentence with the passages that it rests on.', simpleResolvers: true })
export class Explanation {
  @Field(() => String, { description: 'The whole in a few sentences.' })
  text!: string;

  @Field(() => [OptionReason], { description: 'Why what is right is right.' })
  key!: readonly OptionReason[];

  @Field(() => [OptionReason], { description: 'Why each of the others is wrong.' })
  others!: readonly OptionReason[];
}

/** Why an option is right or wrong. */
@ObjectType({ description: 'Why an option is right or wrong.', simpleResolvers: true })
export class OptionReason {
  @Field(() => Option, { description: 'The option; where a number was asked, the number with its unit.' })
  option!: Option;

  @Field(() => String, { description: 'Why, hedged as the sources hedge it.' })
  reason!: string;

  @Field(() => [Evidence], { description: 'The passages that say so, as they stood when the quiz was published.' })
  evidence!: unknown;

  @Field(() => Corroboration, { nullable: true, description: 'How many origins stand behind it, as far as was known then.' })
  corroboration!: unknown;

  @Field(() => [Assertion], { description: 'The tellings behind it: who says so, with what hedge, on whose word.' })
  assertions!: unknown;
}
