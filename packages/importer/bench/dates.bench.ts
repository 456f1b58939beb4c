import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normaliseText } from '@footnote/evidence';
import { findDates } from '../src/dates/index.js';
import { parseText } from '../src/language/index.js';
import { publishedOf, EXPECTED_DATES, type ExpectedDate } from '../src/dates/testing/expected-dates.js';

/** Of the dated events of the first affair's articles, how many dates are read with the right day, month or interval, and which are not. */
export interface DateMeasure { readonly expected: number; readonly right: number; readonly wrong: readonly string[] }

/** Reads the articles of a folder and compares the date at each expected place; articles that are missing are not counted. */
export function measureDates(articlesFolder: string): DateMeasure {
  const wrong: string[] = [];
  let expected = 0;
  for (const article of EXPECTED_DATES) {
    const file = path.join(articlesFolder, article.file);
    if (!existsSync(file)) continue;
    const { text } = normaliseText(readFileSync(file, 'utf8'));
    const found = findDates(parseText(text), { published: publishedOf(article), today: '2026-01-01' });
    for (const date of article.dates) {
      expected += 1;
      const read = found.find((each) => each.start < date.end && date.start < each.end);
      if (!read || !isRight(read.date, date)) wrong.push(`${article.file} at ${date.start}: expected ${date.earliest} to ${date.latest}, read ${read?.date.edtf ?? 'nothing'}`);
    }
  }
  return { expected, right: expected - wrong.length, wrong };
}

/** A stated date is right when its bounds are; words that bound nothing by themselves ("recent days") when all they span is admissible. */
function isRight(read: { readonly earliest: string | null; readonly latest: string | null }, { earliest, latest, within }: ExpectedDate): boolean {
  if (read.earliest === null || read.latest === null) return false;
  return within ? read.earliest >= earliest && read.latest <= latest : read.earliest === earliest && read.latest === latest;
}
