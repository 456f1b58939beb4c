import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normaliseText } from '@footnote/evidence';
import { parseText } from '../language/index.js';
import { findDates } from './index.js';
import { EXPECTED_DATES, publishedOf } from './testing/expected-dates.js';

const FOLDER = fileURLToPath(new URL('../../../../../shared/articles/', import.meta.url));
const isAtHand = existsSync(FOLDER);

(isAtHand ? describe : describe.skip)(`findDates on the real articles${isAtHand ? '' : ' (skipped: ../shared/articles is not at hand)'}`, () => {
  it.each(EXPECTED_DATES.map((article) => [article.file, article] as const))('%s: reads every dated event with its day, month or interval', (_, article) => {
    const { text } = normaliseText(readFileSync(FOLDER + article.file, 'utf8'));
    const found = findDates(parseText(text), { published: publishedOf(article), today: '2026-01-01' });
    for (const expected of article.dates) {
      const { date } = found.find(({ start, end }) => start < expected.end && expected.start < end) ?? { date: null };
      if (expected.within) {
        expect(date?.earliest?.localeCompare(expected.earliest)).toBeGreaterThanOrEqual(0);
        expect(date?.latest?.localeCompare(expected.latest)).toBeLessThanOrEqual(0);
      } else expect({ at: expected.start, earliest: date?.earliest, latest: date?.latest }).toEqual({ at: expected.start, earliest: expected.earliest, latest: expected.latest });
    }
  });
});
