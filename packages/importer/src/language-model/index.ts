export { proposeWithModel, type ModelProposals } from './propose-with-model.js';
export type { ModelSettings } from './ask-model.js';
export { REJECTIONS, type RejectedClaim, type RejectionReason } from './check-claim.js';
