import { signedInOnly, type AccessCase } from '../../testing/access/access-case.js';
import { PACK } from '../../testing/access/world.js';

/** Who may ask for suggested questions, which have their keys in them. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.questionDrafts',
    roles: { ...signedInOnly(), program: 'ALLOWED' },
    ask: () => ({ query: `{ questionDrafts(pack: "${PACK}", asOf: "2030-01-01", first: 1) { nodes { question { id } } } }`, shows: '"question"' }),
  },
];
