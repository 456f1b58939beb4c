import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLES } from '@footnote/schema/examples';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { fillVariables, KNOWN_QUERY, readKnown, type KnownAnswer } from '../../apps/api/playground/src/known.js';
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/testing/index.js';
import { MIGRATION_LOCK, readMigrations } from '../../apps/api/src/platform/database/migrate.js';
import { openSocket } from '../../apps/api/src/testing/open-socket.js';
import { askGraph, sendGraph } from '../testkit/ask-graph.js';
import { until } from '../testkit/processes.js';
import { newDataFolder } from '../testkit/start-product.js';
import { openTransactionPooler, type TransactionPooler } from '../testkit/transaction-pooler.js';
import { openBalancer } from './balance.js';
import { startReplica, type Replica } from './start-replica.js';

/** One database, an API beside it, and an API behind a pooler that gives each transaction another connection. */
let database: TestDatabase;
let pooler: TransactionPooler;
let replicas: readonly Replica[] = [];
let one: Replica;
let other: Replica;
let cookie = '';

const BUDGET = 60_000;
const owner = { name: 'Ada', email: 'ada@school.example', password: 'seven herons at low tide' };

beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  pooler = await openTransactionPooler(database.url);
  const folder = await newDataFolder();
  rmSync(folder.folder, { recursive: true, force: true });
  const shared = { FOOTNOTE_DATA_DIR: folder.folder, DATABASE_DIRECT_URL: database.ownerUrl, FOOTNOTE_DRAIN_SECONDS: '3', FOOTNOTE_BUDGET_ADDRESS: String(BUDGET) };
  // At the same moment, on a database in which there is nothing: one of them migrates, and each waits for the other.
  [one, other] = await Promise.all([
    startReplica({ ...shared, DATABASE_URL: database.url, DATABASE_POOLING: 'session' }),
    startReplica({ ...shared, DATABASE_URL: pooler.urlOf(database.url), DATABASE_PREPARED: 'off' }),
  ]);
  replicas = [one, other];
  await Promise.all(replicas.map((replica) => replica.untilReady()));
}, 300_000);

afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.stop()));
  await pooler.close();
  await database.close();
});

async function count(sql: string): Promise<number> {
  const { rows } = await database.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
  return rows[0]?.n ?? -1;
}

const signedIn = () => ({ headers: { cookie } });

async function postAuth(replica: Replica, path: string, fields: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${replica.url}/api/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(fields) });
}

async function whoIs(replica: Replica): Promise<string | null> {
  const { viewer } = await askGraph<{ viewer: { account: { name: string } } | null }>(replica.url, '{ viewer { account { name } } }', signedIn());
  return viewer?.account.name ?? null;
}

interface Quiz { readonly code: string; readonly questions: readonly { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[] }[] }

async function findQuiz(replica: Replica): Promise<Quiz> {
  const { packs } = await askGraph<{ packs: { nodes: { quizzes: { nodes: Quiz[] } }[] } }>(replica.url, '{ packs(first: 10) { nodes { quizzes(first: 1) { nodes { code questions { id kind options { id } } } } } } }');
  const [quiz] = packs.nodes.flatMap(({ quizzes }) => quizzes.nodes);
  if (quiz === undefined) throw new Error('There is no quiz.');
  return quiz;
}

describe('two APIs that start at once on an empty database', () => {
  it('migrate it once, bring each pack once, and make one first quiz', async () => {
    expect(await count('schema_migrations')).toBe(readMigrations().length);
    expect(await count('packs WHERE version <> 1')).toBe(0);
    expect(await count('quizzes WHERE starter')).toBe(1);
  });

  it('work where nothing of a session holds, as the pooler shows that it does not', async () => {
    const client = new pg.Client({ connectionString: pooler.urlOf(database.url) });
    await client.connect();
    const named = () => client.query({ name: 'prepared once', text: 'SELECT 1' });
    await named();
    await expect(named()).rejects.toMatchObject({ code: '26000' });
    await client.end();
    expect(pooler.counts().transactions).toBeGreaterThan(10);
  });
});

