import type { Decision, Reading } from '@footnote/importer';
import type { ApplyImportInput } from '@footnote/schema';
import { decodeNodeId } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { createThread, ThreadError, type Thread } from '../../platform/work-thread.js';
import { graphOfPack, readPackNow, storeNextVersion, toDeskPack, type DeskPackRecord, type PackRecord, type UserErrorRecord } from '../packs/index.js';
import { holdInReview, markApplied, readArticlesOfBatches, readReadings, type Execute } from './article.store.js';
import { versionOf } from './article.service.js';
import { batchNow, findBatch } from './batch.service.js';
import type { ArticleToCompose, Composed, ComposedArticle, ComposeWork } from './compose.js';
import { markDecisionsApplied, readLogEnds, readStanding, type StandingDecisions } from './decision.store.js';
import type { ArticleRecord, BatchRecord, LeftRecord, LeftRow } from './import.records.js';
import { NO_BATCH, type BatchResult } from './results.js';
import { proposalNodeId } from './to-proposal.js';

export interface ApplyResult extends BatchResult { readonly pack: DeskPackRecord | null; readonly version: number | null; readonly appliedCount: number; readonly left: readonly LeftRecord[] }

/** Whoever waits for it has a request that is given up after thirty seconds. */
const MOST_MS = 25_000;
const HEAP_MB = 768;

let thread: Thread<ComposeWork, Composed> | null = null;

function compose(work: ComposeWork): Promise<Composed> {
  const file = import.meta.url.endsWith('.ts') ? './compose.worker.ts' : './compose.worker.js';
  thread ??= createThread(new URL(file, import.meta.url), { mostMs: MOST_MS, limits: { maxOldGenerationSizeMb: HEAP_MB } });
  return thread.run(work);
}

/** Puts what was approved of articles of an import into its pack: one new version with all of it, or nothing. */
export async function applyImport(context: RequestContext, { batch: id, articles: wanted, baseVersion }: ApplyImportInput): Promise<ApplyResult> {
  const batch = await findBatch(context, id);
  if (batch === null) return { ...NOTHING, batch: null, userErrors: [NO_BATCH] };
  const pack = await readPackNow(context.database, batch.packKey);
  if (pack === null) throw new Error(`The pack ${batch.packKey} went while an import was applied to it`);
  const refuse = (...userErrors: readonly UserErrorRecord[]): ApplyResult => ({ ...NOTHING, batch, pack: toDeskPack(pack), userErrors });
  if (pack.version !== baseVersion) return refuse(describeConflict(pack.version));
  const chosen = await chooseArticles(context, batch, wanted ?? null);
  if ('code' in chosen) return refuse(chosen);
  // It has a bound of its own; whoever is told that it was given up must not find it done.
  context.deadline?.lift();
  const composed = await composeOrGiveUp({ graph: await graphOfPack(context.database, pack, { originals: false }), articles: chosen.map(({ toCompose }) => toCompose) });
  if ('code' in composed) return refuse(composed);
  return store(context, { batch, pack, chosen, composed });
}

const NOTHING: Omit<ApplyResult, 'batch' | 'userErrors'> = { pack: null, version: null, appliedCount: 0, left: [] };

async function composeOrGiveUp(work: ComposeWork): Promise<Composed | UserErrorRecord> {
  try {
    return await compose(work);
  } catch (error) {
    if (error instanceof ThreadError && error.kind === 'TOO_LONG') return { code: 'TOO_MANY', field: 'articles', message: 'Putting all of these into the pack at once takes too long. Nothing was done; choose some of the articles.' };
    throw error;
  }
}

function describeConflict(version: number): UserErrorRecord {
  return { code: 'CONFLICT', field: 'baseVersion', message: `Somebody changed this pack meanwhile: it is at version ${String(version)} by now. Nothing was done; look at it, and put in what you approved then.` };
}

interface Chosen { readonly article: ArticleRecord; readonly reading: Reading; readonly toCompose: ArticleToCompose; /** How long its log was. */ readonly logged: number }

