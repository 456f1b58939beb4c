export { findActors, type ActorsFound } from './find-actors.js';
