import { Field, ID, InputType, Int } from 'type-graphql';
import { ClaimPredicate, ContradictionKind, EventRelationKind, Hedge, Stance, TextKind } from './enums.js';
import { FuzzyDateInput, ImportActorInput, ImportEventInput, ImportFigureInput, ImportIssueInput, ImportOutletInput, ImportVoiceInput } from './import-inputs.js';
import { ClaimDuration, TellingTense } from './import-enums.js';
import { PackCollection, PackSubjectKind } from './pack-collection.js';
import { DateScalar, UrlScalar } from './scalars.js';

const SLUG = 'The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words.';
const STAYS = 'What is left out stays as it is; what is added needs all that it cannot be without.';

@InputType({ description: `An actor of a pack. ${STAYS}` })
export class PackActorInput extends ImportActorInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;
}

@InputType({ description: `A question in dispute. ${STAYS}` })
export class PackIssueInput extends ImportIssueInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;
}

@InputType({ description: `What can be asked about a thing. ${STAYS}` })
export class PackAspectInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'A noun phrase: "the legal form of the order".' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'The question as a clause, without date, source or question mark: "what form did the order take".' })
  asks?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a thing has only one value of it, so that another value contradicts.' })
  unique?: boolean | null;
}

@InputType({ description: `A quantity on which sources put a figure. ${STAYS}` })
export class PackMeasureInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'What is counted: "signatures under the petition".' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'The question as a clause: "how many had signed the petition".' })
  asks?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit: "signatures".' })
  unit?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it counts victims: a quiz has at most one question about those.' })
  casualties?: boolean | null;
}

@InputType({ description: 'A day of an affair that is worth asking about.' })
export class PackKeyDateInput {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => String, { description: 'What was reported or done on it, in a few words.' })
  label!: string;
}

@InputType({ description: 'The pack itself. What is left out stays as it is.' })
export class PackFactsInput {
  @Field(() => String, { nullable: true, description: 'The title of the affair. At most 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What the affair is about, in a paragraph.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Where and when it took place, in one line; empty for none.' })
  dateline?: string | null;

  @Field(() => String, { nullable: true, description: 'The language in which the pack is written, as a BCP 47 tag such as `en`.' })
  language?: string | null;

  @Field(() => [PackKeyDateInput], { nullable: true, description: 'The days that are worth asking about: all of them.' })
  keyDates?: readonly PackKeyDateInput[] | null;
}

@InputType({ description: 'Another text of a source: its citations are looked for in it and follow. Where an original is attached, it is the summary that changes.' })
export class PackSourceTextInput {
  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => String, { description: 'The text: paragraphs with an empty line between two. At most 200,000 characters.' })
  text!: string;

  @Field(() => TextKind, { nullable: true, description: 'Whether it is the text itself or a summary; left out, as it was. Needed of a source that nobody here had read.' })
  textKind?: keyof typeof TextKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether passages that the new text does not hold go, with whatever rests on them alone. Left out, such a text is refused.' })
  dropLost?: boolean | null;
}

@InputType({ description: 'How an event stands to another one.' })
export class PackEventRelationInput {
  @Field(() => EventRelationKind, { description: 'In which way it stands to it.' })
  kind!: keyof typeof EventRelationKind;

  @Field(() => String, { description: 'The slug of the other event.' })
  event!: string;

  @Field(() => String, { nullable: true, description: 'The slug of the claim by which it does; empty for none.' })
  claim?: string | null;
}

@InputType({ description: `An event of a pack. ${STAYS}` })
export class PackEventInput extends ImportEventInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => [PackEventRelationInput], { nullable: true, description: 'How it stands to other events: all of it.' })
  relations?: readonly PackEventRelationInput[] | null;
}

@InputType({ description: `The facts about a source of a pack; its text is not changed. One that is added is one that nobody here has read: articles are brought in by importing them. ${STAYS}` })
export class PackSourceInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'What to call it in a sentence.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the outlet that published it.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline; empty for none.' })
  title?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to read it; null takes it away.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language, as a BCP 47 tag such as `en`.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its wording is that of a machine translation.' })
  machineTranslated?: boolean | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it was published.' })
  published?: FuzzyDateInput | null;
}

@InputType({ description: 'What a reason or an aspect is of.' })
export class PackSubjectInput {
  @Field(() => PackSubjectKind, { description: 'What kind of thing it is.' })
  kind!: keyof typeof PackSubjectKind;

  @Field(() => String, { description: 'Its slug.' })
  slug!: string;
}

