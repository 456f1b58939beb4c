import type { UserErrorRecord } from '../quizzes/index.js';

const LONGEST = 500;

/** Characters that are not shown, or that turn the direction of writing. */
const NOT_SHOWN = /[\p{Cs}\p{Co}\p{Bidi_Control}\u200B\uFEFF]|\p{Cc}/gu;

/** A sentence for students, in a teacher's words: one line, whatever she pasted. */
export function readWords(typed: string, { field, what }: { readonly field: string; readonly what: string }): { readonly ok: true; readonly words: string } | { readonly ok: false; readonly error: UserErrorRecord } {
  const words = typed.normalize('NFC').replace(/\s+/gu, ' ').replace(NOT_SHOWN, '').trim();
  if (words === '') return { ok: false, error: { code: 'INVALID', field, message: `${what} is not empty: write a sentence.` } };
  return words.length > LONGEST ? { ok: false, error: { code: 'INVALID', field, message: `${what} has at most ${String(LONGEST)} characters; this one has ${String(words.length)}.` } } : { ok: true, words };
}
