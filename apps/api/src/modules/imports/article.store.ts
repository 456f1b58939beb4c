import { sql, type SQL } from 'drizzle-orm';
import type { BlockChoices, Reading, VersionPreview } from '@footnote/importer';
import { encodeNodeId } from '../../graphql/node-id.js';
import type { Queries, Transaction } from '../../platform/database/index.js';
import type { ArticleRecord, ArticleState, LeftRow } from './import.records.js';
import type { ReadingDigest } from './reading.js';

interface StoredArticle extends Record<string, unknown> {
  readonly id: string;
  readonly batch_id: string;
  readonly pack_id: string;
  readonly name: string;
  readonly url: string | null;
  readonly given_at: Date | string;
  readonly state: ArticleState;
  readonly step: string | null;
  readonly steps_done: number;
  readonly steps_total: number;
  readonly refusal: string | null;
  readonly remarks: readonly string[];
  readonly reading_number: number;
  readonly digest: ReadingDigest | null;
  readonly applied_version: number | null;
  readonly applied_at: Date | string | null;
  readonly source_slug: string | null;
  readonly left_over: readonly LeftRow[];
}

function toArticle(row: StoredArticle): ArticleRecord {
  return {
    id: encodeNodeId('ImportedArticle', row.id), key: row.id, batchKey: row.batch_id, packKey: row.pack_id, name: row.name, url: row.url, givenAt: new Date(row.given_at), state: row.state,
    step: row.state === 'READING' ? row.step : null, stepsDone: row.steps_done, stepsTotal: row.steps_total, refusal: row.refusal, remarks: [...row.remarks, ...(row.digest?.remarks ?? [])],
    readingNumber: row.reading_number, digest: row.digest, appliedVersion: row.applied_version, appliedAt: row.applied_at === null ? null : new Date(row.applied_at), source: row.source_slug, leftRows: row.left_over,
  };
}

const COLUMNS: SQL = sql`a.id, a.batch_id, b.pack_id, a.name, a.url, a.given_at, a.state, a.step, a.steps_done, a.steps_total, a.refusal, a.remarks, a.reading_number, a.digest, a.applied_version, a.applied_at,
  a.source_slug, a.left_over`;

/** Reads the articles of imports in their order; by the ids of the imports' rows, whosever they are. */
export async function readArticlesOfBatches(queries: Queries, batches: readonly string[]): Promise<readonly ArticleRecord[]> {
  const { rows } = await queries.execute<StoredArticle>(sql`select ${COLUMNS} from import_articles a join import_batches b on b.id = a.batch_id
    where a.batch_id = any(${sql.param([...batches])}::uuid[]) order by a.batch_id, a.ordinal`);
  return rows.map(toArticle);
}

/** Reads an article of a desk; null where the desk has none such. Within a transaction it is held, so that decisions come one after the other. */
export async function readArticleOfDesk(queries: Queries | Transaction, { key, desk, hold = false }: { readonly key: string; readonly desk: string; readonly hold?: boolean }): Promise<ArticleRecord | null> {
  const { rows: [row] } = await queries.execute<StoredArticle>(sql`select ${COLUMNS} from import_articles a join import_batches b on b.id = a.batch_id
    where a.id = ${key}::uuid and b.desk_id = ${desk}::uuid ${hold ? sql`for update of a` : sql``}`);
  return row === undefined ? null : toArticle(row);
}

