import { rememberTexts } from './remember-texts.js';

/** Words of a text as the rules compare them: case, punctuation, quotation marks and accents of form do not count. */

/** Lower-case runs of letters and digits; a figure with separators is one word without them ("19,400" is "19400"). */
export const foldWords = rememberTexts((text): readonly string[] => {
  const runs = text.normalize('NFKC').toLowerCase().match(/\p{N}{1,3}(?:,\p{N}{3})+|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.map((run) => run.replaceAll(',', ''));
});

/** The words of a text, joined by single spaces. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/** Whether the words of a phrase stand in a text one after the other. An empty phrase stands nowhere. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const wanted = foldText(phrase);
  return wanted !== '' && ` ${foldText(text)} `.includes(` ${wanted} `);
}

const FUNCTION_WORDS = new Set(
  ('about above after again against also although among and another any are around because been before being below between both but can cannot could did does doing done down during each either else '
  + 'ever every few first for from further had has have having her here hers him his how into its itself just last least less many may might more most much must neither never not nothing now off once one only '
  + 'other our out over own per said say says same several shall she should since some such than that the their them then there these they this those though three through too two under until upon used very was were '
  + 'what when where whether which while who whom whose why will with within without would yet you your its according article articles source sources report reports reported following').split(' '),
);

/** The words that carry meaning, each reduced to a common form, once each. */
export const contentWords = rememberTexts((text): readonly string[] => [...new Set(foldWords(text).filter((word) => (word.length > 2 && !FUNCTION_WORDS.has(word)) || /^\p{N}+$/u.test(word)).map(reduceWord))]);

/** Cuts the common endings, so that "opposes", "opposed" and "opposing" are one. Crude, and the same on both sides. */
function reduceWord(word: string): string {
  const cut = word.replace(/(?:ations?|ings?|ies|ied|ed|es|s|e|y)$/u, '');
  return cut.length >= 3 ? cut : word;
}

/** The share, from 0 to 1, of a phrase's meaning words that a text holds; 1 for a phrase without any. */
export function coverage(text: string, phrase: string): number {
  const wanted = contentWords(phrase);
  if (wanted.length === 0) return 1;
  const present = new Set(contentWords(text));
  return wanted.filter((word) => present.has(word)).length / wanted.length;
}

const HEDGE_WORDS = new Set(['alleged', 'allegedly', 'reportedly', 'apparently', 'supposedly', 'unofficially']);

/** The words of an option without hedges, and without a "because" or "that" which only ties it to the stem. */
export function unhedgedText(text: string): string {
  const words = foldWords(text).filter((word) => !HEDGE_WORDS.has(word));
  const tied = words[0] === 'because' || words[0] === 'that';
  return (tied ? words.slice(1) : words).join(' ');
}

/** The hedging words of a text. */
export function hedgesIn(text: string): readonly string[] {
  return foldWords(text).filter((word) => HEDGE_WORDS.has(word));
}

/** The words of a text that are left when some phrases are taken out of it, wherever they stand. */
export function wordsBeyond(text: string, phrases: readonly string[]): readonly string[] {
  const taken = [...phrases].map(foldText).filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
  const rest = taken.reduce((left, phrase) => left.replaceAll(` ${phrase} `, '  '), ` ${foldWords(text).join('  ')} `.replaceAll('  ', ' '));
  return rest.split(' ').filter((word) => word !== '');
}
