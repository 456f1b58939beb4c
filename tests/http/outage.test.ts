import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { openDatabase, type Database } from '../../apps/api/src/platform/database/database.js';
import { buildServer } from '../../apps/api/src/server.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { linkTo, type CuttableLink } from '../testkit/cuttable-link.js';
import { until } from '../testkit/processes.js';

const POOL = 3;
const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } userErrors { message } } }';

let api: TestApi;
let link: CuttableLink;
let database: Database;
let app: FastifyInstance;
let address: string;
let code: string;

beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  code = await publishStarterQuiz(api.dependencies) ?? '';
  const url = new URL(api.test.url);
  link = await linkTo({ host: url.hostname, port: Number(url.port) });
  url.port = String(link.port);
  // A small pool shows at once whether an outage costs it a connection.
  database = openDatabase({ url: url.href, directUrl: url.href, logger: api.dependencies.logger, poolSize: POOL, purpose: 'a test' });
  app = await buildServer({ ...api.dependencies, database });
  await app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  await app.close();
  await database.close();
  await link.close();
  await api.close();
});

interface Reply { readonly status: number; readonly retryAfter: string | null; readonly body: string }

async function post(query: string, { variables = {}, headers = {} }: { readonly variables?: object; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Reply> {
  const reply = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  return { status: reply.status, retryAfter: reply.headers.get('retry-after'), body: await reply.text() };
}

const ready = async (): Promise<number> => (await fetch(`${address}/health/ready`)).status;
const start = (): Promise<Reply> => post(START, { variables: { input: { code, nickname: 'Mira' } } });

/** What an outage may say: that there is one, and when to come back. */
function expectAway({ status, retryAfter, body }: Reply): void {
  expect({ status, retryAfter, body: status === 503 ? '' : body }).toEqual({ status: 503, retryAfter: '5', body: '' });
  const { errors, ...rest } = JSON.parse(body) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  expect(rest).not.toHaveProperty('data');
  expect(errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors) expect({ message, code: extensions['code'] }).toEqual({ message: 'The database does not answer at the moment. Try again in 5 seconds.', code: 'SERVICE_UNAVAILABLE' });
  expect(body).not.toMatch(/ECONN|Connection terminated|select |127\.0\.0\.1|node_modules|stack/i);
}

describe('while the database is away', () => {
  beforeAll(async () => {
    expect((await start()).body).toContain('"userErrors":[]');
    await link.cut();
  });

  it.each([
    ['a query', '{ packs { totalCount } }'],
    ['several roots at once', '{ packs { totalCount } claims { totalCount } quizzes { totalCount } search(text: "ferry") { totalCount } }'],
    ['an operation with a root that needs no database', '{ __typename packs { totalCount } }'],
  ])('%s is answered with 503 and when to come back', async (_what, query) => {
    expectAway(await post(query));
  });

  it('a mutation is, too, whichever format its sender takes', async () => {
    expectAway(await start());
    for (const accept of ['application/json', 'application/graphql-response+json']) expectAway(await post('{ packs { totalCount } }', { headers: { accept } }));
  });

  it('so is a request whose session or key cannot be looked up', async () => {
    expectAway(await post('{ packs { totalCount } }', { headers: { authorization: `Bearer fn_${'k'.repeat(43)}` } }));
  });

  it('what needs no database is answered, and mistakes are still told', async () => {
    expect((await post('{ __typename }')).status).toBe(200);
    expect((await post('{ nothing }')).status).toBe(400);
  });

  it('the process lives and is not ready', async () => {
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    expect(await ready()).toBe(503);
  });

  it('one line a request is logged, without the values that were asked for', async () => {
    const written = api.log.length;
    await post('query ($text: String!) { packs { totalCount } claims { totalCount } search(text: $text) { totalCount } }', { variables: { text: 'lighthouse' } });
    const lines = api.log.slice(written).filter((line) => line.includes('does not answer'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('ECONNREFUSED');
    expect(api.log.slice(written).join('')).not.toContain('lighthouse');
  });
});

describe('once it is back', () => {
  it('requests are answered again without a restart', async () => {
    await link.mend();
    expect(await ready()).toBe(200);
    expect((await post('{ packs { totalCount } }')).status).toBe(200);
    expect((await start()).body).toContain('"userErrors":[]');
  });
});

describe('a connection that breaks while it is at work', () => {
  it('fails its request with 503, ends nothing else, and costs the pool no connection', async () => {
    for (let round = 0; round < POOL + 2; round += 1) {
      // The server notices only at the end of a statement that nobody listens: each round has its own.
      const statement = `SELECT pg_sleep(20), ${String(round)}`;
      const client = await database.pool.connect();
      const broken = client.query(statement).then(() => 'answered', (error: unknown) => String(error));
      const begun = database.queries.transaction(async (transaction) => { await transaction.execute(statement); }).then(() => 'answered', (error: unknown) => String(error));
      await until('both to be at work', async () => {
        const { rows } = await api.test.database.pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE query = $1 AND state = 'active'`, [statement]);
        return rows[0]?.count === 2 || undefined;
      }, 30_000);
      await link.cut();
      expect(await broken).toMatch(/Connection terminated/);
      expect(await begun).not.toBe('answered');
      // Each of these tries to begin on a connection that is not there.
      for (const reply of await Promise.all(Array.from({ length: POOL + 1 }, start))) expectAway(reply);
      await link.mend();
      client.release();
    }
    const replies = await Promise.all(Array.from({ length: 2 * POOL }, start));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(database.pool.waitingCount).toBe(0);
    expect(database.pool.totalCount).toBeLessThanOrEqual(POOL);
  });

  it('is heard of where the server itself ends it', async () => {
    const asked = Promise.all(Array.from({ length: 4 }, () => post('{ claims(first: 100) { nodes { statement assertions(first: 5) { nodes { evidence { exact } } } } } }')));
    await api.test.database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`).catch(() => undefined);
    for (const { status } of await asked) expect([200, 503]).toContain(status);
    expect((await post('{ packs { totalCount } }')).status).toBe(200);
  });
});
