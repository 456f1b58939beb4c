import type { PackGraph } from '@footnote/knowledge';

/** More days than this nobody asks about: each is one more set of questions to look through. */
const MOST_DAYS = 24;

/**
 * Adds the days on which these sources were published to those worth asking about: what a text reports can be asked as of the day from
 * which it is known. Without a day a pack suggests no question at all.
 */
export function addKeyDates(graph: PackGraph, sources: readonly string[]): PackGraph {
  const { keyDates } = graph.pack;
  const known = new Set(keyDates.map(({ day }) => day));
  const published = graph.sources.filter(({ slug, textKind }) => sources.includes(slug) && textKind !== 'UNSEEN');
  const added = new Map(published.flatMap(({ published: { latest }, label }) => (latest === null || known.has(latest) ? [] : [[latest, { day: latest, label: `${label} reports` }] as const])));
  if (added.size === 0) return graph;
  const days = [...keyDates, ...[...added.values()].slice(0, Math.max(0, MOST_DAYS - keyDates.length))].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { ...graph, pack: { ...graph.pack, keyDates: days } };
}
