export { readInput, type InputOrigin, type InputResult, type InputRefusal } from './read-input.js';
