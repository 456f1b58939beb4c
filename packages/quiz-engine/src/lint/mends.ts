import type { KeyedQuestion, LintMend, Option } from '../model.js';
import { tidyGaps } from './tidy-gaps.js';
import type { Item } from './item.js';

/** What a mend changes: the words of a question, and the order and number of its options. */
type Worded = Pick<KeyedQuestion, 'stem'> & { readonly options: readonly { readonly id: string; readonly text: string }[] };

/** A question with a mend applied. Options that the mend does not list are left out where it lists any. */
export function applyMend<Q extends Worded>(question: Q, { stem, option, options }: LintMend): Q {
  const reworded = question.options.map((each) => (option?.id === each.id ? { ...each, text: option.text } : each));
  const listed = options?.flatMap(({ id, text }) => { const found = reworded.find((each) => each.id === id); return found ? [{ ...found, text }] : []; });
  return { ...question, stem: stem ?? question.stem, options: listed ?? reworded };
}

/** Another stem. */
export function restem(label: string, stem: string): LintMend {
  return { label, stem: tidyGaps(stem) };
}

/** Fewer options would be no choice. */
const FEWEST_OPTIONS = 3;

/** The question without an option that is wrong, where enough of a choice remains. */
export function leaveOut({ options, key }: Item, { id, text }: Option): LintMend | null {
  const isRight = key.some((right) => right.id === id);
  return isRight || options.length - 1 < FEWEST_OPTIONS ? null : { label: `Leave out “${text}”`, options: listed(options.filter((option) => option.id !== id)) };
}

/** Options as a mend lists them. */
export function listed(options: readonly Option[]): NonNullable<LintMend['options']> {
  return options.map(({ id, text }) => ({ id, text }));
}
