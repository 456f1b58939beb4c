import { SENTENCE_STARTERS } from './words/starters.js';
import type { ParsedSentence, Token } from '../language/index.js';
import type { TextRange } from '../model.js';
import { loadLexicon } from './words/lexicon.js';

/** A word as names are made of them: hyphened names are one ("Lvova-Belova"), possessive endings are apart. */
export interface Word extends TextRange {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** Begins with a capital, or like "nGaedheal". */
  readonly capital: boolean;
  /** Stands first in its sentence, quotation or clause behind a colon, where any word has a capital. */
  readonly first: boolean;
  /** Nothing stands between it and the word before. */
  readonly glued: boolean;
}

/** The words and marks of a sentence. */
export function readWords(sentence: Pick<ParsedSentence, 'tokens'>): readonly Word[] {
  const words: Word[] = [];
  const { tokens } = sentence;
  let index = 0;
  while (index < tokens.length) {
    const length = lengthOfName(tokens, index);
    const parts = tokens.slice(index, index + length);
    const before = tokens[index - 1];
    words.push(wordOf(parts, { first: startsHere(words), glued: before !== undefined && before.end === parts[0]?.start }));
    index += length;
  }
  return words;
}

/** How many tokens from `index` on are one name: 3 for "Kim-Jong" or "al-Assad", 1 for "Russian" in "Russian-occupied". */
function lengthOfName(tokens: readonly Token[], index: number): number {
  let end = index;
  for (;;) {
    const [part, mark, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
    if (!part || !mark || !next || mark.text !== '-' || part.end !== mark.start || mark.end !== next.start) return end - index + 1;
    if (!joins(tokens[index], next)) return end - index + 1;
    end += 2;
  }
}

function joins(first: Token | undefined, next: Token): boolean {
  if (!first) return false;
  if (/^(?:al|el|an|ad|as|ben|bin|abu)$/u.test(first.lower)) return startsWithCapital(next.text);
  if (!startsWithCapital(first.text)) return false;
  if (startsWithCapital(next.text)) return !/^(?:pro|anti|non|ex|post|pre)$/u.test(first.lower);
  return /^\p{N}+$/u.test(next.text) || (/^\p{Ll}{2,8}$/u.test(next.text) && !loadLexicon().isCommon(next.lower) && next.pos !== 'VERB');
}

function wordOf(parts: readonly Token[], place: { readonly first: boolean; readonly glued: boolean }): Word {
  const [start, end] = [parts[0], parts.at(-1)];
  const text = parts.map((part) => part.text).join('');
  return {
    text, lower: text.toLowerCase(), lemma: parts.length === 1 ? (start?.lemma ?? text) : text.toLowerCase(), pos: parts.length === 1 ? (start?.pos ?? 'X') : 'PROPN',
    start: start?.start ?? 0, end: end?.end ?? 0, capital: startsWithCapital(text), ...place,
  };
}

function startsHere(words: readonly Word[]): boolean {
  for (const word of [...words].reverse()) {
    if (/^["“‘«([•*–—-]$/u.test(word.text)) continue;
    return word.text === ':' || /^[.!?…]+$/u.test(word.text);
  }
  return true;
}

/** Whether a word is written as names are. */
export function startsWithCapital(text: string): boolean { return /^(?:\p{Lu}|[a-z]\p{Lu})/u.test(text); }

/** Whether a word with a capital at the start of a sentence is only a word: "The", "Residents", but not "Labour". */
export function isOrdinaryStart(word: Word): boolean {
  if (!word.first) return false;
  if (SENTENCE_STARTERS.has(word.lower)) return true;
  const { isCommon, isGivenName, isSurname } = loadLexicon();
  if (isGivenName(word.lower) || isSurname(word.lower)) return word.pos !== 'PROPN' && isCommon(word.lower) && !isGivenName(word.lower);
  return ['DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PART', 'NUM', 'INTJ', 'VERB'].includes(word.pos);
}
