import type { Grade, KeyedQuestion, StudentResponse } from '../../model.js';
import { gradeOneOption } from '../grade-one-option.js';

/** One option is right; there is no partial credit. */
export function gradeSingleChoice(question: KeyedQuestion, response: StudentResponse): Grade {
  return gradeOneOption(question, response);
}
