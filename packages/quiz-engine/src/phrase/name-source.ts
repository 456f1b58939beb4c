import type { GraphIndex, Source } from '@footnote/knowledge';
import { formatDate } from '@footnote/knowledge';

/**
 * How running text names a source: by its label, without what the label adds in brackets. Where one outlet has several held texts
 * the day is added, since "the Harbour Post" alone would speak for both.
 */
export function nameSource(index: GraphIndex, source: Source): string {
  const plain = source.label.replace(/\s*\([^)]*\)/gu, '').trim();
  return labelsOf(index).get(`${source.outlet}\n${source.label}`) === 1 || /\d{4}/u.test(plain) ? plain : `${plain} (${formatDate(source.published)})`;
}

const labelCounts = new WeakMap<GraphIndex, ReadonlyMap<string, number>>();

/** How many held texts of an outlet have a label, counted once for each index. */
function labelsOf(index: GraphIndex): ReadonlyMap<string, number> {
  const known = labelCounts.get(index);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { outlet, label, text } of index.graph.sources) {
    if (text !== null) counts.set(`${outlet}\n${label}`, (counts.get(`${outlet}\n${label}`) ?? 0) + 1);
  }
  labelCounts.set(index, counts);
  return counts;
}

/** The outlet's name, as an option shows a source. */
export function nameOutlet(index: GraphIndex, source: Source): string {
  return index.outlets.get(source.outlet)?.name ?? source.label;
}
