import { DeskPack, ImportBatch, ImportBatchConnection, ImportedArticle, ImportedArticleConnection, ImportModel, ImportModelChoiceConnection, PageArguments } from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { refuseWithoutSocket, requireLive } from '../live/index.js';
import type { DeskPackRecord } from '../packs/index.js';
import { findArticle, findBatch, packOfBatch, pageArticles, pageBatches } from './batch.service.js';
import type { ArticleRecord, BatchRecord } from './import.records.js';
import type { ModelInfo } from './ask-model.js';
import { findModel, pageModelChoices } from './model-choice.service.js';
import type { ModelChoiceRow } from './model-choice.store.js';
import { watchImport } from './watch-import.service.js';

/** Imports, and the roots by which they are found. */
@Resolver(() => ImportBatch)
export class ImportBatchResolver {
  @Query(() => ImportBatch, { nullable: true, description: 'An import of your desk; null where there is none with this id. For whoever is signed in.' })
  importBatch(@Arg('id', () => ID, { description: 'The id of it.' }) id: string, @Ctx() context: RequestContext): Promise<BatchRecord | null> {
    return findBatch(context, id);
  }

  @Query(() => ImportBatchConnection, { description: 'The imports of your desk, the latest first. For whoever is signed in.' })
  importBatches(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<BatchRecord>> {
    return pageBatches(context, page);
  }

  @Query(() => ImportedArticle, { nullable: true, description: 'An article that was given to your desk; null where there is none with this id. For whoever is signed in.' })
  importedArticle(@Arg('id', () => ID, { description: 'The id of it.' }) id: string, @Ctx() context: RequestContext): Promise<ArticleRecord | null> {
    return findArticle(context, id);
  }

  @Query(() => ImportModel, { nullable: true, description: 'The language model that can be asked about articles of your desk, so that somebody can choose it for an import; null where this installation has none. For whoever is signed in.' })
  importModel(@Ctx() context: RequestContext): ModelInfo | null {
    return findModel(context);
  }

  @Subscription(() => ImportBatch, {
    description: 'An import of your desk: now, and whenever an article of it is read further, refused, decided about or put into the pack. It ends when the import is deleted, or when you are no longer signed in.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { batch: string }, RequestContext>) => watchImport(requireLive(context), args.batch),
  })
  importProgress(@Arg('batch', () => ID, { description: 'The import.' }) _batch: string, @Root() state?: BatchRecord): BatchRecord {
    return state ?? refuseWithoutSocket();
  }

  @FieldResolver(() => DeskPack)
  pack(@Root() batch: BatchRecord, @Ctx() context: RequestContext): Promise<DeskPackRecord> {
    return packOfBatch(context, batch);
  }

  @FieldResolver(() => ImportModelChoiceConnection)
  modelChoices(@Root() batch: BatchRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ModelChoiceRow>> {
    return pageModelChoices(context, batch, page);
  }

  @FieldResolver(() => ImportedArticleConnection)
  articles(@Root() batch: BatchRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ArticleRecord>> {
    return pageArticles(context, batch, page);
  }
}
