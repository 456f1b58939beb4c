import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LintFinding, Proof, QuestionDraft } from './draft.js';
import { connectionOf, type ConnectionOf } from './connection.js';
import { AnchorState } from './enums.js';
import { Node } from './node.js';
import { Explanation, Option, Pair } from './question.js';
import { BackedBy, QuestionKind, QuestionStanding } from './quiz-enums.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** A passage that a teacher selected in a source. */
@ObjectType({ description: 'A passage of a source that a teacher gives as evidence for an option (the Text Quote and Text Position selectors of the W3C Web Annotation model).', simpleResolvers: true })
export class CitedPassage {
  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => String, { description: 'What to call the source in a sentence; its slug where the pack no longer has it.' })
  sourceLabel!: string;

  @Field(() => String, { description: 'The words of the passage.' })
  exact!: string;

  @Field(() => String, { description: 'The words right before it.' })
  prefix!: string;

  @Field(() => String, { description: 'The words right after it.' })
  suffix!: string;

  @Field(() => Int, { description: 'Where it starts in the text of the source, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; the unit at this place is no longer part of it.' })
  end!: number;

  @Field(() => String, { description: 'The SHA-256 of the text into which the places point.' })
  contentHash!: string;

  @Field(() => AnchorState, { description: 'How well the passage is found in the text as the teacher sees it now.' })
  anchor!: keyof typeof AnchorState;
}

/** An option as its author has it. */
@ObjectType({ description: 'An option of a question that is being written, with what its author says of it.', simpleResolvers: true })
export class AuthoredOption {
  @Field(() => ID, { description: 'Its id in the draft. Students never see it: ids are drawn anew for each revision.' })
  id!: string;

  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => String, { description: 'Why it is right or wrong, in the author\'s words; empty where the author says nothing.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The slug of the claim whose answer it is, where its author said so.' })
  claim!: string | null;

  @Field(() => [CitedPassage], { description: 'The passages that its author gives for it.' })
  evidence!: readonly CitedPassage[];
}

/** A question as its author has it. */
@ObjectType({ description: 'What the author of a question wrote: what can be edited, with the key.', simpleResolvers: true })
export class AuthoredQuestion {
  @Field(() => QuestionKind, { description: 'What a student does to answer.' })
  kind!: keyof typeof QuestionKind;

  @Field(() => String, { description: 'What is asked.' })
  stem!: string;

  @Field(() => DateScalar, { description: 'The day as of which it is asked.' })
  asOf!: string;

  @Field(() => DateScalar, { description: 'The day up to which reports are taken into account.' })
  knownAt!: string;

  @Field(() => [AuthoredOption], { description: 'What to choose from, put in order, or match; empty where a number is asked.' })
  options!: readonly AuthoredOption[];

  @Field(() => [Option], { description: 'The right-hand side of a question that asks to match; otherwise empty.' })
  targets!: readonly Option[];

  @Field(() => String, { nullable: true, description: 'What is counted, where a number is asked.' })
  unit!: string | null;

  @Field(() => [ID], { description: 'The ids of the right options, in order where an order is asked; otherwise empty.' })
  keyOptionIds!: readonly string[];

  @Field(() => [Pair], { description: 'The right pairs of a question that asks to match; otherwise empty.' })
  keyPairs!: readonly Pair[];

  @Field(() => Float, { nullable: true, description: 'The right number, where a number is asked.' })
  keyNumber!: number | null;
}

/** Something that a question lacks. */
@ObjectType({ description: 'Something that a question lacks to be proved, to be cited, or to be asked at all.', simpleResolvers: true })
export class Missing {
  @Field(() => String, { description: 'What it is, as a stable code. A question with a code that begins with `CANNOT_BE_ASKED` cannot be published.' })
  code!: string;

