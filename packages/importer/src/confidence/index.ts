export { confidenceOf } from './confidence-of.js';
export { RULES, type RuleName } from './rules.js';
