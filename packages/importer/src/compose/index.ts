export { composeEdits, type Composition, type CompositionRequest } from './compose-edits.js';
export { createPack, type NewPack } from './create-pack.js';
