import type { ImportBatchCardFragment, ImportBatchPageQuery, ImportedArticlePageQuery, ImportedArticleVersionsQuery, ImportedArticleRowFragment, ImportProposalRowFragment, ImportReferencesQuery } from '@footnote/schema/browser';
import type { Numbered } from './group-proposals';

export type Batch = ImportBatchCardFragment;
export type BatchPage = NonNullable<ImportBatchPageQuery['importBatch']>;
export type ArticleRow = ImportedArticleRowFragment;
export type ArticlePage = NonNullable<ImportedArticlePageQuery['importedArticle']>;
export type Block = ArticlePage['blocks']['nodes'][number];
export type Proposal = ImportProposalRowFragment;
export type NumberedProposal = Numbered<Proposal>;
export type Content = Proposal['content'];
export type Reference = NonNullable<ImportReferencesQuery['importedArticle']>['actors']['nodes'][number];

type ComparisonPage = NonNullable<NonNullable<ImportedArticleVersionsQuery['importedArticle']>['comparison']>;
export type VersionChange = ComparisonPage['changes']['nodes'][number];
/** An article beside the source of which it is another version, with all differences. */
export interface Comparison extends Omit<ComparisonPage, 'changes'> { readonly changes: readonly VersionChange[] }

/** What a proposal of the article can name, by kind. */
export interface References {
  readonly actors: readonly Reference[];
  readonly issues: readonly Reference[];
  readonly events: readonly Reference[];
  readonly sources: readonly Reference[];
  readonly outlets: readonly Reference[];
}

/** An article as its review shows it: everything of it, however many pages the API gives it in. */
export interface ReviewedArticle extends Omit<ArticlePage, 'blocks' | 'proposals'> {
  readonly blocks: readonly Block[];
  readonly proposals: readonly Proposal[];
}

/** The article of a review without its proposals, which go to the browser page by page. */
export type ReviewedText = Omit<ReviewedArticle, 'proposals'>;
