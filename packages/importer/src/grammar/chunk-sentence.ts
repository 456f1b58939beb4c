import type { Chunks, TaggedSentence } from './chunks.js';
import { correctTags } from './correct-tags.js';
import { findClauses } from './find-clauses.js';
import { findNounGroups } from './find-noun-groups.js';
import { findVerbGroups } from './find-verb-groups.js';

/** What is longer is a list or a table, or was made to keep us busy: the work grows with the square of the length. */
const MOST_TOKENS = 300;

/** Noun groups, verb groups and clauses of one sentence; see `Chunks` for what they are and what they are not. */
export function chunkSentence(sentence: Pick<TaggedSentence, 'tokens'>): Chunks {
  if (sentence.tokens.length > MOST_TOKENS) return { tokens: sentence.tokens, nouns: [], verbs: [], clauses: [] };
  const tokens = correctTags(sentence.tokens);
  const nouns = findNounGroups(tokens);
  const verbs = findVerbGroups(tokens);
  return { tokens, nouns, verbs, clauses: findClauses({ tokens, nouns, verbs }) };
}
