import type { GraphIndex, Source } from '@footnote/knowledge';
import { formatDate } from '@footnote/knowledge';

/**
 * How running text names a source: by its label, without what the label adds in brackets. Where one outlet has several held texts
 * the day is added, since "the Harbour Post" alone would speak for both.
 */
export function nameSource(index: GraphIndex, source: Source): string {
  const plain = source.label.replace(/\s*\([^)]*\)/gu, '').trim();
  const texts = index.graph.sources.filter((other) => other.outlet === source.outlet && other.text !== null && other.slug !== source.slug);
  const ambiguous = texts.some((other) => other.label === source.label);
  return ambiguous && !/\d{4}/u.test(plain) ? `${plain} (${formatDate(source.published)})` : plain;
}

/** The outlet's name, as an option shows a source. */
export function nameOutlet(index: GraphIndex, source: Source): string {
  return index.outlets.get(source.outlet)?.name ?? source.label;
}
