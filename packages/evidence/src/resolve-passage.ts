import type { PassageSelector } from './describe-passage.js';

/** Why a passage could not be found again. */
export type OrphanReason = 'EMPTY_QUOTE' | 'NOT_FOUND' | 'AMBIGUOUS';

/** The passage was found. `score` is 1 for the same words in the same surroundings. */
export interface Anchored {
  readonly anchor: 'EXACT' | 'MOVED' | 'FUZZY';
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The passage was not found; `sentence` says why in words that a teacher understands. */
export interface Orphaned {
  readonly anchor: 'ORPHANED';
  readonly reason: OrphanReason;
  readonly sentence: string;
}

export type Resolution = Anchored | Orphaned;

/** Finds a described passage again in a normalised text that may have changed. */
export function resolvePassage(text: string, selector: PassageSelector): Resolution {
  const { exact, prefix, suffix, start } = selector;
  if (exact === '') return { anchor: 'ORPHANED', reason: 'EMPTY_QUOTE', sentence: 'The citation holds no words to look for.' };
  if (text.startsWith(exact, start)) return { anchor: 'EXACT', start, end: start + exact.length, score: 1 };
  const first = text.indexOf(exact);
  if (first === -1) return { anchor: 'ORPHANED', reason: 'NOT_FOUND', sentence: 'The text no longer holds the quoted words.' };
  if (first === text.lastIndexOf(exact)) return { anchor: 'MOVED', start: first, end: first + exact.length, score: 1 };
  const inContext = text.indexOf(prefix + exact + suffix);
  if (inContext !== -1) return { anchor: 'MOVED', start: inContext + prefix.length, end: inContext + prefix.length + exact.length, score: 1 };
  return { anchor: 'ORPHANED', reason: 'AMBIGUOUS', sentence: 'The quoted words stand in the text more than once.' };
}
