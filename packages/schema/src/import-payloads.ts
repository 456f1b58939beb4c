import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { ImportBatch, ImportedArticle, ImportLeft, ImportProposal } from './imports.js';
import { DeskPack } from './pack-at-desk.js';

const BATCH = 'The import as it is now; null where the desk has no such import.';
const ARTICLE = 'The article as it is now; null where the desk has no such article.';
const ERRORS = 'Why nothing was done; empty where it was.';

@ObjectType({ description: 'What came of beginning an import. An article that cannot be read is refused by itself, in its own `refusal`.', simpleResolvers: true })
export class StartImportPayload {
  @Field(() => ImportBatch, { nullable: true, description: 'The import; null where none was begun.' })
  batch!: unknown;

  @Field(() => [UserError], { description: 'Why none was begun; empty where one was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of adding articles to an import.', simpleResolvers: true })
export class AddArticlesPayload {
  @Field(() => ImportBatch, { nullable: true, description: BATCH })
  batch!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of choosing blocks: the article waits to be read again, and decisions that still fit are kept.', simpleResolvers: true })
export class ChooseBlocksPayload {
  @Field(() => ImportedArticle, { nullable: true, description: ARTICLE })
  article!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of deciding about proposals.', simpleResolvers: true })
export class DecideProposalsPayload {
  @Field(() => ImportedArticle, { nullable: true, description: ARTICLE })
  article!: unknown;

  @Field(() => [ImportProposal], { description: 'The proposals that were decided about, as they are now.' })
  proposals!: unknown;

  @Field(() => [UserError], { description: 'Why nothing was decided; empty where it was. `field` begins with `decisions` and the number of the decision, from 0.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of accepting what is safe.', simpleResolvers: true })
export class AcceptSafeProposalsPayload {
  @Field(() => ImportedArticle, { nullable: true, description: ARTICLE })
  article!: unknown;

  @Field(() => [ID], { description: 'The ids of the proposals that were accepted, so that it can be taken back.' })
  accepted!: readonly string[];

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of taking decisions back.', simpleResolvers: true })
export class UndoDecisionPayload {
  @Field(() => ImportedArticle, { nullable: true, description: ARTICLE })
  article!: unknown;

  @Field(() => [ImportProposal], { description: 'The proposals, as they are now.' })
  proposals!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of putting what was approved into the pack: one new version of it, or nothing.', simpleResolvers: true })
export class ApplyImportPayload {
  @Field(() => ImportBatch, { nullable: true, description: BATCH })
  batch!: unknown;

  @Field(() => DeskPack, { nullable: true, description: 'The pack as it is now; after `CONFLICT`, as somebody else left it.' })
  pack!: unknown;

  @Field(() => Int, { nullable: true, description: 'The version of the pack that was made; null where none was.' })
  version!: number | null;

  @Field(() => Int, { description: 'How many proposals went into the pack.' })
  appliedCount!: number;

  @Field(() => [ImportLeft], { description: 'What was approved and could not be put into the pack, each with why.' })
  left!: readonly ImportLeft[];

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of stopping an import: what is being read is read to its end, and what waits goes on waiting.', simpleResolvers: true })
export class StopImportPayload {
  @Field(() => ImportBatch, { nullable: true, description: BATCH })
  batch!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of letting an import go on.', simpleResolvers: true })
export class ResumeImportPayload {
  @Field(() => ImportBatch, { nullable: true, description: BATCH })
  batch!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of deleting an import. What it put into the pack stays there.', simpleResolvers: true })
export class DeleteImportPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the import that is gone; null where none is.' })
  deleted!: string | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of choosing whether a language model is asked. Where it is, articles that are in review and never went into the pack wait to be read again; decisions stay.', simpleResolvers: true })
export class ChooseImportModelPayload {
  @Field(() => ImportBatch, { nullable: true, description: 'The import as it is now; null where the desk has no such import.' })
  batch!: unknown;

  @Field(() => [UserError], { description: 'Why nothing was done; empty where it was.' })
  userErrors!: readonly UserError[];
}
