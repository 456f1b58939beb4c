import type { AddArticlesInput, ArticleInput, StartImportInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { Transaction } from '../../platform/database/index.js';
import { createPack, findDeskPack, type PackRecord, type UserErrorRecord } from '../packs/index.js';
import { holdPlaces, insertArticles, readGivenBefore, type ArticleToInsert } from './article.store.js';
import { batchNow, findBatch } from './batch.service.js';
import { countOpenArticles, insertBatch } from './batch.store.js';
import { MOST_ARTICLES, MOST_OPEN, readGivenArticle, refuseTwice, type GivenArticle } from './given-articles.js';
import { IMPORTING } from './import.policy.js';
import { refuseModel } from './model-choice.service.js';
import { insertModelChoice } from './model-choice.store.js';
import { NO_BATCH, type BatchResult } from './results.js';

/** Begins an import, into a pack of the desk or into a new one. */
export async function startImport(context: RequestContext, { pack: slug = null, newPackTitle = null, modelHost = null, articles }: StartImportInput): Promise<BatchResult> {
  const { deskKey: desk, key: by } = requireAtDesk(context.viewer, IMPORTING);
  const refused = refuseNumber(articles) ?? ((slug === null) === (newPackTitle === null) ? WHICH_PACK : null) ?? refuseModel(context, modelHost, 'modelHost');
  if (refused !== null) return refuse(refused);
  const pack = await findOrCreatePack(context, { slug, title: newPackTitle });
  if ('code' in pack) return refuse(pack);
  const key = randomUUID();
  const now = context.now();
  const full = await context.database.queries.transaction(async (transaction) => {
    const open = await refuseOpen(transaction, { desk, adding: articles.length });
    if (open !== null) return open;
    await insertBatch(transaction, { key, desk, pack: pack.key, by, now });
    if (modelHost !== null) await insertModelChoice(transaction, { batch: key, host: modelHost, by, now });
    await takeArticles(transaction, { given: articles, mayFetch: context.fetchesArticles, batch: key, pack: pack.key, now });
    return null;
  });
  if (full !== null) return refuse(full);
  await context.database.notify('import_due', '');
  return { batch: await batchNow(context, key), userErrors: [] };
}

/** Adds articles to an import of the desk. */
export async function addArticles(context: RequestContext, { batch: id, articles }: AddArticlesInput): Promise<BatchResult> {
  const { deskKey: desk } = requireAtDesk(context.viewer, IMPORTING);
  const batch = await findBatch(context, id);
  if (batch === null) return refuse(NO_BATCH);
  const refused = refuseNumber(articles);
  if (refused !== null) return { batch, userErrors: [refused] };
  const full = await context.database.queries.transaction(async (transaction) => {
    const open = await refuseOpen(transaction, { desk, adding: articles.length });
    return open ?? takeArticles(transaction, { given: articles, mayFetch: context.fetchesArticles, batch: batch.key, pack: batch.packKey, now: context.now() });
  });
  if (full !== null) return { batch, userErrors: [full] };
  await context.database.notify('import_due', '');
  await context.database.notify('import_changed', batch.key);
  return { batch: await batchNow(context, batch.key), userErrors: [] };
}

const WHICH_PACK: UserErrorRecord = { code: 'INVALID', field: 'pack', message: 'Choose a pack of your desk, or give the title of a new one: one of the two.' };

function refuse(error: UserErrorRecord): BatchResult {
  return { batch: null, userErrors: [error] };
}

function refuseNumber(articles: readonly ArticleInput[]): UserErrorRecord | null {
  if (articles.length === 0) return { code: 'INVALID', field: 'articles', message: 'Give at least one article: paste its text, or give its file.' };
  return articles.length > MOST_ARTICLES ? tooMany(articles.length) : null;
}

function tooMany(count: number): UserErrorRecord {
  return { code: 'TOO_MANY', field: 'articles', message: `These would be ${String(count)} articles, and one import has at most ${String(MOST_ARTICLES)}. Begin another import for the rest.` };
}

async function refuseOpen(transaction: Transaction, { desk, adding }: { readonly desk: string; readonly adding: number }): Promise<UserErrorRecord | null> {
  const open = await countOpenArticles(transaction, desk);
  if (open + adding <= MOST_OPEN) return null;
  return { code: 'TOO_MANY', field: 'articles', message: `Your desk has ${String(open)} articles that wait to be read or decided, and may have ${String(MOST_OPEN)}. Put what is decided into its pack, or delete an import that nobody needs.` };
}

async function findOrCreatePack(context: RequestContext, { slug, title }: { readonly slug: string | null; readonly title: string | null }): Promise<PackRecord | UserErrorRecord> {
  if (slug === null) {
    const made = await createPack(context, { title: title ?? '', rule: IMPORTING, field: 'newPackTitle' });
    return made.ok ? made.pack : made.error;
  }
  return await findDeskPack(context, slug, IMPORTING) ?? { code: 'NOT_FOUND', field: 'pack', message: `Your desk has no pack "${slug.slice(0, 80)}" of its own. A pack that everybody may read is copied first.` };
}

interface Intake { readonly given: readonly ArticleInput[]; readonly mayFetch: boolean; readonly batch: string; readonly pack: string; readonly now: Date }

/** Puts articles into an import; those that are refused as well, each with its sentence. */
async function takeArticles(transaction: Transaction, { given, mayFetch, batch, pack, now }: Intake): Promise<UserErrorRecord | null> {
  const from = await holdPlaces(transaction, batch);
  if (from + given.length > MOST_ARTICLES) return tooMany(from + given.length);
  const read = given.map((article) => readGivenArticle(article, { mayFetch }));
  const hashes = read.flatMap((article) => (article.is === 'BYTES' ? [article.hash] : []));
  const before = await readGivenBefore(transaction, { pack, hashes });
  await insertArticles(transaction, refuseTwice(read, before).map((article) => toInsert(article, batch)), { now, from });
  return null;
}

function toInsert(article: GivenArticle, batch: string): ArticleToInsert {
  const { name, url } = article;
  const base = { key: randomUUID(), batch, name, url, raw: null, contentType: null, rawHash: null, refusal: null };
  switch (article.is) {
    case 'BYTES': return { ...base, raw: article.bytes, rawHash: article.hash };
    case 'ADDRESS': return base;
    case 'REFUSED': return { ...base, refusal: article.sentence };
    default: return article satisfies never;
  }
}
