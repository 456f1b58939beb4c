import type { PackGraph } from '@footnote/knowledge';
import { createRecentMap, type RecentMap } from '../../graph-store/recent-map.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { Database } from '../../platform/database/index.js';
import { mayReadOriginalsOf, maySeePack } from './pack.policy.js';
import { readPackGraph, type PackRecord } from './pack.store.js';

/** A graph is most of a megabyte to read, and a builder asks for the same one with every key that is pressed. */
const KEPT = 8;
const kept = new WeakMap<Database, RecentMap<Promise<PackGraph>>>();

/**
 * The whole graph of a pack as its viewer may read it: with the attached originals for whoever may read those (the administrator of a
 * public pack, the desk of its own one), else with Footnote's summaries. Only for packs that `requirePack` and its like have given.
 */
export function graphForViewer({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>, pack: PackRecord): Promise<PackGraph> {
  if (!maySeePack(viewer, pack)) throw new Error(`The pack ${pack.slug} is not for whoever asks`);
  return graphOfPack(database, pack, { originals: mayReadOriginalsOf(viewer, pack) });
}

/** The graph of the version of a pack that its record speaks of, with or without originals; nobody is asked whether they may. */
export function graphOfPack(database: Database, { key, version, importedAt }: Pick<PackRecord, 'key' | 'version'> & Partial<Pick<PackRecord, 'importedAt'>>, { originals }: { readonly originals: boolean }): Promise<PackGraph> {
  const graphs = kept.get(database) ?? createRecentMap<Promise<PackGraph>>(KEPT);
  kept.set(database, graphs);
  // Of one slug there can be two packs, the second made when the first was deleted, perhaps on another replica: both begin with version 1.
  return graphs.get(`${key}@${String(version)} ${String(importedAt?.getTime() ?? '')} ${originals ? 'with' : 'without'}`, async () => {
    const graph = await readPackGraph(database.queries, { pack: key, version, originals });
    if (graph === null) throw new Error(`The graph of version ${String(version)} of the pack ${key} is gone`);
    return graph;
  });
}
