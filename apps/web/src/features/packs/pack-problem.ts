/*
 * What can be wrong with a form about packs. The address carries the code, never the sentence: else anybody could send out a link that
 * puts words of theirs under our name.
 */
const SENTENCES = {
  UNREACHABLE: 'That could not be done: Footnote cannot reach its sources right now. Nothing was changed; try again in a moment.',
  NOTHING_GIVEN: 'Choose at least one file, or paste the text of an article.',
  NO_FOLDER: 'Choose the .zip of a pack’s folder, or the folder itself.',
  TOO_LARGE: 'These files are too large: 8 MB can be sent at once, 4 MB as a .zip.',
  NOT_FOUND: 'Your desk has no such pack of its own any more. A colleague may have deleted it.',
  NOT_ATTACHED: 'No original is attached to that source any more.',
  IN_USE: 'Quizzes are made of this pack, so it cannot be deleted. They are named below.',
  TITLE: 'Give the copy a title of at most 200 characters, on one line.',
  TOO_MANY: 'Your desk has 100 packs of its own, the most that it can have. Delete one that no quiz is made of.',
  CONFLICT: 'Your colleagues were changing this pack at that moment. Nothing was done; try again.',
  REFUSED: 'That was not taken. Look at what you sent, and try again.',
} as const;

export type PackFormProblem = keyof typeof SENTENCES;

/** The sentence for a code; null for anything that is none. */
export function sentenceOfProblem(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(SENTENCES, code) ? SENTENCES[code as PackFormProblem] : null;
}
