import { loadAllPages } from '../../graph-store/load-pages.js';
import type { Connection, PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { entityId } from '../../platform/database/index.js';
import { requirePublicPack } from '../packs/index.js';
import { originalTextFor, sourcesForViewer } from './original.loader.js';
import { allReliancesOfSourceLoader, allReliancesOnSourceLoader, outletsOfPackLoader, sourceLoader, sourcesOfPackLoader, textLoader } from './source.loader.js';
import { outletsOfAllPacks, sourcesOfAllPacks, toOutlet, type OutletRecord, type SourceRecord } from './source.store.js';

/** The source of that slug; null where the pack has none. */
export async function findSource(context: RequestContext, { pack, slug }: { readonly pack: string; readonly slug: string }): Promise<SourceRecord | null> {
  await requirePublicPack(context, pack);
  return sourceLoader(context).find(entityId(pack, 'source', slug));
}

/** A page of the sources of a pack, or of all. */
export async function pageSources(context: RequestContext, { pack, ...request }: PageRequest & { readonly pack?: string | null }): Promise<Connection<SourceRecord>> {
  if (pack === null || pack === undefined) return loadAllPages(sourcesOfAllPacks, sourcesForViewer, { context, request });
  const { key } = await requirePublicPack(context, pack);
  return sourcesOfPackLoader(context)({ parent: key, request });
}

/** A page of the outlets of a pack, or of all. */
export async function pageOutlets(context: RequestContext, { pack, ...request }: PageRequest & { readonly pack?: string | null }): Promise<Connection<OutletRecord>> {
  if (pack === null || pack === undefined) return loadAllPages(outletsOfAllPacks, (rows) => rows.map(toOutlet), { context, request });
  const { key } = await requirePublicPack(context, pack);
  return outletsOfPackLoader(context)({ parent: key, request });
}

/** The text of a source that its viewer may read; null where it is unseen. */
export async function readTextFor(source: SourceRecord, context: RequestContext): Promise<string | null> {
  if (source.textKind === 'UNSEEN') return null;
  return (await originalTextFor(source, context)) ?? textLoader(context).load(source.key);
}

/** The sources that one declares to rely on, and those that declare to rely on it. Likeness of wording alone does not count. */
export function listReliances(context: RequestContext): { readonly on: (source: SourceRecord) => Promise<readonly SourceRecord[]>; readonly by: (source: SourceRecord) => Promise<readonly SourceRecord[]> } {
  const sources = sourceLoader(context);
  return {
    on: async ({ key }) => Promise.all((await allReliancesOfSourceLoader(context)(key)).filter(({ declared }) => declared).map(({ onKey }) => sources.get(onKey))),
    by: async ({ key }) => Promise.all((await allReliancesOnSourceLoader(context)(key)).filter(({ declared }) => declared).map(({ sourceKey }) => sources.get(sourceKey))),
  };
}
