import approximateSearch from 'approx-string-match';
import type { PassageSelector } from './describe-passage.js';
import { findWindows } from './find-windows.js';
import type { TextRange } from './locate-original.js';

/** A stretch of a text that is like a quote, and by how many edits it departs from it. */
export interface SimilarRange extends TextRange {
  readonly edits: number;
}

/** What to look for. An edge is whole unless the passage itself began or ended inside a word. */
export interface Quote {
  readonly exact: string;
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
  /** Where it used to stand. */
  readonly near: number;
}

/** The quote of a selector, and whether it cut words where it was taken from. */
export function quoteOf({ prefix, exact, suffix, start }: PassageSelector): Quote {
  const inContext = prefix + exact + suffix;
  return {
    exact,
    startsWhole: !cutsToken(inContext, prefix.length),
    endsWhole: !cutsToken(inContext, prefix.length + exact.length),
    near: start,
  };
}

/** All places where the text holds exactly these words and does not cut a word or a number of its own for it. */
export function findExact(text: string, { exact, startsWhole, endsWhole }: Quote): TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!(startsWhole && cutsToken(text, start)) && !(endsWhole && cutsToken(text, end))) ranges.push({ start, end });
  }
  return ranges;
}

/** A text that is like the quote in more places than this repeats itself without end: what is nearest to the old place will do. */
const MOST_PLACES = 40;

/** The places, none overlapping, where the text is within so many edits of the quote; in the order of the text. */
export function findSimilar(text: string, quote: Quote, maxEdits: number): SimilarRange[] {
  if (maxEdits < 1) return [];
  const longest = quote.exact.length + 2 * maxEdits;
  const windows = findWindows(text, { exact: quote.exact, maxEdits }).flatMap((window) => sliceWindow(window, longest));
  windows.sort((a, b) => Math.abs(a.start - quote.near) - Math.abs(b.start - quote.near));
  const places: SimilarRange[] = [];
  for (const window of windows) {
    if (places.length >= MOST_PLACES) break;
    places.push(...searchWindow({ text, quote, maxEdits, window }));
  }
  return withoutOverlaps(places);
}

/** Bounds the time that a search takes in a text that repeats itself: slices that overlap by what a match can be long. */
function sliceWindow({ start, end }: TextRange, longest: number): TextRange[] {
  const slices: TextRange[] = [];
  for (let from = start; from === start || from + longest < end; from += 2 * longest) {
    slices.push({ start: from, end: Math.min(end, from + 3 * longest) });
  }
  return slices;
}

function withoutOverlaps(places: SimilarRange[]): SimilarRange[] {
  const kept: SimilarRange[] = [];
  for (const place of places.sort((a, b) => a.edits - b.edits)) {
    if (kept.every(({ start, end }) => place.end <= start || place.start >= end)) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether an offset lies inside a word or a number ("1,|500", "is|n't", "non-|binding"). A lost space is no such place. */
export function cutsToken(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 8), offset);
  const after = text.slice(offset, offset + 4);
  if (/[\p{L}\p{N}]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) return false;
  if (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  if (/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after)) return true;
  if (/\p{N}$/u.test(before) && /^[.,]\p{N}/u.test(after)) return true;
  if (/(?:^|\s)[-−]$/u.test(before) && /^\p{N}/u.test(after)) return true;
  if (/\b(?:un|non|anti|dis)-$/iu.test(before) && /^\p{L}/u.test(after)) return true;
  return /\p{L}$/u.test(before) && /^['’](?!s(?!\p{L}))\p{L}/u.test(after);
}

interface WindowSearch {
  readonly text: string;
  readonly quote: Quote;
  readonly maxEdits: number;
  readonly window: TextRange;
}

/** The library reports the closest matches only; others are looked for on either side of them. */
function searchWindow({ text, quote, maxEdits, window }: WindowSearch): SimilarRange[] {
  if (window.end - window.start < quote.exact.length - maxEdits) return [];
  const matches = approximateSearch(text.slice(window.start, window.end), quote.exact, maxEdits);
  const placed = matches.map(({ start, end, errors }) => ({ start: start + window.start, end: end + window.start, edits: errors }));
  const best = bestEdges(placed, text, quote.exact);
  if (best === null) return [];
  const found = toWholeTokens(text, best, quote);
  return [
    ...searchWindow({ text, quote, maxEdits, window: { start: window.start, end: best.start } }),
    ...(found.edits <= maxEdits ? [found] : []),
    ...searchWindow({ text, quote, maxEdits, window: { start: best.end, end: window.end } }),
  ];
}

/** Matches of equally few edits differ at their edges: the one that begins and ends as the quote does, at whole words. */
function bestEdges(matches: readonly SimilarRange[], text: string, exact: string): SimilarRange | null {
  let best: SimilarRange | null = null;
  let bestFit = -1;
  for (const match of matches) {
    const { start, end } = match;
    const fit =
      Number(text[start] === exact[0]) + Number(text[end - 1] === exact.at(-1)) + Number(!cutsToken(text, start)) + Number(!cutsToken(text, end));
    if (fit > bestFit) [best, bestFit] = [match, fit];
  }
  return best;
}

/** Widens a match that cuts a word or a number, so that "500" is never found in "1,500"; each character more is an edit. */
function toWholeTokens(text: string, { start, end, edits }: SimilarRange, { startsWhole, endsWhole }: Quote): SimilarRange {
  let from = start;
  let to = end;
  while (startsWhole && from > 0 && cutsToken(text, from)) from -= 1;
  while (endsWhole && to < text.length && cutsToken(text, to)) to += 1;
  const widened = edits + (start - from) + (to - end);
  const slice = text.slice(from, to);
  return { start: from + (slice.length - slice.trimStart().length), end: to - (slice.length - slice.trimEnd().length), edits: widened };
}
