import type { Sentence } from '@footnote/evidence';
import type { TextRange } from '../model.js';
import type { ItsFunction } from 'wink-nlp';
import { splitText } from './split-text.js';
import { loadLanguage } from './load-language.js';

/** A word or mark, with its part of speech (universal tags: NOUN, PROPN, VERB, AUX, …). `text.slice(start, end)` of the parsed text is the token. */
export interface Token extends TextRange {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** A sentence, heading or line: `text.slice(start, end)` of the parsed text is the sentence. Its tokens cover all of it but blanks. */
export interface ParsedSentence extends TextRange {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The place and day before the first sentence, of which nothing is told. */
  readonly dateline?: true;
}

/** A text in sentences and tokens; offsets are UTF-16 code units of `text`. */
export interface ParsedText {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
}

/** Splits a text into sentences and tagged tokens; `upTo`: sentences that begin behind it are left out. */
export function parseText(text: string, upTo = Infinity): ParsedText {
  return { text, sentences: splitText(text).filter(({ start }) => start < upTo).map((sentence) => ({ ...sentence, tokens: tagTokens(sentence) })) };
}

function tagTokens(sentence: Sentence): Token[] {
  const { its, readDoc } = loadLanguage();
  const document = readDoc(sentence.text).tokens();
  const words = document.out();
  // wink-nlp's own types leave its lemma out of what `out` takes; its documentation has it there.
  const lemmas = document.out(its.lemma as ItsFunction<string>);
  const tags = document.out(its.pos);
  const tokens: Token[] = [];
  let position = 0;
  words.forEach((word, index) => {
    // The tagger drops or changes some rare characters; a token is kept only where the text has it.
    const at = word.trim() === '' ? -1 : sentence.text.indexOf(word, position);
    if (at < 0) return;
    tokens.push(...untaggedBetween(sentence, position, at));
    position = at + word.length;
    tokens.push(tokenAt(sentence, [at, position], { lemma: String(lemmas[index] ?? word.toLowerCase()), pos: String(tags[index] ?? 'X') }));
  });
  return [...tokens, ...untaggedBetween(sentence, position, sentence.text.length)];
}

/** What the tagger passed over, word by word, so that no character of a sentence is without a token. */
function untaggedBetween(sentence: Sentence, from: number, to: number): Token[] {
  return [...sentence.text.slice(from, to).matchAll(/\S+/gu)].map((match) => {
    const start = from + match.index;
    return tokenAt(sentence, [start, start + match[0].length], { lemma: match[0].toLowerCase(), pos: 'X' });
  });
}

function tokenAt(sentence: Sentence, [from, to]: readonly [number, number], tagged: { readonly lemma: string; readonly pos: string }): Token {
  const text = sentence.text.slice(from, to);
  return { start: sentence.start + from, end: sentence.start + to, text, lower: text.toLowerCase(), ...tagged };
}
