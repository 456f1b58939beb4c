import type { DraftOfStaleQuery } from '@footnote/schema/browser';
import type { StaleQuestion } from './load-desk';

export type DraftOfQuiz = NonNullable<DraftOfStaleQuery['deskQuiz']>;

/** What the draft of its quiz has of a stale question: the same as was published, another version of it, or none. */
export type DraftState = 'AS_PUBLISHED' | 'CHANGED' | 'REMOVED';

/**
 * Compares a stale question with the draft. Options alone may have been changed in ways that cannot be told from here; where they are
 * those of a mend that is offered, the mend is what stands there.
 */
export function draftStateOf({ draftQuestionId, stem, mends }: Pick<StaleQuestion, 'draftQuestionId' | 'stem' | 'mends'>, draft: DraftOfQuiz | null): DraftState {
  if (draftQuestionId === null || draft === null || !draft.changedSincePublished) return 'AS_PUBLISHED';
  const content = draft.questions.find(({ id }) => id === draftQuestionId)?.content;
  if (content === undefined) return 'REMOVED';
  if (content.stem !== stem) return 'CHANGED';
  const now = describe(content.options.map(({ id, text }) => ({ text, isKey: content.keyOptionIds.includes(id) })));
  const isMended = mends.some(({ placement, options }) => {
    const [mended, before] = [describe(options), describe(options.filter(({ isNew }) => !isNew).map(({ text, wasKey }) => ({ text, isKey: wasKey })))];
    return placement === 'REPLACE' && options.length > 0 && mended === now && mended !== before;
  });
  return isMended ? 'CHANGED' : 'AS_PUBLISHED';
}

function describe(options: readonly { readonly text: string; readonly isKey: boolean }[]): string {
  return JSON.stringify(options.map(({ text, isKey }) => [text, isKey]).sort());
}
