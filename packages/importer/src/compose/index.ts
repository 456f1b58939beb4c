export { composeEdits, type Composition, type CompositionRequest } from './compose-edits.js';
export { createPack, type NewPack } from './create-pack.js';
export { previewVersion, CITATION_FATES, type CitationFate, type ShownChange, type VersionEffect, type VersionPreview } from './preview-version.js';
