/*
 * What can be wrong with a form about a class. The address carries the code, never the sentence: else anybody could send out a link that
 * puts words of theirs under our name.
 */
const SENTENCES = {
  UNREACHABLE: 'That could not be done: Footnote does not answer right now. Nothing was changed; try again in a moment.',
  NOT_FOUND: 'That is no longer at your desk. A colleague may have deleted it.',
  NAME: 'Give the class a name of 1 to 60 characters on one line, such as “History 9B”.',
  NICKNAME: 'A nickname has 1 to 40 characters on one line: letters, figures and signs.',
  TAKEN: 'Somebody else in this class is called so, or almost so. Choose another nickname.',
  EXTRA_TIME: 'Extra time is a percentage from 0 to 300.',
  QUIZ: 'Choose a quiz to give to the class.',
  DATES: 'It closes before it opens. Give a closing time that is later.',
  NOT_A_MOMENT: 'Give a day and a time that the calendar has.',
  UNSURE: 'Tick the box first: what is deleted cannot be brought back.',
  TOO_MANY: 'That is more than there can be: 300 classes at a desk, 300 quizzes for a class.',
  REFUSED: 'That was not taken. Look at what you sent, and try again.',
} as const;

/** What a form about a class can be refused for. */
export type ClassFormProblem = keyof typeof SENTENCES;

/** The sentence for a code; null for anything that is none. */
export function sentenceOfClassProblem(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(SENTENCES, code) ? SENTENCES[code as ClassFormProblem] : null;
}

const DONE = {
  created: 'The class is there. Show its code to your students, and give it a quiz.',
  changed: 'Saved.',
  renewed: 'The class has a new code; the old one leads nowhere. Who is in the class stays in it.',
  archived: 'The class was put away. Its code lets nobody in; nothing of it is lost.',
  restored: 'The class is back.',
  deleted: 'The class was deleted, with everything that belonged to it.',
  student: 'Saved.',
  removed: 'The student was removed: their device gets in no more, and their answers stay in the results.',
  gone: 'The student was deleted, with everything that they answered.',
  assigned: 'The class has the quiz.',
  unassigned: 'The class no longer has the quiz. What its students answered is kept.',
} as const;

/** What was done, in a sentence; null for anything that is no such code. */
export function sentenceOfClassDone(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(DONE, code) ? DONE[code as keyof typeof DONE] : null;
}

export type ClassDone = keyof typeof DONE;

const BY_FIELD: Readonly<Record<string, ClassFormProblem>> = { name: 'NAME', nickname: 'NICKNAME', extraTimePercent: 'EXTRA_TIME', closesAt: 'DATES', quiz: 'QUIZ' };

/** The problem that a user error of the API is. */
export function classProblemOf({ code, field }: { readonly code: string; readonly field: readonly string[] | null }): ClassFormProblem {
  switch (code) {
    case 'TAKEN': case 'TOO_MANY': case 'NOT_FOUND': return code === 'NOT_FOUND' && field?.[0] === 'quiz' ? 'QUIZ' : code;
    case 'INVALID': return BY_FIELD[field?.[0] ?? ''] ?? 'REFUSED';
    default: return 'REFUSED';
  }
}
