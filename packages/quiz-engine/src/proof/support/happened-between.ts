import { formatDay, type Day, type FuzzyDate } from '@footnote/knowledge';
import type { KeyedQuestion } from '../../model.js';
import { holdsBounded } from '../text/days.js';

/** The days after `since` and up to `until`. */
export interface Window {
  readonly since: Day;
  readonly until: Day;
  /** The stem says “after”: otherwise “between 8 March and …” may be read with or without 8 March itself. */
  readonly isSharp: boolean;
}

/** Where a date lies: wholly in the window, wholly before or after it, or partly in it, so that nothing is decided. */
export type PlaceInWindow = 'WITHIN' | 'OUTSIDE' | 'UNDECIDED';

/** Compares a date with a window by both of its ends: “March 2023” is neither in nor out of what follows 8 March 2023. */
export function placeInWindow({ earliest, latest }: FuzzyDate, { since, until, isSharp }: Window): PlaceInWindow {
  const isBefore = latest !== null && (latest < since || (isSharp && latest === since));
  const isOutside = isBefore || (earliest !== null && earliest > until);
  if (isOutside) return 'OUTSIDE';
  return earliest !== null && latest !== null && earliest > since && latest <= until ? 'WITHIN' : 'UNDECIDED';
}

/** Whether a question about a change asks which event lies between two days, rather than whose stance changed. */
export function asksWhatHappened({ kind, options }: Pick<KeyedQuestion, 'kind' | 'options'>): boolean {
  return kind === 'CHANGE' && options.some(({ value }) => value.type === 'EVENT');
}

/** The window that such a question declares; null for any other, and where its days do not follow each other. */
export function windowOf(question: KeyedQuestion): Window | null {
  const { since, asOf } = question.asked;
  return asksWhatHappened(question) && since !== undefined && since < asOf ? { since, until: asOf, isSharp: asksFrom(question.stem, ['after'], since) } : null;
}

/** Whether a stem asks for what came after the first day of the window: “after 8 March”, “between 8 March and …”. */
export function asksAfter(stem: string, { since }: Window): boolean {
  return asksFrom(stem, ['after', 'since', 'between'], since);
}

function asksFrom(stem: string, words: readonly string[], since: Day): boolean {
  return words.some((word) => holdsBounded(stem.toLowerCase(), `${word} ${formatDay(since).toLowerCase()}`));
}
