import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import type { QueryConfig } from 'pg';
import { createTurns } from '../../apps/api/src/graph-store/turns.js';
import type { RequestContext } from '../../apps/api/src/graphql/request-context.js';
import { noFacts } from '../../apps/api/src/graphql/request-facts.js';
import { submitResponse } from '../../apps/api/src/modules/attempts/submit.service.js';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { databaseCpu } from './database-cpu.js';
import { recordStatements } from './record-statements.js';

/*
 * `npm run bench -- submit-response`: what taking an answer costs, in CPU of this process and of the database together. Two pairs are
 * measured, in turns, so that whatever else the machine does meets all alike:
 *
 *   taking the answer (looking up, grading, storing, telling)   beside   the very same statement, sent by hand over the same pool
 *   the whole request through GraphQL over HTTP                 beside   the same payload posted to a bare route that sends the statement
 *
 * The first pair is held to the target: it is what taking an answer adds to its SQL. What GraphQL adds to HTTP is shown by the second.
 */

const TARGET = 1.5;
const ROUNDS = Number(process.argv[2] ?? 7);
const ATTEMPTS_A_ROUND = 30;
const CALLERS = 8;

const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id } userErrors { message } } }';
const QUESTIONS = 'query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { quiz { questions { id kind options { id } targets { id } } } } }';
/** What the web app asks for with an answer is more; what an answer has to say is this. */
const SUBMIT = 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { id } userErrors { code message } } }';

interface Question { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[]; readonly targets: readonly { readonly id: string }[] }
interface Attempt { readonly id: string; readonly token: string }
interface Answer { readonly attempt: string; readonly resumeToken: string; readonly responseId: string; readonly question: string; readonly response: object }

async function askFor<Data>(app: FastifyInstance, query: string, variables: object): Promise<Data> {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query, variables }) });
  const { data, errors } = JSON.parse(reply.body) as { readonly data?: Data; readonly errors?: readonly { readonly message: string }[] };
  if (data === undefined || errors !== undefined) throw new Error(reply.body);
  return data;
}

async function begin({ app }: TestApi, code: string): Promise<Attempt> {
  const { startAttempt } = await askFor<{ startAttempt: { resumeToken: string; attempt: { id: string } } }>(app, START, { input: { code, nickname: 'Bench' } });
  return { id: startAttempt.attempt.id, token: startAttempt.resumeToken };
}

async function findQuestions({ app }: TestApi, { id, token }: Attempt): Promise<readonly Question[]> {
  return (await askFor<{ attempt: { quiz: { questions: readonly Question[] } } }>(app, QUESTIONS, { id, token })).attempt.quiz.questions;
}

function answerTo({ id, kind, options, targets }: Question, attempt: Attempt): Answer {
  const response = kind === 'NUMERIC' ? { number: 7 }
    : kind === 'MATCH' ? { pairs: options.map((option, at) => ({ leftId: option.id, rightId: targets[at % targets.length]?.id ?? '' })) }
      : { optionIds: kind === 'ORDER' ? options.map((option) => option.id) : options.slice(0, 1).map((option) => option.id) };
  return { attempt: attempt.id, resumeToken: attempt.token, responseId: randomUUID(), question: id, response };
}

async function submit(app: FastifyInstance, answer: Answer): Promise<void> {
  const { submitResponse } = await askFor<{ submitResponse: { userErrors: readonly { message: string }[] } }>(app, SUBMIT, { input: answer });
  if (submitResponse.userErrors.length > 0) throw new Error(submitResponse.userErrors.map(({ message }) => message).join(' '));
}

/** The statement that the API sends for an answer, with its values, in place of being sent. */
async function statementsOf(api: TestApi, answer: Answer): Promise<readonly QueryConfig[]> {
  const sent = await recordStatements(api.test.database.pool, () => submit(api.app, answer));
  return sent.filter(({ text }) => text.includes('responses'));
}

/** The same statement for another attempt: only the ids and the hash of its token differ. */
function rewrite(sample: QueryConfig, from: readonly string[], to: readonly string[]): QueryConfig {
  const swap = new Map(from.map((value, index) => [value, to[index] ?? value]));
  return { ...sample, values: (sample.values ?? []).map((value: unknown) => (typeof value === 'string' ? swap.get(value) ?? value : value)) };
}

