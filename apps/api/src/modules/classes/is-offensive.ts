import { DataSet, englishDataset, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from 'obscenity';
import { ENGLISH, FRENCH, GERMAN, NAMES, SPANISH } from './offensive-words.js';

/** Where somebody named Dick goes on with something that is no name. */
const NO_SURNAME = 'head|heads|face|cheese|wad|pic|pics|suck|sucks|sucker|sucking|rider|riding|big|small|tiny|long|hard|lick|licker|licks|lover|less|and|inside|here|size|the';
/** Dick Turpin, Moby Dick, Philip K. Dick; not Big Dick. */
const CALLED_DICK = new RegExp(`(?<![\\p{L}\\p{N}])(?:dick(?= (?!(?:${NO_SURNAME})(?!\\p{L}))\\p{L}{3,})|(?<=moby )dick|(?<=\\p{L} \\p{L}\\.? )dick)(?![\\p{L}\\p{N}])`, 'gu');
const CALLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Single letters with something between them. */
const SPELLED = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}]+[\p{L}\p{N}](?![\p{L}\p{N}]))+/gu;
/** What stands within a word to break it up; signs that stand for letters do not. */
const BREAKS = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s@$!|(*#%]+(?=[\p{L}\p{N}])/gu;
/** One sign in the place of a vowel. */
const STARRED = /(?<=\p{L})[*#%](?=\p{L})/u;
/** A number says nothing of its own, whatever its figures look like: Student 455. */
const NUMBERS = /(?<![\p{L}\p{N}@$!])\d+(?![\p{L}\p{N}@$!])/gu;

const FURTHER = [...ENGLISH, ...FRENCH, ...GERMAN, ...SPANISH];
/** Beside which the list's own matcher folds everything else: a letter that is doubled counts once, but for these. */
const KEPT_DOUBLE = /([^belosg])\1+/g;

const dataset = FURTHER.reduce(
  (all, word) => all.addPhrase((phrase) => phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(`|${word.replace(KEPT_DOUBLE, '$1')}|`))),
  new DataSet<{ originalWord: string }>().addAll(englishDataset),
);
const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });

/**
 * Whether a class had better not read this name: English, and the worst of French, German and Spanish, through the usual disguises. What slips
 * through, the teacher renames or removes, and where it is wrong it costs another name.
 */
export function isOffensive(nickname: string): boolean {
  const plain = foldAccents(nickname).replace(CALLED_DICK, ' ').replace(NUMBERS, ' ').replace(SPELLED, (letters) => letters.replace(/[^\p{L}\p{N}]/gu, ''));
  const joined = plain.replace(BREAKS, '');
  const starred = STARRED.test(joined) ? ['a', 'e', 'i', 'o', 'u'].map((vowel) => joined.replace(STARRED, vowel)) : [];
  return [plain, joined, ...starred].some((text) => matcher.hasMatch(text.replace(CALLED, ' '))) || isOneWord(plain);
}

/** Letters as a reader takes them: without what is not seen, and without accents, which would hide a letter from the list. */
function foldAccents(text: string): string {
  return text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\s+/gu, ' ');
}

/** Whether several pieces are, together, one word of the list. */
function isOneWord(text: string): boolean {
  const pieces = text.split(/[^\p{L}\p{N}@$!|]+/u).filter((piece) => piece !== '');
  const whole = pieces.join('');
  return pieces.length > 1 && matcher.getAllMatches(whole).some(({ startIndex, endIndex }) => startIndex === 0 && endIndex === whole.length - 1);
}
