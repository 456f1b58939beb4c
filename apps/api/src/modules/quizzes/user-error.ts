import type { UserErrorCode } from '@footnote/schema';

/** Why something that was understood was not done. */
export interface UserErrorRecord { readonly code: keyof typeof UserErrorCode; readonly field: string | null; readonly message: string }

/** Says that there is no such quiz at this desk; that of another desk is none either. */
export const NO_QUIZ: UserErrorRecord = { code: 'NOT_FOUND', field: 'quiz', message: 'There is no such quiz at your desk. A colleague may have deleted it.' };

/** Says that there is no such question at this desk. */
export const NO_QUESTION: UserErrorRecord = { code: 'NOT_FOUND', field: 'question', message: 'There is no such question at your desk. A colleague may have deleted it, or its quiz.' };

/** Says which value is not allowed, and what is. */
export function invalid(field: string, message: string): UserErrorRecord {
  return { code: 'INVALID', field, message };
}
