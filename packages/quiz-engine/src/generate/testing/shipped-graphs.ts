import { loadPack } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import type { Day, PackGraph } from '@footnote/knowledge';

/** A pack that ships, and the days its questions are asked for. Only tests read packs: the engine is given graphs. */
export interface ShippedGraph { readonly slug: string; readonly graph: PackGraph; readonly days: readonly Day[] }

/** The packs that ship, as their format loads them. */
export function loadShippedGraphs(): readonly ShippedGraph[] {
  return shippedPacks().map(({ slug, dir }) => {
    const loaded = loadPack(readPackFolder(dir));
    if (!loaded.ok) throw new Error(`The pack “${slug}” does not load: ${loaded.problems[0]?.message ?? ''}`);
    return { slug, graph: loaded.graph, days: loaded.graph.pack.keyDates.map(({ day }) => day) };
  });
}
