export * from './model.js';
export { cleanDocument, toCleanRange, toRawRange } from './clean/index.js';
export { confidenceOf, RULES, type RuleName } from './confidence/index.js';
export { readInput, type InputOrigin, type InputRefusal, type InputResult } from './input/index.js';
export { readArticle, READ_STEPS, type ReadOptions, type ReadProgress, type ReadStep } from './reading/read-article.js';
export { composeEdits, createPack, previewVersion, CITATION_FATES, type CitationFate, type Composition, type CompositionRequest, type NewPack, type ShownChange, type VersionEffect, type VersionPreview } from './compose/index.js';
export { compareVersions, linkToKnown, proposeReliance, recogniseArticle, slugOf, type ArticleRecognition, type VersionChange, type VersionCitation, type VersionComparison } from './known/index.js';
