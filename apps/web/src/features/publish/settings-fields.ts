import type { ChangeQuizSettingsInput, FeedbackTiming } from '@footnote/schema/browser';
import type { QuizFormProblem } from './quiz-form-problem';

/** The names of the settings' fields; the page and the route agree by them. */
export const SETTING = { opensAt: 'opensAt', closesAt: 'closesAt', attempts: 'attempts', questions: 'shuffleQuestions', options: 'shuffleOptions', feedback: 'feedback', minutes: 'minutes', version: 'version' } as const;

/** A moment typed without a script is one of Coordinated Universal Time, under a name of its own. */
export function utcName(name: string): string {
  return `${name}Utc`;
}

type Settings = Omit<ChangeQuizSettingsInput, 'quiz'>;

/** What the settings' form said, or what is wrong with it. */
export type ReadSettings = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problem: QuizFormProblem };

const FEEDBACK: readonly FeedbackTiming[] = ['AT_ONCE', 'AT_END', 'AFTER_CLOSING'];

/** Reads the settings' form. Whether a colleague was faster is the API's to say. */
export function readSettingsForm(fields: URLSearchParams): ReadSettings {
  const [opensAt, closesAt] = [readMoment(fields, SETTING.opensAt), readMoment(fields, SETTING.closesAt)];
  if (opensAt === undefined || closesAt === undefined) return { ok: false, problem: 'NOT_A_MOMENT' };
  const attemptsAllowed = readWhole(fields.get(SETTING.attempts));
  if (attemptsAllowed !== null && !(attemptsAllowed >= 1 && attemptsAllowed <= 20)) return { ok: false, problem: 'ATTEMPTS' };
  const minutes = readMinutes(fields.get(SETTING.minutes));
  if (minutes !== null && !(minutes >= 0.5 && minutes <= 360)) return { ok: false, problem: 'TIME_LIMIT' };
  const feedback = feedbackOf(fields);
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) return { ok: false, problem: 'DATES' };
  if (feedback === 'AFTER_CLOSING' && closesAt === null) return { ok: false, problem: 'NEEDS_CLOSING' };
  return {
    ok: true,
    settings: {
      baseVersion: readWhole(fields.get(SETTING.version)) ?? 0, opensAt, closesAt, attemptsAllowed, feedback,
      shuffleQuestions: fields.has(SETTING.questions), shuffleOptions: fields.has(SETTING.options), timeLimitSeconds: minutes === null ? null : Math.round(minutes * 60),
    },
  };
}

/** The settings as a page shows them. */
export interface TypedSettings {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly attemptsAllowed: number | null;
  readonly timeLimitSeconds: number | null;
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
  readonly feedback: FeedbackTiming;
}

/** The settings as they were typed, so that a page which comes back with an error shows them again; what cannot be read is left empty. */
export function settingsAsTyped(fields: URLSearchParams): TypedSettings {
  const [attempts, minutes] = [readWhole(fields.get(SETTING.attempts)), readMinutes(fields.get(SETTING.minutes))];
  return {
    opensAt: readMoment(fields, SETTING.opensAt) ?? null, closesAt: readMoment(fields, SETTING.closesAt) ?? null,
    attemptsAllowed: attempts === null || Number.isNaN(attempts) ? null : attempts, timeLimitSeconds: minutes === null || Number.isNaN(minutes) ? null : Math.round(minutes * 60),
    shuffleQuestions: fields.has(SETTING.questions), shuffleOptions: fields.has(SETTING.options), feedback: feedbackOf(fields),
  };
}

function feedbackOf(fields: URLSearchParams): FeedbackTiming {
  return FEEDBACK.find((timing) => timing === fields.get(SETTING.feedback)) ?? 'AT_ONCE';
}

/** A moment as ISO 8601 in UTC; null where none is given, undefined where what is given is none. */
export function readMoment(fields: URLSearchParams, name: string): string | null | undefined {
  // A field without a script holds its wall clock in UTC; with one, the page has worked out the moment itself.
  const utc = fields.get(utcName(name))?.trim() ?? '';
  const given = utc === '' ? fields.get(name)?.trim() ?? '' : /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(utc) ? `${utc}Z` : utc;
  if (given === '') return null;
  const date = new Date(given);
  return Number.isNaN(date.getTime()) || !/Z$/.test(given) ? undefined : date.toISOString();
}

function readWhole(text: string | null): number | null {
  const typed = text?.trim() ?? '';
  return typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
}

function readMinutes(text: string | null): number | null {
  const typed = text?.trim().replace(',', '.') ?? '';
  return typed === '' ? null : /^\d{1,4}(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}