@InputType({ description: `What is claimed. Of what it says, only the parts that its type has can be given; who tells it, stands in its tellings, of which one that is added needs one. ${STAYS}` })
export class PackClaimInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'The claim as a full sentence.' })
  statement?: string | null;

  @Field(() => String, { nullable: true, description: 'Its value alone, as an option of a question shows it.' })
  answer?: string | null;

  @Field(() => ClaimPredicate, { nullable: true, description: 'What it is about. Where it is another than before, all of its parts are to be given.' })
  type?: keyof typeof ClaimPredicate | null;

  @Field(() => String, { nullable: true, description: 'Of POSITION, ROLE and STATEMENT: the slug of the actor.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'Of POSITION: the slug of the issue.' })
  issue?: string | null;

  @Field(() => Stance, { nullable: true, description: 'Of POSITION: the stance.' })
  stance?: keyof typeof Stance | null;

  @Field(() => PackSubjectInput, { nullable: true, description: 'Of REASON: the claim or event of which it is the reason; of ASPECT: what has it.' })
  of?: PackSubjectInput | null;

  @Field(() => String, { nullable: true, description: 'Of DATE, ROLE and RELATION: the slug of the event; of STATEMENT: empty for none.' })
  event?: string | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'Of DATE: the date.' })
  date?: FuzzyDateInput | null;

  @Field(() => String, { nullable: true, description: 'Of ROLE: as what the actor took part.' })
  role?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of ROLE: whether only one actor can have it.' })
  unique?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of FIGURE: the slug of the quantity.' })
  measure?: string | null;

  @Field(() => ImportFigureInput, { nullable: true, description: 'Of FIGURE: the figure.' })
  figure?: ImportFigureInput | null;

  @Field(() => String, { nullable: true, description: 'Of ASPECT: the slug of the aspect.' })
  aspect?: string | null;

  @Field(() => String, { nullable: true, description: 'Of STATEMENT: the words; empty for none.' })
  quotation?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of STATEMENT: whether the words can be the speaker\'s own.' })
  verbatim?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of WORDING: what the tellings that are compared have in common.' })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: 'Of WORDING: the slug of the source that uses the word.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Of WORDING: the word.' })
  term?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of WORDING: whether that word carries a judgement.' })
  loaded?: boolean | null;

  @Field(() => EventRelationKind, { nullable: true, description: 'Of RELATION: how the event stands to the other one.' })
  relation?: keyof typeof EventRelationKind | null;

  @Field(() => String, { nullable: true, description: 'Of RELATION: the slug of the other event.' })
  to?: string | null;

  @Field(() => ClaimDuration, { nullable: true, description: 'Whether it lasts.' })
  temporal?: keyof typeof ClaimDuration | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'Since when it holds, where a source states that; null takes it away.' })
  holdsFrom?: FuzzyDateInput | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'Until when it holds, where a source states that; null takes it away.' })
  holdsUntil?: FuzzyDateInput | null;

  @Field(() => String, { nullable: true, description: 'The slug of the source in which its own outlet withdrew it; empty for none.' })
  retractedBy?: string | null;
}

@InputType({ description: 'A passage of the source\'s text: one that is cited already, by its `slug`; a stretch, by `start` and `end`; or words of it, by `quote`. Where an original is attached, it is a passage of the summary.' })
export class PackEvidenceInput {
  @Field(() => String, { nullable: true, description: 'The slug of a passage that this telling or reliance cites already.' })
  slug?: string | null;

  @Field(() => Int, { nullable: true, description: 'Where it begins, in UTF-16 code units of the text.' })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends; this unit is no longer part of it.' })
  end?: number | null;

  @Field(() => String, { nullable: true, description: 'Words that stand in the text exactly once. At most 4,000 characters.' })
  quote?: string | null;
}

@InputType({ description: `That a source tells a claim, known by the two. ${STAYS}` })
export class PackAssertionInput {
  @Field(() => String, { description: 'The slug of the claim.' })
  claim!: string;

  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => TellingTense, { nullable: true, description: 'Whether it held when the source told it.' })
  tense?: keyof typeof TellingTense | null;

  @Field(() => [Hedge], { nullable: true, description: 'How the source keeps its distance from it.' })
  hedges?: readonly (keyof typeof Hedge)[] | null;

  @Field(() => [String], { nullable: true, description: 'Words in which it tells it that carry a judgement.' })
  loadedTerms?: readonly string[] | null;

  @Field(() => [ImportVoiceInput], { nullable: true, description: 'On whose word it tells it, all voices, from the furthest to the nearest.' })
  chain?: readonly ImportVoiceInput[] | null;

  @Field(() => [PackEvidenceInput], { nullable: true, description: 'The passages that say so: all of them.' })
  evidence?: readonly PackEvidenceInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody stands behind it: only then it supports a question. Left out of one that is added, yes.' })
  approved?: boolean | null;
}

@InputType({ description: `That a source relies on another, known by the two. ${STAYS}` })
export class PackRelianceInput {
  @Field(() => String, { description: 'The slug of the source that relies.' })
  source!: string;

  @Field(() => String, { description: 'The slug of the source on which it does.' })
  on!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says so itself; a passage then shows it.' })
  declared?: boolean | null;

  @Field(() => [PackEvidenceInput], { nullable: true, description: 'The passages that say so: all of them.' })
  evidence?: readonly PackEvidenceInput[] | null;
}

