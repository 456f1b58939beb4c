import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { FuzzyDate } from './fuzzy-date.js';
import { ImportContent, ImportReference } from './import-content.js';
import { ImportBlockRole, ImportDropReason, ImportedArticleState, ImportLoggedVerdict, ImportNoteKind, ImportProposalKind, ImportVerdict } from './import-enums.js';
import { ImportModelChoiceConnection } from './import-model.js';
import { ImportComparison } from './import-versions.js';
import { DeskPack } from './pack-at-desk.js';
import { DateTimeScalar, UrlScalar } from './scalars.js';

@ObjectType({ description: 'Something that was found about a text, with how sure it is.', simpleResolvers: true })
export class ImportFinding {
  @Field(() => String, { description: 'What was found, as a reader would say it: "8 March 2023".' })
  text!: string;

  @Field(() => FuzzyDate, { nullable: true, description: 'The same as a date, where it is one.' })
  date!: FuzzyDate | null;

  @Field(() => Float, { description: 'How sure it is: of 100 findings with 0.9, 90 were right when it was measured.' })
  confidence!: number;

  @Field(() => String, { description: 'Why, in a sentence.' })
  because!: string;
}

@ObjectType({ description: 'What is known about a text; null where it does not say and somebody has to. What was decided since stands in the proposals.', simpleResolvers: true })
export class ImportFacts {
  @Field(() => ImportFinding, { nullable: true, description: 'Its headline.' })
  title!: ImportFinding | null;

  @Field(() => ImportFinding, { nullable: true, description: 'Who published it.' })
  outlet!: ImportFinding | null;

  @Field(() => ImportFinding, { nullable: true, description: 'Its language, as a BCP 47 tag such as `en`.' })
  language!: ImportFinding | null;

  @Field(() => ImportFinding, { nullable: true, description: 'When it was published.' })
  published!: ImportFinding | null;

  @Field(() => ImportFinding, { nullable: true, description: 'Where it stands on the web.' })
  address!: ImportFinding | null;

  @Field(() => ImportFinding, { nullable: true, description: 'Whether its wording is that of a machine translation.' })
  machineTranslated!: ImportFinding | null;
}

@ObjectType({ description: 'A paragraph, heading or line of an article as it was given: kept or dropped.', simpleResolvers: true })
export class ImportBlock {
  @Field(() => Int, { description: 'Its number within the article, from 0: what `chooseBlocks` takes.' })
  number!: number;

  @Field(() => String, { description: 'What stands in it, as plain text. It holds no markup, and whatever looks like markup is the article\'s own text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is taken for a part of the article.' })
  kept!: boolean;

  @Field(() => ImportBlockRole, { nullable: true, description: 'What it is; null where it is dropped.' })
  role!: keyof typeof ImportBlockRole | null;

  @Field(() => ImportDropReason, { nullable: true, description: 'Why it is dropped; null where it is kept.' })
  reason!: keyof typeof ImportDropReason | null;

  @Field(() => Boolean, { description: 'Whether somebody took it back or dropped it, against what the rules say.' })
  byHand!: boolean;

  @Field(() => Int, { nullable: true, description: 'Where it begins in `cleanedText`, in UTF-16 code units; null where it is dropped, and for the headline, which is not in the text.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends in `cleanedText`; the unit at this place is no longer part of it.' })
  end!: number | null;
}

export const ImportBlockConnection = connectionOf<ImportBlock>({ name: 'ImportBlock', node: () => ImportBlock, plural: 'blocks of an article' });
export type ImportBlockConnection = ConnectionOf<ImportBlock>;

@ObjectType({ description: 'A passage of the cleaned text on which a proposal rests.', simpleResolvers: true })
export class ImportPassage {
  @Field(() => Int, { description: 'Where it begins in `cleanedText`, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; this unit is no longer part of it.' })
  end!: number;

  @Field(() => String, { description: 'Its words, as plain text.' })
  text!: string;

  @Field(() => String, { description: 'The words right before it.' })
  before!: string;

  @Field(() => String, { description: 'The words right after it.' })
  after!: string;
}

@ObjectType({ description: 'The words within the passages on which a proposal turns.', simpleResolvers: true })
export class ImportCue {
  @Field(() => Int, { description: 'Where they begin in `cleanedText`, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end; this unit is no longer part of them.' })
  end!: number;

  @Field(() => String, { description: 'The words, as plain text.' })
  text!: string;
}

@ObjectType({ description: 'A remark beside a proposal.', simpleResolvers: true })
export class ImportNote {
  @Field(() => ImportNoteKind, { description: 'What it is about.' })
  kind!: keyof typeof ImportNoteKind;

  @Field(() => String, { description: 'The remark, in a sentence.' })
  text!: string;
}

@ObjectType({ description: 'What was decided about a proposal.', simpleResolvers: true })
export class ImportDecision {
  @Field(() => ImportVerdict, { description: 'The decision.' })
  verdict!: keyof typeof ImportVerdict;

