import { SENTENCE_STARTERS } from './abbreviations.js';
import { alignWords, type WordChange } from './edit-words.js';
import { areOpposedByPrefix, meaningOf, numberKey, type Meaning } from './meaning-words.js';

/** In what the wording of a text departs from a quote so that it no longer says the same. */
export type MeaningReason =
  | 'NUMBERS_DIFFER'
  | 'DATES_DIFFER'
  | 'UNITS_DIFFER'
  | 'NAMES_DIFFER'
  | 'NEGATION_DIFFERS'
  | 'HEDGE_DIFFERS'
  | 'DIRECTION_DIFFERS'
  | 'QUOTATION_DIFFERS';

/** A difference of meaning, with the words on either side (empty where that side has none). */
export interface MeaningDifference {
  readonly reason: MeaningReason;
  readonly quote: string;
  readonly text: string;
}

/** A word of a text, a figure or a sign of a unit. */
export interface Token {
  readonly text: string;
  /** Lower case, one apostrophe, no possessive, one spelling for a number. */
  readonly key: string;
  readonly opensSentence: boolean;
}

const REASONS: Readonly<Record<Meaning['kind'], MeaningReason>> = {
  NUMBER: 'NUMBERS_DIFFER',
  DATE: 'DATES_DIFFER',
  UNIT: 'UNITS_DIFFER',
  NEGATION: 'NEGATION_DIFFERS',
  HEDGE: 'HEDGE_DIFFERS',
  DIRECTION: 'DIRECTION_DIFFERS',
};

/** Long words of these kinds may be misspelt by one letter; a figure, a name or a "not" may not. */
const MAY_BE_MISSPELT: ReadonlySet<Meaning['kind']> = new Set(['HEDGE', 'DIRECTION', 'UNIT', 'DATE']);
const SHORTEST_MISSPELLING = 5;

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*|[%$€£¥₽₴°]/gu;

/** The first difference of meaning between a quote and the wording found for it; null where there are only misspellings and small words. */
export function compareMeaning(quote: string, found: string): MeaningDifference | null {
  const { kept, changes } = alignWords(tokenise(quote), tokenise(found), ({ key }) => key);
  for (const change of changes) {
    const difference = compareChange(change);
    if (difference !== null) return difference;
  }
  for (const [inQuote, inText] of kept) {
    if (isAcronymAgainstWord(inQuote.text, inText.text)) return { reason: 'NAMES_DIFFER', quote: inQuote.text, text: inText.text };
  }
  return compareQuotationMarks(quote, found);
}

/** The words of a text that bear a negation, by key. */
export function negationsIn(text: string): string[] {
  return tokenise(text).flatMap(({ key }) => {
    const meaning = meaningOf(key);
    return meaning?.kind === 'NEGATION' ? [meaning.key] : [];
  });
}

/** The words, figures and signs of a text, in their order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    const folded = match[0].normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/'s$/, '');
    tokens.push({ text: match[0], key: numberKey(folded) ?? folded, opensSentence: tokens.length === 0 || /[.!?…:\n]/.test(between) });
  }
  return tokens;
}

function compareChange(change: WordChange<Token>): MeaningDifference | null {
  const { from, to } = change;
  // A space lost or gained.
  if (joinKeys(from) === joinKeys(to)) return null;
  const difference = (reason: MeaningReason): MeaningDifference => ({ reason, quote: joinTexts(from), text: joinTexts(to) });
  if (from.some((a) => to.some((b) => areOpposedByPrefix(a.key, b.key)))) return difference('NEGATION_DIFFERS');
  const meaning = unequalMeaning(change);
  if (meaning !== null) return difference(REASONS[meaning.kind]);
  return [...from, ...to].some(isName) ? difference('NAMES_DIFFER') : null;
}

/** A meaning that one side of a change bears more often than the other, misspellings of a long word apart. */
function unequalMeaning({ from, to }: WordChange<Token>): Meaning | null {
  const balance = new Map<string, { meaning: Meaning; surplus: number }>();
  const count = (tokens: readonly Token[], others: readonly Token[], step: number): void => {
    for (const { key } of tokens) {
      const meaning = meaningOf(key);
      if (meaning === null || (MAY_BE_MISSPELT.has(meaning.kind) && others.some((other) => isMisspelling(key, other.key)))) continue;
      const id = `${meaning.kind} ${meaning.key}`;
      const known = balance.get(id) ?? { meaning, surplus: 0 };
      balance.set(id, { meaning, surplus: known.surplus + step });
    }
  };
  count(from, to, 1);
  count(to, from, -1);
  for (const { meaning, surplus } of balance.values()) if (surplus !== 0) return meaning;
  return null;
}

/** A long word and a string that is no such word itself, one edit or one swap apart. */
function isMisspelling(word: string, other: string): boolean {
  if (word.length < SHORTEST_MISSPELLING || meaningOf(other) !== null || areOpposedByPrefix(word, other)) return false;
  if (Math.abs(word.length - other.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(word.length, other.length) - head && word.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = word.slice(head, word.length - tail);
  const right = other.slice(head, other.length - tail);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/** A capital letter, unless it only opens a sentence with a word that is no name. */
export function isName({ text, key, opensSentence }: Token): boolean {
  return /^\p{Lu}/u.test(text) && !(opensSentence && SENTENCE_STARTERS.has(key));
}

/** "US" against "us", "WHO" against "who". */
function isAcronymAgainstWord(a: string, b: string): boolean {
  const isAcronym = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word);
  const isWord = (word: string): boolean => /^\p{Ll}+$/u.test(word);
  return (isAcronym(a) && isWord(b)) || (isWord(a) && isAcronym(b));
}

/** Quotation marks distance a text from the words in them; their shape does not matter, their number does. */
function compareQuotationMarks(quote: string, found: string): MeaningDifference | null {
  const inQuote = countQuotationMarks(quote);
  const inText = countQuotationMarks(found);
  if (inQuote === inText) return null;
  return { reason: 'QUOTATION_DIFFERS', quote: inQuote > 0 ? '“ ”' : '', text: inText > 0 ? '“ ”' : '' };
}

function countQuotationMarks(text: string): number {
  // Marks at either end belong to the surroundings as much as to the passage; an apostrophe is no quotation mark.
  const inner = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return inner.replace(/(?<=\p{L})['’‘ʼ](?=\p{L})|(?<=s)['’](?=\s)/gu, '').match(/["“”„«»'‘’‚‹›]/gu)?.length ?? 0;
}

const joinKeys = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');
const joinTexts = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