@InputType({ description: `Claims that cannot both hold. ${STAYS}` })
export class PackContradictionInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => ContradictionKind, { nullable: true, description: 'What they differ about.' })
  kind?: keyof typeof ContradictionKind | null;

  @Field(() => [String], { nullable: true, description: 'The slugs of the claims: all of them.' })
  claims?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'What they differ about, in a sentence.' })
  explanation?: string | null;
}

@InputType({ description: `A record that somebody searched a text for something and did not find it. Whoever saves it is whose finding it is, on that day. ${STAYS}` })
export class PackAbsenceInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the source that was searched.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the claim that it does not make; empty for none.' })
  claim?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does not say, in a sentence.' })
  statement?: string | null;

  @Field(() => [String], { nullable: true, description: 'What was searched for, and does not stand in it: all of it.' })
  terms?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Who searched; left out, whoever saves it.' })
  reviewedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On which day; left out, today.' })
  reviewedOn?: string | null;
}

@InputType({ description: 'What is to go. A claim takes its tellings with it, a telling or reliance its passages, a source what it relies on; whatever else refers to it is changed by the same edits, or it stays.' })
export class PackRemovalInput {
  @Field(() => PackCollection, { description: 'What kind of thing it is.' })
  collection!: keyof typeof PackCollection;

  @Field(() => String, { description: 'Its slug; of a telling, that of its claim, "--" and that of its source; of a reliance, that of its source, "--relies-on--" and that of the other one.' })
  slug!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether whatever rests on it goes with it, and whatever only names it no longer does, as its `consequences` say. Left out, a thing on which others rest stays.' })
  withDependents?: boolean | null;
}

@InputType({ description: 'One change of a pack: exactly one of these is given.' })
export class PackEditInput {
  @Field(() => PackActorInput, { nullable: true, description: 'Changes or adds an actor.' })
  putActor?: PackActorInput | null;

  @Field(() => ImportOutletInput, { nullable: true, description: 'Changes or adds an outlet.' })
  putOutlet?: ImportOutletInput | null;

  @Field(() => PackSourceInput, { nullable: true, description: 'Changes the facts about a source, or adds one that nobody here has read.' })
  putSource?: PackSourceInput | null;

  @Field(() => PackEventInput, { nullable: true, description: 'Changes or adds an event, with how it stands to others.' })
  putEvent?: PackEventInput | null;

  @Field(() => PackIssueInput, { nullable: true, description: 'Changes or adds a question in dispute.' })
  putIssue?: PackIssueInput | null;

  @Field(() => PackClaimInput, { nullable: true, description: 'Changes or adds a claim; positions are claims.' })
  putClaim?: PackClaimInput | null;

  @Field(() => PackAssertionInput, { nullable: true, description: 'Changes or adds a telling of a claim, with its passages.' })
  putAssertion?: PackAssertionInput | null;

  @Field(() => PackRelianceInput, { nullable: true, description: 'Changes or adds that a source relies on another.' })
  putReliance?: PackRelianceInput | null;

  @Field(() => PackContradictionInput, { nullable: true, description: 'Changes or adds a contradiction.' })
  putContradiction?: PackContradictionInput | null;

  @Field(() => PackAbsenceInput, { nullable: true, description: 'Changes or adds a record of absence.' })
  putAbsence?: PackAbsenceInput | null;

  @Field(() => PackAspectInput, { nullable: true, description: 'Changes or adds what can be asked about a thing.' })
  putAspect?: PackAspectInput | null;

  @Field(() => PackMeasureInput, { nullable: true, description: 'Changes or adds a quantity.' })
  putMeasure?: PackMeasureInput | null;

  @Field(() => PackFactsInput, { nullable: true, description: 'Changes what is said of the pack itself.' })
  putPack?: PackFactsInput | null;

  @Field(() => PackSourceTextInput, { nullable: true, description: 'Gives a source another text.' })
  putSourceText?: PackSourceTextInput | null;

  @Field(() => PackRemovalInput, { nullable: true, description: 'Takes something out.' })
  remove?: PackRemovalInput | null;
}

@InputType({ description: 'Changes of a pack, which are made all together as one new version, or not at all.' })
export class EditPackInput {
  @Field(() => String, { description: 'The slug of the pack, one of the desk\'s own.' })
  pack!: string;

  @Field(() => Int, { description: 'The version of the pack that was looked at. Where the pack is at another version by now, nothing is done.' })
  baseVersion!: number;

  @Field(() => [PackEditInput], { description: 'The changes, in their order; from 1 to 50.' })
  edits!: readonly PackEditInput[];

  @Field(() => Boolean, { nullable: true, description: 'Only tries them: says what would become of it, and changes nothing.' })
  tryOnly?: boolean | null;
}

@InputType({ description: 'Which edit of a pack to take back.' })
export class UndoPackEditInput {
  @Field(() => String, { description: 'The slug of the pack, one of the desk\'s own.' })
  pack!: string;

  @Field(() => ID, { description: 'The id of the edit.' })
  edit!: string;

  @Field(() => Int, { description: 'The version of the pack that was looked at. Where the pack is at another version by now, nothing is done.' })
  baseVersion!: number;
}
