import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import { ActorKind, AttributionKind, ClaimPredicate, ContradictionKind, EventRelationKind, Hedge, OutletKind, Stance } from './enums.js';
import { FuzzyDate } from './fuzzy-date.js';
import { ClaimDuration, FigureBound, ImportFactKind, TellingTense } from './import-enums.js';

const KNOWN = 'Whether the pack has it already.';
const SLUG = 'Its name within the pack.';

/** Something that a proposal names. */
@ObjectType({ description: 'Something that a proposal names: of the pack, or proposed itself.', simpleResolvers: true })
export class ImportReference {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => String, { description: 'What to call it; its slug, where neither the pack nor a proposal has it.' })
  name!: string;

  @Field(() => Boolean, { description: KNOWN })
  known!: boolean;
}

@ObjectType({ description: 'An outlet as it is proposed.', simpleResolvers: true })
export class ImportedOutlet {
  @Field(() => String, { description: SLUG })
  slug!: string;

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

@ObjectType({ description: 'A fact about the text. One field besides `fact` says it; all are null where the text does not say and somebody has to.', simpleResolvers: true })
export class ImportedFact {
  @Field(() => ImportFactKind, { description: 'Which fact.' })
  fact!: keyof typeof ImportFactKind;

  @Field(() => String, { nullable: true, description: 'The headline.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The language, as a BCP 47 tag such as `en`.' })
  language!: string | null;

  @Field(() => ImportedOutlet, { nullable: true, description: 'Who published it.' })
  outlet!: ImportedOutlet | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'When it was published.' })
  published!: FuzzyDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its wording is that of a machine translation.' })
  machineTranslated!: boolean | null;
}

@ObjectType({ description: 'A source that nobody here has read, and that is known because this text cites it.', simpleResolvers: true })
export class ImportedUnseenSource {
  @Field(() => ImportedOutlet, { description: 'Who published it.' })
  outlet!: ImportedOutlet;

  @Field(() => String, { description: 'What to call it in a sentence.' })
  label!: string;

  @Field(() => FuzzyDate, { description: 'When it was published.' })
  published!: FuzzyDate;
}

@ObjectType({ description: 'That the text relies on another source.', simpleResolvers: true })
export class ImportedReliance {
  @Field(() => ImportReference, { description: 'The other source.' })
  on!: ImportReference;

  @Field(() => ImportedUnseenSource, { nullable: true, description: 'What makes the other source, where the pack does not have it.' })
  unseen!: ImportedUnseenSource | null;

  @Field(() => Boolean, { description: 'Whether the text says so itself.' })
  declared!: boolean;

  @Field(() => Float, { nullable: true, description: 'How alike the two texts are, from 0 to 1: a hint and no proof.' })
  similarity!: number | null;
}

@ObjectType({ description: 'An actor as it is proposed.', simpleResolvers: true })
export class ImportedActor {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => String, { description: 'What it is called, as an option of a question shows it.' })
  name!: string;

  @Field(() => String, { description: 'What it is called in running text.' })
  inText!: string;

  @Field(() => ActorKind, { description: 'What kind of person or body it is.' })
  kind!: keyof typeof ActorKind;

  @Field(() => [String], { description: 'Its other names.' })
  aliases!: readonly string[];

  @Field(() => ImportReference, { nullable: true, description: 'The body that it is a part of.' })
  partOf!: ImportReference | null;

  @Field(() => ImportReference, { nullable: true, description: 'The body that it heads.' })
  heads!: ImportReference | null;

  @Field(() => String, { nullable: true, description: 'Who it is, for a reader who meets it for the first time.' })
  description!: string | null;

  @Field(() => Boolean, { description: 'Whether it takes a plural verb.' })
  plural!: boolean;

  @Field(() => Boolean, { description: KNOWN })
  known!: boolean;
}

@ObjectType({ description: 'An issue as it is proposed.', simpleResolvers: true })
export class ImportedIssue {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => String, { description: 'The question in dispute.' })
  question!: string;

  @Field(() => String, { description: 'What somebody supports or opposes, as it stands after "supports": "selling the ferry".' })
  gerund!: string;

  @Field(() => Boolean, { description: KNOWN })
  known!: boolean;
}

@ObjectType({ description: 'Who took part in an event that is proposed.', simpleResolvers: true })
export class ImportedParticipant {
  @Field(() => ImportReference, { description: 'Who took part.' })
  actor!: ImportReference;

  @Field(() => String, { description: 'As what.' })
  role!: string;
}

@ObjectType({ description: 'An event as it is proposed.', simpleResolvers: true })
export class ImportedEvent {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => String, { description: 'A headline.' })
  title!: string;

  @Field(() => String, { description: 'What happened, as a clause in the past tense, without a date.' })
  clause!: string;

  @Field(() => String, { description: 'The same as a noun phrase.' })
  nominal!: string;

  @Field(() => FuzzyDate, { description: 'When it happened.' })
  date!: FuzzyDate;

  @Field(() => [ImportedParticipant], { description: 'Who took part.' })
  participants!: readonly ImportedParticipant[];

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;

  @Field(() => Boolean, { description: KNOWN })
  known!: boolean;
}

