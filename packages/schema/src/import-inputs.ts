import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from './arguments.js';
import { ActorKind, AttributionKind, ContradictionKind, DateBasis, Hedge, OutletKind, Stance } from './enums.js';
import { ClaimDuration, FigureBound, ImportProposalKind, ImportReferenceKind, ImportVerdict, TellingTense } from './import-enums.js';
import { DateTimeScalar, EdtfScalar, UrlScalar } from './scalars.js';

/** Which proposals of an article. */
@ArgsType()
export class ImportProposalArguments extends PageArguments {
  @Field(() => [ImportProposalKind], { nullable: true, description: 'Only those of these kinds; left out, of all.' })
  kinds?: readonly (keyof typeof ImportProposalKind)[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are decided, or only those that are not; left out, both.' })
  decided?: boolean | null;
}

/** Which things that proposals can name. */
@ArgsType()
export class ImportReferenceArguments extends PageArguments {
  @Field(() => ImportReferenceKind, { description: 'What kind of things.' })
  kind!: keyof typeof ImportReferenceKind;
}

@InputType({ description: 'An article, as it comes. One of `text`, `content` and `url` says what it is; `url` beside one of the others says where that was found.' })
export class ArticleInput {
  @Field(() => String, { nullable: true, description: 'The name of its file, or what to call it. At most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Its text, or the markup of its page. At most 2 MB.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Its file, in Base64. At most 2 MB when decoded.' })
  content?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it stands on the web. Given alone, it is fetched from there, where this installation allows that.' })
  url?: string | null;
}

@InputType({ description: 'Articles to import, and into which pack. Exactly one of `pack` and `newPackTitle` is given.' })
export class StartImportInput {
  @Field(() => String, { nullable: true, description: 'The slug of a pack of the desk\'s own.' })
  pack?: string | null;

  @Field(() => String, { nullable: true, description: 'The title of a new pack, which is made for them. At most 200 characters, on one line.' })
  newPackTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'The host of `importModel`, where the language model there is to be asked about the articles, which then leave this installation; left out, none is.' })
  modelHost?: string | null;

  @Field(() => [ArticleInput], { description: 'The articles; at most 20 in one import. Those that do not fit into one request are added with `addArticles`.' })
  articles!: readonly ArticleInput[];
}

@InputType({ description: 'Further articles for an import.' })
export class AddArticlesInput {
  @Field(() => ID, { description: 'The id of the import.' })
  batch!: string;

  @Field(() => [ArticleInput], { description: 'The articles; an import has at most 20.' })
  articles!: readonly ArticleInput[];
}

@InputType({ description: 'What of an article is to be kept and dropped, against what the rules say.' })
export class ChooseBlocksInput {
  @Field(() => ID, { description: 'The id of the article.' })
  article!: string;

  @Field(() => [Int], { nullable: true, description: 'The numbers of blocks to take back.' })
  takeBack?: readonly number[] | null;

  @Field(() => [Int], { nullable: true, description: 'The numbers of blocks to drop.' })
  drop?: readonly number[] | null;

  @Field(() => [Int], { nullable: true, description: 'The numbers of blocks about which the rules are to decide again.' })
  reset?: readonly number[] | null;
}

@InputType({ description: 'A date as exactly as it is known.' })
export class FuzzyDateInput {
  @Field(() => EdtfScalar, { description: 'The date.' })
  edtf!: string;

  @Field(() => DateBasis, { nullable: true, description: 'How it came to be known; left out, `EXTERNAL`: somebody said so.' })
  basis?: keyof typeof DateBasis | null;

  @Field(() => String, { nullable: true, description: 'How it was worked out.' })
  note?: string | null;
}

@InputType({ description: 'An outlet: one that the pack has by its slug, or a new one.' })
export class ImportOutletInput {
  @Field(() => String, { nullable: true, description: 'The slug of an outlet of the pack; left out, it is made of the name.' })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Field(() => OutletKind, { nullable: true, description: 'What kind of publisher it is.' })
  kind?: keyof typeof OutletKind | null;

  @Field(() => String, { nullable: true, description: 'Its country, as two letters (ISO 3166-1).' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Who owns or funds it.' })
  ownership?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a state owns it.' })
  stateOwned?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where this is from.' })
  reference?: string | null;
}

@InputType({ description: 'A fact about the text, changed. What is left out stays.' })
export class ImportFactInput {
  @Field(() => String, { nullable: true, description: 'The headline.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The language, as a BCP 47 tag such as `en`.' })
  language?: string | null;

  @Field(() => ImportOutletInput, { nullable: true, description: 'Who published it.' })
  outlet?: ImportOutletInput | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it was published.' })
  published?: FuzzyDateInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its wording is that of a machine translation.' })
  machineTranslated?: boolean | null;
}

@InputType({ description: 'On which source the text relies, changed. What is left out stays.' })
export class ImportRelianceInput {
  @Field(() => String, { nullable: true, description: 'The slug of a source of the pack.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What to call a source that nobody here has read.' })
  label?: string | null;

  @Field(() => ImportOutletInput, { nullable: true, description: 'Who published a source that nobody here has read.' })
  outlet?: ImportOutletInput | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When a source was published that nobody here has read.' })
  published?: FuzzyDateInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says so itself.' })
  declared?: boolean | null;
}

@InputType({ description: 'An actor, changed. What is left out stays; an empty text takes away what may be missing.' })
export class ImportActorInput {
  @Field(() => String, { nullable: true, description: 'What it is called, as an option of a question shows it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called in running text.' })
  inText?: string | null;

  @Field(() => ActorKind, { nullable: true, description: 'What kind of person or body it is.' })
  kind?: keyof typeof ActorKind | null;

  @Field(() => [String], { nullable: true, description: 'Its other names.' })
  aliases?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'The slug of the body that it is a part of; empty for none.' })
  partOf?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the body that it heads; empty for none.' })
  heads?: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is; empty for nothing.' })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes a plural verb.' })
  plural?: boolean | null;
}

