import { hashText } from './hash-text.js';

/** A W3C TextQuoteSelector and TextPositionSelector in one, bound to the hash of the text that they were made in. */
export interface PassageSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units into the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the normalised text. */
  readonly contentHash: string;
}

/** Characters of context on either side, as Hypothesis keeps them. */
const CONTEXT = 32;
/** Context grows up to here where the quote stands in the text more than once. */
const LONGEST_CONTEXT = 512;

/** Describes a passage of a normalised text so that it can be found again when the text has changed. */
export function describePassage(text: string, start: number, end: number): PassageSelector {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`A passage lies within the text (0 to ${text.length}) and is not empty; ${start} to ${end} does not.`);
  }
  const exact = text.slice(start, end);
  return { exact, ...tellingContext(text, start, end), start, end, contentHash: hashText(text) };
}

/** The shortest doubling of the usual context that no other occurrence of the quote shares. */
function tellingContext(text: string, start: number, end: number): { prefix: string; suffix: string } {
  for (let size = CONTEXT; ; size *= 2) {
    const prefix = text.slice(wholeCharacter(text, Math.max(0, start - size)), start);
    const suffix = text.slice(end, wholeCharacter(text, Math.min(text.length, end + size)));
    const quoteInContext = prefix + text.slice(start, end) + suffix;
    const isUnique = text.indexOf(quoteInContext) === text.lastIndexOf(quoteInContext);
    if (isUnique || size >= LONGEST_CONTEXT) return { prefix, suffix };
  }
}

/** Context never begins or ends inside a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
