import type { Check, KeyedQuestion, Option } from '../../model.js';
import { fail } from '../check.js';
import { valueKeyOf } from '../asked-slot.js';
import { foldWords } from '../text/words.js';

const TELLING = /(?:^|[^a-z])(?:key|correct|right|wrong|answer|distractor|true|false|good|bad)(?:$|[^a-z])/iu;

/**
 * Ids are random: they hold no word about the key and no value of their option, have one length, and, where they are counted
 * (o1, o2, …), count the options as they are shown and not as they were made.
 */
export function checkIds({ options, targets, key }: KeyedQuestion): readonly Check[] {
  const sides = [options, targets];
  const spoken = sides.flat().filter((option) => TELLING.test(option.id) || holdsValue(option));
  const uneven = sides.some((side) => new Set(side.map(({ id }) => id.length)).size > 1);
  const counted = sides.some((side) => isCounted(side) && !isSorted(side));
  const samePlaces = key.type === 'PAIRS' && key.pairs.length > 2 && key.pairs.every(({ leftId, rightId }) => leftId === rightId);
  const failures = spoken.map(({ id }) => fail('ID_GIVES_KEY', `The id “${id}” says something of its option.`, { optionId: id }));
  return uneven || counted || samePlaces ? [...failures, fail('ID_GIVES_KEY', 'The ids of the options are not alike, or count the options in another order than the one shown.')] : failures;
}

function holdsValue({ id, value }: Option): boolean {
  const words = foldWords(valueKeyOf(value)).slice(1).filter((word) => word.length > 3);
  const folded = id.toLowerCase();
  return words.some((word) => folded.includes(word));
}

/** Ids that differ by a counter alone, "o1" and "o2", "a" and "b". */
function isCounted(options: readonly Option[]): boolean {
  const stems = new Set(options.map(({ id }) => id.replace(/(?:\d+|[a-z])$/iu, '')));
  return options.length > 1 && stems.size === 1 && options.every(({ id }) => /(?:\d{1,2}|^[a-z])$/iu.test(id));
}

function isSorted(options: readonly Option[]): boolean {
  return options.every(({ id }, at) => at === 0 || (options[at - 1]?.id ?? '') < id);
}
