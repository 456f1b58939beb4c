import type { NodeType } from '../../graphql/node-id.js';
import { quizLoader } from './quiz.loader.js';
import { findQuestion } from './quiz.service.js';

export { type FrozenQuestion } from './freeze-question.js';
export { publishStarterQuiz } from './publish.service.js';
export { revisionLoader } from './quiz.loader.js';
export { PackQuizzesResolver, QuizResolver } from './quiz.resolver.js';
export { describeUnknownCode, findQuiz } from './quiz.service.js';
export { questionKey, readKeys, type QuizRecord } from './quiz.store.js';

export const quizNodeTypes: readonly NodeType[] = [
  { type: 'Quiz', find: (context, key) => quizLoader(context).load(key) },
  { type: 'Question', find: findQuestion },
];
