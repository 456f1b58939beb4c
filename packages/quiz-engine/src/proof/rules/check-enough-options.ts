import type { Check } from '../../model.js';
import { fail, failuresOr, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';

/** More than five options are weighed by nobody (Haladyna & Downing: three are enough); a multiple choice may have six. */
const MOST_OPTIONS = 6;
/** Two items give the answer away by halves. */
const FEWEST_ITEMS = 3;

const FILLERS = /^(?:(?:none|all|both|neither|either|some) of (?:the above|these|them|the others)|no one|nobody|none|don[’']?t know|i do not know|not sure|other|n\/?a|a and b|both a and b)[.!]?$/iu;

/** Rule 7: at least two wrong options in a single choice; three options are plenty; none only fills a place. */
export function checkEnoughOptions({ question, wrongOptions }: Inquiry): readonly Check[] {
  const { kind, options, targets } = question;
  const padded = [...options, ...targets].filter(({ text }) => FILLERS.test(text.trim()) || text.trim() === '').map(({ id, text }) => fail('PADDED_OPTION', `“${text}” only fills a place.`, { optionId: id }));
  const many = options.length > MOST_OPTIONS ? [fail('TOO_MANY_OPTIONS', `There are ${options.length} options; nobody weighs more than ${MOST_OPTIONS}.`)] : [];
  return failuresOr([...padded, ...many, ...checkCount()], () => pass('ENOUGH_OPTIONS', options.length === 0 ? 'A numeric question has no options.' : `${options.length} options, ${wrongOptions.length > 0 ? `${wrongOptions.length} of them wrong` : 'each with its place'}, and none that only fills a place.`));

  function checkCount(): readonly Check[] {
    switch (kind) {
      case 'NUMERIC': return [];
      case 'ORDER':
      case 'MATCH': return options.length >= FEWEST_ITEMS ? [] : [fail('TOO_FEW_ITEMS', `There are ${options.length} items; fewer than ${FEWEST_ITEMS} are guessed.`)];
      case 'TRUE_FALSE_NOT_STATED': {
        const verdicts = new Set(options.map(({ value }) => (value.type === 'VERDICT' ? value.verdict : '')));
        return verdicts.size === 3 && options.length === 3 ? [] : [fail('TOO_FEW_WRONG_OPTIONS', 'The options are the three verdicts: the articles say so, say otherwise, do not say.')];
      }
      case 'MULTIPLE_CHOICE': return wrongOptions.length >= 1 && options.length >= 3 ? [] : [fail('TOO_FEW_WRONG_OPTIONS', 'A multiple choice has three options or more, at least one of them wrong.')];
      case 'SINGLE_CHOICE':
      case 'OUTLET':
      case 'CHANGE':
      case 'CORROBORATION':
      case 'DISAGREEMENT': return wrongOptions.length >= 2 ? [] : [fail('TOO_FEW_WRONG_OPTIONS', `There ${wrongOptions.length === 1 ? 'is one wrong option' : 'are no wrong options'}; two are needed.`)];
      default: return kind satisfies never;
    }
  }
}
