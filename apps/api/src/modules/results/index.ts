export { QuizResultsResolver, RegradeResolver } from './result.resolver.js';
