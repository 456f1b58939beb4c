import { isUuid, requireKey } from '../../graphql/node-id.js';
import { decodeCursor, encodeCursor, pageOfList, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { packOfRow, toDeskPack, type DeskPackRecord } from '../packs/index.js';
import { readArticleOfDesk } from './article.store.js';
import { articlesLoader, batchLoader } from './batch.loader.js';
import { countBatchesOfDesk, readBatchesOfDesk, readBatchOfDesk } from './batch.store.js';
import { IMPORTING } from './import.policy.js';
import type { ArticleRecord, BatchRecord } from './import.records.js';

/** An import of the viewer's desk, by its id; null where there is none. */
export async function findBatch(context: RequestContext, id: string): Promise<BatchRecord | null> {
  const { deskKey } = requireAtDesk(context.viewer, IMPORTING);
  const key = requireKey(id, { type: 'ImportBatch', argument: 'batch' });
  return isUuid(key) ? readBatchOfDesk(context.database.queries, { key, desk: deskKey }) : null;
}

/** An article of the viewer's desk, by its id; null where there is none. */
export async function findArticle(context: RequestContext, id: string): Promise<ArticleRecord | null> {
  const { deskKey } = requireAtDesk(context.viewer, IMPORTING);
  const key = requireKey(id, { type: 'ImportedArticle', argument: 'article' });
  return isUuid(key) ? readArticleOfDesk(context.database.queries, { key, desk: deskKey }) : null;
}

/** A page of the imports of the viewer's desk, the latest first. */
export async function pageBatches(context: RequestContext, { first, after }: PageRequest): Promise<Connection<BatchRecord>> {
  const { deskKey: desk } = requireAtDesk(context.viewer, IMPORTING);
  const { queries } = context.database;
  const limit = readFirst(first);
  const rows = await readBatchesOfDesk(queries, { desk, after: readPlace(after), limit: limit + 1 });
  return pageOfRows({
    rows, limit, after, cursorOf: ({ createdAt, key }) => encodeCursor(SCOPE, [createdAt.toISOString(), key]), nodeOf: (batch) => batch, totalCount: () => countBatchesOfDesk(queries, desk),
  });
}

const SCOPE = 'import_batches';

function readPlace(after: string | null | undefined): { readonly createdAt: string; readonly key: string } | null {
  if (after === null || after === undefined) return null;
  const [createdAt, key] = decodeCursor(after, { scope: SCOPE, types: ['text', 'text'] });
  // A cursor that was tampered with belongs to no list.
  return typeof createdAt === 'string' && typeof key === 'string' && isUuid(key) && !Number.isNaN(Date.parse(createdAt)) ? { createdAt: new Date(createdAt).toISOString(), key } : null;
}

/** The pack into which an import goes. */
export async function packOfBatch(context: RequestContext, { packKey }: Pick<BatchRecord, 'packKey'>): Promise<DeskPackRecord> {
  return toDeskPack(await packOfRow(context, packKey));
}

/** A page of the articles of an import that the viewer was given, in their order. */
export async function pageArticles(context: RequestContext, { key }: Pick<BatchRecord, 'key'>, request: PageRequest): Promise<Connection<ArticleRecord>> {
  return pageOfList(await articlesLoader(context).load(key), { request, scope: 'imported_articles', keyOf: (article) => article.key });
}

/** The import to which an article belongs that the viewer was given. */
export async function batchOfArticle(context: RequestContext, { batchKey }: Pick<ArticleRecord, 'batchKey'>): Promise<BatchRecord> {
  const batch = await batchLoader(context).load(batchKey);
  if (batch === null) throw new Error(`The import ${batchKey}, to which an article belongs, is gone`);
  return batch;
}

/** Reads an import anew, after it was changed. */
export async function batchNow(context: RequestContext, key: string): Promise<BatchRecord | null> {
  articlesLoader(context).clear(key);
  return batchLoader(context).clear(key).load(key);
}
