import type { NodeType } from '../../graphql/node-id.js';
import { findAttemptNode } from './student-attempt.service.js';

export { AssignedQuizResolver, QuizDoorResolver } from './assigned-quiz.resolver.js';
export { AttemptResolver, FeedbackResolver, ResponseResolver } from './attempt.resolver.js';
export { finishOverdueAttempts } from './attempt.store.js';

/** An id alone gives an attempt to the desk whose quiz it is, and to nobody else: not to its student either, who has a token. */
export const attemptNodeTypes: readonly NodeType[] = [{ type: 'Attempt', find: findAttemptNode }];
