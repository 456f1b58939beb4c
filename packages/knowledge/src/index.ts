export * from './dates.js';
export * from './graph.js';
