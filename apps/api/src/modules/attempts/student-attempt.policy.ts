import type { ViewerAccount } from '../../graphql/request-context.js';
import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';
import type { AttemptRecord } from './attempt.records.js';

/** Who reads what a student answered: whoever works at the desk whose quiz it is, and a key for its results. */
export const READING_ANSWERS: DeskRule = { scope: 'READ_RESULTS', message: 'What students answered is for their teachers: sign in first.' };

/** Whether the answers of this attempt are theirs to read. A teacher's own look at a quiz is nobody's result. */
export function mayReadAnswers({ deskKey }: ViewerAccount, { quiz, preview }: AttemptRecord): boolean {
  return !preview && quiz.deskKey === deskKey;
}
