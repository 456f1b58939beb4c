import type { ParsedSentence } from '../language/index.js';
import { startsWithCapital } from './read-words.js';

/**
 * Whether a sentence is a headline in which most words have a capital ("Council to Vote on Ferry Sale"): there a capital says nothing,
 * and only names that the text has elsewhere are taken.
 */
export function isTitleCase({ tokens, text }: Pick<ParsedSentence, 'tokens' | 'text'>): boolean {
  const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text) && !/^(?:of|to|in|on|at|for|and|or|the|an?|by|with|from|as|over|after|is)$/u.test(token.lower));
  const capitals = words.filter((token) => startsWithCapital(token.text)).length;
  return words.length >= 4 && capitals / words.length >= 0.75 && !/[.;]["”’)]*$/u.test(text) && words.some((token) => ['VERB', 'ADJ', 'NOUN', 'AUX'].includes(token.pos) || token.lower.endsWith('s'));
}
