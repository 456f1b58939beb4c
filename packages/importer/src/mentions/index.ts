export { findActors, type ActorsFound } from './find-actors.js';
export { isBodyNoun } from './words/bodies.js';
