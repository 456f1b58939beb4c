import type { Source } from '@footnote/knowledge';
import { contentWords, foldText } from '../text/words.js';

/** A text as the rules search it: folded to words, and the meaning words of each sentence. */
export interface ReadText { readonly folded: string; readonly sentences: readonly ReadonlySet<string>[] }

const read = new WeakMap<Source, ReadText>();

/** Reads the text of a source once, however many terms are searched in it; an unseen text is empty. */
export function readSource(source: Source): ReadText {
  const known = read.get(source);
  if (known) return known;
  const text = source.text ?? '';
  const sentences = text.split(/(?<=[.!?])\s|\n/u).map((sentence) => new Set(contentWords(sentence)));
  const found = { folded: ` ${foldText(text)} `, sentences };
  read.set(source, found);
  return found;
}

/**
 * Whether a term of an absence record occurs in a text. A term also matches as the beginning of a longer word, as the pack format
 * has it: "deport" finds "deportation".
 */
export function holdsTerm(source: Source, term: string): boolean {
  const wanted = foldText(term);
  return wanted !== '' && readSource(source).folded.includes(` ${wanted}`);
}

/** The largest share of a phrase's meaning words that any one sentence of a text holds. */
export function nearestSentence(source: Source, phrase: string): number {
  const wanted = contentWords(phrase);
  if (wanted.length === 0) return 0;
  return Math.max(0, ...readSource(source).sentences.map((words) => wanted.filter((word) => words.has(word)).length / wanted.length));
}
