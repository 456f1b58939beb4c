import type { LintFinding, QuestionDraft } from '../model.js';
import { CONVERGENCE, GRAMMATICAL_CUE, LONGEST_KEY, WORD_REPEAT } from './cues-to-the-key.js';
import { ABSOLUTE, ALL_OF_THE_ABOVE, IMPLAUSIBLE, K_TYPE, LOST_SEQUENCE, NONE_OF_THE_ABOVE, SEVERAL_RIGHT, TRUE_FALSE } from './flaws-of-the-options.js';
import { AMBIGUOUS, FILL_IN_BLANK, GRATUITOUS, LOGICAL_CUE, NEGATIVE, UNFOCUSED, VAGUE } from './flaws-of-the-stem.js';
import { openItem, type Flaw } from './item.js';

/** The nineteen item-writing flaws that Tarrant and others (2006) counted, as far as a machine sees them. */
export const FLAWS: readonly Flaw[] = [
  AMBIGUOUS, IMPLAUSIBLE, NONE_OF_THE_ABOVE, LONGEST_KEY, GRATUITOUS, TRUE_FALSE, CONVERGENCE, LOGICAL_CUE, ALL_OF_THE_ABOVE, FILL_IN_BLANK,
  ABSOLUTE, WORD_REPEAT, UNFOCUSED, K_TYPE, GRAMMATICAL_CUE, LOST_SEQUENCE, VAGUE, SEVERAL_RIGHT, NEGATIVE,
];

/** Looks for every flaw. It warns and never blocks: whether a warning matters is for the teacher to say. */
export function lintQuestion(draft: Pick<QuestionDraft, 'question'>): readonly LintFinding[] {
  const item = openItem(draft);
  return FLAWS.flatMap(({ flaw, name, reference, find }) => find(item).map(({ message, optionId, mend }) => ({ flaw, name, message, reference, optionId, mend: mend ?? null })));
}
