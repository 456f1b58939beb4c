import type { Figure } from '@footnote/knowledge';
import type { TaggedToken as Token } from '../grammar/index.js';

/** A number in a run of tokens, with the words that bound it. `from` and `to` are indices of tokens, `to` exclusive. */
export interface BoundedNumber { readonly from: number; readonly to: number; readonly figure: Figure; /** "dollars", where a sign before the number says so. */ readonly currency: string | null }

const WORDS: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mln: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
/** Only behind a sign of money, where "m" can be nothing else. */
const SHORT_SCALES: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, k: 1e3 };
const SIGNS: Readonly<Record<string, string>> = { $: 'dollars', us$: 'dollars', a$: 'dollars', c$: 'dollars', '£': 'pounds', '€': 'euros', '¥': 'yen' };

/** Bounds before a number, longest first: the first that fits counts. */
const BEFORE: readonly (readonly [words: string, bound: Figure['bound']])[] = [
  ['at least', 'AT_LEAST'], ['no fewer than', 'AT_LEAST'], ['no less than', 'AT_LEAST'], ['not less than', 'AT_LEAST'], ['a minimum of', 'AT_LEAST'], ['more than', 'OVER'], ['greater than', 'OVER'], ['upwards of', 'OVER'],
  ['in excess of', 'OVER'], ['over', 'OVER'], ['above', 'OVER'], ['at most', 'AT_MOST'], ['no more than', 'AT_MOST'], ['not more than', 'AT_MOST'], ['up to', 'AT_MOST'], ['as many as', 'AT_MOST'], ['as much as', 'AT_MOST'], ['a maximum of', 'AT_MOST'],
  ['an estimated', 'ABOUT'], ['some', 'ABOUT'], ['about', 'ABOUT'], ['around', 'ABOUT'], ['roughly', 'ABOUT'], ['approximately', 'ABOUT'], ['nearly', 'ABOUT'], ['almost', 'ABOUT'], ['close to', 'ABOUT'], ['circa', 'ABOUT'], ['estimated', 'ABOUT'],
  ['a further', 'EXACTLY'], ['an additional', 'EXACTLY'], ['a total of', 'EXACTLY'], ['another', 'EXACTLY'], ['exactly', 'EXACTLY'], ['only', 'EXACTLY'], ['just', 'EXACTLY'], ['as few as', 'EXACTLY'], ['well over', 'OVER'], ['just over', 'OVER'], ['just under', 'ABOUT'],
];

/** The number that begins at a token, "between 20,000 and 87,000" included; null where none does. */
export function readNumberAt(tokens: readonly Token[], at: number): BoundedNumber | null {
  const between = readBetween(tokens, at);
  if (between !== null) return between;
  const bound = BEFORE.find(([words]) => words.split(' ').every((word, i) => tokens[at + i]?.lower === word));
  const skipped = bound === undefined ? 0 : bound[0].split(' ').length;
  const plain = readPlain(tokens, at + skipped);
  if (plain === null) return null;
  return { from: at, to: plain.to, currency: plain.currency, figure: { bound: bound?.[1] ?? 'EXACTLY', value: plain.value, upper: null } };
}

function readBetween(tokens: readonly Token[], at: number): BoundedNumber | null {
  const word = tokens[at]?.lower;
  const joint = word === 'between' ? 'and' : word === 'from' ? 'to' : null;
  if (joint === null) return readDashed(tokens, at);
  const low = readPlain(tokens, at + 1);
  if (low === null) return null;
  // "between 3% and 4.5%", "80 crowns and 95 crowns": the unit may stand behind both.
  const middle = tokens[low.to]?.lower === joint ? low.to : tokens[low.to + 1]?.lower === joint ? low.to + 1 : null;
  const high = middle === null ? null : readPlain(tokens, middle + 1);
  if (middle === null || high === null || middle > low.to && tokens[low.to]?.lower !== tokens[high.to]?.lower) return null;
  return joinRange(at, low, high);
}

