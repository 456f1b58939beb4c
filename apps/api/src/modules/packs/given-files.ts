import type { UserErrorRecord } from './desk-pack.records.js';
import { ARCHIVE_LIMITS } from './pack-archive.js';

/** A text file, as somebody gave it. */
export interface GivenFile { readonly name: string; readonly text: string }

/** An article, with whatever surrounds it on its page, is some ten thousand characters. */
export const LONGEST_TEXT = 1_000_000;
export const MOST_ORIGINALS = 40;

/** Why files cannot be taken, before anybody looks into them; null where they can. */
export function refuseFiles(files: readonly GivenFile[], { most }: { readonly most: number }): UserErrorRecord | null {
  const refuse = (message: string): UserErrorRecord => ({ code: 'INVALID', field: 'files', message });
  if (files.length === 0) return refuse('Give at least one file, or paste the text of an article.');
  if (files.length > most) return refuse(`These are ${String(files.length)} files: give at most ${String(most)} at once.`);
  for (const { name, text } of files) {
    if (name.trim() === '' || name.length > ARCHIVE_LIMITS.pathLength) return refuse(`The name of a file has 1 to ${String(ARCHIVE_LIMITS.pathLength)} characters.`);
    if (text.length > LONGEST_TEXT) return refuse(`${shown(name)} has ${text.length.toLocaleString('en')} characters: a file has at most ${LONGEST_TEXT.toLocaleString('en')}.`);
  }
  const total = files.reduce((sum, { text }) => sum + text.length, 0);
  if (total > ARCHIVE_LIMITS.bytes) return refuse(`The files have ${total.toLocaleString('en')} characters together: give at most ${ARCHIVE_LIMITS.bytes.toLocaleString('en')} at once.`);
  return null;
}

/** The name of a file as it can be shown and kept: on one line, without what turns the direction of writing. */
export function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/gu, '').trim().slice(0, ARCHIVE_LIMITS.pathLength);
}
