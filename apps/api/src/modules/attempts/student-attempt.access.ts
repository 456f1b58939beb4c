import { deskOnly, type AccessCase } from '../../testing/access/access-case.js';
import { publishQuiz } from '../../testing/access/made-things.js';
import { madeOnce, payloadOf } from '../../testing/access/world.js';

/** An attempt at a quiz of the teacher's desk. */
const attemptAtDesk = madeOnce(async (world) => {
  const { code } = await publishQuiz(world);
  const started = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } userErrors { code message } } }', { input: { code, nickname: 'Wren' } });
  return payloadOf<{ attempt: { id: string } }>(started, 'startAttempt').attempt;
});

/** Who may read what a student answered: those at the desk whose quiz it is, and not the student, who has a token for it. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.studentAttempt', roles: { ...deskOnly('NULL'), program: 'UNAUTHENTICATED' },
    ask: async ({ world }) => ({ query: 'query ($id: ID!) { studentAttempt(id: $id) { nickname feedbackDue responses { feedback { keyOptionIds } } } }', variables: { id: (await attemptAtDesk(world)).id }, shows: 'Wren' }),
  },
];
