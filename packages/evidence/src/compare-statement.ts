import { isName, tokenise, type MeaningDifference, type MeaningReason, type Token } from './compare-meaning.js';
import { meaningOf, numberKey, type Meaning } from './meaning-words.js';

/** What a statement in other words rests on. */
export interface StatementPassage {
  readonly quotation: string;
  /** The whole sentences that the quotation is of: a "not" may stand outside of it. */
  readonly sentence: string;
  /** Names that the statement may use beside those of the passage: what "she" and "the department" stand for. */
  readonly names: readonly string[];
}

/** So many words before a figure may bound it: "at least 500", "up to about 300". */
const BOUND_REACH = 3;

/**
 * In what a sentence in other words tells other than the passage it rests on: a figure, date, unit or name that the passage
 * does not have, another bound of a figure, a "not" or a "may" that came or went, another direction. Null where nothing of that is found,
 * which is no proof that both say the same.
 */
export function compareStatement(statement: string, { quotation, sentence, names }: StatementPassage): MeaningDifference | null {
  const said = tokenise(statement);
  const given = tokenise(quotation);
  return figureBeyond(said, given)
    ?? beyond('DATES_DIFFER', keysOf('DATE', said), keysOf('DATE', given))
    ?? beyond('UNITS_DIFFER', keysOf('UNIT', said), keysOf('UNIT', given))
    ?? nameBeyond(said, [...given, ...names.flatMap(tokenise)])
    ?? unlike('NEGATION_DIFFERS', negationsOf(said), negationsOf(tokenise(sentence)))
    ?? unlike('HEDGE_DIFFERS', keysOf('HEDGE', said), keysOf('HEDGE', given))
    ?? beyond('DIRECTION_DIFFERS', keysOf('DIRECTION', said), keysOf('DIRECTION', given));
}

function figureBeyond(said: readonly Token[], given: readonly Token[]): MeaningDifference | null {
  return beyond('NUMBERS_DIFFER', figuresOf(said), figuresOf(given));
}

/** Each figure with what bounds it: "least 500". */
function figuresOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ key }, index) => {
    if (numberKey(key) === null) return [];
    const bounds = tokens.slice(Math.max(0, index - BOUND_REACH), index).filter((before) => isBound(before)).map((before) => before.key);
    return [[...bounds, key].join(' ')];
  }));
}

function isBound({ key }: Token): boolean {
  return numberKey(key) === null && meaningOf(key)?.kind === 'NUMBER';
}

function keysOf(kind: Meaning['kind'], tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((token) => {
    const meaning = isMonthOfMay(token) ? { kind: 'DATE', key: 'may' } : meaningOf(token.key);
    return meaning?.kind === kind ? [meaning.key] : [];
  }));
}

/** "May" inside a sentence is the month, and no doubt. */
function isMonthOfMay({ text, opensSentence }: Token): boolean {
  return text === 'May' && !opensSentence;
}

/** How often something is denied: "no longer" and "not" deny alike, once each. */
function negationsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const number = tokens.filter(({ key }) => meaningOf(key)?.kind === 'NEGATION').length;
  return new Set(number === 0 ? [] : [`${number}×not`]);
}

function nameBeyond(said: readonly Token[], given: readonly Token[]): MeaningDifference | null {
  const known = new Set(given.map(({ key }) => key));
  const stranger = said.find((token) => isName(token) && !known.has(token.key));
  return stranger === undefined ? null : { reason: 'NAMES_DIFFER', quote: '', text: stranger.text };
}

function beyond(reason: MeaningReason, said: ReadonlySet<string>, given: ReadonlySet<string>): MeaningDifference | null {
  const more = [...said].find((key) => !given.has(key));
  return more === undefined ? null : { reason, quote: [...given].join(', '), text: more };
}

function unlike(reason: MeaningReason, said: ReadonlySet<string>, given: ReadonlySet<string>): MeaningDifference | null {
  const lost = [...given].find((key) => !said.has(key));
  return lost === undefined ? beyond(reason, said, given) : { reason, quote: lost, text: [...said].join(', ') };
}
