import type { PackGraph } from '@footnote/knowledge';

/** What of a graph is words for readers; all else are references, dates, numbers and passages that have to stand in their source. */
const WORDS = new Set(['title', 'summary', 'label', 'name', 'ownership', 'description', 'note', 'statement', 'explanation', 'reviewedBy', 'dateline', 'licence']);
/** A summary of a source has anchors into it. */
const WITH_OFFSETS = new Set(['anchors', 'start', 'end']);

/** A graph with the same text put after everything in it that is shown to readers. */
export function markGraph(graph: PackGraph, mark: string): PackGraph {
  // The same shape, with other words in it.
  return marked(graph, mark) as PackGraph;
}

function marked(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((one) => marked(one, mark));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).some((name) => WITH_OFFSETS.has(name))) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' && WORDS.has(name) ? `${one} ${mark}` : marked(one, mark)]));
}
