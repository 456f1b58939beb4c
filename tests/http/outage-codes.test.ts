import { randomBytes, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { CountedClient } from '../../apps/api/src/platform/database/index.js';
import { openDatabase, type Database } from '../../apps/api/src/platform/database/database.js';
import { buildServer } from '../../apps/api/src/server.js';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../apps/api/src/testing/start-test-api.js';
import { answerSomehow, type QuestionToAnswer } from '../faults/answer-somehow.js';
import { throwDice } from '../fuzz/dice.js';

/** When a connection fails: as it is made, at its next statement, or at a later one of a transaction. */
type Moment = 'CONNECTING' | 'STATEMENT' | 'IN_TRANSACTION';
let fault: { readonly error: Error; readonly moment: Moment } | null = null;

const open = new Set<pg.Client>();

/** A connection to a real database that fails as it is told to. */
class FailingClient extends CountedClient {
  private isWithin = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    open.add(this);
    this.once('end', () => { open.delete(this); });
  }

  override connect(...asked: readonly unknown[]): never {
    if (fault?.moment === 'CONNECTING') return refuse(fault.error, asked);
    return super.connect(...asked as []) as never; // as the driver gives it
  }

  override query(...asked: readonly unknown[]): never {
    const [given] = asked;
    const text = typeof given === 'string' ? given : typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : '';
    const begins = /^\s*begin/i.test(text);
    if (fault !== null && !/^\s*(rollback|set statement_timeout)/i.test(text) && (fault.moment === 'STATEMENT' || (fault.moment === 'IN_TRANSACTION' && this.isWithin && !begins))) return refuse(fault.error, asked);
    if (begins) this.isWithin = true;
    if (/^\s*(commit|rollback)/i.test(text)) this.isWithin = false;
    return super.query(...asked as [string]) as never; // as the driver gives it
  }
}

/** To a promise or to a callback, whichever the asker has. */
function refuse(error: Error, asked: readonly unknown[]): never {
  const done = asked.find((one) => typeof one === 'function') as ((error: Error) => void) | undefined;
  if (done === undefined) return Promise.reject(error) as never; // the driver's methods give promises
  setImmediate(() => { done(error); });
  return undefined as never;
}

const coded = (code: string): Error => Object.assign(new Error(`said in some words (${code})`), { code });
const fromPostgres = (code: string): Error => Object.assign(new pg.DatabaseError('said in some words', 10, 'error'), { code, severity: 'FATAL' });

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'ENOTFOUND', 'EAI_AGAIN', 'EMFILE', 'EADDRNOTAVAIL', 'ERR_STREAM_DESTROYED', 'ERR_SOCKET_CLOSED'] as const;
/** Connection exceptions; no connection, disk or memory left; a disk that fails; shut down by its administrator, after a crash, while it starts, for idleness; a standby. */
const SQLSTATES = ['08000', '08001', '08003', '08004', '08006', '53000', '53100', '53200', '53300', '53400', '58030', '57P01', '57P02', '57P03', '57P05', '25006', '25P03', '25P04'] as const;
const DRIVER = ['Connection terminated', 'Connection terminated unexpectedly', 'Connection terminated due to connection timeout', 'timeout expired', 'timeout exceeded when trying to connect', 'Client has encountered a connection error and is not queryable', 'Client was closed and is not queryable'] as const;
const OUTAGES: readonly (readonly [string, Error])[] = [...NETWORK.map((code) => [code, coded(code)] as const), ...SQLSTATES.map((code) => [code, fromPostgres(code)] as const), ...DRIVER.map((message) => [message, new Error(message)] as const)];

let api: TestApi;
let app: FastifyInstance;
let database: Database;
let teacher: TestTeacher;
let code: string;
let answer: Readonly<Record<string, unknown>>;

const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } userErrors { message } } }';
const SUBMIT = 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { attempt { id } userErrors { message } } }';
const CREATE = 'mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { id } userErrors { message } } }';
const QUESTIONS = '{ packs(first: 1) { nodes { quizzes(first: 1) { nodes { questions { id kind options { id } targets { id } } } } } } }';

beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  code = await publishStarterQuiz(api.dependencies) ?? '';
  teacher = await api.signUp();
  database = openDatabase({ url: api.test.url, directUrl: api.test.url, logger: api.dependencies.logger, poolSize: 3, purpose: 'a test of outages', client: FailingClient });
  app = await buildServer({ ...api.dependencies, database }, { findAccount: ({ headers }) => Promise.resolve(headers['x-test-account'] === undefined ? null : teacher.account) });
  await app.ready();
  answer = await takeSeat();
});

afterAll(async () => {
  fault = null;
  await app.close();
  await database.close();
  await api.close();
});

interface Reply { readonly status: number; readonly retryAfter: unknown; readonly data: Record<string, never> | null | undefined; readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] }

async function post(query: string, { variables = {}, headers = {} }: { readonly variables?: object; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Reply> {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query, variables }) });
  return { status: reply.statusCode, retryAfter: reply.headers['retry-after'], errors: [], ...reply.json<Pick<Reply, 'data'>>() };
}

/** An attempt with an answer to its first question that has not been sent yet. */
async function takeSeat(): Promise<Readonly<Record<string, unknown>>> {
  const [attempt, resumeToken] = [randomUUID(), randomBytes(24).toString('base64url')];
  expect((await post(START, { variables: { input: { code, nickname: 'Mira', attemptId: attempt, resumeToken } } })).errors).toEqual([]);
  const { data } = await post(QUESTIONS) as unknown as { readonly data: { readonly packs: { readonly nodes: readonly { readonly quizzes: { readonly nodes: readonly { readonly questions: readonly QuestionToAnswer[] }[] } }[] } } };
  const question = data.packs.nodes[0]?.quizzes.nodes[0]?.questions[0];
  if (question === undefined) throw new Error('There is no question');
  const { responseId, response } = answerSomehow(question, throwDice(1));
  return { attempt, resumeToken, question: question.id, responseId, response };
}

const asks = (): readonly (readonly [string, () => Promise<Reply>])[] => [
  ['a query', () => post('{ packs { totalCount } claims { totalCount } }')],
  ['a start', () => post(START, { variables: { input: { code, nickname: 'Mira' } } })],
  ['an answer', () => post(SUBMIT, { variables: { input: answer } })],
  ['a page of a teacher', () => post('{ deskQuizzes { totalCount } deskClasses { totalCount } }', { headers: teacher.headers })],
  ['a new quiz, which takes a transaction', () => post(CREATE, { variables: { input: { pack: 'harbour-ferry' } }, headers: teacher.headers })],
];

describe.each([['as a connection is made', 'CONNECTING'], ['at a statement', 'STATEMENT'], ['within a transaction', 'IN_TRANSACTION']] as const)('what the database says while it is away, %s', (_when, moment) => {
  it.each(OUTAGES)('%s, is told as an outage, with 503, its sentence and when to come back', async (_code, error) => {
    const written = api.log.length;
    // What is told behind the requests may be under way: a connection that is ended while it is made never says so to its pool.
    while (database.pool.idleCount < database.pool.totalCount) await nextTurn();
    fault = { error, moment };
    // Every connection anew, so that each is made while it fails.
    await Promise.all([...open].map((client) => client.end()));
    let told = 0;
    try {
      for (const [what, ask] of asks()) {
        const { status, retryAfter, data, errors } = await ask();
        // What keeps to one statement has no transaction to fail in.
        if (moment === 'IN_TRANSACTION' && status === 200) continue;
        told += 1;
        expect({ what, status, retryAfter, data, messages: [...new Set(errors.map(({ message }) => message))], codes: [...new Set(errors.map(({ extensions }) => extensions['code']))] })
          .toEqual({ what, status: 503, retryAfter: '5', data: undefined, messages: ['The database does not answer at the moment. Try again in 5 seconds.'], codes: ['SERVICE_UNAVAILABLE'] });
      }
    } finally {
      fault = null;
    }
    expect(told).toBeGreaterThanOrEqual(moment === 'IN_TRANSACTION' ? 1 : 5);
    expect(api.log.slice(written).filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

it('a statement that is wrong is a fault of ours, and the pool is whole after all of that', async () => {
  fault = { error: fromPostgres('42P01'), moment: 'STATEMENT' };
  expect((await post('{ packs { totalCount } }')).errors.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
  fault = null;
  expect(await Promise.all(asks().map(async ([, ask]) => (await ask()).errors))).toEqual(asks().map(() => []));
  expect(database.pool.totalCount).toBeLessThanOrEqual(3);
});
