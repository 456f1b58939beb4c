/** A word of a text in lower case, with its offsets in that text. */
export interface NormalisedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A run of letters (with their marks, and whatever invisible stands inside) or of digits.
const RUN = /[\p{L}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+|\p{N}+/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
// "CrimesThe" and "ICCThe": two words whose space was lost where a copy was made from a page's markup.
const LOST_SPACE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a text whatever its spacing, case and punctuation: runs of letters or of digits in lower case.
 *
 * A run is also cut where its case shows that a space was lost; "DoD" is therefore two words, in every copy alike.
 * The hashes of locators rest on this definition: changing it invalidates every locator that was ever made.
 */
export function normaliseWords(text: string): NormalisedWord[] {
  const words: NormalisedWord[] = [];
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    for (const part of match[0].split(LOST_SPACE)) {
      const word = part.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
      if (word !== '') words.push({ word, start, end: start + part.length });
      start += part.length;
    }
  }
  return words;
}
