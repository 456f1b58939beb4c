export { areOne } from './identify-actor.js';
export { compareVersions, type VersionChange, type VersionCitation, type VersionComparison } from './compare-versions.js';
export { kindOfContradiction, linkContents, linkToKnown, slugOfContradiction, type KnownContext, type LinkedContents } from './link-to-known.js';
export { proposeReliance } from './propose-reliance.js';
export type { RelianceContext } from './reliance-context.js';
export { recogniseArticle, shareShingles, type ArticleRecognition } from './recognise-article.js';
export { nowCalled, renameIn, type RenamedKind, type Renames } from './rename-slugs.js';
export { resolveEntities } from './resolve-entities.js';
export { slugOf } from './slug-of.js';
