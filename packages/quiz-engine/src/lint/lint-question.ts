import type { KeyedQuestion, LintFinding, QuestionDraft } from '../model.js';
import { CONVERGENCE, GRAMMATICAL_CUE, LONGEST_KEY, WORD_REPEAT } from './cues-to-the-key.js';
import { ABSOLUTE, ALL_OF_THE_ABOVE, IMPLAUSIBLE, K_TYPE, LOST_SEQUENCE, NONE_OF_THE_ABOVE, SEVERAL_RIGHT, TRUE_FALSE } from './flaws-of-the-options.js';
import { AMBIGUOUS, FILL_IN_BLANK, GRATUITOUS, LOGICAL_CUE, NEGATIVE, UNFOCUSED, VAGUE } from './flaws-of-the-stem.js';
import { openItem, type Flaw } from './item.js';
import { applyMend } from './mends.js';

/** The nineteen item-writing flaws that Tarrant and others (2006) counted, as far as a machine sees them. */
export const FLAWS: readonly Flaw[] = [
  AMBIGUOUS, IMPLAUSIBLE, NONE_OF_THE_ABOVE, LONGEST_KEY, GRATUITOUS, TRUE_FALSE, CONVERGENCE, LOGICAL_CUE, ALL_OF_THE_ABOVE, FILL_IN_BLANK,
  ABSOLUTE, WORD_REPEAT, UNFOCUSED, K_TYPE, GRAMMATICAL_CUE, LOST_SEQUENCE, VAGUE, SEVERAL_RIGHT, NEGATIVE,
];

/** Looks for every flaw. It warns and never blocks: whether a warning matters is for the teacher to say. */
export function lintQuestion({ question }: Pick<QuestionDraft, 'question'>): readonly LintFinding[] {
  const found = findFlaws(question);
  return found.map((finding) => ({ ...finding, mend: finding.mend && isMended(question, finding, found) ? finding.mend : null }));
}

function findFlaws(question: KeyedQuestion): readonly LintFinding[] {
  const item = openItem({ question });
  return FLAWS.flatMap(({ flaw, name, reference, find }) => find(item).map(({ message, optionId, mend }) => ({ flaw, name, message, reference, optionId, mend: mend ?? null })));
}

/** A mend is offered only where it does away with its flaw and brings in no other: it is tried before it is shown. */
function isMended(question: KeyedQuestion, { flaw, optionId, mend }: LintFinding, before: readonly LintFinding[]): boolean {
  if (!mend) return false;
  const key = (finding: Pick<LintFinding, 'flaw' | 'optionId'>): string => `${finding.flaw} ${finding.optionId ?? ''}`;
  const known = new Set(before.map(key));
  const after = findFlaws(applyMend(question, mend)).map(key);
  return !after.includes(key({ flaw, optionId })) && after.every((each) => known.has(each));
}
