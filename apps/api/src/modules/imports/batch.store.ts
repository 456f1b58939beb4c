import { sql, type SQL } from 'drizzle-orm';
import { encodeNodeId } from '../../graphql/node-id.js';
import type { Queries, Transaction } from '../../platform/database/index.js';
import type { BatchRecord } from './import.records.js';
import { STANDING_HOST } from './model-choice.store.js';

interface BatchRow extends Record<string, unknown> {
  readonly id: string;
  readonly pack_id: string;
  readonly created_at: Date | string;
  readonly created_by: string | null;
  readonly stopped: boolean;
  readonly model_host: string | null;
  readonly articles: number;
  readonly waiting: number;
  readonly reading: number;
  readonly in_review: number;
  readonly applied: number;
  readonly refused: number;
}

function toBatch(row: BatchRow): BatchRecord {
  return {
    id: encodeNodeId('ImportBatch', row.id), key: row.id, packKey: row.pack_id, createdAt: new Date(row.created_at), createdBy: row.created_by, stopped: row.stopped, modelHost: row.model_host,
    articleCount: row.articles, waitingCount: row.waiting, readingCount: row.reading, inReviewCount: row.in_review, appliedCount: row.applied, refusedCount: row.refused,
  };
}

/** Imports with the numbers of their articles, in one statement. */
function selectBatches({ where, order, limit }: { readonly where: SQL; readonly order?: SQL; readonly limit?: number }): SQL {
  const count = (state: string): SQL => sql`count(a.id) filter (where a.state = ${state})::int`;
  return sql`select b.id, b.pack_id, b.created_at, u.name as created_by, b.stopped_at is not null as stopped, ${STANDING_HOST} as model_host, count(a.id)::int as articles, ${count('WAITING')} as waiting, ${count('READING')} as reading,
      ${count('IN_REVIEW')} as in_review, ${count('APPLIED')} as applied, ${count('REFUSED')} as refused
    from (select * from import_batches b where ${where} ${order ?? sql``} ${limit === undefined ? sql`` : sql`limit ${limit}`}) b
    left join users u on u.id = b.created_by left join import_articles a on a.batch_id = b.id
    group by b.id, b.pack_id, b.created_at, b.stopped_at, u.name ${order ?? sql``}`;
}

/** Reads imports by the ids of their rows, whosever they are. */
export async function readBatches(queries: Queries | Transaction, keys: readonly string[]): Promise<readonly BatchRecord[]> {
  const { rows } = await queries.execute<BatchRow>(selectBatches({ where: sql`b.id = any(${sql.param([...keys])}::uuid[])` }));
  return rows.map(toBatch);
}

/** Reads an import of a desk; null where the desk has none such. */
export async function readBatchOfDesk(queries: Queries, { key, desk }: { readonly key: string; readonly desk: string }): Promise<BatchRecord | null> {
  const { rows: [row] } = await queries.execute<BatchRow>(selectBatches({ where: sql`b.id = ${key}::uuid and b.desk_id = ${desk}::uuid` }));
  return row === undefined ? null : toBatch(row);
}

/** Reads the imports of a desk, the latest first, from a place on. */
export async function readBatchesOfDesk(queries: Queries, { desk, after, limit }: { readonly desk: string; readonly after: { readonly createdAt: string; readonly key: string } | null; readonly limit: number }): Promise<readonly BatchRecord[]> {
  const from = after === null ? sql`true` : sql`(b.created_at, b.id) < (${after.createdAt}::timestamptz, ${after.key}::uuid)`;
  const { rows } = await queries.execute<BatchRow>(selectBatches({ where: sql`b.desk_id = ${desk}::uuid and ${from}`, order: sql`order by b.created_at desc, b.id desc`, limit }));
  return rows.map(toBatch);
}

/** Counts the imports of a desk. */
export async function countBatchesOfDesk(queries: Queries, desk: string): Promise<number> {
  const { rows: [row] } = await queries.execute<{ count: number }>(sql`select count(*)::int as count from import_batches where desk_id = ${desk}::uuid`);
  return row?.count ?? 0;
}

/** Counts the articles of a desk that are neither in a pack nor refused, and keeps others of the desk from adding any until the transaction ends. */
export async function countOpenArticles(transaction: Transaction, desk: string): Promise<number> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`imports of ${desk}`}, 0))`);
  const { rows: [row] } = await transaction.execute<{ count: number }>(sql`select count(*)::int as count from import_articles a join import_batches b on b.id = a.batch_id
    where b.desk_id = ${desk}::uuid and a.state in ('WAITING', 'READING', 'IN_REVIEW')`);
  return row?.count ?? 0;
}

/** Makes an import. */
export async function insertBatch(transaction: Transaction, { key, desk, pack, by, now }: { readonly key: string; readonly desk: string; readonly pack: string; readonly by: string; readonly now: Date }): Promise<void> {
  await transaction.execute(sql`insert into import_batches (id, desk_id, pack_id, created_at, created_by) values (${key}::uuid, ${desk}::uuid, ${pack}::uuid, ${now.toISOString()}::timestamptz, ${by}::uuid)`);
}

/** Stops an import, or lets it go on. */
export async function setStopped(queries: Queries, key: string, stoppedAt: Date | null): Promise<void> {
  await queries.execute(sql`update import_batches set stopped_at = ${stoppedAt?.toISOString() ?? null}::timestamptz where id = ${key}::uuid`);
}

/** Deletes an import of a desk with its articles and its log; tells whether there was one. */
export async function deleteBatch(queries: Queries, { key, desk }: { readonly key: string; readonly desk: string }): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`delete from import_batches where id = ${key}::uuid and desk_id = ${desk}::uuid`);
  return (rowCount ?? 0) > 0;
}