interface Rows { readonly id: string; readonly token_hash: string }

/** What the statement binds of an attempt, in the order in which it is swapped. */
async function bindingsOf({ test: { database: { pool } } }: TestApi, attempt: Attempt): Promise<readonly string[]> {
  const key = Buffer.from(attempt.id, 'base64url').toString('utf8').split(':')[1] ?? '';
  const { rows: [row] } = await pool.query<Rows>('SELECT id, token_hash FROM attempts WHERE id = $1', [key]);
  if (row === undefined) throw new Error('The attempt is gone');
  return [row.id, row.token_hash];
}

/** CPU of this process and of every server process that works for its database, in milliseconds. */
async function cpuOf({ test: { database: { pool } } }: TestApi): Promise<{ readonly own: number; readonly database: number }> {
  const database = await databaseCpu(pool);
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1000, database };
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  await Promise.all(Array.from({ length: CALLERS }, async () => { for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item); }));
}

interface Cost { readonly own: number; readonly database: number }

async function measure(api: TestApi, count: number, work: () => Promise<void>): Promise<Cost> {
  const before = await cpuOf(api);
  await work();
  const after = await cpuOf(api);
  return { own: (after.own - before.own) / count, database: (after.database - before.database) / count };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The four ways, in the order in which they are measured. */
const WAYS = ['answer', 'statement', 'request', 'route'] as const;
type Costs = Readonly<Record<(typeof WAYS)[number], Cost>>;

interface Bench { readonly api: TestApi; readonly code: string; readonly questions: readonly Question[]; readonly sample: Sample }
interface Sample { readonly from: readonly string[]; readonly sent: ReadonlyMap<string, QueryConfig>; readonly ids: ReadonlyMap<string, readonly string[]> }

/** Answers to all questions in attempts that nobody else uses, and the statements that would store them. */
async function prepare({ api, code, questions, sample }: Bench): Promise<readonly { readonly answer: Answer; readonly statement: QueryConfig }[]> {
  const attempts = await Promise.all(Array.from({ length: ATTEMPTS_A_ROUND }, () => begin(api, code)));
  const prepared = await Promise.all(attempts.map(async (attempt) => {
    const to = await bindingsOf(api, attempt);
    return questions.map((question) => {
      const [config, ids = []] = [sample.sent.get(question.id), sample.ids.get(question.id)];
      if (config === undefined) throw new Error('The statement of a question was not written down');
      return { answer: answerTo(question, attempt), statement: rewrite(config, [...sample.from, ...ids], [...to, ...ids.map(() => randomUUID())]) };
    });
  }));
  return prepared.flat();
}

/** Takes an answer as the resolver does, without what GraphQL and HTTP add. */
async function takeAnswer({ dependencies: { database } }: TestApi, answer: Answer): Promise<void> {
  const context: RequestContext = {
    requestId: 'bench', facts: noFacts(), database, now: () => new Date(), turns: createTurns(), origin: 'bench', identityProviders: [], fetchesArticles: false, languageModel: null, viewer: { account: null, isAdministrator: false, sentBadToken: false, scopes: null, apiKey: null },
  };
  const { userErrors } = await submitResponse(context, answer);
  if (userErrors.length > 0) throw new Error(userErrors.map(({ message }) => message).join(' '));
}

async function sendStatement({ test: { database: { pool } } }: TestApi, statement: QueryConfig): Promise<void> {
  const { rows } = await pool.query<{ stored: boolean }>(statement);
  if (rows[0]?.stored !== true) throw new Error('The bare statement stored nothing');
}

/** A server that does nothing but take the same payload and send the statement that belongs to it. */
function bareServer(api: TestApi, statements: ReadonlyMap<string, QueryConfig>): FastifyInstance {
  const app = fastify();
  app.post<{ Body: { variables: { input: Answer } } }>('/graphql', async (request) => {
    const statement = statements.get(request.body.variables.input.responseId);
    if (statement === undefined) throw new Error('Nobody sent this');
    await sendStatement(api, statement);
    return { data: { submitResponse: { response: { __typename: 'Response' }, userErrors: [] } } };
  });
  return app;
}

async function round(bench: Bench): Promise<Costs> {
  const { api } = bench;
  const made = { answer: await prepare(bench), statement: await prepare(bench), request: await prepare(bench), route: await prepare(bench) };
  const bare = bareServer(api, new Map(made.route.map(({ answer, statement }) => [answer.responseId, statement])));
  await bare.ready();
  const over = (one: (typeof WAYS)[number], work: (item: { readonly answer: Answer; readonly statement: QueryConfig }) => Promise<void>): Promise<Cost> => measure(api, made[one].length, () => inParallel(made[one], work));
  const costs = {
    answer: await over('answer', ({ answer }) => takeAnswer(api, answer)),
    statement: await over('statement', ({ statement }) => sendStatement(api, statement)),
    request: await over('request', ({ answer }) => submit(api.app, answer)),
    route: await over('route', ({ answer }) => submit(bare, answer)),
  };
  await bare.close();
  return costs;
}

async function main(): Promise<number> {
  const api = await startTestApi({ now: () => new Date() });
  try {
    await api.importGraph(shippedGraph('us-icc-evidence'));
    await publishStarterQuiz(api.dependencies);
    const { rows: [quiz] } = await api.test.database.pool.query<{ code: string }>('SELECT code FROM quizzes LIMIT 1');
    const code = quiz?.code ?? '';
    const first = await begin(api, code);
    const questions = await findQuestions(api, first);
    // The first answer after a start reads the questions, which are then at hand.
    const warm = await begin(api, code);
    for (const question of questions) await submit(api.app, answerTo(question, warm));
    const [sent, ids] = [new Map<string, QueryConfig>(), new Map<string, readonly string[]>()];
    for (const question of questions) {
      const answer = answerTo(question, first);
      const statements = await statementsOf(api, answer);
      const [statement] = statements;
      if (statement === undefined || statements.length !== 1) throw new Error(`An answer takes ${String(statements.length)} statements, not one`);
      sent.set(question.id, statement);
      // The row's own id and the sender's: both are new for each answer.
      const values: readonly unknown[] = statement.values ?? [];
      ids.set(question.id, [answer.responseId, ...(typeof values[2] === 'string' ? [values[2]] : [])]);
    }
    const bench: Bench = { api, code, questions, sample: { from: await bindingsOf(api, first), sent, ids } };
    await round(bench);
    const rounds: Costs[] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) rounds.push(await round(bench));
    return report(rounds, questions.length * ATTEMPTS_A_ROUND);
  } finally {
    await api.close();
  }
}

