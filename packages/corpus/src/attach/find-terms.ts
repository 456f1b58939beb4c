import { normaliseWords } from '@footnote/evidence';

/** A prefix shorter than this would stand in too many words to mean anything. */
const SHORTEST_PREFIX = 4;

/** A term that a text does hold, and where. */
export interface FoundTerm { readonly term: string; readonly start: number }

/** The terms of an absence record that a text does hold: see `prepareTermSearch`. */
export function findTerms(text: string, terms: readonly string[]): readonly FoundTerm[] {
  return prepareTermSearch(text)(terms);
}

/**
 * Prepares a text for many searches. A term is found as whole words, its last word also as the beginning of a longer one
 * ("sanction" in "sanctioned"): an absence is claimed of the thing, not of one form of a word. A term that ends in "*" says so itself,
 * however short it is.
 */
export function prepareTermSearch(text: string): (terms: readonly string[]) => readonly FoundTerm[] {
  const words = normaliseWords(text);
  return (terms) => terms.flatMap((term) => {
    const wanted = normaliseWords(term).map(({ word }) => word);
    const last = wanted.length - 1;
    const isStem = term.trimEnd().endsWith('*') || (wanted[last]?.length ?? 0) >= SHORTEST_PREFIX;
    const at = wanted.length === 0 ? -1 : words.findIndex((_, from) => wanted.every((expected, offset) => {
      const word = words[from + offset]?.word;
      return word === expected || (offset === last && isStem && word?.startsWith(expected) === true);
    }));
    return at === -1 ? [] : [{ term, start: words[at]?.start ?? 0 }];
  });
}
