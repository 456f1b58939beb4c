import { randomUUID } from 'node:crypto';
import { deskOnly, type AccessCase, type Role } from '../../testing/access/access-case.js';
import { starterCode, startAttempt, studentsAttempt, teachersPublishedQuiz, WRONG_TOKEN, type StudentsAttempt } from '../../testing/access/made-things.js';
import { payloadOf, type World } from '../../testing/access/world.js';

const CODE = 'whoever has the code of a quiz may take it, as often and as long as its teacher lets them';

/** The attempt with its token for the student whose it is, and with another for everybody else. */
const asRole = ({ id, resumeToken }: StudentsAttempt, role: Role) => ({ attempt: id, resumeToken: role === 'student' ? resumeToken : WRONG_TOKEN });
/** Whoever is signed in has no part in an attempt either: results are another question. */
const holderOnly = (denial: 'NULL' | 'FORBIDDEN') => ({ visitor: denial, student: 'ALLOWED', teacher: denial, colleague: denial, otherTeacher: denial, owner: denial, program: denial }) as const;
interface Asked { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[] }
const answer = async (world: World, role: Role) => {
  const attempt = await startAttempt(world);
  const asked = payloadOf<{ quiz: { questions: readonly Asked[] } }>(await world.ask('student', 'query ($id: ID!, $resumeToken: String!) { attempt(id: $id, resumeToken: $resumeToken) { quiz { questions { id kind options { id } } } } }', { id: attempt.id, resumeToken: attempt.resumeToken }), 'attempt');
  const choice = asked.quiz.questions.find(({ kind }) => kind === 'SINGLE_CHOICE');
  return { ...asRole(attempt, role), question: choice?.id, responseId: randomUUID(), response: { optionIds: choice?.options.slice(0, 1).map(({ id }) => id) } };
};

/** Who may take a quiz, and go on with it. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.attempt', roles: holderOnly('NULL'),
    ask: async ({ world, role }) => { const { attempt: attemptId, resumeToken } = asRole(await studentsAttempt(world), role); return { query: 'query ($id: ID!, $resumeToken: String!) { attempt(id: $id, resumeToken: $resumeToken) { nickname responses { id } } }', variables: { id: attemptId, resumeToken }, shows: 'Mira' }; },
  },
  {
    operation: 'Query.node', of: 'an attempt', roles: { visitor: 'NULL', student: 'NULL', teacher: 'NULL', colleague: 'NULL', otherTeacher: 'NULL', owner: 'NULL', program: 'NULL' },
    ask: async ({ world }) => ({ query: 'query ($id: ID!) { node(id: $id) { ... on Attempt { nickname } } }', variables: { id: (await studentsAttempt(world)).id }, shows: 'Mira' }),
  },
  { operation: 'Mutation.startAttempt', everybody: CODE, ask: async ({ world }) => ({ query: 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { nickname } userErrors { code } } }', variables: { input: { code: await starterCode(world), nickname: 'Ben' } }, shows: 'Ben' }) },
  {
    operation: 'Mutation.previewQuiz', roles: { ...deskOnly('NOT_FOUND'), program: 'UNAUTHENTICATED' },
    ask: async ({ world }) => ({ query: 'mutation ($input: PreviewQuizInput!) { previewQuiz(input: $input) { attempt { preview } userErrors { code } } }', variables: { input: { quiz: (await teachersPublishedQuiz(world)).id } }, shows: '"preview"' }),
  },
  { operation: 'Mutation.submitResponse', roles: holderOnly('FORBIDDEN'), ask: async ({ world, role }) => ({ query: 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { feedback { keyOptionIds } } attempt { nickname } userErrors { code } } }', variables: { input: await answer(world, role) }, shows: 'Mira' }) },
  { operation: 'Mutation.finishAttempt', roles: holderOnly('FORBIDDEN'), ask: async ({ world, role }) => ({ query: 'mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { attempt { nickname } userErrors { code } } }', variables: { input: asRole(await startAttempt(world), role) }, shows: 'Mira' }) },
  {
    operation: 'Mutation.reportProblem', roles: holderOnly('FORBIDDEN'),
    ask: async ({ world, role }) => { const attempt = await startAttempt(world); return { query: 'mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received userErrors { code } } }', variables: { input: { ...asRole(attempt, role), question: attempt.questionId, text: 'Two options say the same.' } }, shows: '"received":true' }; },
  },
];