const NAMES = { answer: 'taking an answer', statement: 'the same statement, bare', request: 'the whole request, GraphQL over HTTP', route: 'the same payload to a bare route' } as const;
const total = ({ own, database }: Cost): number => own + database;

function report(rounds: readonly Costs[], count: number): number {
  const figure = (pick: (costs: Costs) => number): string => median(rounds.map(pick)).toFixed(3);
  const ratioOf = (one: keyof Costs, other: keyof Costs): readonly number[] => rounds.map((costs) => total(costs[one]) / total(costs[other]));
  const say = (ratios: readonly number[]): string => `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
  const [held, shown] = [ratioOf('answer', 'statement'), ratioOf('request', 'route')];
  const passes = median(held) < TARGET;
  process.stdout.write([
    `Taking an answer: median of ${String(rounds.length)} rounds of ${String(count)} answers each way, ${String(CALLERS)} at a time.`, '',
    '| CPU an answer, ms | this process | database | both |', '|---|---:|---:|---:|',
    ...WAYS.map((way) => `| ${NAMES[way]} | ${figure((costs) => costs[way].own)} | ${figure((costs) => costs[way].database)} | ${figure((costs) => total(costs[way]))} |`), '',
    `Taking an answer costs ${say(held)} times its statement; the target is under ${String(TARGET)}: ${passes ? 'pass' : 'FAIL'}`,
    `A request through GraphQL costs ${say(shown)} times one to a bare route.`, '',
  ].join('\n'));
  return passes ? 0 : 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
