import type { Check, KeyedQuestion } from '../model.js';
import { fail } from './check.js';

/** So many questions with as many options make a pattern worth calling one. */
const FEWEST_FOR_PATTERN = 8;
/** A pattern that fair dice would show less often than this is no chance: one in a thousand sets. */
const BY_CHANCE = 0.001;

/**
 * What no single question shows: over a set, keys that keep standing in one place, or whose ids keep sorting into one place.
 * Looked for among questions with the same number of options; verdicts, whose order is customary, are left out.
 */
export function findOrderCues(questions: readonly KeyedQuestion[]): readonly Check[] {
  const groups = new Map<string, KeyedQuestion[]>();
  for (const question of questions) {
    if (question.kind === 'NUMERIC' || question.kind === 'TRUE_FALSE_NOT_STATED') continue;
    const group = `${question.kind === 'ORDER' || question.kind === 'MATCH' ? question.kind : 'CHOICE'} ${question.options.length}`;
    groups.set(group, [...groups.get(group) ?? [], question]);
  }
  return [...groups.values()].flatMap((group) => (group.length < FEWEST_FOR_PATTERN ? [] : [...patternOf(group, shownPlace, 'shown'), ...patternOf(group, sortedPlace, 'sorted by id')]));
}

function patternOf(group: readonly KeyedQuestion[], placeOf: (question: KeyedQuestion) => string, how: string): readonly Check[] {
  const counts = new Map<string, number>();
  for (const question of group) counts.set(placeOf(question), (counts.get(placeOf(question)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const places = Math.max(...group.map(placesFor));
  const chance = places * chanceOfAtLeast(most, group.length, 1 / places);
  return chance < BY_CHANCE ? [fail(how === 'shown' ? 'ORDER_GIVES_KEY' : 'ID_GIVES_KEY', `In ${most} of ${group.length} questions the key stands in the same place of the options as ${how}.`)] : [];
}

/** In how many ways the key can stand among the options. */
function placesFor({ options, key, kind }: KeyedQuestion): number {
  if (kind === 'ORDER' || kind === 'MATCH') return product(options.length, options.length);
  const right = key.type === 'OPTIONS' ? key.optionIds.length : 1;
  return Math.max(2, product(options.length, right) / product(right, right));
}

/** n (n − 1) … over `terms` terms. */
function product(n: number, terms: number): number {
  return Array.from({ length: terms }, (_, at) => n - at).reduce((all, term) => all * term, 1);
}

/** P(X ≥ k) of a binomial distribution: Σ C(n, i) pⁱ (1 − p)ⁿ⁻ⁱ for i from k to n. */
function chanceOfAtLeast(k: number, n: number, p: number): number {
  const terms = Array.from({ length: n - k + 1 }, (_, at) => k + at);
  return terms.reduce((sum, i) => sum + (product(n, i) / product(i, i)) * p ** i * (1 - p) ** (n - i), 0);
}

/** The places of the key among the options as they are shown. */
function shownPlace({ options, targets, key }: KeyedQuestion): string {
  return placesIn(options.map(({ id }) => id), targets.map(({ id }) => id), key);
}

function sortedPlace({ options, targets, key }: KeyedQuestion): string {
  return placesIn(options.map(({ id }) => id).sort(), targets.map(({ id }) => id).sort(), key);
}

function placesIn(lefts: readonly string[], rights: readonly string[], key: KeyedQuestion['key']): string {
  switch (key.type) {
    case 'OPTIONS': return key.optionIds.map((id) => lefts.indexOf(id)).join();
    case 'PAIRS': return key.pairs.map(({ leftId, rightId }) => `${lefts.indexOf(leftId)}-${rights.indexOf(rightId)}`).sort().join();
    case 'NUMBER': return '';
    default: return key satisfies never;
  }
}