/** The articles that go into the pack, each with what was approved of it since it last did. */
async function chooseArticles(context: RequestContext, batch: BatchRecord, ids: readonly string[] | null): Promise<readonly Chosen[] | UserErrorRecord> {
  const { queries } = context.database;
  const all = await readArticlesOfBatches(queries, [batch.key]);
  const keys = ids?.map((id) => decodeNodeId(id)).map((decoded) => (decoded?.type === 'ImportedArticle' ? decoded.key : null)) ?? null;
  const strange = keys?.findIndex((key) => !all.some((article) => article.key === key && article.state === 'IN_REVIEW')) ?? -1;
  if (strange >= 0) return { code: 'NOT_FOUND', field: `articles[${String(strange)}]`, message: 'This article is not one of the import that is in review.' };
  const inReview = all.filter(({ key, state }) => state === 'IN_REVIEW' && (keys === null || keys.includes(key)));
  const reviewed = inReview.map(({ key }) => key);
  // The length of the log first: what is decided after that is noticed when all is stored.
  const [logs, readings, standing] = [await readLogEnds((text, values) => context.database.pool.query(text, [...values]), reviewed), await readReadings(queries, reviewed), await readStanding(queries, reviewed)];
  const chosen = inReview.flatMap((article): readonly Chosen[] => {
    const reading = readings.get(article.key);
    const decisions = decisionsOf(standing.get(article.key));
    if (reading === undefined || !decisions.some(({ verdict }) => verdict !== 'REJECTED')) return [];
    return [{ article, reading, logged: logs.get(article.key) ?? 0, toCompose: { key: article.key, reading, decisions, source: article.source ?? versionOf(article) } }];
  });
  return chosen.length > 0 ? chosen : { code: 'NOT_READY', field: 'articles', message: 'Nothing was approved yet that is not in the pack: accept what is right first.' };
}

function decisionsOf(standing: StandingDecisions | undefined): readonly Decision[] {
  return [...standing?.values() ?? []].filter(({ appliedVersion }) => appliedVersion === null).map(({ proposal, verdict, content }) => ({ proposal, verdict, content }));
}

interface ToStore { readonly batch: BatchRecord; readonly pack: PackRecord; readonly chosen: readonly Chosen[]; readonly composed: Composed }

async function store(context: RequestContext, { batch, pack, chosen, composed }: ToStore): Promise<ApplyResult> {
  const { database, now } = context;
  const titles = new Map(chosen.flatMap(({ article, reading }) => reading.proposals.map(({ id, title }) => [`${article.key} ${id}`, title] as const)));
  const rowsOf = ({ key, left }: ComposedArticle): readonly LeftRow[] => left.map(({ proposal, why }) => ({ proposal, title: titles.get(`${key} ${proposal}`) ?? '', why }));
  const left = composed.articles.flatMap((article) => rowsOf(article).map((row): LeftRecord => ({ ...row, proposal: proposalNodeId(article.key, row.proposal) })));
  const taken = composed.articles.filter(({ taken: proposals }) => proposals.length > 0);
  const result: ApplyResult = { ...NOTHING, batch, pack: toDeskPack(pack), left, userErrors: [] };
  if (taken.length === 0) return { ...result, userErrors: [NONE_TAKEN] };
  const stored = await storeNextVersion(context, {
    pack, graph: composed.graph,
    alsoStore: async (client, version) => {
      const execute: Execute = (text, values) => client.query(text, [...values]);
      if (await holdInReview(execute, taken.map(({ key }) => key)) !== taken.length) throw new ArticlesMoved();
      const logs = await readLogEnds(execute, taken.map(({ key }) => key));
      if (chosen.some(({ article: { key }, logged }) => (logs.get(key) ?? logged) !== logged)) throw new ArticlesMoved();
      for (const article of taken) {
        await markApplied(execute, { key: article.key, version, now: now(), source: article.source, left: rowsOf(article) });
        await markDecisionsApplied(execute, { article: article.key, proposals: article.taken, version });
      }
    },
  }).catch((error: unknown) => {
    if (error instanceof ArticlesMoved) return null;
    throw error;
  });
  const packNow = await readPackNow(database, pack.key);
  const changed = { ...result, pack: packNow === null ? null : toDeskPack(packNow), batch: await batchNow(context, batch.key) };
  if (stored === null) return { ...changed, left: [], userErrors: [MOVED] };
  if ('conflict' in stored) return { ...changed, left: [], userErrors: [describeConflict(stored.version)] };
  await database.notify('import_changed', batch.key);
  return { ...changed, version: stored.version, appliedCount: taken.reduce((sum, { taken: proposals }) => sum + proposals.length, 0) };
}

/** Somebody decided otherwise, had an article read again, or deleted the import while it was put together. */
class ArticlesMoved extends Error {}

const NONE_TAKEN: UserErrorRecord = { code: 'NOT_READY', field: null, message: 'Nothing of what was approved can stand in the pack as it is; why not is said of each. Nothing was done.' };
const MOVED: UserErrorRecord = { code: 'CONFLICT', field: null, message: 'Somebody decided about one of these articles, or had it read again, at this moment. Nothing was done; look at the import anew.' };