@InputType({ description: 'An issue, changed. What is left out stays.' })
export class ImportIssueInput {
  @Field(() => String, { nullable: true, description: 'The question in dispute.' })
  question?: string | null;

  @Field(() => String, { nullable: true, description: 'What somebody supports or opposes, as it stands after "supports": "selling the ferry".' })
  gerund?: string | null;
}

@InputType({ description: 'Who took part in an event, and as what.' })
export class ImportParticipantInput {
  @Field(() => String, { description: 'The slug of the actor.' })
  actor!: string;

  @Field(() => String, { description: 'As what.' })
  role!: string;
}

@InputType({ description: 'An event, changed. What is left out stays; an empty text takes away what may be missing.' })
export class ImportEventInput {
  @Field(() => String, { nullable: true, description: 'A headline.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, as a clause in the past tense, without a date.' })
  clause?: string | null;

  @Field(() => String, { nullable: true, description: 'The same as a noun phrase.' })
  nominal?: string | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it happened.' })
  date?: FuzzyDateInput | null;

  @Field(() => [ImportParticipantInput], { nullable: true, description: 'Who took part: all of them.' })
  participants?: readonly ImportParticipantInput[] | null;

  @Field(() => String, { nullable: true, description: 'A remark; empty for none.' })
  note?: string | null;
}

@InputType({ description: 'A figure as its source bounds it.' })
export class ImportFigureInput {
  @Field(() => FigureBound, { description: 'How it is bounded.' })
  bound!: keyof typeof FigureBound;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'The upper figure; only with `BETWEEN`.' })
  upper?: number | null;
}

@InputType({ description: 'One voice through which a telling reached the text.' })
export class ImportVoiceInput {
  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => AttributionKind, { description: 'What kind of voice it is.' })
  kind!: keyof typeof AttributionKind;

  @Field(() => String, { nullable: true, description: 'The slug of the actor who speaks.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the source that is relayed.' })
  source?: string | null;
}

@InputType({ description: 'A telling of a claim, changed. What is left out stays; of what it says, only the parts that its type has can be given.' })
export class ImportClaimInput {
  @Field(() => String, { nullable: true, description: 'The claim as a full sentence.' })
  statement?: string | null;

  @Field(() => String, { nullable: true, description: 'Its value alone, as an option of a question shows it.' })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the actor whose position or statement it is, or who had the role.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the issue of a position.' })
  issue?: string | null;

  @Field(() => Stance, { nullable: true, description: 'The stance of a position.' })
  stance?: keyof typeof Stance | null;

  @Field(() => String, { nullable: true, description: 'The slug of the event; of a statement, empty for none.' })
  event?: string | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'The date of an event.' })
  date?: FuzzyDateInput | null;

  @Field(() => String, { nullable: true, description: 'As what the actor took part.' })
  role?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only one actor can have the role.' })
  unique?: boolean | null;

  @Field(() => ImportFigureInput, { nullable: true, description: 'The figure.' })
  figure?: ImportFigureInput | null;

  @Field(() => String, { nullable: true, description: 'The words of a statement; empty for none.' })
  quotation?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the words can be the speaker\'s own.' })
  verbatim?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The word that this text uses.' })
  term?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that word carries a judgement.' })
  loaded?: boolean | null;

  @Field(() => ClaimDuration, { nullable: true, description: 'Whether it lasts.' })
  temporal?: keyof typeof ClaimDuration | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'Since when it holds, where the text states that.' })
  holdsFrom?: FuzzyDateInput | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'Until when it holds, where the text states that.' })
  holdsUntil?: FuzzyDateInput | null;

  @Field(() => TellingTense, { nullable: true, description: 'Whether it held when the text told it.' })
  tense?: keyof typeof TellingTense | null;

  @Field(() => [Hedge], { nullable: true, description: 'How the text keeps its distance from it.' })
  hedges?: readonly (keyof typeof Hedge)[] | null;

  @Field(() => [String], { nullable: true, description: 'Words that carry a judgement.' })
  loadedTerms?: readonly string[] | null;

  @Field(() => [ImportVoiceInput], { nullable: true, description: 'On whose word it is told, all voices, from the furthest to the nearest.' })
  chain?: readonly ImportVoiceInput[] | null;
}

