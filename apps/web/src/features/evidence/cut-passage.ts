/** A passage with what stands around it: enough to judge whether it was torn from its context. */
export interface CutPassage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

interface Quote { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number; readonly end: number }

/** At most so many characters of context on either side: about three lines of the column. */
const REACH = 180;
const SENTENCE_END = /[.!?…]["”’)]?\s+/g;

/**
 * Cuts the sentences in which a passage stands out of its text. Where the text is not at hand, or no longer has the
 * passage at that place, the selector's own prefix and suffix serve.
 */
export function cutPassage(text: string | null, quote: Quote): CutPassage {
  if (text === null || text.slice(quote.start, quote.end) !== quote.exact) {
    return { before: withoutTornWord(quote.prefix, 'start'), marked: quote.exact, after: withoutTornWord(quote.suffix, 'end') };
  }
  const paragraphStart = text.lastIndexOf('\n', quote.start - 1) + 1;
  const paragraphBreak = text.indexOf('\n', quote.end);
  const paragraphEnd = paragraphBreak === -1 ? text.length : paragraphBreak;
  return {
    before: sentenceBefore(text.slice(paragraphStart, quote.start)),
    marked: quote.exact,
    after: sentenceAfter(text.slice(quote.end, paragraphEnd)),
  };
}

/** The sentence's beginning, or the whole sentence before a passage that begins one. */
function sentenceBefore(text: string): string {
  const starts = [0, ...[...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length)];
  const inReach = starts.filter((start) => text.length - start <= REACH && start < text.length);
  const start = inReach.at(-1);
  if (start !== undefined) return text.slice(start);
  return text.length <= REACH ? text : `… ${withoutTornWord(text.slice(-REACH), 'start')}`;
}

function sentenceAfter(text: string): string {
  const end = [...text.matchAll(SENTENCE_END)].map((found) => found.index + found[0].trimEnd().length).find((at) => at > 1);
  const sentence = end === undefined ? text : text.slice(0, end);
  return sentence.length <= REACH ? sentence : `${withoutTornWord(sentence.slice(0, REACH), 'end')} …`;
}

/** A selector's context ends wherever its 32nd character fell; half a word is not shown. */
function withoutTornWord(text: string, side: 'start' | 'end'): string {
  return side === 'start' ? text.replace(/^\S*\s+/, '') : text.replace(/\s+\S*$/, '');
}
