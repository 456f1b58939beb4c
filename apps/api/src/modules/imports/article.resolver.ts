import {
  ImportBatch, ImportBlockConnection, ImportComparison, ImportedArticle, ImportedArticleCounts, ImportFacts, ImportKindCount, ImportLeft, ImportLogEntryConnection, ImportProposalArguments, ImportProposalConnection,
  ImportReferenceArguments, ImportReferenceConnection, PageArguments,
} from '@footnote/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { cleanedTextOf, countArticle, countKinds, factsOf, leftOf, pageBlocks, pageLog, pageProposals, pageReferences, versionOf } from './article.service.js';
import { batchOfArticle } from './batch.service.js';
import { compareArticle } from './comparison.service.js';
import type { ArticleCountsRecord, ArticleRecord, BatchRecord, BlockRecord, ComparisonRecord, FactsRecord, KindCountRecord, LeftRecord, LogEntryRecord, ProposalRecord, ReferenceRecord } from './import.records.js';

/** What hangs below an article. */
@Resolver(() => ImportedArticle)
export class ImportedArticleResolver {
  @FieldResolver(() => ImportBatch)
  batch(@Root() article: ArticleRecord, @Ctx() context: RequestContext): Promise<BatchRecord> {
    return batchOfArticle(context, article);
  }

  @FieldResolver(() => ImportFacts, { nullable: true })
  facts(@Root() article: ArticleRecord): FactsRecord | null {
    return factsOf(article);
  }

  @FieldResolver(() => ImportedArticleCounts, { nullable: true })
  counts(@Root() article: ArticleRecord, @Ctx() context: RequestContext): Promise<ArticleCountsRecord | null> {
    return countArticle(context, article);
  }

  @FieldResolver(() => [ImportKindCount])
  kindCounts(@Root() article: ArticleRecord, @Ctx() context: RequestContext): Promise<readonly KindCountRecord[]> {
    return countKinds(context, article);
  }

  @FieldResolver(() => ImportBlockConnection)
  blocks(@Root() article: ArticleRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<BlockRecord>> {
    return pageBlocks(context, article, page);
  }

  @FieldResolver(() => String, { nullable: true })
  cleanedText(@Root() article: ArticleRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return cleanedTextOf(context, article);
  }

  @FieldResolver(() => ImportProposalConnection)
  proposals(@Root() article: ArticleRecord, @Args(() => ImportProposalArguments) page: ImportProposalArguments, @Ctx() context: RequestContext): Promise<Connection<ProposalRecord>> {
    return pageProposals(context, article, page);
  }

  @FieldResolver(() => ImportComparison, { nullable: true })
  comparison(@Root() article: ArticleRecord, @Ctx() context: RequestContext): Promise<ComparisonRecord | null> {
    return compareArticle(context, article);
  }

  @FieldResolver(() => ImportLogEntryConnection)
  log(@Root() article: ArticleRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<LogEntryRecord>> {
    return pageLog(context, article, page);
  }

  @FieldResolver(() => ImportReferenceConnection)
  references(@Root() article: ArticleRecord, @Args(() => ImportReferenceArguments) page: ImportReferenceArguments, @Ctx() context: RequestContext): Promise<Connection<ReferenceRecord>> {
    return pageReferences(context, article, page);
  }

  @FieldResolver(() => String, { nullable: true })
  versionOf(@Root() article: ArticleRecord): string | null {
    return versionOf(article);
  }

  @FieldResolver(() => [ImportLeft])
  left(@Root() article: ArticleRecord): readonly LeftRecord[] {
    return leftOf(article);
  }
}
