export { baseOfGerund } from './correct-tags.js';
export { chunkSentence } from './chunk-sentence.js';
export { CLAUSE_KINDS, VERB_FORMS, type Chunks, type Clause, type NounGroup, type Stretch, type TaggedSentence, type TaggedToken, type VerbGroup } from './chunks.js';
