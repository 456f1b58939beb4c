import type { PackGraph } from '@footnote/knowledge';
import type { KeyedQuestion, Option, OptionBasis } from '../../model.js';
import type { DefectCode } from '../defects.js';
import { proveQuestion } from '../prove-question.js';
import { SLUICE } from './sluice-affair.js';

/** The codes of all defects that the prover finds in a question. */
export function defectsOf(question: KeyedQuestion, graph: PackGraph = SLUICE, among: readonly KeyedQuestion[] = []): readonly DefectCode[] {
  const { valid, checks } = proveQuestion({ question, graph, among });
  const codes = checks.filter(({ passed }) => !passed).map(({ code }) => code as DefectCode); // a failed check has a code of the table: `fail` is the only way to make one
  if (valid !== (codes.length === 0)) throw new Error('A proof is valid exactly where no check fails.');
  return codes;
}

/** The question with one option changed. */
export function withOption(question: KeyedQuestion, id: string, patch: Partial<Option>): KeyedQuestion {
  if (![...question.options, ...question.targets].some((option) => option.id === id)) throw new Error(`There is no option “${id}”.`);
  const change = (option: Option): Option => (option.id === id ? { ...option, ...patch } : option);
  return { ...question, options: question.options.map(change), targets: question.targets.map(change) };
}

/** The question with another basis for one of its wrong options. */
export function withBasis(question: KeyedQuestion, basis: OptionBasis): KeyedQuestion {
  return { ...question, bases: [...question.bases.filter(({ optionId }) => optionId !== basis.optionId), basis] };
}

/** The question with a part of its stem replaced, which has to be there. */
export function withStem(question: KeyedQuestion, from: string, to: string): KeyedQuestion {
  if (!question.stem.includes(from)) throw new Error(`The stem has no “${from}”.`);
  return { ...question, stem: question.stem.replace(from, to) };
}

/** The question with other things asked. */
export function withAsked(question: KeyedQuestion, asked: Partial<KeyedQuestion['asked']>): KeyedQuestion {
  return { ...question, asked: { ...question.asked, ...asked } };
}
