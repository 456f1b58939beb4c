import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Claim } from './claim.js';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Explanation, Option, Pair, Question } from './question.js';
import { ProofRule, Refutation } from './quiz-enums.js';
import { DateScalar } from './scalars.js';
import { Evidence } from './source.js';

/** One check of a proof. */
@ObjectType({ description: 'One check of a proof, passed or failed.', simpleResolvers: true })
export class Check {
  @Field(() => ProofRule, { description: 'The rule that was checked.' })
  rule!: keyof typeof ProofRule;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  passed!: boolean;

  @Field(() => String, { nullable: true, description: 'What is wrong, as a stable code; null where the rule holds.' })
  code!: string | null;

  @Field(() => String, { description: 'What was found, in a sentence.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'The option that it is about, where it is about one.' })
  optionId!: string | null;

  @Field(() => Refutation, { nullable: true, description: 'Why that option is wrong.' })
  refutation!: keyof typeof Refutation | null;

  @Field(() => Claim, { nullable: true, description: 'The claim on which the check rests.' })
  claim!: unknown;

  @Field(() => [Evidence], { description: 'The passages on which the check rests.' })
  evidence!: unknown;
}

/** Why a question is sound. */
@ObjectType({ description: 'Why a question is sound: every rule with what was found. Anybody can check it again from the file alone.', simpleResolvers: true })
export class Proof {
  @Field(() => Boolean, { description: 'Whether every check passed.' })
  valid!: boolean;

  @Field(() => DateScalar, { description: 'The day up to which reports were taken into account.' })
  knownAt!: string;

  @Field(() => Boolean, { description: 'Whether all of the evidence for the right answer is the published texts\' own words, rather than summaries.' })
  verbatim!: boolean;

  @Field(() => [Check], { description: 'The checks, one by one.' })
  checks!: readonly Check[];
}

/** What would mend a flaw. */
@ObjectType({ description: 'A change of words or order that would do away with a flaw. Only what it changes is given.', simpleResolvers: true })
export class LintMend {
  @Field(() => String, { description: 'What a button says: "Sort the options".' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The stem as it would be; null where the stem stays.' })
  stem!: string | null;

  @Field(() => Option, { nullable: true, description: 'The one option that would be changed, as it would be; null where none would, or several.' })
  option!: Option | null;

  @Field(() => [Option], { nullable: true, description: 'Where several options would change, move or go: all that remain, in their new order; otherwise null.' })
  options!: readonly Option[] | null;
}

/** An item-writing flaw that a question may have. */
@ObjectType({ description: 'A flaw that textbooks of item writing warn of. It warns and never forbids.', simpleResolvers: true })
export class LintFinding {
  @Field(() => String, { description: 'The flaw, as a stable code.' })
  flaw!: string;

  @Field(() => String, { description: 'Its name in plain words: "The key is the longest option".' })
  name!: string;

  @Field(() => String, { description: 'What was found, in a sentence.' })
  message!: string;

  @Field(() => String, { description: 'Who warns of it, and where.' })
  reference!: string;

  @Field(() => ID, { nullable: true, description: 'The option that it is about, where it is about one.' })
  optionId!: string | null;

  @Field(() => LintMend, { nullable: true, description: 'What would mend it; null where only its author can.' })
  mend!: LintMend | null;
}

/** A suggested question, for a teacher. */
@ObjectType({ description: 'A suggested question with its key, its explanation and its proof: for a teacher.', simpleResolvers: true })
export class QuestionDraft {
  @Field(() => Question, { description: 'The question as a student would meet it.' })
  question!: unknown;

  @Field(() => [ID], { description: 'The ids of the right options, in order where an order is asked; otherwise empty.' })
  keyOptionIds!: readonly string[];

  @Field(() => [Pair], { description: 'The right pairs of a question that asks to match; otherwise empty.' })
  keyPairs!: readonly Pair[];

  @Field(() => Float, { nullable: true, description: 'The right number, where a number is asked.' })
  keyNumber!: number | null;

  @Field(() => Explanation, { description: 'Why what is right is right and the rest is not.' })
  explanation!: Explanation;

  @Field(() => Proof, { description: 'Why the question is sound.' })
  proof!: Proof;

  @Field(() => [LintFinding], { description: 'Flaws of writing that it may have.' })
  lint!: readonly LintFinding[];

  @Field(() => Float, { description: 'How hard it is likely to be, from 0 to 1; an estimate from the material, not from students.' })
  difficulty!: number;
}

export const QuestionDraftConnection = connectionOf<QuestionDraft>({ name: 'QuestionDraft', node: () => QuestionDraft, plural: 'suggested questions' });
export type QuestionDraftConnection = ConnectionOf<QuestionDraft>;