  @Field(() => String, { nullable: true, description: 'Who decided, by the name that their account has now; null where the account is gone.' })
  by!: string | null;

  @Field(() => Boolean, { description: 'Whether it was you.' })
  mine!: boolean;

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  at!: Date;
}

@ObjectType({ description: 'Something that is proposed of an article, beside its passage. Nothing of it is in the pack before somebody has accepted it.', simpleResolvers: true })
export class ImportProposal {
  @Field(() => ID, { description: 'Its id. The same text read again gives the same ids.' })
  id!: string;

  @Field(() => ImportProposalKind, { description: 'What it is about.' })
  kind!: keyof typeof ImportProposalKind;

  @Field(() => String, { description: 'What to head it with: "Published: 8 March 2023".' })
  title!: string;

  @Field(() => String, { description: 'Why it is proposed, in a sentence.' })
  because!: string;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1: of 100 proposals with 0.9, 90 were right when it was measured.' })
  confidence!: number;

  @Field(() => Boolean, { description: 'Whether a language model proposed it, and no rule: how often such proposals are right was then never measured, and `confidence` says only that they stand below all others.' })
  byModel!: boolean;

  @Field(() => [ImportNote], { description: 'Remarks for whoever reviews it.' })
  notes!: readonly ImportNote[];

  @Field(() => [ImportPassage], { description: 'The passages on which it rests, the one to show first. Empty for facts that come from the page around the text.' })
  passages!: readonly ImportPassage[];

  @Field(() => [ImportCue], { description: 'The words within the passages on which it turns.' })
  cues!: readonly ImportCue[];

  @Field(() => ImportContent, { description: 'What it would add to the pack: as somebody changed it, where somebody did.' })
  content!: unknown;

  @Field(() => ImportContent, { nullable: true, description: 'What was proposed, where somebody changed it; otherwise null.' })
  proposedContent!: unknown;

  @Field(() => [ID], { description: 'The ids of the proposals without which this one cannot stand: its actor, its event.' })
  needs!: readonly string[];

  @Field(() => ImportDecision, { nullable: true, description: 'What was decided; null where nothing was.' })
  decision!: ImportDecision | null;
}

export const ImportProposalConnection = connectionOf<ImportProposal>({ name: 'ImportProposal', node: () => ImportProposal, plural: 'proposals' });
export type ImportProposalConnection = ConnectionOf<ImportProposal>;

@ObjectType({ description: 'A line of the log of what was decided.', simpleResolvers: true })
export class ImportLogEntry {
  @Field(() => ID, { description: 'The id of the proposal.' })
  proposal!: string;

  @Field(() => String, { description: 'What the proposal was headed with.' })
  title!: string;

  @Field(() => ImportLoggedVerdict, { description: 'What was done.' })
  verdict!: keyof typeof ImportLoggedVerdict;

