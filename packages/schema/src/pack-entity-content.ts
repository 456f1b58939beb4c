import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import { ActorKind, AttributionKind, ClaimPredicate, ContradictionKind, EventRelationKind, Hedge, OutletKind, Stance, TextKind } from './enums.js';
import { FuzzyDate } from './fuzzy-date.js';
import { ClaimDuration, FigureBound, TellingTense } from './import-enums.js';
import { PackCollection } from './pack-collection.js';
import { DateScalar, UrlScalar } from './scalars.js';

@ObjectType({ description: 'A thing of a pack, by its kind and its name.', simpleResolvers: true })
export class PackReference {
  @Field(() => PackCollection, { description: 'What kind of thing it is.' })
  collection!: keyof typeof PackCollection;

  @Field(() => String, { description: 'Its name within the pack.' })
  slug!: string;

  @Field(() => String, { description: 'What to call it.' })
  name!: string;
}

@ObjectType({ description: 'What a pack says of an outlet.', simpleResolvers: true })
export class PackOutletContent {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => OutletKind, { description: 'What kind of publisher it is.' })
  kind!: keyof typeof OutletKind;

  @Field(() => String, { nullable: true, description: 'Its country, as two letters (ISO 3166-1); null where it is not known.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Who owns or funds it; null where nothing is known.' })
  ownership!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a state owns it; null where it is not known.' })
  stateOwned!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where this is from.' })
  reference!: string | null;
}

@ObjectType({ description: 'What a pack says of a source. Its text is that of the pack, below any original that is attached.', simpleResolvers: true })
export class PackSourceContent {
  @Field(() => String, { description: 'What to call it in a sentence.' })
  label!: string;

  @Field(() => PackReference, { description: 'Who published it.' })
  outlet!: PackReference;

  @Field(() => String, { nullable: true, description: 'Its headline; null where it has none or none is known.' })
  title!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to read it; null where that is not known.' })
  url!: string | null;

  @Field(() => String, { description: 'The language of the text, as a BCP 47 tag such as `en`.' })
  language!: string;

  @Field(() => Boolean, { description: 'Whether its wording is that of a machine translation.' })
  machineTranslated!: boolean;

  @Field(() => FuzzyDate, { description: 'When it was published.' })
  published!: FuzzyDate;

  @Field(() => TextKind, { description: 'Which text of it the pack has.' })
  textKind!: keyof typeof TextKind;

  @Field(() => String, { nullable: true, description: 'The text into which passages are cited; null where nobody here has read it.' })
  text!: string | null;
}

@ObjectType({ description: 'What a pack says of an actor.', simpleResolvers: true })
export class PackActorContent {
  @Field(() => String, { description: 'What it is called, as an option of a question shows it.' })
  name!: string;

  @Field(() => String, { description: 'What it is called in running text.' })
  inText!: string;

  @Field(() => ActorKind, { description: 'What kind of person or body it is.' })
  kind!: keyof typeof ActorKind;

  @Field(() => [String], { description: 'Its other names.' })
  aliases!: readonly string[];

  @Field(() => PackReference, { nullable: true, description: 'The body that it is a part of.' })
  partOf!: PackReference | null;

  @Field(() => PackReference, { nullable: true, description: 'The body that it heads.' })
  heads!: PackReference | null;

  @Field(() => String, { nullable: true, description: 'Who it is, for a reader who meets it for the first time.' })
  description!: string | null;

  @Field(() => Boolean, { description: 'Whether it takes a plural verb.' })
  plural!: boolean;
}

@ObjectType({ description: 'What a pack says of a question in dispute.', simpleResolvers: true })
export class PackIssueContent {
  @Field(() => String, { description: 'The question in dispute.' })
  question!: string;

  @Field(() => String, { description: 'What somebody supports or opposes, as it stands after "supports": "selling the ferry".' })
  gerund!: string;
}

@ObjectType({ description: 'What can be asked about a thing, as a pack has it.', simpleResolvers: true })
export class PackAspectContent {
  @Field(() => String, { description: 'A noun phrase: "the legal form of the order".' })
  label!: string;

  @Field(() => String, { description: 'The question as a clause, without date, source or question mark.' })
  asks!: string;

  @Field(() => Boolean, { description: 'Whether a thing has only one value of it, so that another value contradicts.' })
  unique!: boolean;
}

@ObjectType({ description: 'A quantity, as a pack has it.', simpleResolvers: true })
export class PackMeasureContent {
  @Field(() => String, { description: 'What is counted.' })
  label!: string;

  @Field(() => String, { description: 'The question as a clause: "how many had signed the petition".' })
  asks!: string;

  @Field(() => String, { description: 'The unit.' })
  unit!: string;

  @Field(() => Boolean, { description: 'Whether it counts victims.' })
  casualties!: boolean;
}

