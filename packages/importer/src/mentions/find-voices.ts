import type { Candidate } from './candidate.js';
import type { NamedSentence } from './find-names.js';
import { articleBefore, surfaceOf } from './name-candidates.js';
import type { Word } from './read-words.js';
import { listCountries } from './words/countries.js';
import { wordSet } from './words/word-set.js';
import { UNNAMED, VOICE_HEADS, VOICE_MARKS } from './words/voices.js';

const SAYING = wordSet('say tell add argue claim warn insist announce declare reply explain note reveal disclose confirm report describe deny admit suggest predict state estimate acknowledge');
const INDEFINITE = wordSet('a an one another some several two three four five many');

/** "officials familiar with the matter", "a US official said", "a councillor who did not wish to be named": somebody who speaks without a name. */
export function findVoices({ index, words, names }: NamedSentence, text: string): readonly Candidate[] {
  return words.flatMap((word, at) => {
    const singular = word.lower.replace(/s$/u, '');
    if (!VOICE_HEADS.has(word.lower) && !VOICE_HEADS.has(singular)) return [];
    if (names.some((span) => span.from <= at && at < span.to && span.type !== 'OTHER') || words[at + 1]?.capital === true) return [];
    const plural = !VOICE_HEADS.has(word.lower) || word.lower === 'people';
    const from = startOfVoice(words, at);
    const article = articleBefore(words, from);
    const sentenceEnd = words.at(-1)?.end ?? word.end;
    const marked = markedEnd(text.slice(word.end, sentenceEnd));
    const isUnnamed = words.slice(Math.max(from - 1, 0), at).some((each) => UNNAMED.has(each.lower));
    const isIndefinite = plural ? article === '' || INDEFINITE.has(article) : INDEFINITE.has(article) || isUnnamed;
    if (!isIndefinite || !(marked > 0 || isUnnamed || speaks(words, from, at))) return [];
    if (word.lower === 'people' && marked === 0 && !isUnnamed) return [];
    return [candidateOf({ words, from, at, end: word.end + marked }, { index, article, plural, text })];
  });
}

function startOfVoice(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 7) {
    const word = words[from - 1];
    if (!word || (!['ADJ', 'NOUN', 'PROPN'].includes(word.pos) && !listCountries().byDemonym.has(word.text) && word.text !== '-') || UNNAMED.has(word.lower) || word.first && word.pos !== 'ADJ' && !word.capital) break;
    if (/^(?:the|a|an|one|another|some|several|many|other)$/u.test(word.lower)) break;
    from -= 1;
  }
  return from;
}

/** How far behind the noun the words go that say that it is kept without a name; 0 where there are none. */
function markedEnd(rest: string): number {
  const trimmed = rest.replace(/^,?\s+/u, '');
  const lead = rest.length - trimmed.length;
  for (const mark of VOICE_MARKS) {
    const found = mark.exec(trimmed);
    if (found) return lead + found[0].length;
  }
  return 0;
}

function speaks(words: readonly Word[], from: number, at: number): boolean {
  const before = words.slice(Math.max(0, from - 4), from).map((word) => word.lower).join(' ');
  if (/(?:according to|citing|cited|quoting|quoted|told by)(?: (?:a|an|one|some|several|two|three|unnamed|anonymous))?$/u.test(before)) return true;
  const next = words.slice(at + 1, at + 4).find((word) => word.pos !== 'ADV' && word.pos !== 'AUX' && word.text !== ',');
  if (next && SAYING.has(next.lemma) && /(?:s|ed|said|told|y)$/u.test(next.lower)) return true;
  // "…, officials said", "…, said a spokesperson": the verb before.
  const verb = words[from - (articleBefore(words, from) === '' ? 1 : 2)];
  return verb !== undefined && SAYING.has(verb.lemma) && /^(?:said|says|added|explained)$/u.test(verb.lower);
}

interface Stretch { readonly words: readonly Word[]; readonly from: number; readonly at: number; readonly end: number }

function candidateOf({ words, from, at, end }: Stretch, told: { readonly index: number; readonly article: string; readonly plural: boolean; readonly text: string }): Candidate {
  const start = words[from]?.start ?? 0;
  const surface = told.text.slice(start, end).replace(/\s+/gu, ' ');
  const modifiers = words.slice(from, at);
  const owner = modifiers.filter((word) => word.capital && !word.first || listCountries().byName.has(word.text) || listCountries().byDemonym.has(word.text));
  const belonging = surfaceOf(words, at + 1, at + 8);
  const of = /^(?:of|for|from|at|with)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.’'-]*\s?)+)/u.exec(belonging)?.[1]?.trim() ?? null;
  return {
    start, end, sentence: told.index, surface, fullName: surface, kind: 'ANONYMOUS', form: 'VOICE', title: null, article: told.article, plural: told.plural, certainty: 2, known: null,
    owner: owner.length > 0 ? owner.map((word) => word.text).join(' ') : of,
  };
}