@ObjectType({ description: 'A figure as its source bounds it.', simpleResolvers: true })
export class ImportedFigure {
  @Field(() => FigureBound, { description: 'How it is bounded.' })
  bound!: keyof typeof FigureBound;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'The upper figure; only with `BETWEEN`.' })
  upper!: number | null;
}

@ObjectType({ description: 'One voice through which a telling reached the text.', simpleResolvers: true })
export class ImportedVoice {
  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => AttributionKind, { description: 'What kind of voice it is.' })
  kind!: keyof typeof AttributionKind;

  @Field(() => ImportReference, { nullable: true, description: 'The actor who speaks, where it is one.' })
  actor!: ImportReference | null;

  @Field(() => ImportReference, { nullable: true, description: 'The source that is relayed, where it is one.' })
  source!: ImportReference | null;
}

@ObjectType({ description: 'What a claim says, in parts; which of them are there follows from `type`.', simpleResolvers: true })
export class ImportedPredicate {
  @Field(() => ClaimPredicate, { description: 'What the claim is about.' })
  type!: keyof typeof ClaimPredicate;

  @Field(() => ImportReference, { nullable: true, description: 'Whose position or statement it is, or who had the role.' })
  actor!: ImportReference | null;

  @Field(() => ImportReference, { nullable: true, description: 'The issue of a position.' })
  issue!: ImportReference | null;

  @Field(() => Stance, { nullable: true, description: 'The stance of a position.' })
  stance!: keyof typeof Stance | null;

  @Field(() => ImportReference, { nullable: true, description: 'The event whose date, role, or relation it tells, or at which something was said.' })
  event!: ImportReference | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'The date of an event.' })
  date!: FuzzyDate | null;

  @Field(() => String, { nullable: true, description: 'As what the actor took part.' })
  role!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only one actor can have the role.' })
  unique!: boolean | null;

  @Field(() => ImportReference, { nullable: true, description: 'What is counted.' })
  measure!: ImportReference | null;

  @Field(() => ImportedFigure, { nullable: true, description: 'The figure.' })
  figure!: ImportedFigure | null;

  @Field(() => ImportReference, { nullable: true, description: 'What is asked about the subject.' })
  aspect!: ImportReference | null;

  @Field(() => ImportReference, { nullable: true, description: 'What an aspect is of, or of what a reason is the reason.' })
  subject!: ImportReference | null;

  @Field(() => String, { nullable: true, description: 'The words of a statement.' })
  quotation!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the words can be the speaker\'s own.' })
  verbatim!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the texts word differently.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'The word that this text uses.' })
  term!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that word carries a judgement.' })
  loaded!: boolean | null;

  @Field(() => EventRelationKind, { nullable: true, description: 'How the event stands to the other.' })
  relation!: keyof typeof EventRelationKind | null;

  @Field(() => ImportReference, { nullable: true, description: 'The other event.' })
  to!: ImportReference | null;
}

@ObjectType({ description: 'A telling of a claim as it is proposed.', simpleResolvers: true })
export class ImportedClaim {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => String, { description: 'The claim as a full sentence.' })
  statement!: string;

  @Field(() => String, { description: 'Its value alone, as an option of a question shows it.' })
  answer!: string;

  @Field(() => ImportedPredicate, { description: 'What it says, in parts.' })
  predicate!: ImportedPredicate;

  @Field(() => ClaimDuration, { description: 'Whether it lasts.' })
  temporal!: keyof typeof ClaimDuration;

  @Field(() => FuzzyDate, { nullable: true, description: 'Since when it holds, where the text states that.' })
  holdsFrom!: FuzzyDate | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'Until when it holds, where the text states that.' })
  holdsUntil!: FuzzyDate | null;

  @Field(() => TellingTense, { description: 'Whether it held when the text told it.' })
  tense!: keyof typeof TellingTense;

  @Field(() => [Hedge], { description: 'How the text keeps its distance from it.' })
  hedges!: readonly (keyof typeof Hedge)[];

  @Field(() => [String], { description: 'Words that carry a judgement.' })
  loadedTerms!: readonly string[];

  @Field(() => [ImportedVoice], { description: 'On whose word it is told, from the furthest voice to the nearest. Empty: the text says it itself.' })
  chain!: readonly ImportedVoice[];

  @Field(() => Boolean, { description: 'Whether the pack has this claim already: then this is a new telling of it, and no new claim.' })
  known!: boolean;
}

@ObjectType({ description: 'Claims that cannot both hold, as it is proposed.', simpleResolvers: true })
export class ImportedContradiction {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => ContradictionKind, { description: 'What they differ about.' })
  kind!: keyof typeof ContradictionKind;

  @Field(() => [ImportReference], { description: 'The claims.' })
  claims!: readonly ImportReference[];

  @Field(() => String, { description: 'What they differ about, in a sentence.' })
  explanation!: string;
}

export const ImportContent = createUnionType({
  name: 'ImportContent',
  description: 'What a proposal would add to the pack.',
  types: () => [ImportedFact, ImportedReliance, ImportedActor, ImportedIssue, ImportedEvent, ImportedClaim, ImportedContradiction] as const,
  resolveType: (value: object) => ('__typename' in value && typeof value.__typename === 'string' ? value.__typename : undefined),
});
