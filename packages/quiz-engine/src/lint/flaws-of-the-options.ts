import { contentWords, foldText, foldWords } from '../proof/text/words.js';
import { daysIn } from '../proof/text/days.js';
import { outsideQuotes } from '../proof/text/quoted-spans.js';
import type { Option } from '../model.js';
import { about, aboutOptions, type Flaw, type Item } from './item.js';
import { leaveOut, listed, restem } from './mends.js';
import { DOWNING, HALADYNA, TARRANT } from './references.js';
import { tidyGaps } from './tidy-gaps.js';

/** "None of the above". */
export const NONE_OF_THE_ABOVE: Flaw = {
  flaw: 'NONE_OF_THE_ABOVE', name: '“None of the above”', reference: `${HALADYNA}: use “none of the above” carefully; ${TARRANT}`,
  find: (item) => aboutOptions(item.options, ({ text }) => /^(?:none|neither) of (?:the above|these|them|the others)\b|^no(?:ne|body|thing)\W*$/iu.test(text), {
    say: ({ text }) => `Whoever chooses “${text}” shows only that the others are wrong, not that the right answer is known.`, mend: (option) => leaveOut(item, option),
  }),
};

/** "All of the above": two known right options give it away. */
export const ALL_OF_THE_ABOVE: Flaw = {
  flaw: 'ALL_OF_THE_ABOVE', name: '“All of the above”', reference: `${HALADYNA}: avoid “all of the above”; ${TARRANT}`,
  find: (item) => aboutOptions(item.options, ({ text }) => /^(?:all|both) of (?:the above|these|them)\b/iu.test(text), {
    say: ({ text }) => `Whoever knows two of the others to be right knows “${text}” too.`, mend: (option) => leaveOut(item, option),
  }),
};

/** Options that combine others: "A and B", "1 and 3 only". */
export const K_TYPE: Flaw = {
  flaw: 'K_TYPE', name: 'Options that combine other options', reference: `${HALADYNA}: avoid the complex (type K) format; ${TARRANT}: complex or K-type`,
  find: (item) => aboutOptions(item.options, ({ text }) => /^(?:both )?(?:[a-e]|\d|i{1,3}|iv)(?:,? (?:and|or|&) (?:[a-e]|\d|i{1,3}|iv))+(?: only)?[.!]?$/iu.test(text.trim()), {
    say: ({ text }) => `“${text}” combines other options, so that knowing one of them is half the answer.`, mend: (option) => leaveOut(item, option),
  }),
};

/** These may go without changing the sentence around them. */
const ABSOLUTE_ADVERBS = /\b(?:always|entirely|completely|absolutely)\b/giu;

/** "Always", "never", "only": seldom right, and test-wise students know. */
export const ABSOLUTE: Flaw = {
  flaw: 'ABSOLUTE', name: 'Absolute terms', reference: `${HALADYNA}: avoid specific determiners; ${TARRANT}: absolute terms`,
  find: ({ options }) => aboutOptions(options, ({ text }) => /\b(?:always|never|every|entirely|completely|absolutely|must|all of|nobody|everybody)\b/iu.test(outsideQuotes(text)), {
    say: ({ text }) => `“${text}” speaks in absolute terms, which are seldom right, and practised students know it.`,
    mend: ({ id, text }) => ({ label: 'Leave out the absolute word', option: { id, text: tidyGaps(text.replace(ABSOLUTE_ADVERBS, ' ')) } }),
  }),
};

/** A choice between true and false alone. The three verdicts of Footnote have a third way, "do not say", and are no such choice. */
export const TRUE_FALSE: Flaw = {
  flaw: 'TRUE_FALSE', name: 'A choice between true and false', reference: `${TARRANT}: true/false question`,
  find: ({ options }) => (options.length === 2 && options.every(({ text }) => /^(?:true|false|yes|no|right|wrong)\W*$/iu.test(text)) ? about('Half of those who guess are right.') : []),
};