describe('what is done at one of them', () => {
  it('is a session at the other, made with the code that either printed, and ended by either', async () => {
    const reply = await postAuth(one, 'set-up', { ...owner, code: other.setUpCode() });
    expect(await reply.json()).toEqual({ userErrors: [] });
    cookie = reply.headers.getSetCookie().map((set) => set.split(';')[0] ?? '').join('; ');
    expect([await whoIs(one), await whoIs(other)]).toEqual(['Ada', 'Ada']);
    await postAuth(other, 'sign-out', {}, { cookie });
    expect([await whoIs(one), await whoIs(other)]).toEqual([null, null]);
    const again = await postAuth(other, 'sign-in', owner);
    cookie = again.headers.getSetCookie().map((set) => set.split(';')[0] ?? '').join('; ');
    expect(await whoIs(one)).toBe('Ada');
  });

  it('is spent at the other as well', async () => {
    interface Cost { readonly requested: number; readonly remaining: number; readonly resetAt: string }
    const costAt = async (replica: Replica): Promise<Cost> => {
      const { text } = await sendGraph(replica.url, '{ packs(first: 50) { nodes { slug quizzes(first: 10) { nodes { code } } } } }');
      return (JSON.parse(text) as { extensions: { cost: Cost } }).extensions.cost;
    };
    const shared = await until('the other to know what was spent at one, within a minute of the clock', async () => {
      const before = await costAt(other);
      for (let nth = 0; nth < 5; nth += 1) await costAt(one);
      // Sums are told once a second, and heard by whoever has something to tell.
      for (let nth = 0; nth < 2; nth += 1) { await new Promise((resolve) => { setTimeout(resolve, 1_500); }); await costAt(other); }
      await new Promise((resolve) => { setTimeout(resolve, 1_500); });
      const after = await costAt(other);
      return after.resetAt === before.resetAt ? { spent: before.remaining - after.remaining, each: after.requested } : undefined;
    }, 120_000);
    // Alone it would know of its own three requests.
    expect(shared.spent).toBeGreaterThan(4 * shared.each);
  });

  it('is an attempt that goes on at the other, in which an answer counts once wherever it is sent', async () => {
    const { code, questions } = await findQuiz(one);
    const [first, second] = questions.filter(({ kind }) => kind === 'SINGLE_CHOICE' || kind === 'TRUE_FALSE_NOT_STATED' || kind === 'WHICH_OUTLET' || kind === 'WHAT_CHANGED');
    const resumeToken = randomBytes(32).toString('base64url');
    const { startAttempt } = await askGraph<{ startAttempt: { attempt: { id: string } | null; userErrors: unknown[] } }>(one.url, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } userErrors { message } } }', { variables: { input: { code, nickname: 'Mira', attemptId: randomUUID(), resumeToken } } });
    expect(startAttempt.userErrors).toEqual([]);
    const attempt = startAttempt.attempt?.id;
    const submit = async (replica: Replica, { question, responseId }: { question: typeof first; responseId: string }) => (await askGraph<{ submitResponse: { response: { id: string } | null; userErrors: unknown[] } }>(
      replica.url, 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { id } userErrors { code message } } }',
      { variables: { input: { attempt, resumeToken, responseId, question: question?.id, response: { optionIds: [question?.options[0]?.id] } } } })).submitResponse;
    const responseId = randomUUID();
    const [here, there] = [await submit(one, { question: first, responseId }), await submit(other, { question: first, responseId })];
    expect(here).toEqual(there);
    expect((await submit(other, { question: second, responseId: randomUUID() })).userErrors).toEqual([]);
    const seen = async (replica: Replica) => (await sendGraph(replica.url, 'query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { id responses { id question { id } } } }', { variables: { id: attempt, token: resumeToken } })).data;
    expect(await seen(one)).toEqual(await seen(other));
    expect(await count('responses')).toBe(2);
  });

  it('is seen live at the other: an article that is given here is read by one of them, once, and watched there', async () => {
    const started = await askGraph<{ startImport: { batch: { id: string } | null; userErrors: unknown[] } }>(one.url, 'mutation ($input: StartImportInput!) { startImport(input: $input) { batch { id } userErrors { message } } }', {
      ...signedIn(), variables: { input: { newPackTitle: 'The ferry', articles: Array.from({ length: 4 }, (_, nth) => ({ name: `Article ${String(nth)}`, text: `The harbour board said on Monday that ferry number ${String(nth)} would not sail before June. Its chair, Mira Holt, opposed the plan.\n\nThe council had approved it in March.` })) } },
    });
    expect(started.startImport.userErrors).toEqual([]);
    const batch = started.startImport.batch?.id;
    const socket = await openSocket(other.socketUrl, { headers: { cookie } });
    const watched = socket.subscribe('subscription ($batch: ID!) { importProgress(batch: $batch) { inReviewCount } }', { batch });
    await watched.until((heard) => heard.is === 'NEXT' && (heard.data as { importProgress?: { inReviewCount: number } } | null)?.importProgress?.inReviewCount === 4);
    await socket.close();
    expect(await count(`import_articles WHERE state = 'IN_REVIEW' AND tries = 1`)).toBe(4);
  });
});

