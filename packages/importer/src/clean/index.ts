export { cleanDocument } from './clean-document.js';
export { toCleanRange, toRawRange } from './map-range.js';
