import { describeLocator, normaliseText, normaliseWords, type NormalisedWord, type OriginalLocator } from '@footnote/evidence';

/** The locator of a quotation, or why there is none. */
export type LocatorResult =
  | { readonly ok: true; readonly locator: OriginalLocator; readonly passage: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Makes the locator of a verbatim quotation in an article. Spacing, case and punctuation do not matter;
 * "first words … last words" stands for all between them.
 */
export function makeLocator(rawArticle: string, quotation: string): LocatorResult {
  const { text } = normaliseText(rawArticle);
  const words = normaliseWords(text);
  const [opening = '', closing, ...rest] = quotation.split(/…|\.\.\./).map((part) => part.trim());
  if (rest.length > 0) return refuse('The quotation has more than one ellipsis: give its first and its last words.');
  const starts = findRuns(words, opening);
  if (starts.length !== 1) return refuse(describeCount(starts.length, opening, words));
  const first = starts[0];
  const last = closing === undefined || closing === '' ? first : findRuns(words, closing).find((run) => run.from >= (first?.from ?? 0));
  if (first === undefined || last === undefined) return refuse(`"${closing ?? ''}" does not follow "${opening}" in the article.`);
  const locator = describeLocator(text, first.start, takeClosing(text, last.end));
  return { ok: true, locator, passage: text.slice(locator.start, locator.end) };
}

function refuse(reason: string): LocatorResult {
  return { ok: false, reason };
}

interface Run { readonly from: number; readonly start: number; readonly end: number }

function findRuns(words: readonly NormalisedWord[], quotation: string): readonly Run[] {
  const wanted = normaliseWords(quotation).map(({ word }) => word);
  if (wanted.length === 0) return [];
  return words.flatMap((word, from) => {
    const last = words[from + wanted.length - 1];
    const matches = last !== undefined && wanted.every((expected, offset) => words[from + offset]?.word === expected);
    return matches ? [{ from, start: word.start, end: last.end }] : [];
  });
}

function describeCount(count: number, quotation: string, words: readonly NormalisedWord[]): string {
  if (count > 1) return `"${quotation}" stands in the article ${count} times: give more words.`;
  const wanted = normaliseWords(quotation).map(({ word }) => word);
  // How many of its words do stand there shows the author where a typing error begins.
  for (let length = wanted.length - 1; length > 0; length -= 1) {
    const head = wanted.slice(0, length).join(' ');
    if (findRuns(words, head).length > 0) return `The article does not hold it; it holds "${head}", and then not "${wanted[length] ?? ''}".`;
  }
  return 'The article does not hold it, not even its first word.';
}

/** A full stop and a closing quotation mark belong to the passage. */
function takeClosing(text: string, end: number): number {
  return end + (/^[.,!?]?["”’»]?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
