import type { Grade, KeyedQuestion, StudentResponse } from '../../model.js';
import { keyOptionIds, readOptions } from '../read-response.js';

/**
 * Partial credit: score = max(0, (right ones chosen − wrong ones chosen) / right ones).
 * Each wrong choice takes back a right one, so that ticking everything earns nothing more than knowing nothing
 * (Cronbach's correction, as in the "partial credit with penalty" of Moodle and QTI).
 */
export function gradeMultipleChoice(question: KeyedQuestion, response: StudentResponse): Grade {
  const read = readOptions(question, response);
  if (!read.ok) return read;
  const right = new Set(keyOptionIds(question));
  const hits = read.optionIds.filter((id) => right.has(id)).length;
  const misses = read.optionIds.length - hits;
  const score = right.size === 0 ? 0 : Math.max(0, (hits - misses) / right.size);
  return { ok: true, correct: hits === right.size && misses === 0, score };
}
