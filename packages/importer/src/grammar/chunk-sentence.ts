import type { Chunks, TaggedSentence } from './chunks.js';
import { correctTags } from './correct-tags.js';
import { findClauses } from './find-clauses.js';
import { findNounGroups } from './find-noun-groups.js';
import { findVerbGroups } from './find-verb-groups.js';

/** Noun groups, verb groups and clauses of one sentence; see `Chunks` for what they are and what they are not. */
export function chunkSentence(sentence: Pick<TaggedSentence, 'tokens'>): Chunks {
  const tokens = correctTags(sentence.tokens);
  const nouns = findNounGroups(tokens);
  const verbs = findVerbGroups(tokens);
  return { tokens, nouns, verbs, clauses: findClauses({ tokens, nouns, verbs }) };
}
