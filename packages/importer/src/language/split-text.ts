import { splitSentences, type Sentence } from '@footnote/evidence';
import { cutDateline, type SplitSentence } from './read-dateline.js';

/** The middle initial of a name, behind a given name: "John C." */
const INITIAL_AT_END = /(?:^|\s)\p{Lu}\p{Ll}+ \p{Lu}\.$/u;

/** A dateline stands at the beginning, behind a heading or two. */
const FIRST_SENTENCES = 8;

/**
 * Sentences by the rules that stored passages rest on, with what only a reading of names needs: "John C. Lund" and "Mary P. Hale" are
 * not two sentences, though "c." and "p." before figures are abbreviations of other words. wink-nlp's own splitting was compared on
 * 2,245 sentences of news pages: of the 96 places where the two disagreed it was right in fewer than ten.
 */
export function splitText(text: string): readonly SplitSentence[] {
  const joined: Sentence[] = [];
  for (const sentence of splitSentences(text)) {
    const last = joined.at(-1);
    if (last && INITIAL_AT_END.test(last.text) && text.slice(last.end, sentence.start) === ' ' && /^\p{Lu}\p{Ll}+/u.test(sentence.text)) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end, text: text.slice(last.start, sentence.end) };
    } else joined.push(sentence);
  }
  return joined.flatMap((sentence, index) => (index < FIRST_SENTENCES ? cutDateline(sentence) : [sentence]));
}
