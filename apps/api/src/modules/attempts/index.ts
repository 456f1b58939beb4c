import type { NodeType } from '../../graphql/node-id.js';

export { AttemptResolver } from './attempt.resolver.js';

/** An attempt is its student's: an id alone does not give it, whoever asks. */
export const attemptNodeTypes: readonly NodeType[] = [{ type: 'Attempt', find: () => Promise.resolve(null) }];
