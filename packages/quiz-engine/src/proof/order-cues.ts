import type { Check, KeyedQuestion } from '../model.js';
import { fail } from './check.js';

/** So many questions with as many options make a pattern worth calling one. */
const FEWEST_FOR_PATTERN = 8;
/** A key that stands in one place in this share of them gives itself away; by chance, of three places, it would be a third. */
const TELLING_SHARE = 0.75;

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
  return most / group.length >= TELLING_SHARE ? [fail(how === 'shown' ? 'ORDER_GIVES_KEY' : 'ID_GIVES_KEY', `In ${most} of ${group.length} questions the key stands in the same place of the options as ${how}.`)] : [];
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
