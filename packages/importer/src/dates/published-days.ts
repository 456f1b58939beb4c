import type { DateScene, DateWords } from './date-words.js';
import type { ClosedSpan } from './calendar.js';

/** How an article of one day is spoken of in a note. */
export function articleOf(published: ClosedSpan): string {
  return published.from === published.to ? `an article of ${published.from}` : `an article of between ${published.from} and ${published.to}`;
}

type Found = Omit<DateWords, 'start' | 'end'>;

/**
 * Resolves words that count from the day of the article, for its first and its last possible day, and spans both: an article that
 * is only known to be of some week leaves "yesterday" at most a week. Unknown where the article's day is not known.
 */
export function fromPublished(scene: DateScene, words: string, resolve: (day: string) => ClosedSpan): Found {
  const { published } = scene;
  if (published === null) return { span: { from: null, to: null }, basis: 'RELATIVE_RESOLVED', note: `“${words}”, in an article whose date is not known.`, capped: false, confidence: 0.3 };
  const [first, last] = [resolve(published.from), resolve(published.to)];
  return { span: { from: first.from, to: last.to }, basis: 'RELATIVE_RESOLVED', note: `“${words}”, in ${articleOf(published)}.`, capped: true, confidence: 0.92 };
}
