import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';
import { after, DUE_GRACE_SECONDS, isSealed, termsFor, type TermsRecord } from '../classes/index.js';
import type { AttemptRow } from './attempt.row.js';
import { fitsHash } from './resume-token.js';

/** Who meets a quiz as a student would, which leaves an attempt behind for a day. */
export const PREVIEWING: DeskRule = { scope: 'WRITE_QUIZZES', message: 'To look at a quiz as your students see it, sign in.' };

/**
 * Whether whoever holds this token may act in this attempt: its own token, or that of the student whose it is. A student who was removed
 * from the class may not, with neither. There need not be an attempt: that must not be told apart.
 */
export function mayAct(attempt: AttemptRow | null, token: string): attempt is AttemptRow {
  // Both are compared even where there is nothing to compare with, so that an unknown attempt takes as long as a wrong token.
  const fitsOwn = fitsHash(token, attempt?.tokenHash ?? NO_HASH);
  const fitsStudent = fitsHash(token, attempt?.student?.tokenHash ?? NO_HASH);
  return attempt !== null && (fitsOwn || fitsStudent) && (attempt.student === null || attempt.student.removedAt === null);
}
const NO_HASH = '0'.repeat(64);

/** The key of an attempt from its id, or from the UUID that its client made; null where it is neither. */
export function attemptKeyOf(id: string): string | null {
  const text = id.toLowerCase();
  if (isUuid(text)) return text;
  const decoded = decodeNodeId(id);
  return decoded?.type === 'Attempt' && isUuid(decoded.key) ? decoded.key : null;
}

/** On what terms an attempt is taken: the dates of the class first. A teacher's look is bound by no date. */
export function termsOf({ quiz, dates, student, preview }: Pick<AttemptRow, 'quiz' | 'dates' | 'student' | 'preview'>): TermsRecord {
  const terms = termsFor(quiz.settings, { dates, extraTimePercent: student?.extraTimePercent ?? 0 });
  return preview ? { ...terms, opensAt: null, closesAt: null, attemptsAllowed: null } : terms;
}

/** When an attempt was, or had to be, finished; null while it can go on. Only the server's clock is asked. */
export function endOf(row: AttemptRow, { questionCount, now }: { readonly questionCount: number; readonly now: Date }): Date | null {
  if (row.finishedAt !== null) return row.finishedAt;
  const { closesAt } = termsOf(row);
  const last = row.responses.at(-1);
  if (last !== undefined && row.responses.length >= questionCount) return last.answeredAt;
  const isDue = row.dueAt !== null && after(row.dueAt, DUE_GRACE_SECONDS) < now;
  if (!isDue && !isSealed({ closesAt }, now)) return null;
  const ends = [row.dueAt, closesAt].filter((moment) => moment !== null).map((moment) => moment.getTime());
  return new Date(Math.max(row.startedAt.getTime(), Math.min(...ends)));
}

/** Whether it is told now what was right. Before that no path gives a verdict, a key or a reason. */
export function isFeedbackDue(row: Pick<AttemptRow, 'quiz' | 'dates' | 'student' | 'preview'>, { endedAt, now }: { readonly endedAt: Date | null; readonly now: Date }): boolean {
  const { feedback, closesAt } = termsOf(row);
  switch (feedback) {
    case 'AT_ONCE': return true;
    case 'AT_END': return endedAt !== null;
    // As long as an answer may still come in, nothing is told. A teacher who looks need not wait for the closing.
    case 'AFTER_CLOSING': return endedAt !== null && (row.preview || isSealed({ closesAt }, now));
    default: return feedback satisfies never;
  }
}
