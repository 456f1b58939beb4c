import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { atDesk, openDatabase, type Database } from '../../apps/api/src/platform/database/index.js';
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/testing/index.js';
import { openSocket } from '../../apps/api/src/testing/open-socket.js';
import { askGraph } from '../testkit/ask-graph.js';
import { until } from '../testkit/processes.js';
import { newDataFolder } from '../testkit/start-product.js';
import { findPgBouncer, startPgBouncer, type PgBouncer } from './pgbouncer.js';
import { askPage, goThroughDay } from './school-day.js';
import { startReplica, type Replica } from './start-replica.js';

/*
 * The pooler of our own, behind which one of the replicas of replicas.test.ts works, stands for every PgBouncer. Where a machine has a real
 * one (Debian: `apt-get install pgbouncer`; PGBOUNCER names another), two APIs work behind that too: one that prepares nothing, behind one that
 * knows nothing of prepared statements, and one that prepares, behind one that does (1.21 and newer).
 */
const found = findPgBouncer();
if (found === null) process.stderr.write('There is no PgBouncer on this machine: what is tried behind a real one is skipped, and tried behind our own pooler.\n');
else if (!found.prepares) process.stderr.write(`PgBouncer ${found.version} knows no prepared statements: both APIs prepare nothing.\n`);
const describeWhere = found === null ? describe.skip : describe;

const PACK = 'harbour-ferry';

