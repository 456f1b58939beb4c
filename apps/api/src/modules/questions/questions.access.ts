import type { AccessCase } from '../../testing/access/access-case.js';
import { PACK } from '../../testing/access/world.js';

/** Who may ask for suggested questions, which have their keys in them. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.questionDrafts',
    // Programs ask here; a teacher's suggestions stand with their quiz.
    roles: {
      visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'UNAUTHENTICATED', colleague: 'UNAUTHENTICATED', otherTeacher: 'UNAUTHENTICATED', owner: 'UNAUTHENTICATED',
      program: 'ALLOWED',
    },
    ask: () => ({ query: `{ questionDrafts(pack: "${PACK}", asOf: "2030-01-01", first: 1) { nodes { question { id } } } }`, shows: '"question"' }),
  },
];
