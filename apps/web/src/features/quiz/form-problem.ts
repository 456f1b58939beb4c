import type { UserErrorCode } from '@footnote/schema/browser';

/*
 * A page that comes back with an error gets a code in its address and not the sentence: else anybody could send out a
 * link that puts words of theirs under our name.
 */

const SENTENCES = {
  CHOOSE_ONE: 'Choose an option, then check.',
  CHOOSE_SOME: 'Choose at least one option, then check.',
  PLACE_ALL: 'Give every line a place, then check.',
  PLACE_TWICE: 'Two lines have the same place. Give each a place of its own, then check.',
  MATCH_ALL: 'Choose something for every line, then check.',
  NUMBER_MISSING: 'Enter a number, then check.',
  NOT_A_NUMBER: 'That is not a number. Write figures only, such as 1,200.',
  NOT_WHOLE: 'That form did not arrive whole. Fill it in again.',
  UNREACHABLE: 'That could not be sent: Footnote cannot reach its quizzes right now. Try again in a moment.',
  NICKNAME_MISSING: 'Choose a nickname: it is what your teacher sees.',
  NICKNAME_TOO_LONG: 'A nickname has at most 40 characters.',
  TEXT_MISSING: 'Say in a sentence what is wrong, then send.',
  NOT_FOUND: 'This question is not part of this quiz.',
  INVALID: 'That answer does not fit this question. Choose again, then check.',
  ALREADY_ANSWERED: 'This question has been answered already; the first answer stands.',
  FINISHED: 'This attempt is finished; no more answers are taken.',
  FORBIDDEN: 'This attempt belongs to another device.',
  NOT_OPEN: 'This quiz is not open at the moment.',
  CLOSED_MEANWHILE: 'The quiz closed before this answer arrived. What was answered before counts.',
  TIME_UP: 'The time was up before this answer arrived. What was answered before counts.',
  NO_ATTEMPT_LEFT: 'You have taken this quiz as often as it may be taken.',
  TAKEN: 'Somebody in this class is called so, or almost so. Choose another nickname.',
  NICKNAME_NOT_TAKEN: 'That nickname cannot be used here. Choose another: one line of letters, figures and signs, and no word that a class should not read.',
  NOT_JOINABLE: 'This class takes no new students at the moment. Ask your teacher.',
  NOT_IN_CLASS: 'Your place in this class was taken away, or it is on another device. Ask your teacher.',
  TOO_MANY: 'That was too often in a short time. Wait a minute, then try again.',
} as const satisfies Readonly<Record<string, string>>;

/** What can be wrong with a form that was sent. */
export type FormProblem = keyof typeof SENTENCES;

/** The problem that the API has with a student's form; what no form of theirs can lead to is told as one that did not arrive whole. */
export function problemOf(code: UserErrorCode): FormProblem {
  return isFormProblem(code) ? code : 'NOT_WHOLE';
}

/** The sentence for a code; null for anything that is none. */
export function sentenceOf(code: string | null | undefined): string | null {
  return isFormProblem(code) ? SENTENCES[code] : null;
}

function isFormProblem(code: string | null | undefined): code is FormProblem {
  return typeof code === 'string' && Object.hasOwn(SENTENCES, code);
}