  @Field(() => String, { nullable: true, description: 'Who did it, by the name that their account has now; null where the account is gone.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  at!: Date;
}

export const ImportLogEntryConnection = connectionOf<ImportLogEntry>({ name: 'ImportLogEntry', node: () => ImportLogEntry, plural: 'decisions' });
export type ImportLogEntryConnection = ConnectionOf<ImportLogEntry>;

export const ImportReferenceConnection = connectionOf<ImportReference>({ name: 'ImportReference', node: () => ImportReference, plural: 'things that a proposal can name' });
export type ImportReferenceConnection = ConnectionOf<ImportReference>;

@ObjectType({ description: 'Something that was approved and could not be put into the pack.', simpleResolvers: true })
export class ImportLeft {
  @Field(() => ID, { description: 'The id of the proposal.' })
  proposal!: string;

  @Field(() => String, { description: 'What the proposal is headed with.' })
  title!: string;

  @Field(() => String, { description: 'Why it was left, in a sentence.' })
  why!: string;
}

@ObjectType({ description: 'An article in numbers.', simpleResolvers: true })
export class ImportedArticleCounts {
  @Field(() => Int, { description: 'How many sentences of it are kept.' })
  sentenceCount!: number;

  @Field(() => Int, { description: 'How many blocks are kept.' })
  keptCount!: number;

  @Field(() => Int, { description: 'How many blocks are dropped.' })
  droppedCount!: number;

  @Field(() => Int, { description: 'How many proposals there are.' })
  proposalCount!: number;

  @Field(() => Int, { description: 'How many of them are decided.' })
  decidedCount!: number;

  @Field(() => Int, { description: 'How many of them are accepted, with or without changes.' })
  acceptedCount!: number;
}

@ObjectType({ description: 'How many proposals of one kind there are.', simpleResolvers: true })
export class ImportKindCount {
  @Field(() => ImportProposalKind, { description: 'Which kind it is.' })
  kind!: keyof typeof ImportProposalKind;

  @Field(() => Int, { description: 'How many there are.' })
  proposalCount!: number;

  @Field(() => Int, { description: 'How many of them are decided.' })
  decidedCount!: number;
}

@ObjectType({ description: 'An article that was given to be imported.', simpleResolvers: true })
export class ImportedArticle {
  @Field(() => ID, { description: 'The id of it.' })
  id!: string;

  @Field(() => ImportBatch, { description: 'The import that it belongs to.' })
  batch!: unknown;

  @Field(() => String, { description: 'What it is called here: the name of its file, its address, or "Pasted text".' })
  name!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it stands on the web, as somebody said; null where nobody did.' })
  url!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  givenAt!: Date;

  @Field(() => ImportedArticleState, { description: 'How far it is.' })
  state!: keyof typeof ImportedArticleState;

  @Field(() => String, { nullable: true, description: 'What is being done with it, in a word or two; null unless it is being read.' })
  step!: string | null;

  @Field(() => Int, { description: 'The number of steps of its reading that are done, out of `stepsTotal`.' })
  stepsDone!: number;

  @Field(() => Int, { description: 'The number of steps of its reading; 0 where nothing is read.' })
  stepsTotal!: number;

  @Field(() => String, { nullable: true, description: 'Why it was refused, in a sentence; null where it was not.' })
  refusal!: string | null;

  @Field(() => [String], { description: 'What could not be done, or should be known, in a sentence each: that a text is in a language in which no positions are found.' })
  remarks!: readonly string[];

  @Field(() => ImportFacts, { nullable: true, description: 'What was found about the text; null where it is not read yet.' })
  facts!: unknown;

  @Field(() => ImportedArticleCounts, { nullable: true, description: 'The article in numbers; null where it is not read yet.' })
  counts!: unknown;

  @Field(() => [ImportKindCount], { description: 'How many proposals there are of each kind of which there is one.' })
  kindCounts!: unknown;

  @Field(() => ImportBlockConnection, { description: 'Its blocks in their order: what is kept and what is dropped.' })
  blocks!: unknown;

  @Field(() => String, { nullable: true, description: 'The text that is kept, as plain text: paragraphs with an empty line between two. Null where it is not read yet.' })
  cleanedText!: unknown;

  @Field(() => ImportProposalConnection, { description: 'What is proposed of it: facts first, then actors, issues, events, claims, in the order of the text.' })
  proposals!: unknown;

  @Field(() => ImportLogEntryConnection, { description: 'What was decided about it, the latest first.' })
  log!: unknown;

  @Field(() => ImportReferenceConnection, { description: 'What its proposals can name: what the pack has, and what is proposed. For those who edit one.' })
  references!: unknown;

  @Field(() => Int, { nullable: true, description: 'The version of the pack into which it went; null where it has not.' })
  appliedVersion!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went into the pack.' })
  appliedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The slug of its source in the pack; null where it has none.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the source of which it is another version: its text then takes the place of that one\'s, and what is cited is looked for in it. Null where it is none.' })
  versionOf!: unknown;

  @Field(() => ImportComparison, { nullable: true, description: 'It beside the source of which it is another version; null where it is none.' })
  comparison!: unknown;

  @Field(() => [ImportLeft], { description: 'What of it was approved and could not be put into the pack.' })
  left!: readonly ImportLeft[];
}

export const ImportedArticleConnection = connectionOf<ImportedArticle>({ name: 'ImportedArticle', node: () => ImportedArticle, plural: 'imported articles' });
export type ImportedArticleConnection = ConnectionOf<ImportedArticle>;

@ObjectType({ description: 'An import: articles that are brought into one pack together.', simpleResolvers: true })
export class ImportBatch {
  @Field(() => ID, { description: 'The id of it.' })
  id!: string;

  @Field(() => DeskPack, { description: 'The pack into which they go.' })
  pack!: unknown;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who began it, by the name that their account has now; null where the account is gone.' })
  createdBy!: unknown;

  @Field(() => Boolean, { description: 'Whether it was stopped: what waits is not read until it goes on.' })
  stopped!: boolean;

  @Field(() => Int, { description: 'How many articles it has.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many of them wait to be read.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'How many of them are being read.' })
  readingCount!: number;

  @Field(() => Int, { description: 'How many of them wait for decisions.' })
  inReviewCount!: number;

  @Field(() => Int, { description: 'How many of them are in the pack.' })
  appliedCount!: number;

  @Field(() => Int, { description: 'How many of them were refused.' })
  refusedCount!: number;

  @Field(() => String, { nullable: true, description: 'The host of the language model that is asked about its articles, as somebody chose; null where none is.' })
  modelHost!: string | null;

  @Field(() => ImportModelChoiceConnection, { description: 'What was chosen about asking a language model, the latest first; empty where nobody ever chose one.' })
  modelChoices!: unknown;

  @Field(() => ImportedArticleConnection, { description: 'Its articles, in the order in which they came.' })
  articles!: unknown;
}

export const ImportBatchConnection = connectionOf<ImportBatch>({ name: 'ImportBatch', node: () => ImportBatch, plural: 'imports' });
export type ImportBatchConnection = ConnectionOf<ImportBatch>;