describe('answers', () => {
  it('are the same whoever gives them: every example of the playground, and suggestions by the ids that the other gave', async () => {
    const known = readKnown(await askGraph<KnownAnswer>(one.url, KNOWN_QUERY));
    const questions = EXAMPLES.filter(({ query }) => !/^(?:subscription|mutation) /m.test(query));
    expect(questions.length).toBeGreaterThan(14);
    for (const { query, variables } of questions) {
      const filled = variables === '' ? {} : JSON.parse(fillVariables(variables, { known, random: (bytes) => randomBytes(bytes) })) as object;
      const [here, there] = await Promise.all([one, other].map(async (replica) => sendGraph(replica.url, query, { variables: filled, ...signedIn() })));
      expect(here?.data).not.toBeNull();
      expect([there?.data, there?.errors]).toEqual([here?.data, here?.errors]);
    }
    const { questionDrafts } = await askGraph<{ questionDrafts: { nodes: { question: { id: string; stem: string } }[] } }>(one.url, '{ questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10", first: 1) { nodes { question { id stem } } } }', signedIn());
    const question = questionDrafts.nodes[0]?.question;
    expect((await sendGraph(other.url, 'query ($id: ID!) { node(id: $id) { ... on Question { id stem } } }', { variables: { id: question?.id }, ...signedIn() })).data).toEqual({ node: question });
  });
});

describe('a roll-out', () => {
  it('loses no request: who drains says so, answers what still comes, and is there again', async () => {
    const balancer = openBalancer(replicas.map(({ url }) => url));
    const failed: string[] = [];
    let answered = 0;
    let isOver = false;
    const clients = Array.from({ length: 3 }, async () => {
      while (!isOver) {
        const url = await balancer.next();
        const { status, data } = await sendGraph<{ __typename: string }>(url, '{ packs(first: 2) { nodes { slug title } } }', signedIn()).catch((error: unknown) => ({ status: 0, data: null, error }));
        if (status === 200 && data !== null) answered += 1;
        else failed.push(`${url}: ${String(status)}`);
        await new Promise((resolve) => { setTimeout(resolve, 20); });
      }
    });
    await one.stop();
    const whileOneWasAway = answered;
    await one.start();
    await until('the one that is back to be sent requests again', () => (answered > whileOneWasAway + 20 ? true : undefined));
    await other.stop();
    isOver = true;
    await Promise.all(clients);
    await balancer.close();
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(20);
  });
});

describe('an older API beside a newer one', () => {
  /** What a newer program does at its start, with a migration of its own. */
  async function migrateFurther(statement: string, { olderRun }: { readonly olderRun: boolean }): Promise<void> {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(statement);
    await client.query('INSERT INTO schema_migrations (written_at, hash, older_run) SELECT max(written_at) + 1, $1, $2 FROM schema_migrations', [statement, olderRun]);
    await client.query('COMMIT');
    await client.end();
  }

  async function answerAll(replica: Replica): Promise<readonly unknown[]> {
    const known = readKnown(await askGraph<KnownAnswer>(replica.url, KNOWN_QUERY));
    const questions = EXAMPLES.filter(({ query }) => !/^(?:subscription|mutation) /m.test(query));
    return Promise.all(questions.map(async ({ query, variables }) => (await sendGraph(replica.url, query, { variables: variables === '' ? {} : JSON.parse(fillVariables(variables, { known, random: (bytes) => randomBytes(bytes) })) as object, ...signedIn() })).data));
  }

  it('goes on while that one migrates, answers as before on the connections that it has, and can be started again', async () => {
    const before = await answerAll(one);
    await migrateFurther(`ALTER TABLE quizzes ADD COLUMN of_a_newer_version text; ALTER TABLE claims ADD COLUMN of_a_newer_version text DEFAULT 'nothing'; ALTER TABLE packs ADD COLUMN of_a_newer_version int NOT NULL DEFAULT 1; ALTER TABLE attempts ADD COLUMN of_a_newer_version text`, { olderRun: true });
    expect(await answerAll(one)).toEqual(before);
    await one.stop();
    await one.start();
    expect(one.output()).toContain('a newer Footnote has migrated this database');
    expect(await answerAll(one)).toEqual(before);
    const { code } = await findQuiz(one);
    const begun = await askGraph<{ startAttempt: { userErrors: unknown[] } }>(one.url, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { userErrors { message } } }', { variables: { input: { code, nickname: 'Otter', attemptId: randomUUID(), resumeToken: randomBytes(32).toString('base64url') } } });
    expect(begun.startAttempt.userErrors).toEqual([]);
  });

  it('is not started again once a migration took something from it, and says why', async () => {
    await migrateFurther('ALTER TABLE quizzes DROP COLUMN of_a_newer_version', { olderRun: false });
    await one.stop();
    await expect(one.start()).rejects.toThrow(/written by a newer Footnote/);
  });
});
