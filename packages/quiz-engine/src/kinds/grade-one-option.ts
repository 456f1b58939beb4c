import type { Grade, KeyedQuestion, StudentResponse } from '../model.js';
import { keyOptionIds, readOptions, refuse } from './read-response.js';

/** Grades a question of which exactly one option is right: 1 for it, 0 for any other. */
export function gradeOneOption(question: KeyedQuestion, response: StudentResponse): Grade {
  const read = readOptions(question, response);
  if (!read.ok) return read;
  if (read.optionIds.length > 1) return refuse('WRONG_SHAPE', 'Choose one option only.');
  const correct = keyOptionIds(question).includes(read.optionIds[0] ?? '');
  return { ok: true, correct, score: correct ? 1 : 0 };
}
