import type { ResponseInput } from '@footnote/schema';
import type { StudentResponse } from '@footnote/quiz-engine';

/** More than any question has options. */
const MOST = 50;

export type ReadResponse = { readonly ok: true; readonly response: StudentResponse } | { readonly ok: false; readonly message: string };

/** Reads what a student answered: exactly one of the three fields. */
export function readResponse({ optionIds, pairs, number }: ResponseInput): ReadResponse {
  const given = [optionIds, pairs, number].filter((part) => part !== null && part !== undefined).length;
  if (given !== 1) return { ok: false, message: 'Give exactly one of `optionIds`, `pairs` and `number`.' };
  if ((optionIds?.length ?? 0) > MOST || (pairs?.length ?? 0) > MOST) return { ok: false, message: `Give at most ${String(MOST)} options.` };
  if (optionIds) return { ok: true, response: { type: 'OPTIONS', optionIds: [...optionIds] } };
  if (pairs) return { ok: true, response: { type: 'PAIRS', pairs: pairs.map(({ leftId, rightId }) => ({ leftId, rightId })) } };
  return { ok: true, response: { type: 'NUMBER', number: number ?? Number.NaN } };
}
