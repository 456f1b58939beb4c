import type { Outlet } from '@footnote/knowledge';
import { hashText } from '@footnote/evidence';
import type { KeptAnswer } from '@footnote/importer/language-model';
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Database } from '../../platform/database/index.js';
import { graphOfPack, readPackNow } from '../packs/index.js';
import type { FetchArticle } from './fetch-address.js';
import { MOST_BYTES, tooLong } from './given-articles.js';
import { NO_FETCHING } from './refusals.js';
import { noteReading, readTwin, storeFetched, storeReading, storeRefusal, type HeldArticle } from './job.store.js';
import { readPublicOutlets } from './outlet.store.js';
import { digestReading, NO_CHOICES, writeStorable, type ArticleToRead, type ReadingStep, type ReadOutcome, type ReadWork } from './reading.js';

/** An article that one process has in hand. */
export interface Hand { readonly database: Database; readonly held: HeldArticle; readonly holder: string }

export type Gathered = { readonly ok: true; readonly work: ReadWork } | { readonly ok: false; readonly sentence: string };

const FETCH_MS = 20_000;

/** Gathers what a reading takes: the article, fetched where that is still to be done, and the pack as it stands. */
export async function gatherWork(hand: Hand, { today, fetchArticle }: { readonly today: string; readonly fetchArticle: FetchArticle | null }): Promise<Gathered> {
  const { database, held } = hand;
  const article = await findArticle(hand, fetchArticle);
  if ('sentence' in article) return { ok: false, sentence: article.sentence };
  const pack = await readPackNow(database, held.packKey);
  if (pack === null) throw new Error(`The pack ${held.packKey} went while an article was to be read into it`);
  const graph = await graphOfPack(database, pack, { originals: true });
  return { ok: true, work: { article, choices: held.choices ?? NO_CHOICES, context: { graph, outlets: withOutlets(graph.outlets, await readPublicOutlets(database.queries)), today } } };
}

/** Outlets of the pack before those of others by the same name. */
function withOutlets(own: readonly Outlet[], others: readonly Outlet[]): readonly Outlet[] {
  const slugs = new Set(own.map(({ slug }) => slug));
  return [...own, ...others.filter(({ slug }) => !slugs.has(slug))];
}

async function findArticle({ database, held, holder }: Hand, fetchArticle: FetchArticle | null): Promise<ArticleToRead | { readonly sentence: string }> {
  const { document, raw, contentType, name, url } = held;
  if (document !== null) return { is: 'DOCUMENT', document };
  if (raw !== null) return { is: 'BYTES', bytes: raw, contentType, name, url };
  if (url === null) throw new Error(`Of the article ${held.key} there is neither a text nor an address`);
  if (fetchArticle === null) return { sentence: NO_FETCHING };
  const fetched = await fetchArticle(url, { maxBytes: MOST_BYTES, timeoutMs: FETCH_MS });
  if (!fetched.ok) return { sentence: fetched.sentence };
  const bytes = Buffer.from(fetched.bytes);
  if (bytes.length > MOST_BYTES) return { sentence: tooLong(bytes.length) };
  await storeFetched(database.queries, { key: held.key, holder, raw: bytes, contentType: fetched.contentType, url: fetched.finalUrl, rawHash: createHash('sha256').update(bytes).digest('hex') });
  return { is: 'BYTES', bytes, contentType: fetched.contentType, name, url: fetched.finalUrl };
}

/** What an article was read into, and what of a model's answer is kept with it. */
export type ReadingToKeep = Extract<ReadOutcome, { readonly ok: true }> & { readonly modelAnswer: KeptAnswer | null };

/** Stores what an article was read into, and tells whoever watches. A reading that another process has taken over is dropped. */
export async function finishArticle({ database, held, holder }: Hand, { document, reading, recognition, comparison, modelAnswer }: ReadingToKeep): Promise<void> {
  const textHash = hashText(reading.cleaned.text);
  const twin = await readTwin(database.queries, { key: held.key, pack: held.packKey, textHash });
  if (twin !== null) await storeRefusal(database.queries, { key: held.key, holder, sentence: `It is the same article as “${twin}”, in another form: it is not reviewed twice.` });
  else await storeReading(database.queries, { key: held.key, holder, document, reading: writeStorable(reading), digest: writeStorable(digestReading(reading, recognition)), textHash, comparison: comparison === null ? null : writeStorable(comparison), modelAnswer });
  await database.notify('import_changed', held.batchKey);
}

/** Nobody sees more of a bar that moves than this. */
const TELL_MS = 300;
/** A lease is renewed long before it lapses. */
const RENEW_MS = 8_000;

export interface Telling { readonly hear: (step: ReadingStep) => void; readonly stop: () => Promise<void> }

/** Tells how far the reading of an article is, not oftener than can be seen, and renews the lease while it goes on; `onLost` hears that another has it, or that it was deleted. */
export function tellProgress({ database, held, holder }: Hand, logger: Pick<Logger, 'warn'>, onLost: () => void = () => undefined): Telling {
  let latest: ReadingStep | null = null;
  let told: ReadingStep | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = (step: ReadingStep | null): void => {
    told = step;
    writing = writing.then(async () => {
      if (!await noteReading(database.queries, { key: held.key, holder, step: step?.step ?? null, done: step?.done ?? 0, total: step?.total ?? 0 })) onLost();
      await database.notify('import_changed', held.batchKey);
    }).catch((error: unknown) => { logger.warn({ err: error, article: held.key }, 'how far an article is could not be noted'); });
  };
  const telling = setInterval(() => { if (latest !== told) write(latest); }, TELL_MS).unref();
  const renewing = setInterval(() => { write(latest); }, RENEW_MS).unref();
  write(null);
  return {
    hear(step) { latest = step; },
    async stop() {
      clearInterval(telling);
      clearInterval(renewing);
      await writing;
    },
  };
}
