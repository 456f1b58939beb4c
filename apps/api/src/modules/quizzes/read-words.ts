import { invalid, type UserErrorRecord } from './user-error.js';

/** Words that somebody typed, made fit to be shown; or why they are not taken. */
export type ReadWords = { readonly ok: true; readonly words: string } | { readonly ok: false; readonly error: UserErrorRecord };

/** Characters that are not shown, and those that turn the direction of writing: with one, a title could disguise what stands beside it. */
const NOT_SHOWN = /[\p{Cs}\p{Co}\p{Bidi_Control}\u200B\uFEFF]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

export interface WordsToRead { readonly typed: string; readonly field: string; readonly what: string; readonly most: number }

/** Reads one line: line ends and runs of blanks become a blank, what is not shown is taken out, markup stays the text that it is. */
export function readLine({ typed, field, what, most }: WordsToRead): ReadWords {
  if (typed.length > most * 8) return { ok: false, error: invalid(field, `${what} has at most ${String(most)} characters.`) };
  const words = toLine(typed.normalize('NFC').replace(NOT_SHOWN, ''));
  if (words === '') return { ok: false, error: invalid(field, `${what} needs at least one character that can be seen.`) };
  if (countCharacters(words) > most) return { ok: false, error: invalid(field, `${what} has at most ${String(most)} characters; this has ${String(countCharacters(words))}.`) };
  return { ok: true, words };
}

/** Puts on one line what was typed or pasted on several. */
export function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Characters as a reader counts them: an emoji with its modifiers is one. */
function countCharacters(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}
