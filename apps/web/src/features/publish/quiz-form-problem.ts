/*
 * What can be wrong with a form about a quiz. The address carries the code, never the sentence: else anybody could send out a link that
 * puts words of theirs under our name.
 */
const SENTENCES = {
  UNREACHABLE: 'That could not be done: Footnote does not answer right now. Nothing was changed; try again in a moment.',
  NOT_FOUND: 'That is no longer at your desk. A colleague may have deleted it.',
  NO_PACK: 'Choose the affair that the quiz is about.',
  TITLE: 'Give the quiz a title of at most 120 characters, on one line.',
  FILL: 'A quiz can begin with up to 30 questions.',
  CONFLICT: 'A colleague changed this at the same moment. Nothing of theirs was overwritten: look at what stands here now, and send yours again if it is still wanted.',
  NOT_READY: 'The quiz is not ready. What stands in the way is listed below, each with what you may do.',
  UNCHANGED: 'Nothing has changed since the last revision, so there is nothing to publish.',
  HAS_ANSWERS: 'Students have answered this quiz. Archive it instead, or delete it together with their answers.',
  DATES: 'It closes before it opens. Give a closing time that is later.',
  NOT_A_MOMENT: 'Give a day and a time that the calendar has.',
  NEEDS_CLOSING: 'Feedback after closing needs a closing time: without one, nobody would ever be told.',
  TIME_LIMIT: 'A time limit is from half a minute to six hours.',
  ATTEMPTS: 'A student has from 1 to 20 attempts, or as many as they like.',
  NOTE: 'A note has at most 500 characters.',
  CLASS: 'Choose a class.',
  TOO_MANY: 'Your desk has as many quizzes as it can have. Delete one that is no longer needed.',
  REFUSED: 'That was not taken. Look at what you sent, and try again.',
} as const;

/** What a form about a quiz can be refused for. */
export type QuizFormProblem = keyof typeof SENTENCES;

/** The sentence for a code; null for anything that is none. */
export function sentenceOfQuizProblem(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(SENTENCES, code) ? SENTENCES[code as QuizFormProblem] : null;
}

const DONE = {
  archived: 'The quiz was put away. Its code leads nowhere until you bring it back; nothing of it is lost.',
  restored: 'The quiz is back.',
  copied: 'This is the copy. It has a code of its own, and has not been published.',
  deleted: 'The quiz was deleted.',
  settings: 'The settings hold from now on, for those who have begun too.',
  assigned: 'The class has the quiz.',
  unassigned: 'The class no longer has the quiz. What its students answered is kept.',
  published: 'Published.',
} as const;

/** What was done, in a sentence; null for anything that is no such code. */
export function sentenceOfDone(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(DONE, code) ? DONE[code as keyof typeof DONE] : null;
}

const BY_FIELD: Readonly<Record<string, QuizFormProblem>> = {
  pack: 'NO_PACK', title: 'TITLE', fill: 'FILL', closesAt: 'DATES', opensAt: 'DATES', feedback: 'NEEDS_CLOSING', timeLimitSeconds: 'TIME_LIMIT', attemptsAllowed: 'ATTEMPTS', note: 'NOTE', class: 'CLASS',
};

/** The problem that a user error of the API is. */
export function quizProblemOf({ code, field }: { readonly code: string; readonly field: readonly string[] | null }): QuizFormProblem {
  switch (code) {
    case 'CONFLICT': case 'NOT_READY': case 'UNCHANGED': case 'HAS_ANSWERS': case 'TOO_MANY': return code;
    case 'NOT_FOUND': return field?.[0] === 'pack' ? 'NO_PACK' : field?.[0] === 'class' ? 'CLASS' : 'NOT_FOUND';
    case 'INVALID': return BY_FIELD[field?.[0] ?? ''] ?? 'REFUSED';
    default: return 'REFUSED';
  }
}
