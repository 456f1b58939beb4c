import type { Check, KeyedQuestion } from '../model.js';
import type { DefectCode } from '../proof/defects.js';

/** The question that fails a check, and what it was before its author changed it. */
export interface Edited { readonly question: KeyedQuestion; readonly base: KeyedQuestion | null }

/** A failed check in words that say what to do. */
export function sayDefect(_code: DefectCode, check: Check, _edited: Edited): string {
  return check.message;
}
