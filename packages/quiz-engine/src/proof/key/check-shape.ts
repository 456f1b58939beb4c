import type { Check, KeyedQuestion } from '../../model.js';
import { fail } from '../check.js';

/** Whether the key has the shape that its kind needs, and names options that are there, once each. Null where all is well. */
export function checkShape(question: KeyedQuestion): Check | null {
  const repeated = [question.options, question.targets].some((options) => new Set(options.map(({ id }) => id)).size < options.length);
  if (repeated) return malformed('Two options have the same id.');
  const { key, kind } = question;
  switch (key.type) {
    case 'NUMBER': return kind === 'NUMERIC' && Number.isFinite(key.number) && question.options.length === 0 ? null : malformed('A number is the key of a numeric question without options, and of nothing else.');
    case 'PAIRS': return kind === 'MATCH' ? checkPairs(question, key.pairs) : malformed('Pairs are the key of a matching question, and of nothing else.');
    case 'OPTIONS': return kind === 'NUMERIC' || kind === 'MATCH' ? malformed('This kind of question needs another key.') : checkOptions(question, key.optionIds);
    default: return key satisfies never;
  }
}

function checkOptions({ options, kind, targets }: KeyedQuestion, ids: readonly string[]): Check | null {
  const known = new Set(options.map(({ id }) => id));
  if (targets.length > 0) return malformed('Only a matching question has a right-hand side.');
  if (ids.some((id) => !known.has(id)) || new Set(ids).size < ids.length) return malformed('The key names an option that is not there, or one of them twice.');
  if (kind === 'ORDER') return ids.length === options.length ? null : malformed('The key of an ordering names every option once.');
  if (kind === 'MULTIPLE_CHOICE') return ids.length >= 2 && ids.length < options.length ? null : malformed('A multiple choice has at least two right options and one wrong one.');
  return ids.length === 1 ? null : malformed('This kind of question has exactly one right option.');
}

function checkPairs({ options, targets }: KeyedQuestion, pairs: readonly { readonly leftId: string; readonly rightId: string }[]): Check | null {
  const lefts = new Set(pairs.map(({ leftId }) => leftId));
  const rights = new Set(targets.map(({ id }) => id));
  const isWhole = pairs.length === options.length && options.every(({ id }) => lefts.has(id)) && pairs.every(({ rightId }) => rights.has(rightId));
  return isWhole ? null : malformed('The key of a matching gives each left side one right side that is there.');
}

function malformed(message: string): Check {
  return fail('KEY_MALFORMED', message);
}
