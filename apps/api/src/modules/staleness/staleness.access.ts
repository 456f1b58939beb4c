import type { Finding } from '@footnote/quiz-engine';
import { randomUUID } from 'node:crypto';
import { decodeNodeId, encodeNodeId } from '../../graphql/node-id.js';
import { deskOnly, type AccessCase, type Asking } from '../../testing/access/access-case.js';
import { publishQuiz } from '../../testing/access/made-things.js';
import { payloadOf, type World } from '../../testing/access/world.js';
import { insertAlert } from './alert.store.js';

/** Something to decide: what was found does not matter here, nor that nothing of it is so. */
const FINDING: Finding = {
  kind: 'OVERTAKEN', headline: 'is right for its date, and a newer state is known', sentence: 'A newer state is known.', asOf: '2021-06-16', changes: [],
  mends: [{ id: 'WITHDRAW', kind: 'WITHDRAW', placement: 'REMOVE', sentence: 'It leaves the quiz.', authored: null, standing: null, keyChanges: false, stem: [], options: [] }],
};

interface Stale { readonly id: string; readonly question: string; readonly code: string }

/** A stale question of the teacher's desk. A new one each time. */
async function makeStale(world: World): Promise<Stale> {
  const { code, revision } = await publishQuiz(world);
  const { database, clock } = world.api.dependencies;
  const started = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { nextQuestion { id } } resumeToken userErrors { code message } } }', { input: { code, nickname: 'Mira' } });
  const { attempt: { nextQuestion } } = payloadOf<{ attempt: { nextQuestion: { id: string } } }>(started, 'startAttempt');
  const key = randomUUID();
  const [, questionId = ''] = decodeNodeId(nextQuestion.id)?.key.split('/') ?? [];
  await database.queries.transaction((transaction) => insertAlert(transaction, { key, revision: decodeNodeId(revision)?.key ?? '', questionId, packVersion: 1, finding: FINDING, now: clock() }));
  return { id: encodeNodeId('StaleQuestion', key), question: nextQuestion.id, code };
}

/** A decision about it, without a word of the question in its answer where there is none to see. */
async function decision(world: World, operation: string, input: Readonly<Record<string, unknown>>): Promise<Asking> {
  const { id } = await makeStale(world);
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  return { query: `mutation ($input: ${type}!) { ${operation}(input: $input) { staleQuestion { id resolution } quiz { id } userErrors { code message } } }`, variables: { input: { staleQuestion: id, ...input } }, shows: id };
}

async function reported(world: World): Promise<Stale> {
  const { code, ...stale } = await makeStale(world);
  const started = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id nextQuestion { id } } resumeToken userErrors { code message } } }', { input: { code, nickname: 'Bo' } });
  const { attempt, resumeToken } = payloadOf<{ attempt: { id: string; nextQuestion: { id: string } }; resumeToken: string }>(started, 'startAttempt');
  await world.ask('student', 'mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received } }', { input: { attempt: attempt.id, resumeToken, question: attempt.nextQuestion.id, text: 'Two are right.' } });
  return { ...stale, code };
}

/** Who may see and decide what went stale. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.viewer', of: 'what went stale at the desk', roles: deskOnly('LACKS_IT', 'NULL'),
    ask: async ({ world }) => ({ query: '{ viewer { desk { staleQuestions(first: 100) { nodes { id } } reproof { questionCount } liveQuizzes { underWayCount } } } }', shows: (await makeStale(world)).id }),
  },
  {
    operation: 'Query.viewer', of: 'what students reported to the desk', roles: deskOnly('LACKS_IT', 'NULL'),
    ask: async ({ world }) => ({ query: '{ viewer { desk { problemReports(first: 100) { nodes { id reports { text nickname } } } } } }', shows: (await reported(world)).question }),
  },
  { operation: 'Mutation.applyMend', roles: deskOnly('NOT_FOUND'), ask: ({ world }) => decision(world, 'applyMend', { mend: 'WITHDRAW', publish: false }) },
  { operation: 'Mutation.withdrawQuestion', roles: deskOnly('NOT_FOUND'), ask: ({ world }) => decision(world, 'withdrawQuestion', { publish: true }) },
  { operation: 'Mutation.keepQuestion', roles: deskOnly('NOT_FOUND'), ask: ({ world }) => decision(world, 'keepQuestion', { reason: 'We speak of June.' }) },
  {
    operation: 'Mutation.settleReport', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => ({ query: 'mutation ($input: SettleReportInput!) { settleReport(input: $input) { settledCount userErrors { code message } } }', variables: { input: { question: (await reported(world)).question } }, shows: '"settledCount":1' }),
  },
];
