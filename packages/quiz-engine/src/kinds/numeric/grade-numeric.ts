import type { Grade, KeyedQuestion, StudentResponse } from '../../model.js';
import { refuse } from '../read-response.js';

/** The figure itself is right, and nothing near it: the stem states the bound, so there is no tolerance and no partial credit. */
export function gradeNumeric(question: KeyedQuestion, response: StudentResponse): Grade {
  if (response.type !== 'NUMBER') return refuse('WRONG_SHAPE', 'This question is answered by a number.');
  if (!Number.isFinite(response.number)) return refuse('NOT_A_NUMBER', 'Enter a number, in digits.');
  const correct = question.key.type === 'NUMBER' && response.number === question.key.number;
  return { ok: true, correct, score: correct ? 1 : 0 };
}
