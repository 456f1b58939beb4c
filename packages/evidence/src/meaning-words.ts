/**
 * Words that a quotation must not gain, lose or change without meaning something else.
 * English; in other languages figures, names and quotation marks still guard a match.
 */

/** What kind of meaning a word bears, and a key that its inflections and spellings share. */
export interface Meaning {
  readonly kind: 'NUMBER' | 'DATE' | 'UNIT' | 'NEGATION' | 'HEDGE' | 'DIRECTION';
  readonly key: string;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

const UNITS_OF_TEN = list('twenty thirty forty fifty sixty seventy eighty ninety');
const SMALL_NUMBERS = list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`);
const ORDINALS = list('zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
const LARGE_NUMBERS: readonly (readonly [string, string])[] = [
  ['hundred', '100'], ['thousand', '1000'], ['million', '1000000'], ['billion', '1000000000'], ['trillion', '1000000000000'],
  ['dozen', '12'], ['half', '0.5'], ['quarter', '0.25'], ['once', '1x'], ['twice', '2x'], ['double', '2x'], ['triple', '3x'],
];

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...SMALL_NUMBERS.map((word, i): [string, string] => [word, String(i)]),
  ...UNITS_OF_TEN.map((word, i): [string, string] => [word, String((i + 2) * 10)]),
  ...ORDINALS.map((word, i): [string, string] => [word, `${i}th`]),
  ...LARGE_NUMBERS.flatMap(([word, value]): [string, string][] => [[word, value], [`${word}s`, value]]),
]);

// Bounds turn a figure: "at least 500" is not "at most 500".
const BOUNDS = new Set(list('least most over under above below exceeding maximum minimum more less fewer only nearly almost about around roughly approximately up'));

const DATES = new Set(list(`january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  today yesterday tomorrow tonight ago before after until since during next last previous previously earlier later former formerly
  second seconds minute minutes hour hours day days week weeks month months year years decade decades century am pm a.m p.m`));

const UNITS = new Set(list(`% percent percentage cent cents $ € £ ¥ ₽ ₴ dollar dollars euro euros pound pounds rouble roubles ruble rubles hryvnia
  km kilometre kilometres kilometer kilometers metre metres meter meters mile miles kg kilogram kilograms tonne tonnes ton tons
  litre litres liter liters hectare hectares ° degrees celsius fahrenheit`));

const NEGATIONS = new Set(list(`not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely seldom rarely
  non un false falsely untrue myth except unless lack lacks lacked lacking fail fails failed fake hoax`));

// How certain, how binding and whose word it is: "authorised" is not "shall", "alleged" is not established.
const HEDGES = new Set(list(`may might could can will would shall should must ought perhaps maybe possibly possible likely unlikely probably
  probable potential potentially apparent apparently seemingly unofficial unofficially unconfirmed unverified so-called rumoured rumored`));

const HEDGE_STEMS = list('alleg reported purport suppos suspect claim accus presum suggest rumo believ appear seem assert insist');

// Verbs and nouns that say which way it went, or what became of people. Stems: every inflection begins so.
const DIRECTION_STEMS = list(`support oppos approv disapprov reject refus deni deny confirm block allow permit prevent forbid forbad ban prohibit
  agree disagree accept declin increas decreas rise rising rose fall fell reduc win won los attack defend arm disarm begin began start
  stop end halt continu resum suspend withdr join leave left enter order overrid overturn uphold upheld author request demand
  kill injur wound die died dead surviv missing deport displac relocat abduct kidnap transfer evacuat detain arrest releas guilty innocent
  convict acquit legal illegal lawful war peace victim perpetrator all every each some any many few both`);
const WHOLE_WORDS = new Set(list('ban arm end war all any few los win won die dead deny deni left fell rose'));

/** The meaning that a word bears by itself; null for a word whose change leaves the sense. Takes lower case. */
export function meaningOf(word: string): Meaning | null {
  const number = numberKey(word);
  if (number !== null) return { kind: 'NUMBER', key: number };
  if (BOUNDS.has(word)) return { kind: 'NUMBER', key: word };
  if (DATES.has(word)) return { kind: 'DATE', key: word };
  if (UNITS.has(word)) return { kind: 'UNIT', key: word };
  if (NEGATIONS.has(word) || word.endsWith("n't")) return { kind: 'NEGATION', key: word.endsWith("n't") ? 'not' : word };
  if (HEDGES.has(word)) return { kind: 'HEDGE', key: word };
  const hedge = stemOf(word, HEDGE_STEMS);
  if (hedge !== null) return { kind: 'HEDGE', key: hedge };
  const direction = stemOf(word, DIRECTION_STEMS);
  return direction === null ? null : { kind: 'DIRECTION', key: direction };
}

/** One key for all spellings of a number: "19,400" and "19400", "five" and "5"; null for anything else. */
export function numberKey(word: string): string | null {
  const named = NUMBERS.get(word);
  if (named !== undefined) return named;
  if (!/\p{N}/u.test(word)) return null;
  return /^\d{1,3}(?:,\d{3})+$/.test(word) ? word.replaceAll(',', '') : word;
}

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|anti|de|counter)-?$/;

/** Whether one word is the other with a negative prefix: "lawful" and "unlawful", "agreed" and "disagreed". */
export function areOpposedByPrefix(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length > 2 && long.endsWith(short) && NEGATIVE_PREFIX.test(long.slice(0, long.length - short.length));
}

function stemOf(word: string, stems: readonly string[]): string | null {
  return stems.find((stem) => (WHOLE_WORDS.has(stem) ? word === stem : word.startsWith(stem))) ?? null;
}