@ObjectType({ description: 'Who took part in an event of a pack.', simpleResolvers: true })
export class PackParticipant {
  @Field(() => PackReference, { description: 'Who took part.' })
  actor!: PackReference;

  @Field(() => String, { description: 'As what.' })
  role!: string;
}

@ObjectType({ description: 'How an event of a pack stands to another one.', simpleResolvers: true })
export class PackEventRelation {
  @Field(() => EventRelationKind, { description: 'In which way it stands to it.' })
  kind!: keyof typeof EventRelationKind;

  @Field(() => PackReference, { description: 'The other event.' })
  event!: PackReference;

  @Field(() => PackReference, { nullable: true, description: 'The claim by which it does; null for none.' })
  claim!: PackReference | null;
}

@ObjectType({ description: 'What a pack says of an event.', simpleResolvers: true })
export class PackEventContent {
  @Field(() => String, { description: 'A headline.' })
  title!: string;

  @Field(() => String, { description: 'What happened, as a clause in the past tense, without a date.' })
  clause!: string;

  @Field(() => String, { description: 'The same as a noun phrase.' })
  nominal!: string;

  @Field(() => FuzzyDate, { description: 'When it happened, as the pack takes it.' })
  date!: FuzzyDate;

  @Field(() => [PackParticipant], { description: 'Who took part.' })
  participants!: readonly PackParticipant[];

  @Field(() => [PackEventRelation], { description: 'How it stands to other events.' })
  relations!: readonly PackEventRelation[];

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
}

@ObjectType({ description: 'A figure as its source bounds it, of a pack.', simpleResolvers: true })
export class PackFigure {
  @Field(() => FigureBound, { description: 'How it is bounded.' })
  bound!: keyof typeof FigureBound;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'The upper figure; only with `BETWEEN`.' })
  upper!: number | null;
}

@ObjectType({ description: 'What a claim of a pack says, in parts; which of them are there follows from `type`.', simpleResolvers: true })
export class PackPredicate {
  @Field(() => ClaimPredicate, { description: 'What the claim is about.' })
  type!: keyof typeof ClaimPredicate;

  @Field(() => PackReference, { nullable: true, description: 'Of POSITION, ROLE and STATEMENT: the actor.' })
  actor!: PackReference | null;

  @Field(() => PackReference, { nullable: true, description: 'Of POSITION: the issue.' })
  issue!: PackReference | null;

  @Field(() => Stance, { nullable: true, description: 'Of POSITION: the stance.' })
  stance!: keyof typeof Stance | null;

  @Field(() => PackReference, { nullable: true, description: 'Of REASON: that of which it is the reason; of ASPECT: what has it.' })
  of!: PackReference | null;

  @Field(() => PackReference, { nullable: true, description: 'Of DATE, ROLE and RELATION: the event; of STATEMENT: the occasion, where one is named.' })
  event!: PackReference | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'Of DATE: the date.' })
  date!: FuzzyDate | null;

  @Field(() => String, { nullable: true, description: 'Of ROLE: as what the actor took part.' })
  role!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of ROLE: whether only one actor can have it.' })
  unique!: boolean | null;

  @Field(() => PackReference, { nullable: true, description: 'Of FIGURE: what is counted.' })
  measure!: PackReference | null;

  @Field(() => PackFigure, { nullable: true, description: 'Of FIGURE: the figure.' })
  figure!: PackFigure | null;

  @Field(() => PackReference, { nullable: true, description: 'Of ASPECT: what is asked.' })
  aspect!: PackReference | null;

  @Field(() => String, { nullable: true, description: 'Of STATEMENT: the words.' })
  quotation!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of STATEMENT: whether the words can be the speaker\'s own.' })
  verbatim!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of WORDING: what the tellings that are compared have in common.' })
  topic!: string | null;

  @Field(() => PackReference, { nullable: true, description: 'Of WORDING: the source that uses the word.' })
  source!: PackReference | null;

  @Field(() => String, { nullable: true, description: 'Of WORDING: the word.' })
  term!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of WORDING: whether that word carries a judgement.' })
  loaded!: boolean | null;

  @Field(() => EventRelationKind, { nullable: true, description: 'Of RELATION: how the event stands to the other one.' })
  relation!: keyof typeof EventRelationKind | null;

  @Field(() => PackReference, { nullable: true, description: 'Of RELATION: the other event.' })
  to!: PackReference | null;
}

@ObjectType({ description: 'A claim, as a pack has it. Who tells it, stands in its tellings: they are among its dependents.', simpleResolvers: true })
export class PackClaimContent {
  @Field(() => String, { description: 'The claim as a full sentence.' })
  statement!: string;

  @Field(() => String, { description: 'Its value alone, as an option of a question shows it.' })
  answer!: string;

  @Field(() => PackPredicate, { description: 'What it says, in parts.' })
  predicate!: PackPredicate;

