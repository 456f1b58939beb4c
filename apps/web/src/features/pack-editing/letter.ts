import type { PackCollection } from '@footnote/schema/browser';
import { openWord, sealWord } from '../packs/seal-word';

/** Something that was wrong with what was sent. */
export interface ToldProblem {
  /** The field of the form that was sent; null where it is about something else. */
  readonly field: string | null;
  readonly message: string;
  /** What it is about, where that is another thing of the pack. */
  readonly about: { readonly collection: PackCollection; readonly slug: string; readonly name: string } | null;
}

/** What a form that was sent leaves to the page that follows: what was typed and what was wrong, or advice on what was done. */
export interface Letter {
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly ToldProblem[];
  /** The version that its author had looked at, where the pack has been changed since. */
  readonly conflict: number | null;
}

const PURPOSE = 'edit of a pack';
/** Where not everything fits, what was typed comes first. */
const FEWER_PROBLEMS = 5;

/** A letter as one word for an address; null where what was typed is too long for one. */
export function sealLetter(letter: Letter, dictionary?: string): string | null {
  const options = { purpose: PURPOSE, dictionary };
  return sealWord(letter, options) ?? sealWord({ ...letter, problems: letter.problems.slice(0, FEWER_PROBLEMS) }, options);
}

/** Opens a letter; null for whatever is none of ours. */
export function openLetter(word: string | undefined, dictionary?: string): Letter | null {
  // Whoever could make the seal is this server: it wrote a letter.
  return openWord(word, { purpose: PURPOSE, dictionary }) as Letter | null;
}
