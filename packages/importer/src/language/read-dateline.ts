import type { Sentence } from '@footnote/evidence';

/** The farthest that a dateline reaches. */
const LONGEST = 110;
const DASH = /\s[-–—]{1,2}\s|[–—]{1,2}\s?|\s?--\s?/u;
const AGENCY = /\(([^()]{2,40})\)\s*$/u;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\b/u;
const LOWER_IN_NAMES = new Set(['of', 'de', 'la', 'le', 'el', 'al', 'upon', 'and', 'the', 'am', 'sur', 'di', 'da', 'do']);

/** "CITY, May 14 (Agency) - ": where it ends, what stands in it, and the agency that it names in brackets. */
export interface Dateline { readonly length: number; readonly words: string; readonly agency: string | null }

/**
 * What an agency puts before the first sentence: a place in capitals, a day, its own name in brackets, and a dash. Null where a sentence
 * merely begins with a name and a dash: one of the three has to be there, and nothing else.
 */
export function readDateline(text: string): Dateline | null {
  const dash = DASH.exec(text.slice(0, LONGEST));
  if (dash === null || dash.index < 3) return null;
  const words = text.slice(0, dash.index).trim();
  const length = dash.index + dash[0].length;
  const agency = AGENCY.exec(words)?.[1]?.trim() ?? null;
  const place = words.replace(AGENCY, '').trim();
  const all = place.split(/[\s,./]+/u).filter((word) => word !== '');
  const isNamed = all.length > 0 && all.length <= 9 && all.every((word) => /^[\p{Lu}\d]/u.test(word) || LOWER_IN_NAMES.has(word));
  const dated = MONTH.test(place) && /\d/u.test(place) && /^\p{Lu}/u.test(place);
  const shouted = /^\p{Lu}[\p{Lu}\s'’.-]{3,}(?:$|,)/u.test(place) && /^["“'‘\p{Lu}\d]/u.test(text.slice(length));
  return isNamed && (dated || shouted || agency !== null && /^\p{Lu}/u.test(place)) ? { length, words, agency } : null;
}

/** A sentence, or what stands before the first one. */
export interface SplitSentence extends Sentence { readonly dateline?: true }

/** The first sentence of an article in two where a dateline stands before it: the place and the day are no part of what is told. */
export function cutDateline(sentence: Sentence): readonly SplitSentence[] {
  const dateline = readDateline(sentence.text);
  if (dateline === null) return [sentence];
  const start = sentence.start + dateline.length;
  return [{ start: sentence.start, end: sentence.start + dateline.words.length, text: dateline.words, dateline: true }, { start, end: sentence.end, text: sentence.text.slice(dateline.length) }];
}