/** A distractor that nobody would choose: the stem names it already, or it is of another kind than all others. */
export const IMPLAUSIBLE: Flaw = {
  flaw: 'IMPLAUSIBLE', name: 'A wrong option that nobody would choose', reference: `${HALADYNA}: make all distractors plausible; ${TARRANT}: implausible distractors`,
  find: (item) => {
    const { stem, wrong, key, question } = item;
    if (question.kind === 'CORROBORATION' || question.kind === 'DISAGREEMENT' || question.kind === 'TRUE_FALSE_NOT_STATED') return [];
    const names = (text: string): boolean => foldWords(text).length > 1 && foldText(stem).includes(foldText(text));
    return key.some(({ text }) => names(text)) ? [] : aboutOptions(wrong, ({ text }) => names(text), {
      say: ({ text }) => `The stem itself speaks of “${text}”, so hardly anybody will choose it.`, mend: (option) => leaveOut(item, option),
    });
  },
};

/** Numbers and dates that stand in no order, so that a reader has to search. */
export const LOST_SEQUENCE: Flaw = {
  flaw: 'LOST_SEQUENCE', name: 'Numbers or dates out of order', reference: `${HALADYNA}: place choices in logical or numerical order; ${TARRANT}: lost sequence in presentation of data`,
  find: ({ options, question }) => {
    if (question.kind === 'ORDER' || question.kind === 'MATCH' || options.length < 3) return [];
    const places = options.map(({ text }) => placeOf(text));
    const isRow = places.every((place): place is number => place !== null);
    return isRow && !isSorted(places) && !isSorted([...places].reverse()) ? about('The options are numbers or dates, and stand in no order.', { label: 'Sort the options', options: listed(sortOptions(options)) }) : [];
  },
};

/** A number or a date as one number that sorts; null for other texts. */
function placeOf(text: string): number | null {
  const [day] = daysIn(text);
  if (day !== undefined) return Number(day.replaceAll('-', ''));
  const words = foldWords(text).filter((word) => /^\d+$/u.test(word));
  const [number] = words;
  return number !== undefined && words.length === 1 && foldWords(text).length <= 4 ? Number(number) : null;
}

function sortOptions(options: readonly Option[]): readonly Option[] {
  return [...options].sort((a, b) => (placeOf(a.text) ?? 0) - (placeOf(b.text) ?? 0));
}

function isSorted(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || (places[at - 1] ?? place) <= place);
}

/** Two options that say almost the same: then more than one may be right. The proof excludes it as far as claims go; words may still mislead. */
export const SEVERAL_RIGHT: Flaw = {
  flaw: 'SEVERAL_RIGHT', name: 'More than one right answer', reference: `${DOWNING}: more than one right answer; ${TARRANT}: more than one correct answer`,
  find: (item) => {
    const { key, wrong, question } = item;
    const asksSeveral = question.kind !== 'MULTIPLE_CHOICE' && key.length === 1 && /\bwhich (?:two|three|ones)\b|\bchoose (?:all|two|three)\b|\ball that apply\b/iu.test(question.stem);
    const twins = question.kind === 'CORROBORATION' || question.kind === 'DISAGREEMENT' || question.kind === 'CHANGE' ? [] : wrong.filter(({ text }) => key.some((right) => similarity(right.text, text) >= SAME_WORDS));
    return [...(asksSeveral ? about('The stem asks for several answers, and one is right.', restem('Ask for one answer', question.stem.replace(/\bwhich (?:two|three|ones)\b/iu, (asked) => asked.slice(0, 5)).replace(/\(?\b(?:choose|select) (?:all|two|three)\b[^.?!)]*[.?!)]*|\ball that apply\b/giu, ' '))) : []), ...aboutOptions(twins, () => true, { say: ({ text }) => `“${text}” says almost what the right answer says.`, mend: (option) => leaveOut(item, option) })];
  },
};

/** Two options that share this part of their meaning words are hard to tell apart. */
const SAME_WORDS = 0.8;

function similarity(a: string, b: string): number {
  const [x, y] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  const all = new Set([...x, ...y]).size;
  return all === 0 ? 0 : shared / all;
}

/** Options that a composed kind builds from one sentence share their words by design. */
export function isComposed({ question }: Item): boolean {
  return question.kind === 'CORROBORATION' || question.kind === 'DISAGREEMENT' || question.kind === 'CHANGE' || question.kind === 'TRUE_FALSE_NOT_STATED';
}
