import { normaliseText } from '@footnote/evidence';
import type { BlockRole, DropReason, TextRange } from '../model.js';

/** A line of a document before it is judged: what is seen of it and where it stands. */
export interface Line {
  readonly raw: TextRange;
  /** Normalised, without its bullet: what the rules read. */
  readonly text: string;
  readonly words: number;
  /** Blanks in front, a tab as four. */
  readonly indent: number;
  readonly bullet: boolean;
  /** Its bullet is a number. */
  readonly numbered: boolean;
  /** An empty line, or the beginning of the document, stands before it. */
  readonly gapBefore: boolean;
  /** A prefix such as a date or an address that was cut off the line behind it. */
  readonly prefix: boolean;
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/** What becomes of a line. */
export type Verdict =
  | { readonly kept: true; readonly role: BlockRole }
  | { readonly kept: false; readonly reason: DropReason };

/** A line of the document that is kept, with its part in the article. */
export function keep(role: BlockRole): Verdict {
  return { kept: true, role };
}

/** A line that is no part of the article, and why. */
export function drop(reason: DropReason): Verdict {
  return { kept: false, reason };
}

/** How the rules see a piece of raw text: normalised, in one line. */
export function seenAs(raw: string): string {
  // Most lines are plain already, and a page has thousands.
  if (PLAIN.test(raw)) return raw;
  return normaliseText(raw).text.replace(/\n/g, ' ');
}

/** Counts words as blanks separate them. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const blank = text.charCodeAt(i) <= 32;
    if (!blank && !inside) count += 1;
    inside = !blank;
  }
  return count;
}
