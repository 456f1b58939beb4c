/*
 * What can be wrong with a form about imports. The address carries the code, never the sentence: else anybody could send out a link that
 * puts words of theirs under our name.
 */
export const SENTENCES = {
  UNREACHABLE: 'That could not be done: Footnote cannot reach its sources right now. Nothing was changed; try again in a moment.',
  SLOW: 'That took longer than this page waits. It may be done all the same: look at what stands here before you try again.',
  NOTHING_GIVEN: 'Paste the text of an article, choose at least one file, or give an address.',
  TOO_LARGE: 'That is too much at once. An article has at most 2 MB, an import at most 20 articles.',
  TOO_MANY: 'That is more than fits: an import has at most 20 articles, and a desk at most 50 that wait or are in review. Finish or delete some first.',
  NO_ADDRESS: 'That is not the address of a page. It begins with https:// or http://.',
  NO_TITLE: 'Give the new pack a title of at most 200 characters, on one line.',
  NOT_FOUND: 'Your desk has no such import any more. A colleague may have deleted it.',
  REFUSED: 'That was not taken. Look at what you sent, and try again.',
} as const;

export type ImportProblem = keyof typeof SENTENCES;

/** The sentence for a code; null for anything that is none. */
export function sentenceOfProblem(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(SENTENCES, code) ? SENTENCES[code as ImportProblem] : null;
}
