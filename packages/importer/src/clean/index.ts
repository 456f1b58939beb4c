export { cleanDocument } from './clean-document.js';
export { judgeBody, type BodyJudgement, type BodyVerdict } from './judge-body.js';
export { toCleanRange, toRawRange } from './map-range.js';
