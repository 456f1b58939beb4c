export { normaliseText, type NormalisedText } from './normalise-text.js';
export { splitSentences, type Sentence } from './split-sentences.js';
export { hashText } from './hash-text.js';
export { describePassage, type PassageSelector } from './describe-passage.js';
export { resolvePassage, type Resolution, type Anchored, type Orphaned, type OrphanReason } from './resolve-passage.js';
export { normaliseWords, type NormalisedWord } from './normalise-words.js';
export { describeLocator, findLocators, type OriginalLocator, type TextRange } from './locate-original.js';
export { sharedRuns, type SharedRun } from './share-runs.js';
export { compareStatement, type StatementPassage } from './compare-statement.js';
