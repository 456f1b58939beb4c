import type { PackGraph } from '@footnote/knowledge';
import { createRecentMap, type RecentMap } from '../../graph-store/recent-map.js';
import { createLoader } from '../../graph-store/turns.js';
import { badInput } from '../../graphql/bad-input.js';
import { decodeCursor, encodeCursor, pageOfList, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { packId, type Database } from '../../platform/database/index.js';
import { countContents, toDeskPack, toPackSource, type DeskPackRecord, type OriginalRecord, type PackSourceRecord } from './desk-pack.records.js';
import { readCurrentGraphs, readOriginals, readTitlesOfUse, readVersions, type VersionRow } from './desk-pack.store.js';
import { graphForViewer } from './pack-graph.service.js';
import { READING } from './pack.policy.js';
import { findPack, listOwnPacks } from './pack.service.js';
import type { PackRecord } from './pack.store.js';

/** A pack for a teacher; null where there is none of that slug, or it is another desk's. */
export async function findPackAtDesk(context: RequestContext, slug: string): Promise<DeskPackRecord | null> {
  requireAtDesk(context.viewer, READING);
  const pack = await findPack(context, packId(slug));
  return pack === null ? null : toDeskPack(pack);
}

/** A page of a desk's own packs, those that were changed last first. */
export async function pageDeskPacks(context: RequestContext, request: PageRequest): Promise<Connection<DeskPackRecord>> {
  requireAtDesk(context.viewer, READING);
  const own = await listOwnPacks(context);
  return pageOfList(own.map(toDeskPack), { request, scope: 'desk_packs', keyOf: ({ pack }) => pack.slug });
}

type Contents = ReturnType<typeof countContents>;

/** Counting takes a whole graph, and a version of a pack never changes: what was counted once is remembered, a few numbers each. */
const KEPT_COUNTS = 2_000;
const counted = new WeakMap<Database, RecentMap<Promise<Contents>>>();

/** What a pack holds, in numbers. */
export function contentsOf(context: RequestContext, { pack }: DeskPackRecord): Promise<Contents> {
  const counts = counted.get(context.database) ?? createRecentMap<Promise<Contents>>(KEPT_COUNTS);
  counted.set(context.database, counts);
  return counts.get(`${pack.key}@${String(pack.version)} ${String(pack.importedAt.getTime())}`, async () => countContents(await graphsLoader(context).load(pack)));
}

/** The graphs of the packs of one page, in one statement: a desk's own with the originals, as its teachers see them. */
const graphsLoader = perRequest(({ database, turns }) => createLoader<PackRecord, PackGraph, string>(turns, async (packs) => {
  const graphs = await turns.read(() => readCurrentGraphs(database.queries, packs.map(({ key }) => key)));
  return packs.map(({ key, slug }) => {
    const graph = graphs.get(key);
    if (graph === undefined) throw new Error(`The graph of the pack ${slug} is gone`);
    return graph;
  });
}, { cacheKeyFn: ({ key }) => key }));

/** The sources of a pack, in its order. */
export async function pagePackSources(context: RequestContext, { pack }: DeskPackRecord, request: PageRequest): Promise<Connection<PackSourceRecord>> {
  return pageOfList(await sourcesOf(context, pack), { request, scope: 'pack_sources', keyOf: ({ slug }) => slug });
}

/** A source of a pack; null where it has none of that slug. */
export async function findPackSource(context: RequestContext, { pack }: DeskPackRecord, slug: string): Promise<PackSourceRecord | null> {
  return (await sourcesOf(context, pack)).find((source) => source.slug === slug) ?? null;
}

async function sourcesOf(context: RequestContext, pack: PackRecord): Promise<readonly PackSourceRecord[]> {
  const graph = await graphForViewer(context, pack);
  // What is attached to a public pack is the administrator's, and not for teachers to know.
  const attached = pack.own ? await originalsLoader(context).load(pack.key) : [];
  return graph.sources.map((source) => toPackSource(graph, source, attached.find(({ sourceSlug }) => sourceSlug === source.slug) ?? null));
}

/** What is attached to a pack: each is asked for by itself, since a page shows one. */
const originalsLoader = perRequest(({ database, turns }) => createLoader<string, readonly OriginalRecord[]>(turns, (packs) => Promise.all(packs.map((pack) => turns.read(() => readOriginals(database.queries, pack))))));

/** Enough to say what stands in the way; nobody reads more titles than that. */
const MOST_TITLES = 100;

/** The titles of the quizzes of the desk that are made of a pack. */
export async function titlesOfUse(context: RequestContext, { pack }: DeskPackRecord): Promise<readonly string[]> {
  return useLoader(context).load(pack.key);
}

const useLoader = perRequest(({ database, turns, viewer }) => createLoader<string, readonly string[]>(turns, async (packs) => {
  const { deskKey } = requireAtDesk(viewer, READING);
  const titles = await turns.read(() => readTitlesOfUse(database.queries, { packs, desk: deskKey, most: MOST_TITLES * packs.length }));
  return packs.map((pack) => (titles.get(pack) ?? []).slice(0, MOST_TITLES));
}));

const VERSIONS = 'pack_versions';

/** A page of what a pack has been, the newest first. */
export async function pageVersions(context: RequestContext, { pack }: DeskPackRecord, { first, after }: PageRequest): Promise<Connection<VersionRow>> {
  const limit = readFirst(first);
  const [below] = after === null || after === undefined ? [pack.version + 1] : decodeCursor(after, { scope: VERSIONS, types: ['integer'] });
  if (typeof below !== 'number') throw badInput('`after` is not a cursor: give the `endCursor` of the page before.', { argument: 'after' });
  const rows = await context.turns.read(() => readVersions(context.database.queries, { pack: pack.key, below, limit: limit + 1 }));
  return pageOfRows({ rows, limit, after, nodeOf: (row) => row, cursorOf: ({ version }) => encodeCursor(VERSIONS, [version]), totalCount: () => pack.version });
}
