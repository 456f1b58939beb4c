export { startCounter } from './count-behind.js';
export { findProgress, progressOf, type ProgressRecord } from './progress.service.js';
export { quizKeyOf } from './result.policy.js';
export { QuizResultsResolver, RegradeResolver } from './result.resolver.js';
