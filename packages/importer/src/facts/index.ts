export { readFacts } from './read-facts.js';