describeWhere('two APIs behind PgBouncer in its mode `transaction`', () => {
  let database: TestDatabase;
  let poolers: readonly PgBouncer[] = [];
  let replicas: readonly Replica[] = [];
  let plain: PgBouncer;
  let api: Replica;
  beforeAll(async () => {
    if (found === null) throw new Error('There is no PgBouncer.');
    database = await createTestDatabase({ empty: true });
    poolers = await Promise.all([0, 200].map((prepared) => startPgBouncer(found, database.url, prepared)));
    const { folder } = await newDataFolder();
    rmSync(folder, { recursive: true, force: true });
    replicas = await Promise.all(poolers.map(({ url }, nth) => startReplica({
      FOOTNOTE_DATA_DIR: folder, DATABASE_URL: url, DATABASE_DIRECT_URL: database.ownerUrl, DATABASE_POOLING: 'transaction', DATABASE_PREPARED: nth > 0 && found.prepares ? 'on' : 'off',
    })));
    await Promise.all(replicas.map((replica) => replica.untilReady()));
    [plain, api] = [poolers[0], replicas[0]] as [PgBouncer, Replica];
  }, 300_000);
  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await Promise.all(poolers.map((pooler) => pooler.close()));
    await database.close();
  });

  const count = async (sql: string): Promise<number> => (await database.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n ?? -1;

  it('is not on one connection from one transaction to the next, and so finds nothing that it set', async () => {
    const clients = await Promise.all(Array.from({ length: 3 }, async () => {
      const client = new pg.Client({ connectionString: plain.url });
      await client.connect();
      return client;
    }));
    const processes = new Set<number>();
    for (let turn = 0; turn < 5; turn += 1) for (const { rows } of await Promise.all(clients.map((client) => client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid, pg_sleep(0.02)')))) processes.add(rows[0]?.pid ?? 0);
    await Promise.all(clients.map((client) => client.end()));
    expect(processes.size).toBeGreaterThan(1);
    expect(processes.size).toBeLessThanOrEqual(6);
  });

  it.each([['knows nothing of prepared statements', 0], ['knows them', 1]] as const)('holds each statement to its own desk and no other, behind one that %s', async (_what, nth) => {
    const held = openDatabase({ url: poolers[nth]?.url ?? '', directUrl: database.url, pooling: 'transaction', prepared: nth > 0 && found?.prepares === true, poolSize: 5, logger: { warn: () => undefined, error: () => undefined } });
    const says = async (of: Pick<Database, 'pool'>, named: boolean): Promise<string | null> => (await of.pool.query<{ desk: string | null }>({ ...(named && { name: 'says the desk' }), text: `SELECT nullif(current_setting('footnote.desk', true), '') AS desk, pg_sleep(0.002)` })).rows[0]?.desk ?? null;
    const desks = Array.from({ length: 6 }, () => randomUUID());
    const asked = await Promise.all(Array.from({ length: 120 }, async (_, turn) => {
      const desk = desks[turn % 7] ?? null;
      const of = desk === null ? held : atDesk(held, desk);
      // Now and then one fails, and takes what it was held to with it.
      if (turn % 10 === 3) await expect(of.pool.query('SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' });
      if (turn % 10 === 6) return [await of.queries.transaction(async (within) => (await within.execute<{ desk: string | null }>(`SELECT nullif(current_setting('footnote.desk', true), '') AS desk`)).rows[0]?.desk ?? null), desk];
      return [await says(of, turn % 2 === 0), desk];
    }));
    await held.close();
    expect(asked.map(([said]) => said)).toEqual(asked.map(([, desk]) => desk));
  });

  it('takes each answer once, however often and at the same time it is sent', async () => {
    const quizzes = await askGraph<{ packs: { nodes: { quizzes: { nodes: { code: string; questions: { id: string; kind: string; options: { id: string }[] }[] }[] } }[] } }>(api.url, '{ packs(first: 10) { nodes { quizzes(first: 1) { nodes { code questions { id kind options { id } } } } } } }');
    const [quiz] = quizzes.packs.nodes.flatMap((pack) => pack.quizzes.nodes);
    const question = quiz?.questions.find(({ kind }) => kind === 'SINGLE_CHOICE' || kind === 'TRUE_FALSE_NOT_STATED' || kind === 'WHICH_OUTLET' || kind === 'WHAT_CHANGED');
    const answerAs = async (nickname: string): Promise<readonly (string | undefined)[]> => {
      const resumeToken = randomBytes(32).toString('base64url');
      const { startAttempt } = await askGraph<{ startAttempt: { attempt: { id: string } | null } }>(api.url, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } } }', { variables: { input: { code: quiz?.code, nickname, attemptId: randomUUID(), resumeToken } } });
      const input = { attempt: startAttempt.attempt?.id, resumeToken, responseId: randomUUID(), question: question?.id, response: { optionIds: [question?.options[0]?.id] } };
      const send = async (): Promise<string | undefined> => (await askGraph<{ submitResponse: { response: { id: string } | null } }>(api.url, 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { id } userErrors { code } } }', { variables: { input } })).submitResponse.response?.id;
      return Promise.all([send(), send(), send()]);
    };
    const names = ['Wren', 'Heron', 'Plover', 'Curlew', 'Dunlin', 'Knot', 'Ruff', 'Teal'];
    for (const ids of await Promise.all(names.map((name) => answerAs(name)))) {
      expect(ids[0]).toBeDefined();
      expect(new Set(ids).size).toBe(1);
    }
    expect(await count('responses')).toBe(names.length);
  });

  it('are two halves of one: a teacher and a class go through their day, each thing done at the next of them, and every page reads alike at both', async () => {
    const before = { attempts: await count('attempts'), responses: await count('responses') };
    const cookie = await setUp(replicas);
    const { answers, attempts, teacherPages, studentPages } = await goThroughDay({ replicas, cookie, pack: PACK });
    expect([await count('attempts') - before.attempts, await count('responses') - before.responses]).toEqual([attempts, answers]);
    expect(await count('attempts WHERE finished_at IS NOT NULL')).toBe(attempts);
    await until('what was answered to be counted', async () => (await count('uncounted_attempts') === 0 ? true : undefined));
    const differing: string[] = [];
    for (const [pages, as] of [[teacherPages, cookie], [studentPages, '']] as const) {
      for (const page of pages) {
        const [here, there] = await Promise.all(replicas.map((replica) => askPage(replica, page, as)));
        expect([page.operation, here?.errors, Object.values(here?.data ?? {}).some((value) => value !== null)]).toEqual([page.operation, undefined, true]);
        if (withoutMoments(there) !== withoutMoments(here)) differing.push(page.operation);
      }
    }
    expect(differing).toEqual([]);
    // Nothing failed that was tried again unseen.
    expect(replicas.map((replica) => replica.output()).join('\n')).not.toMatch(/prepared statement|"level":50|\bERROR\b/);
  });

  it('hears what is live by its direct connection', async () => {
    const socket = await openSocket(api.socketUrl);
    const watched = socket.subscribe('subscription { packChanged(pack: "harbour-ferry") { version } }');
    expect((await watched.next()).is).toBe('NEXT');
    await database.database.pool.query(`WITH next AS (UPDATE packs SET version = version + 1 WHERE slug = 'harbour-ferry' RETURNING id, version)
      INSERT INTO pack_versions SELECT (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'version', next.version))).* FROM pack_versions v JOIN next ON v.pack_id = next.id AND v.version = next.version - 1`);
    await database.database.pool.query(`SELECT pg_notify('pack_changed', 'harbour-ferry')`);
    const heard = await watched.next();
    await socket.close();
    expect(heard).toMatchObject({ data: { packChanged: { version: 2 } } });
  });
});

/** The owner, with the code that one of them printed, set up at the other. */
async function setUp([one, other]: readonly Replica[]): Promise<string> {
  const reply = await fetch(`${one?.url ?? ''}/api/auth/set-up`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Ada', email: 'ada@school.example', password: 'seven herons at low tide', code: other?.setUpCode() }) });
  expect(await reply.json()).toEqual({ userErrors: [] });
  return reply.headers.getSetCookie().map((set) => set.split(';')[0] ?? '').join('; ');
}

/** Without when somebody looked. */
const withoutMoments = (reply: unknown): string => JSON.stringify(reply).replaceAll(/((?:counted|exported)At\\*": ?\\*")[^"\\]+/g, '$1now');
