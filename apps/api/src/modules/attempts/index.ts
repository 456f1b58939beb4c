import type { NodeType } from '../../graphql/node-id.js';

export { AssignedQuizResolver, QuizDoorResolver } from './assigned-quiz.resolver.js';
export { AttemptResolver, FeedbackResolver, ResponseResolver } from './attempt.resolver.js';
export { finishOverdueAttempts } from './attempt.store.js';

/** An attempt is its student's: an id alone does not give it, whoever asks. */
export const attemptNodeTypes: readonly NodeType[] = [{ type: 'Attempt', find: () => Promise.resolve(null) }];
