import { shippedPacks } from '@footnote/corpus/disk';
import { loadShippedGraph } from '@footnote/corpus/testing';
import type { Day, PackGraph } from '@footnote/knowledge';

/** A pack that ships, and the days its questions are asked for. Only tests read packs: the engine is given graphs. */
export interface ShippedGraph { readonly slug: string; readonly graph: PackGraph; readonly days: readonly Day[] }

/** The packs that ship, as their format loads them. */
export function loadShippedGraphs(): readonly ShippedGraph[] {
  return shippedPacks().map(({ slug }) => {
    const graph = loadShippedGraph(slug);
    return { slug, graph, days: graph.pack.keyDates.map(({ day }) => day) };
  });
}
