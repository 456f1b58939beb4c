import { normaliseText, normaliseWords, splitSentences } from '@footnote/evidence';
import type { RawEvidence } from '../format/raw-pack.js';
import type { Fault } from '../problems.js';

/** Where a quote stands in a text, or why that cannot be said. */
export type QuoteAnchor = { readonly ok: true; readonly start: number; readonly end: number } | { readonly ok: false; readonly fault: Fault };

/** Finds the one place of a quote in a normalised text. What an author writes is matched exactly: a pack that is nearly right is wrong. */
export function anchorQuote(text: string, written: RawEvidence): QuoteAnchor {
  const quote = normaliseText(written.quote).text;
  const all = findAll(text, quote);
  if (all.length === 0) return { ok: false, fault: describeMissing(text, quote) };
  const fitting = all.filter((start) => fitsContext({ text, start, end: start + quote.length, written }));
  const [start] = fitting;
  if (start !== undefined && fitting.length === 1) return { ok: true, start, end: start + quote.length };
  return { ok: false, fault: describeAmbiguous(quote, all.length, fitting.length) };
}

function findAll(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1 && quote !== ''; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function fitsContext({ text, start, end, written }: { text: string; start: number; end: number; written: RawEvidence }): boolean {
  const prefix = normaliseText(written.prefix ?? '').text;
  const suffix = normaliseText(written.suffix ?? '').text;
  return text.slice(0, start).trimEnd().endsWith(prefix) && text.slice(end).trimStart().startsWith(suffix);
}

function describeMissing(text: string, quote: string): Fault {
  const nearest = findNearestSentence(text, quote);
  const typographic = foldMarks(text).includes(foldMarks(quote)) ? ' The words are there with other quotation marks, apostrophes, dashes or capitals: copy them as the summary has them.' : '';
  return {
    code: 'ANCHOR_NOT_FOUND',
    message: `The summary of the source does not hold "${quote}".`,
    remedy: typographic.trim() || (nearest === null ? 'Quote words that stand in the summary.' : `Quote words that stand in the summary. The nearest sentence is: "${nearest}"`),
  };
}

function describeAmbiguous(quote: string, found: number, fitting: number): Fault {
  const message = fitting === 0
    ? `"${quote}" stands in the summary ${found === 1 ? 'once' : `${found} times`}, but never with this prefix and suffix.`
    : `"${quote}" stands in the summary ${fitting} times${fitting < found ? ' with this prefix and suffix' : ''}.`;
  return { code: 'ANCHOR_AMBIGUOUS', message, remedy: 'Quote more words, or add `prefix:` or `suffix:` with the words just before or after the one that is meant.' };
}

function foldMarks(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').toLowerCase();
}

/** The sentence that shares most of the quote's words, if it shares half of them. */
function findNearestSentence(text: string, quote: string): string | null {
  const wanted = new Set(normaliseWords(quote).map(({ word }) => word));
  let best: { sentence: string; shared: number } | null = null;
  for (const sentence of splitSentences(text)) {
    const shared = new Set(normaliseWords(sentence.text).map(({ word }) => word).filter((word) => wanted.has(word))).size;
    if (shared * 2 >= wanted.size && (best === null || shared > best.shared)) best = { sentence: sentence.text, shared };
  }
  return best?.sentence ?? null;
}