  @Field(() => String, { description: 'What is missing, in a sentence.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'The option that it is about, where it is about one.' })
  optionId!: string | null;
}

/** What stands behind an option. */
@ObjectType({ description: 'What stands behind an option of a question that is being written.', simpleResolvers: true })
export class OptionBacking {
  @Field(() => ID, { description: 'The option.' })
  optionId!: string;

  @Field(() => Boolean, { description: 'Whether its author marked it as right.' })
  right!: boolean;

  @Field(() => BackedBy, { description: 'What supports it if it is right, and refutes it if it is wrong.' })
  by!: keyof typeof BackedBy;

  @Field(() => String, { description: 'The same in a sentence: "Refuted by its author\'s citation: Sputnik."' })
  says!: string;
}

/** What there is to say of a question as it stands. */
@ObjectType({ description: 'What there is to say of a question as it stands: what it rests on, what is missing, its proof, what its explanation would be, and flaws of its writing.', simpleResolvers: true })
export class QuestionCheck {
  @Field(() => QuestionStanding, { description: 'How it would be labelled, published as it stands.' })
  standing!: keyof typeof QuestionStanding;

  @Field(() => String, { description: 'The whole in brief, the gravest first: "Not proved. Cite the passage that shows that “X” is wrong. Two more things are missing."' })
  summary!: string;

  @Field(() => Boolean, { description: 'Whether it can be asked at all; if not, `missing` says why, and it cannot be published.' })
  canBeAsked!: boolean;

  @Field(() => [Missing], { description: 'What is missing, one by one.' })
  missing!: readonly Missing[];

  @Field(() => [OptionBacking], { description: 'What stands behind each option.' })
  backing!: readonly OptionBacking[];

  @Field(() => Proof, { description: 'The proof as it stands, every check passed or failed.' })
  proof!: Proof;

  @Field(() => Explanation, { description: 'What students would read after they have answered.' })
  explanation!: Explanation;

  @Field(() => [LintFinding], { description: 'Flaws of writing that it may have. They warn and never forbid.' })
  lint!: readonly LintFinding[];
}

/** A question of the draft of a quiz. */
@ObjectType({ implements: Node, description: 'A question in the draft of a quiz, for those at its desk.', simpleResolvers: true })
export class DraftQuestion extends Node {
  @Field(() => Int, { description: 'Its place among the others: a lower number comes first. Places can have gaps.' })
  position!: number;

  @Field(() => Int, { description: 'Counts its changes: give it as `baseVersion` when you save, so that nobody\'s change is lost.' })
  version!: number;

  @Field(() => QuestionKind, { description: 'What a student does to answer.' })
  kind!: keyof typeof QuestionKind;

  @Field(() => AuthoredQuestion, { description: 'What its author wrote.' })
  content!: AuthoredQuestion;

  @Field(() => QuestionCheck, { description: 'What there is to say of it, worked out from the pack as it is now.' })
  check!: unknown;

  @Field(() => Boolean, { description: 'Whether it was made of a suggestion.' })
  fromSuggestion!: boolean;

  @Field(() => Boolean, { description: 'Whether it was changed after it was made of a suggestion; false for one that never was one.' })
  editedSinceSuggested!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken out of the quiz; null while it is in it. What was taken out can be put back.' })
  removedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The name of the teacher who changed it last; null where their account is gone.' })
  updatedBy!: string | null;
}

/** A suggested question beside a quiz. */
@ObjectType({ description: 'A question that the pack of a quiz suggests for it.', simpleResolvers: true })
export class Suggestion {
  @Field(() => ID, { description: 'By this it is accepted. It is good as long as the pack does not change.' })
  id!: string;

  @Field(() => String, { description: 'What it asks, in a canonical form that is the same for every wording: by this it is rejected.' })
  mark!: string;

  @Field(() => QuestionDraft, { description: 'The question with its key, its explanation and its proof.' })
  draft!: unknown;
}

export const SuggestionConnection = connectionOf<Suggestion>({ name: 'Suggestion', node: () => Suggestion, plural: 'suggestions' });
export type SuggestionConnection = ConnectionOf<Suggestion>;