/** "3-4%", "10–15 people"; not "2028-29", a score or a part of a name: two numbers with nothing between, the second larger. */
function readDashed(tokens: readonly Token[], at: number): BoundedNumber | null {
  const glued = /^(\d{1,3}(?:\.\d{1,2})?)[-–](\d{1,3}(?:\.\d{1,2})?)$/.exec(tokens[at]?.text ?? '');
  const next = tokens[at + 1];
  if (glued !== null) return isUnit(next) ? joinRange(at, { value: Number(glued[1]), to: at + 1, scale: 1, currency: null }, { value: Number(glued[2]), to: at + 1, scale: 1, currency: null }) : null;
  const low = readPlain(tokens, at);
  if (low === null || tokens[low.to]?.text !== '–' || tokens[low.to]?.start !== tokens[low.to - 1]?.end) return null;
  const high = readPlain(tokens, low.to + 1);
  return high !== null && isUnit(tokens[high.to]) ? joinRange(at, low, high) : null;
}

const isUnit = (token: Token | undefined): boolean => token !== undefined && (token.text === '%' || token.lower === 'percent' || token.lower === 'per' || token.pos === 'NOUN' && token.lower !== token.lemma && !/^(?:wins?|victor(?:y|ies)|defeats?|draws?|votes?|seasons?)$/.test(token.lower));

function joinRange(from: number, low: Plain, high: Plain): BoundedNumber | null {
  // "between 2 and 3 million": the scale belongs to both.
  const value = low.scale === 1 && high.scale > 1 && low.value * high.scale < high.value ? low.value * high.scale : low.value;
  return value < high.value ? { from, to: high.to, currency: low.currency ?? high.currency, figure: { bound: 'BETWEEN', value, upper: high.value } } : null;
}

interface Plain { readonly value: number; readonly to: number; readonly scale: number; readonly currency: string | null }

function readPlain(tokens: readonly Token[], start: number): Plain | null {
  const currency = SIGNS[tokens[start]?.lower ?? ''] ?? null;
  const at = currency === null ? start : start + 1;
  const token = tokens[at];
  if (token === undefined) return null;
  const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(token.text) ? Number(token.text.replace(/,/g, '')) : WORDS[token.lower];
  if (digits === undefined) return null;
  // At the end of a sentence the stop is glued to "m".
  const word = (tokens[at + 1]?.lower ?? '').replace(/\.$/, '');
  const scale = SCALES[word] ?? (currency === null ? undefined : SHORT_SCALES[word]);
  return scale === undefined ? { value: digits, to: at + 1, scale: 1, currency } : { value: Math.round(digits * scale), to: at + 2, scale, currency };
}

/** "2,000 signatures or more": a bound that comes after what is counted. */
export function boundAfter(tokens: readonly Token[], at: number): { readonly bound: Figure['bound']; readonly to: number } | null {
  if (tokens[at]?.lower !== 'or') return null;
  const word = tokens[at + 1]?.lower;
  if (word === 'more') return { bound: 'AT_LEAST', to: at + 2 };
  if (word === 'fewer' || word === 'less') return { bound: 'AT_MOST', to: at + 2 };
  return word === 'so' ? { bound: 'ABOUT', to: at + 2 } : null;
}

const formatNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** "at least 500", "between 20,000 and 87,000". */
export function sayFigure({ bound, value, upper }: Figure): string {
  const number = formatNumber(value);
  switch (bound) {
    case 'EXACTLY': return number;
    case 'AT_LEAST': return `at least ${number}`;
    case 'OVER': return `over ${number}`;
    case 'AT_MOST': return `at most ${number}`;
    case 'ABOUT': return `about ${number}`;
    case 'BETWEEN': return `between ${number} and ${formatNumber(upper ?? value)}`;
    default: return bound satisfies never;
  }
}
