import type { Grade, KeyedQuestion, StudentResponse } from '../model.js';

/** A response that cannot be graded, with what is allowed instead. */
export type Ungraded = Extract<Grade, { ok: false }>;

/** The option ids of a response, each known and named once; or why they cannot be graded. */
export type ReadOptions = { readonly ok: true; readonly optionIds: readonly string[] } | Ungraded;

/** Reads the chosen options, which must be options of this question and none of them twice. */
export function readOptions(question: KeyedQuestion, response: StudentResponse): ReadOptions {
  if (response.type !== 'OPTIONS') return refuse('WRONG_SHAPE', 'This question is answered by choosing among its options.');
  const known = new Set(question.options.map(({ id }) => id));
  if (response.optionIds.some((id) => !known.has(id))) return refuse('UNKNOWN_OPTION', 'One of the chosen options does not belong to this question.');
  if (new Set(response.optionIds).size < response.optionIds.length) return refuse('REPEATED_OPTION', 'An option can be chosen only once.');
  if (response.optionIds.length === 0) return refuse('INCOMPLETE', 'Choose an option first.');
  return { ok: true, optionIds: response.optionIds };
}

/** A grade that was refused. */
export function refuse(code: Ungraded['code'], message: string): Ungraded {
  return { ok: false, code, message };
}

/** The ids of the key's options, in order; empty for a key of another type, which no kind that asks for options has. */
export function keyOptionIds(question: KeyedQuestion): readonly string[] {
  return question.key.type === 'OPTIONS' ? question.key.optionIds : [];
}
