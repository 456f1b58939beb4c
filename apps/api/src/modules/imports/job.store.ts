import { sql } from 'drizzle-orm';
import type { BlockChoices, RawDocument } from '@footnote/importer';
import type { KeptAnswer } from '@footnote/importer/language-model';
import type { Queries } from '../../platform/database/index.js';
import { STANDING_HOST } from './model-choice.store.js';

/** For so long a replica has an article that it reads and says nothing more of; it says so again long before. */
export const LEASE_SECONDS = 30;

/** An article as one replica has it in hand. */
export interface HeldArticle {
  readonly key: string;
  readonly batchKey: string;
  readonly deskKey: string;
  readonly packKey: string;
  readonly name: string;
  readonly url: string | null;
  readonly raw: Buffer | null;
  readonly contentType: string | null;
  readonly document: RawDocument | null;
  readonly choices: BlockChoices | null;
  /** How often reading it was begun, this time included. */
  readonly tries: number;
  /** The host of the language model that may be asked about it; null where nobody chose one. */
  readonly modelHost: string | null;
  readonly modelAnswer: KeptAnswer | null;
}

interface HeldRow extends Record<string, unknown> {
  readonly id: string;
  readonly batch_id: string;
  readonly desk_id: string;
  readonly pack_id: string;
  readonly name: string;
  readonly url: string | null;
  readonly raw: Buffer | null;
  readonly content_type: string | null;
  readonly document: string | null;
  readonly document_kind: RawDocument['kind'] | null;
  readonly choices: BlockChoices | null;
  readonly tries: number;
  readonly model_host: string | null;
  readonly model_answer: KeptAnswer | null;
}

/**
 * Takes the article that has waited longest and is in no other hand; one whose reader has not been heard of for the time of a lease has
 * been left behind. Leases go by the clock of the database: those of replicas differ.
 */
export async function takeArticle(queries: Queries, holder: string): Promise<HeldArticle | null> {
  const { rows: [row] } = await queries.execute<HeldRow>(sql`update import_articles a set state = 'READING', step = null, steps_done = 0, steps_total = 0, tries = a.tries + 1, held_by = ${holder}::uuid,
      lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    from import_batches b where b.id = a.batch_id and a.id = (
      select d.id from import_articles d join import_batches e on e.id = d.batch_id
      where e.stopped_at is null and (d.state = 'WAITING' or (d.state = 'READING' and d.lease_until < clock_timestamp()))
      order by e.created_at, e.id, d.ordinal limit 1 for update of d skip locked)
    returning a.id, a.batch_id, b.desk_id, b.pack_id, a.name, a.url, a.raw, a.content_type, a.document, a.document_kind, a.choices, a.tries, a.model_answer, ${STANDING_HOST} as model_host`);
  if (row === undefined) return null;
  const { document, document_kind: kind, name, url } = row;
  return {
    key: row.id, batchKey: row.batch_id, deskKey: row.desk_id, packKey: row.pack_id, name, url, raw: row.raw, contentType: row.content_type, choices: row.choices, tries: row.tries, modelHost: row.model_host, modelAnswer: row.model_answer,
    document: document === null || kind === null ? null : { kind, content: document, name, url },
  };
}

interface Hand { readonly key: string; readonly holder: string }

/** Says that an article is still being read, and how far; false where it is no longer in this hand. */
export async function noteReading(queries: Queries, { key, holder, step, done, total }: Hand & { readonly step: string | null; readonly done: number; readonly total: number }): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`update import_articles set step = ${step}, steps_done = ${done}, steps_total = ${total}, lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    where id = ${key}::uuid and held_by = ${holder}::uuid and state = 'READING'`);
  return (rowCount ?? 0) > 0;
}

/** Keeps what an address gave, so that it is fetched once however often reading it is begun. */
export async function storeFetched(queries: Queries, { key, holder, raw, contentType, url, rawHash }: Hand & { readonly raw: Buffer; readonly contentType: string | null; readonly url: string; readonly rawHash: string }): Promise<void> {
  await queries.execute(sql`update import_articles set raw = ${raw}::bytea, content_type = ${contentType}, url = ${url}, raw_hash = ${rawHash} where id = ${key}::uuid and held_by = ${holder}::uuid and state = 'READING'`);
}

export interface ReadingToStore extends Hand {
  readonly document: RawDocument;
  /** As JSON that the database can hold. */
  readonly reading: string;
  readonly digest: string;
  readonly textHash: string;
  /** As JSON; null where it is no other version of a source. */
  readonly comparison: string | null;
  readonly modelAnswer: KeptAnswer | null;
}

/** Stores a reading, whole; the bytes that it was decoded from go. False where the article is no longer in this hand. */
export async function storeReading(queries: Queries, { key, holder, document, reading, digest, textHash, comparison, modelAnswer }: ReadingToStore): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`update import_articles set state = 'IN_REVIEW', reading = ${reading}::jsonb, digest = ${digest}::jsonb, reading_number = reading_number + 1, text_hash = ${textHash}, comparison = ${comparison}::jsonb,
      model_answer = ${modelAnswer === null ? null : JSON.stringify(modelAnswer)}::jsonb,
      document = ${document.content}, document_kind = ${document.kind}, raw = null, step = null, steps_done = 0, steps_total = 0, held_by = null, lease_until = null, refusal = null
    where id = ${key}::uuid and held_by = ${holder}::uuid and state = 'READING'`);
  return (rowCount ?? 0) > 0;
}

/** Notes why an article cannot be read; nothing of it is kept. */
export async function storeRefusal(queries: Queries, { key, holder, sentence }: Hand & { readonly sentence: string }): Promise<void> {
  await queries.execute(sql`update import_articles set state = 'REFUSED', refusal = ${sentence}, raw = null, document = null, document_kind = null, reading = null, digest = null, comparison = null, text_hash = null, step = null,
      steps_done = 0, steps_total = 0, held_by = null, lease_until = null
    where id = ${key}::uuid and held_by = ${holder}::uuid and state = 'READING'`);
}

/** Lets an article go that is not read to its end: it waits again. `counts` says whether this time counts as one that failed. */
export async function releaseArticle(queries: Queries, { key, holder, counts }: Hand & { readonly counts: boolean }): Promise<void> {
  await queries.execute(sql`update import_articles set state = 'WAITING', step = null, steps_done = 0, steps_total = 0, held_by = null, lease_until = null, tries = tries - ${counts ? 0 : 1}
    where id = ${key}::uuid and held_by = ${holder}::uuid and state = 'READING'`);
}

/** What another article of a pack is called whose text is the same, and which is reviewed or waits for that; null where there is none. */
export async function readTwin(queries: Queries, { key, pack, textHash }: { readonly key: string; readonly pack: string; readonly textHash: string }): Promise<string | null> {
  const { rows: [row] } = await queries.execute<{ name: string }>(sql`select a.name from import_articles a join import_batches b on b.id = a.batch_id
    where b.pack_id = ${pack}::uuid and a.text_hash = ${textHash} and a.id <> ${key}::uuid and a.state <> 'REFUSED' order by a.given_at, a.id limit 1`);
  return row?.name ?? null;
}
