export { loadPack, type LoadResult } from './load-pack.js';
export { formatProblem, PROBLEM_CODES, type PackProblem, type ProblemCode, type Severity } from './problems.js';
export { type PackFiles } from './format/pack-files.js';
export { PACK_SCHEMAS } from './format/schemas.js';
export { countEntities } from './count-entities.js';
