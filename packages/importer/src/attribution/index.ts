export { chainOf, hedgesOf } from './chain-of.js';
export { findAttributions, type AttributionContext, type Attributions } from './find-attributions.js';