/** Reads the readings of articles, some hundred kilobytes each; of those that have one. */
export async function readReadings(queries: Queries | Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, Reading>> {
  const { rows } = await queries.execute<{ id: string; reading: Reading }>(sql`select id, reading from import_articles where id = any(${sql.param([...keys])}::uuid[]) and reading is not null`);
  return new Map(rows.map(({ id, reading }) => [id, reading]));
}

/** Reads what was found when articles were held against the sources of which they are another version; of those that are one. */
export async function readComparisons(queries: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, VersionPreview>> {
  const { rows } = await queries.execute<{ id: string; comparison: VersionPreview }>(sql`select id, comparison from import_articles where id = any(${sql.param([...keys])}::uuid[]) and comparison is not null`);
  return new Map(rows.map(({ id, comparison }) => [id, comparison]));
}

/** An article to be put among those of an import. */
export interface ArticleToInsert {
  readonly key: string;
  readonly batch: string;
  readonly name: string;
  readonly url: string | null;
  /** Null where it is to be fetched, and where it is refused. */
  readonly raw: Buffer | null;
  readonly contentType: string | null;
  readonly rawHash: string | null;
  readonly refusal: string | null;
}

/** Puts articles behind those that an import has. */
export async function insertArticles(transaction: Transaction, articles: readonly ArticleToInsert[], { now, from }: { readonly now: Date; readonly from: number }): Promise<void> {
  for (const [at, { key, batch, name, url, raw, contentType, rawHash, refusal }] of articles.entries()) {
    await transaction.execute(sql`insert into import_articles (id, batch_id, ordinal, name, url, given_at, raw, content_type, raw_hash, state, refusal)
      values (${key}::uuid, ${batch}::uuid, ${from + at}, ${name}, ${url}, ${now.toISOString()}::timestamptz, ${raw}::bytea, ${contentType}, ${rawHash}, ${refusal === null ? 'WAITING' : 'REFUSED'}, ${refusal})`);
  }
}

/** Where the next article of an import stands; holds the import until the transaction ends. */
export async function holdPlaces(transaction: Transaction, batch: string): Promise<number> {
  await transaction.execute(sql`select 1 from import_batches where id = ${batch}::uuid for update`);
  const { rows: [row] } = await transaction.execute<{ count: number }>(sql`select count(*)::int as count from import_articles where batch_id = ${batch}::uuid`);
  return row?.count ?? 0;
}

/** Which of these were given for a pack before and were not refused: by the hash of what was given, what the first of them was called. */
export async function readGivenBefore(queries: Queries | Transaction, { pack, hashes }: { readonly pack: string; readonly hashes: readonly string[] }): Promise<ReadonlyMap<string, string>> {
  const { rows } = await queries.execute<{ raw_hash: string; name: string }>(sql`select distinct on (a.raw_hash) a.raw_hash, a.name from import_articles a join import_batches b on b.id = a.batch_id
    where b.pack_id = ${pack}::uuid and a.raw_hash = any(${sql.param([...hashes])}::text[]) and a.state <> 'REFUSED' order by a.raw_hash, a.given_at, a.id`);
  return new Map(rows.map(({ raw_hash: hash, name }) => [hash, name]));
}

/** What somebody chose of the blocks of an article. */
export async function readChoices(transaction: Transaction, key: string): Promise<BlockChoices | null> {
  const { rows: [row] } = await transaction.execute<{ choices: BlockChoices | null }>(sql`select choices from import_articles where id = ${key}::uuid`);
  return row?.choices ?? null;
}

/** Lets an article wait to be read again, with what was chosen of its blocks. Its reading stands until the next one takes its place. */
export async function requestReading(transaction: Transaction, key: string, choices: BlockChoices): Promise<void> {
  await transaction.execute(sql`update import_articles set choices = ${JSON.stringify(choices)}::jsonb, state = 'WAITING', tries = 0, step = null, steps_done = 0, steps_total = 0, held_by = null, lease_until = null
    where id = ${key}::uuid`);
}

/** Runs a statement in the transaction in which a pack is stored. */
export type Execute = (text: string, values: readonly unknown[]) => Promise<{ readonly rowCount: number | null; readonly rows: readonly unknown[] }>;

/** Notes that what was approved of an article is in its pack. */
export async function markApplied(execute: Execute, { key, version, now, source, left }: { readonly key: string; readonly version: number; readonly now: Date; readonly source: string; readonly left: readonly LeftRow[] }): Promise<void> {
  await execute(`update import_articles set state = 'APPLIED', applied_version = $2, applied_at = $3, source_slug = $4, left_over = $5::jsonb where id = $1`, [key, version, now, source, JSON.stringify(left)]);
}

/** Holds articles until the transaction ends, in one order for all; tells how many of them are still in review. */
export async function holdInReview(execute: Execute, keys: readonly string[]): Promise<number> {
  const { rowCount } = await execute(`select 1 from import_articles where id = any($1::uuid[]) and state = 'IN_REVIEW' order by id for update`, [keys]);
  return rowCount ?? 0;
}

/** Lets an article that went into its pack be reviewed again: something more is decided about it. */
export async function reopenArticle(transaction: Transaction, key: string): Promise<void> {
  await transaction.execute(sql`update import_articles set state = 'IN_REVIEW' where id = ${key}::uuid and state = 'APPLIED'`);
}