  @Field(() => ClaimDuration, { description: 'Whether it lasts.' })
  temporal!: keyof typeof ClaimDuration;

  @Field(() => FuzzyDate, { nullable: true, description: 'Since when it holds, where a source states that.' })
  holdsFrom!: FuzzyDate | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'Until when it holds, where a source states that.' })
  holdsUntil!: FuzzyDate | null;

  @Field(() => PackReference, { nullable: true, description: 'The source in which its own outlet withdrew it; null for none.' })
  retractedBy!: PackReference | null;
}

@ObjectType({ description: 'One voice through which a telling of a pack reached its source.', simpleResolvers: true })
export class PackVoice {
  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => AttributionKind, { description: 'What kind of voice it is.' })
  kind!: keyof typeof AttributionKind;

  @Field(() => PackReference, { nullable: true, description: 'The actor who speaks, where it is one.' })
  actor!: PackReference | null;

  @Field(() => PackReference, { nullable: true, description: 'The source that is relayed, where it is one.' })
  source!: PackReference | null;
}

@ObjectType({ description: 'That a source tells a claim, as a pack has it. Its passages are its evidence.', simpleResolvers: true })
export class PackAssertionContent {
  @Field(() => PackReference, { description: 'The claim.' })
  claim!: PackReference;

  @Field(() => PackReference, { description: 'The source.' })
  source!: PackReference;

  @Field(() => TellingTense, { description: 'Whether it held when the source told it.' })
  tense!: keyof typeof TellingTense;

  @Field(() => [Hedge], { description: 'How the source keeps its distance from it.' })
  hedges!: readonly (keyof typeof Hedge)[];

  @Field(() => [String], { description: 'Words in which it tells it that carry a judgement.' })
  loadedTerms!: readonly string[];

  @Field(() => [PackVoice], { description: 'On whose word it tells it, from the furthest voice to the nearest. Empty: the source says it itself.' })
  chain!: readonly PackVoice[];

  @Field(() => Boolean, { description: 'Whether somebody stands behind it: only then it supports a question.' })
  approved!: boolean;
}

@ObjectType({ description: 'That a source relies on another, as a pack has it. Its passages are its evidence.', simpleResolvers: true })
export class PackRelianceContent {
  @Field(() => PackReference, { description: 'The source that relies.' })
  source!: PackReference;

  @Field(() => PackReference, { description: 'The source on which it does.' })
  on!: PackReference;

  @Field(() => Boolean, { description: 'Whether the text says so itself.' })
  declared!: boolean;

  @Field(() => Float, { nullable: true, description: 'How alike the two texts are, from 0 to 1: a hint and no proof. Null where it was not measured.' })
  similarity!: number | null;
}

@ObjectType({ description: 'That somebody searched a text for something and did not find it, as a pack has it.', simpleResolvers: true })
export class PackAbsenceContent {
  @Field(() => PackReference, { description: 'The source that was searched.' })
  source!: PackReference;

  @Field(() => PackReference, { nullable: true, description: 'The claim that it does not make; null for none.' })
  claim!: PackReference | null;

  @Field(() => String, { description: 'What it does not say, in a sentence.' })
  statement!: string;

  @Field(() => [String], { description: 'What was searched for, and does not stand in it.' })
  terms!: readonly string[];

  @Field(() => String, { description: 'Who searched.' })
  reviewedBy!: string;

  @Field(() => DateScalar, { description: 'On which day.' })
  reviewedOn!: string;
}

@ObjectType({ description: 'Claims that cannot both hold, as a pack has it.', simpleResolvers: true })
export class PackContradictionContent {
  @Field(() => ContradictionKind, { description: 'What they differ about.' })
  kind!: keyof typeof ContradictionKind;

  @Field(() => [PackReference], { description: 'The claims.' })
  claims!: readonly PackReference[];

  @Field(() => String, { description: 'What they differ about, in a sentence.' })
  explanation!: string;
}

@ObjectType({ description: 'A cited passage, as a pack has it. The words around it are in its evidence.', simpleResolvers: true })
export class PackPassageContent {
  @Field(() => PackReference, { description: 'The source in whose text it stands.' })
  source!: PackReference;

  @Field(() => String, { description: 'The words.' })
  exact!: string;
}

export const PackEntityContent = createUnionType({
  name: 'PackEntityContent',
  description: 'What a pack says of one of its things, by its kind.',
  types: () => [
    PackOutletContent, PackSourceContent, PackActorContent, PackIssueContent, PackAspectContent, PackMeasureContent, PackEventContent, PackClaimContent, PackPassageContent, PackRelianceContent,
    PackAssertionContent, PackAbsenceContent, PackContradictionContent,
  ] as const,
  resolveType: (value: object) => ('__typename' in value && typeof value.__typename === 'string' ? value.__typename : undefined),
});
