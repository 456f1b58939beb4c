import type { ChangeQuizSettingsInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import { changeDeskQuiz, type QuizResult } from './desk-quiz.service.js';
import { updateQuiz } from './desk-quiz.store.js';
import type { QuizSettings } from './quiz.store.js';
import { invalid, type UserErrorRecord } from './user-error.js';

type Settings = Omit<QuizSettings, 'version'>;

const ATTEMPTS = { least: 1, most: 20 };
const SECONDS = { least: 30, most: 6 * 60 * 60 };
/** A date of another century is a slip of the hand. */
const YEARS = { first: 2000, last: 2100 };

/** Changes how a quiz is run, unless somebody else has since; then the quiz carries what they saved. */
export function changeQuizSettings(context: RequestContext, { quiz, baseVersion, ...input }: ChangeQuizSettingsInput): Promise<QuizResult> {
  return changeDeskQuiz(context, quiz, async (transaction, { key, settingsVersion }) => {
    const settings = readSettings(input);
    const errors = findWrong(settings);
    if (errors.length > 0) return { result: errors, changes: 'NOTHING' };
    if (settingsVersion !== baseVersion) {
      return { result: [{ code: 'CONFLICT', field: 'baseVersion', message: 'A colleague has changed how this quiz is run since you opened it. Nothing was overwritten: look at both.' }], changes: 'NOTHING' };
    }
    await updateQuiz(transaction, key, { ...settings, settingsVersion: settingsVersion + 1 });
    return { result: [], changes: 'ELSE' };
  });
}

function readSettings({ opensAt, closesAt, attemptsAllowed, shuffleQuestions, shuffleOptions, feedback, timeLimitSeconds }: Omit<ChangeQuizSettingsInput, 'quiz' | 'baseVersion'>): Settings {
  return { opensAt: opensAt ?? null, closesAt: closesAt ?? null, attemptsAllowed: attemptsAllowed ?? null, shuffleQuestions, shuffleOptions, feedback, timeLimitSeconds: timeLimitSeconds ?? null };
}

/** What of the settings is not allowed; all of it, so that it is mended at once. */
function findWrong({ opensAt, closesAt, attemptsAllowed, feedback, timeLimitSeconds }: Settings): readonly UserErrorRecord[] {
  return [
    ...findStrangeYear('opensAt', opensAt), ...findStrangeYear('closesAt', closesAt),
    ...(opensAt !== null && closesAt !== null && closesAt <= opensAt ? [invalid('closesAt', 'A quiz closes after it opens: choose a later time to close, or an earlier one to open.')] : []),
    ...(feedback === 'AFTER_CLOSING' && closesAt === null ? [invalid('closesAt', 'To show what was right after closing, say when the quiz closes.')] : []),
    ...findOutside('attemptsAllowed', attemptsAllowed, { ...ATTEMPTS, message: 'Allow 1 to 20 attempts, or as many as they like.' }),
    ...findOutside('timeLimitSeconds', timeLimitSeconds, { ...SECONDS, message: 'A time limit is 30 seconds to 6 hours, or none.' }),
  ];
}

function findStrangeYear(field: string, moment: Date | null): readonly UserErrorRecord[] {
  if (moment === null || (moment.getUTCFullYear() >= YEARS.first && moment.getUTCFullYear() <= YEARS.last)) return [];
  return [invalid(field, `Choose a time between the years ${String(YEARS.first)} and ${String(YEARS.last)}.`)];
}

function findOutside(field: string, value: number | null, { least, most, message }: { readonly least: number; readonly most: number; readonly message: string }): readonly UserErrorRecord[] {
  return value !== null && (value < least || value > most) ? [invalid(field, message)] : [];
}
