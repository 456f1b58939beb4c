export { addFromModel, type ReadingWithModel } from './add-from-model.js';
export { proposeWithModel, type KeptAnswer, type ModelProposals, type ModelRequest } from './propose-with-model.js';
export type { ModelSettings } from './ask-model.js';
export { REJECTIONS, type RejectedClaim, type RejectionReason } from './check-claim.js';
