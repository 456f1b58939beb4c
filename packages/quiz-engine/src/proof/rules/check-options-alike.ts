import type { Check, Option } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { readOption } from '../support/renderings.js';
import { contentWords, foldWords } from '../text/words.js';
import { checkIds } from './check-option-ids.js';

/**
 * Rule 4: all options are of one type, alike in form and length, and say what they stand for; no cue gives the key away: not its
 * length, not grammar, not a word that stem and key share, not ids or order.
 */
export function checkOptionsAlike(inquiry: Inquiry): readonly Check[] {
  const { question } = inquiry;
  const said = [...question.options, ...question.targets].flatMap((option) => checkText(inquiry, option) ?? []);
  const sides = [question.options, question.targets].flatMap((side) => [...checkTypes(inquiry, side), ...checkForms(side), ...checkLengths(side)]);
  const cues = [...checkLongest(inquiry), ...checkGrammar(inquiry), ...checkRepeated(inquiry), ...checkIds(question)];
  const failures = [...said, ...sides, ...cues];
  return failures.length > 0 ? failures : [pass('OPTIONS_ALIKE', question.options.length === 0 ? 'There are no options that could give the key away.' : 'All options are of one type and form, each says what it stands for, and none stands out.')];
}

function checkText(inquiry: Inquiry, option: Option): Check | null {
  const detail = { optionId: option.id };
  const rendering = readOption(inquiry, option);
  switch (rendering) {
    case 'SAYS_IT': return null;
    case 'SAYS_ELSE': return fail('OPTION_TEXT_ALTERED', `“${option.text}” does not say what the option stands for.`, detail);
    case 'STANDS_FOR_NOTHING': return fail('OPTION_VALUE_UNKNOWN', `“${option.text}” stands for something that the pack does not have.`, detail);
    case 'FREE_WORDS': return fail('OPTION_WITHOUT_VALUE', `“${option.text}” is in its author’s own words and names no claim of the pack, so no machine can check it.`, detail);
    default: return rendering satisfies never;
  }
}

/** One type of value; of claims, one family, since a date beside a reason is no choice. */
function checkTypes({ index }: Inquiry, options: readonly Option[]): readonly Check[] {
  const types = new Set(options.map(({ value }) => (value.type === 'CLAIM' ? `CLAIM ${index.graph.claims.get(value.claim)?.predicate.type ?? ''}` : value.type)));
  return types.size > 1 ? [fail('OPTION_TYPES_MIXED', 'The options are not all of one type: names, dates, reasons and figures do not stand side by side.')] : [];
}

/** Options composed of several values have a form of their own, and names differ as names do. */
function isPhrase({ value }: Option): boolean {
  return value.type === 'CLAIM' || value.type === 'EVENT';
}

type Form = 'INFINITIVE' | 'CLAUSE' | 'PREPOSITION' | 'PHRASE';

/** The grammatical form of a phrase, as far as its first word tells. */
export function formOf(text: string): Form {
  const first = foldWords(text)[0] ?? '';
  if (first === 'to') return 'INFINITIVE';
  if (/^(?:because|that|since|if|when|so)$/u.test(first)) return 'CLAUSE';
  return /^(?:by|through|with|without|under|from|for|against|into|via)$/u.test(first) ? 'PREPOSITION' : 'PHRASE';
}

function checkForms(options: readonly Option[]): readonly Check[] {
  const phrases = options.filter(isPhrase);
  const forms = new Set(phrases.map(({ text }) => formOf(text)));
  const stops = new Set(phrases.map(({ text }) => /[.!?]$/u.test(text.trim())));
  return forms.size > 1 || stops.size > 1 ? [fail('OPTION_FORMS_MIXED', 'The options are not alike in grammatical form.')] : [];
}

/** How many times, and by how many characters, the longest option may exceed the shortest. */
const LENGTHS = { times: 2.5, characters: 40 } as const;
/** How many times, and by how many characters, the key may exceed the longest wrong option. */
const LONGEST_KEY = { times: 1.35, characters: 15 } as const;

function checkLengths(options: readonly Option[]): readonly Check[] {
  const lengths = options.map(({ text }) => text.length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  const unlike = options.length > 1 && longest > shortest * LENGTHS.times && longest - shortest > LENGTHS.characters;
  return unlike ? [fail('OPTION_LENGTHS_UNLIKE', `The longest option has ${longest} characters and the shortest ${shortest}.`)] : [];
}

function checkLongest({ keyOptions, wrongOptions }: Inquiry): readonly Check[] {
  const longestWrong = Math.max(0, ...wrongOptions.map(({ text }) => text.length));
  const [key] = keyOptions;
  if (!key || keyOptions.length > 1 || longestWrong === 0) return [];
  const stands = key.text.length > longestWrong * LONGEST_KEY.times && key.text.length - longestWrong > LONGEST_KEY.characters;
  return stands ? [fail('LONGEST_IS_KEY', 'The key is conspicuously longer than every wrong option.', { optionId: key.id })] : [];
}

/** A stem that ends in "a" or "an" fits only options that begin with such a sound. */
function checkGrammar({ question, keyOptions, wrongOptions }: Inquiry): readonly Check[] {
  const article = /\b(an?)[\s:…?.–-]*$/iu.exec(question.stem)?.[1]?.toLowerCase();
  if (article === undefined || wrongOptions.length === 0) return [];
  const fits = ({ text }: Option): boolean => /^[aeiou]/iu.test(text) === (article === 'an');
  return keyOptions.every(fits) && wrongOptions.some((option) => !fits(option)) ? [fail('GRAMMAR_GIVES_KEY', `The stem ends in “${article}”, which not every option fits.`)] : [];
}

const CALENDAR = /^(?:januar|februar|march|april|may|june|july|august|septemb|octob|novemb|decemb|day|date|week|month|year)/u;
const SHORTEST_TELLING_WORD = 4;

/** A telling word (four letters or more, no date) that stem and every key share, and no wrong option has: Haladyna's clang association. */
function checkRepeated({ question, keyOptions, wrongOptions }: Inquiry): readonly Check[] {
  const isFixed = keyOptions.some(({ value }) => value.type === 'VERDICT' || value.type === 'TELLINGS' || value.type === 'ORIGINS' || value.type === 'CHANGE' || value.type === 'STANCE');
  if (isFixed || keyOptions.length === 0 || wrongOptions.length === 0) return [];
  const inStem = new Set(contentWords(question.stem).filter((word) => word.length >= SHORTEST_TELLING_WORD && !/^\p{N}/u.test(word) && !CALENDAR.test(word)));
  const inWrong = new Set(wrongOptions.flatMap(({ text }) => contentWords(text)));
  const shared = keyOptions.map(({ text }) => contentWords(text).filter((word) => inStem.has(word) && !inWrong.has(word)));
  const telling = (shared[0] ?? []).find((word) => shared.every((words) => words.includes(word)));
  return telling === undefined ? [] : [fail('REPEATED_WORD_GIVES_KEY', `A word of the stem (“${telling}…”) stands in the key and in no wrong option.`)];
}
