import type { PackGraph, Source } from '@footnote/knowledge';
import { planRemoval, type RemovalPlan } from './plan-removal.js';
import { reanchorSources } from './reanchor-source.js';

/** What goes with the passages that a new text of a source does not hold any more: they, and whatever rests on them alone. */
export function planLostPassages(graph: PackGraph, source: Source): RemovalPlan {
  const changed = { ...graph, sources: graph.sources.map((one) => (one.slug === source.slug ? source : one)) };
  const { reanchored } = reanchorSources({ before: graph, changed, settled: new Set() });
  return planRemoval(graph, reanchored.filter(({ anchor }) => anchor === 'ORPHANED').map(({ evidence }) => ({ collection: 'evidence' as const, slug: evidence })));
}
