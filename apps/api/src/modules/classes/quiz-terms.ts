import type { FeedbackTiming } from '@footnote/schema';

/** An answer that was given before the closing may have waited on a device for its network. Nobody's own clock is asked when it was given. */
export const CLOSING_GRACE_SECONDS = 60;
/** The same for the time of an attempt: shorter, because it is measured to the second. */
export const DUE_GRACE_SECONDS = 30;

/** On what terms somebody takes a quiz. */
export interface TermsRecord {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly attemptsAllowed: number | null;
  readonly feedback: keyof typeof FeedbackTiming;
  readonly timeLimitSeconds: number | null;
}

export interface AssignmentDates { readonly opensAt: Date | null; readonly closesAt: Date | null }

/** The dates of the class stand before those of the quiz; extra time stretches the limit, and no date. */
export function termsFor(settings: TermsRecord, { dates = null, extraTimePercent = 0 }: { readonly dates?: AssignmentDates | null; readonly extraTimePercent?: number } = {}): TermsRecord {
  const { opensAt, closesAt, attemptsAllowed, feedback, timeLimitSeconds } = settings;
  return {
    opensAt: dates?.opensAt ?? opensAt,
    closesAt: dates?.closesAt ?? closesAt,
    attemptsAllowed, feedback,
    timeLimitSeconds: timeLimitSeconds === null ? null : Math.round(timeLimitSeconds * (1 + extraTimePercent / 100)),
  };
}

/** Whether an attempt can be begun now. */
export function isOpen({ opensAt, closesAt }: AssignmentDates, now: Date): boolean {
  return (opensAt === null || opensAt <= now) && !isClosed({ closesAt }, now);
}

/** Whether it is past the closing: no new attempt is begun. Answers are taken for a moment longer. */
export function isClosed({ closesAt }: Pick<AssignmentDates, 'closesAt'>, now: Date): boolean {
  return closesAt !== null && closesAt <= now;
}

/** Whether no answer is taken any more. */
export function isSealed({ closesAt }: Pick<AssignmentDates, 'closesAt'>, now: Date): boolean {
  return closesAt !== null && after(closesAt, CLOSING_GRACE_SECONDS) < now;
}

/** A moment some seconds later. */
export function after(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}
