import { contentWords } from '../proof/text/words.js';
import { isComposed } from './flaws-of-the-options.js';
import type { LintMend, Option } from '../model.js';
import { about, type Flaw, type Item } from './item.js';
import { restem } from './mends.js';
import { HALADYNA, TARRANT } from './references.js';
import { tidyGaps } from './tidy-gaps.js';

/** The key is the longest option: the prover refuses it only where it is conspicuous; here a fifth is enough. Names are as long as they are. */
export const LONGEST_KEY: Flaw = {
  flaw: 'LONGEST_KEY', name: 'The right answer is the longest', reference: `${HALADYNA}: keep the length of choices about equal; ${TARRANT}: longest option correct`,
  find: (item) => {
    const { key, wrong } = item;
    const [right] = key;
    if (isComposed(item) || right?.value.type === 'SOURCE' || right?.value.type === 'ACTOR' || areShort(item)) return [];
    const longest = Math.max(0, ...wrong.map(({ text }) => text.length));
    return right && key.length === 1 && longest > 0 && right.text.length > longest * 1.2 && right.text.length - longest > 6 ? [{ message: 'The right answer is the longest option: those who do not know choose the longest.', optionId: right.id, mend: shortenOption(right) }] : [];
  },
};

/** Free words of three words at most are names or terms, which are as long as they are. */
function areShort({ options }: Item): boolean {
  return options.every(({ text, value }) => value.type === 'TEXT' && text.trim().split(/\s+/u).length <= 3);
}

/** What stands in brackets, or behind the last comma, can often go; where the words are all needed, only the author can say it shorter. */
function shortenOption({ id, text }: Option): LintMend | null {
  const shorter = [text.replace(/\s*\([^)]*\)/gu, ''), text.replace(/,[^,]*$/u, ''), text.replace(/ (?:which|who|because|so that|in order to)\b.*$/u, '')].find((cut) => cut.length < text.length);
  return shorter === undefined ? null : { label: 'Shorten the right answer', option: { id, text: tidyGaps(shorter) } };
}

/** A word of the stem that the key repeats, and no wrong option. */
export const WORD_REPEAT: Flaw = {
  flaw: 'WORD_REPEAT', name: 'A word of the stem stands in the right answer alone', reference: `${HALADYNA}: avoid clang associations; ${TARRANT}: word repeats in stem and correct answer`,
  find: (item) => {
    const { stem, key, wrong } = item;
    if (isComposed(item) || wrong.length === 0) return [];
    const inStem = new Set(contentWords(stem).filter((word) => word.length > 3 && !/^\p{N}/u.test(word)));
    const inWrong = new Set(wrong.flatMap(({ text }) => contentWords(text)));
    const repeated = key.flatMap(({ text }) => contentWords(text)).find((word) => inStem.has(word) && !inWrong.has(word));
    return repeated === undefined ? [] : about(`The stem and the right answer share a word (“${repeated}…”) that no wrong option has.`, dropRepeated(key, repeated));
  },
};

/** The repeated word can go from an answer of several words; a sentence needs its author. */
function dropRepeated(key: readonly Option[], repeated: string): LintMend | null {
  const [right, ...others] = key;
  if (!right || others.length > 0) return null;
  const rest = right.text.split(' ').filter((word) => !contentWords(word).includes(repeated)).join(' ');
  return contentWords(rest).length === 0 ? null : { label: `Leave out “${repeated}…” in the right answer`, option: { id: right.id, text: tidyGaps(rest) } };
}

/** Only the key fits the grammar of the stem: its article, or its number. */
export const GRAMMATICAL_CUE: Flaw = {
  flaw: 'GRAMMATICAL_CUE', name: 'Only the right answer fits the grammar', reference: `${HALADYNA}: keep choices grammatically consistent with the stem; ${TARRANT}: grammatical cues`,
  find: ({ stem, key, wrong }) => {
    const [right] = key;
    if (!right || key.length > 1 || wrong.length === 0) return [];
    const article = /\b(an?)[\s:.–-]*$/iu.exec(stem)?.[1]?.toLowerCase();
    const fitsArticle = (text: string): boolean => /^[aeiou]/iu.test(text) === (article === 'an');
    if (article !== undefined && fitsArticle(right.text) && wrong.every(({ text }) => !fitsArticle(text))) return about(`Only the right answer fits the “${article}” at the end of the stem.`, restem('Let both articles stand', stem.replace(/\ban?(?=[\s:.–-]*$)/iu, 'a(n)')));
    const isPlural = (text: string): boolean => /(?:[^s]s|people|officials)$/u.test(text);
    const asksPlural = /\bwhich \p{L}+s (?:were|are|have|had)\b/iu.test(stem);
    return asksPlural && isPlural(right.text) && wrong.every(({ text }) => !isPlural(text)) ? about('The stem asks in the plural, and only the right answer is one.', restem('Ask “which of these”', stem.replace(/\b(which) \p{L}+s (were|are|have|had)\b/iu, '$1 of these $2'))) : [];
  },
};

/** Parts that recur among the options meet in the key: who counts them finds it. Needs three parts in common to be called a cue. */
export const CONVERGENCE: Flaw = {
  flaw: 'CONVERGENCE', name: 'The options’ common parts meet in the right answer', reference: `${TARRANT}: convergence cues`,
  find: (item: Item) => {
    const { key, wrong, options } = item;
    const [right] = key;
    if (!right || key.length > 1 || wrong.length < 2 || isComposed(item)) return [];
    const counts = new Map<string, number>();
    for (const { text } of options) for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const shared = (text: string): number => contentWords(text).reduce((sum, word) => sum + ((counts.get(word) ?? 0) > 1 && (counts.get(word) ?? 0) < options.length ? (counts.get(word) ?? 0) - 1 : 0), 0);
    const own = shared(right.text);
    const others = Math.max(...wrong.map(({ text }) => shared(text)));
    return own >= 3 && own > others + 1 ? [{ message: 'The parts that recur among the options meet in the key.', optionId: right.id }] : [];
  },
};
