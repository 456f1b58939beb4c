import approximateSearch from 'approx-string-match';
import type { PassageSelector } from './describe-passage.js';
import type { SimilarRange } from './search-passage.js';

/**
 * What makes one place likelier than another, weighed as Hypothesis weighs it: the words themselves most, what stands
 * before and behind them less, and the old position so little that it only breaks ties.
 */
const QUOTE_WEIGHT = 50;
const PREFIX_WEIGHT = 20;
const SUFFIX_WEIGHT = 20;
const POSITION_WEIGHT = 2;

/** A place that may be the passage, and how well it and its surroundings agree with the selector. */
export interface Candidate extends SimilarRange {
  /** 0 to 1, by the weights above. */
  readonly score: number;
  /** Edits in the quote and its context together. */
  readonly totalEdits: number;
  /** 0 to 1; null where the selector has no such context. */
  readonly prefixLikeness: number | null;
  readonly suffixLikeness: number | null;
}

/** The candidates with their scores, best first. */
export function rankCandidates(text: string, selector: PassageSelector, ranges: readonly SimilarRange[]): Candidate[] {
  return ranges.map((range) => scoreCandidate(text, selector, range)).sort((a, b) => b.score - a.score);
}

/** How well the better side of the context agrees, 0 to 1: an insertion right beside a passage spoils only one. */
export function supportOf({ prefixLikeness, suffixLikeness }: Candidate): number {
  return Math.max(prefixLikeness ?? 0, suffixLikeness ?? 0);
}

/**
 * score = (50·quote + 20·prefix + 20·suffix + 2·position) / 92, with
 * quote, prefix, suffix = 1 − edits / length and position = 1 − |start − expected| / text length.
 */
function scoreCandidate(text: string, { exact, prefix, suffix, start }: PassageSelector, range: SimilarRange): Candidate {
  const prefixEdits = editsWithin(text.slice(Math.max(0, range.start - prefix.length), range.start), prefix);
  const suffixEdits = editsWithin(text.slice(range.end, range.end + suffix.length), suffix);
  const prefixLikeness = likeness(prefixEdits, prefix.length);
  const suffixLikeness = likeness(suffixEdits, suffix.length);
  const position = 1 - Math.min(1, Math.abs(range.start - start) / Math.max(1, text.length));
  const weighted =
    QUOTE_WEIGHT * (1 - range.edits / exact.length) +
    PREFIX_WEIGHT * (prefixLikeness ?? 1) +
    SUFFIX_WEIGHT * (suffixLikeness ?? 1) +
    POSITION_WEIGHT * position;
  return {
    ...range,
    score: weighted / (QUOTE_WEIGHT + PREFIX_WEIGHT + SUFFIX_WEIGHT + POSITION_WEIGHT),
    totalEdits: range.edits + prefixEdits + suffixEdits,
    prefixLikeness,
    suffixLikeness,
  };
}

function likeness(edits: number, length: number): number | null {
  return length === 0 ? null : 1 - edits / length;
}

/** The edits that turn a context into the nearest part of what stands there now. */
function editsWithin(slice: string, context: string): number {
  if (slice === context) return 0;
  if (slice === '' || context === '') return context.length;
  return approximateSearch(slice, context, context.length)[0]?.errors ?? context.length;
}