@InputType({ description: 'Claims that cannot both hold, changed. What is left out stays.' })
export class ImportContradictionInput {
  @Field(() => ContradictionKind, { nullable: true, description: 'What they differ about.' })
  kind?: keyof typeof ContradictionKind | null;

  @Field(() => String, { nullable: true, description: 'What they differ about, in a sentence.' })
  explanation?: string | null;
}

@InputType({ description: 'What a proposal is to say instead: exactly one, of the kind of the proposal.' })
export class ImportContentInput {
  @Field(() => ImportFactInput, { nullable: true, description: 'A fact about the text.' })
  fact?: ImportFactInput | null;

  @Field(() => ImportRelianceInput, { nullable: true, description: 'On which source the text relies.' })
  reliance?: ImportRelianceInput | null;

  @Field(() => ImportActorInput, { nullable: true, description: 'An actor.' })
  actor?: ImportActorInput | null;

  @Field(() => ImportIssueInput, { nullable: true, description: 'An issue.' })
  issue?: ImportIssueInput | null;

  @Field(() => ImportEventInput, { nullable: true, description: 'An event.' })
  event?: ImportEventInput | null;

  @Field(() => ImportClaimInput, { nullable: true, description: 'A telling of a claim.' })
  claim?: ImportClaimInput | null;

  @Field(() => ImportContradictionInput, { nullable: true, description: 'Claims that cannot both hold.' })
  contradiction?: ImportContradictionInput | null;
}

@InputType({ description: 'A decision about one proposal.' })
export class ProposalDecisionInput {
  @Field(() => ID, { description: 'The id of the proposal.' })
  proposal!: string;

  @Field(() => ImportVerdict, { description: 'What is decided.' })
  verdict!: keyof typeof ImportVerdict;

  @Field(() => ImportContentInput, { nullable: true, description: 'What it is to say instead; only with `EDITED`.' })
  content?: ImportContentInput | null;
}

@InputType({ description: 'Decisions about proposals of one article. What was decided about one before is replaced, and stays in the log.' })
export class DecideProposalsInput {
  @Field(() => ID, { description: 'The id of the article.' })
  article!: string;

  @Field(() => [ProposalDecisionInput], { description: 'The decisions; at most 100. They are taken all together, or none of them is.' })
  decisions!: readonly ProposalDecisionInput[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'The latest decision that you have seen, or when the article was given. What a colleague decided later about one of these is not replaced: nothing is taken then, and a `CONFLICT` says so. Left out, the last decision stands.' })
  seenAt?: Date | null;
}

@InputType({ description: 'Which proposals to accept together: those that are undecided and surer than a bound, and about which nothing is doubtful, contradicted or asked.' })
export class AcceptSafeProposalsInput {
  @Field(() => ID, { description: 'The id of the article.' })
  article!: string;

  @Field(() => Float, { description: 'The least confidence, from 0.5 to 1.' })
  atLeast!: number;

  @Field(() => [ImportProposalKind], { nullable: true, description: 'Only those of these kinds; left out, of all.' })
  kinds?: readonly (keyof typeof ImportProposalKind)[] | null;
}

@InputType({ description: 'Which decisions to take back.' })
export class UndoDecisionInput {
  @Field(() => ID, { description: 'The id of the article.' })
  article!: string;

  @Field(() => [ID], { description: 'The ids of the proposals; at most 100.' })
  proposals!: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'The latest decision that you have seen, or when the article was given. What a colleague decided later about one of these is not replaced: nothing is taken then, and a `CONFLICT` says so. Left out, the last decision stands.' })
  seenAt?: Date | null;
}

@InputType({ description: 'Which articles of an import go into its pack.' })
export class ApplyImportInput {
  @Field(() => ID, { description: 'The id of the import.' })
  batch!: string;

  @Field(() => [ID], { nullable: true, description: 'The ids of the articles; left out, all that are in review and of which something was accepted.' })
  articles?: readonly string[] | null;

  @Field(() => Int, { description: 'The version of the pack that was looked at. Where the pack is at another version by now, nothing is done.' })
  baseVersion!: number;
}

@InputType({ description: 'Which import to stop.' })
export class StopImportInput {
  @Field(() => ID, { description: 'The id of the import.' })
  batch!: string;
}

@InputType({ description: 'Which import is to go on.' })
export class ResumeImportInput {
  @Field(() => ID, { description: 'The id of the import.' })
  batch!: string;
}

@InputType({ description: 'Which import to delete.' })
export class DeleteImportInput {
  @Field(() => ID, { description: 'The id of the import.' })
  batch!: string;
}

@InputType({ description: 'Whether a language model is asked about the articles of an import.' })
export class ChooseImportModelInput {
  @Field(() => ID, { description: 'The id of the import.' })
  batch!: string;

  @Field(() => String, { nullable: true, description: 'The host of `importModel`, which shows that you know where the texts go; left out, none is asked any more.' })
  host?: string | null;
}
