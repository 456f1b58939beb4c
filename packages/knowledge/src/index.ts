export * from './corroborate.js';
export * from './dates.js';
export { findTextOf } from './find-text.js';
export * from './format-date.js';
export * from './graph.js';
export { groupBy } from './group-by.js';
export * from './index-graph.js';
export * from './kinship.js';
export * from './stand-at.js';
