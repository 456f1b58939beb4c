import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/testing/index.js';
import { openSocket } from '../../apps/api/src/testing/open-socket.js';
import { askGraph } from '../testkit/ask-graph.js';
import { newDataFolder } from '../testkit/start-product.js';
import { findPgBouncer, startPgBouncer, type PgBouncer } from './pgbouncer.js';
import { startReplica, type Replica } from './start-replica.js';

/*
 * The pooler of our own, behind which one of the replicas of replicas.test.ts works, stands for every PgBouncer. Where a machine has a real
 * one (Debian: `apt-get install pgbouncer`), an API works behind that too.
 */
const version = findPgBouncer();
if (version === null) process.stderr.write('There is no PgBouncer on this machine: what is tried behind a real one is skipped, and tried behind our own pooler.\n');
const describeWhere = version === null ? describe.skip : describe;

describeWhere('an API behind PgBouncer in its mode `transaction`', () => {
  let database: TestDatabase;
  let pooler: PgBouncer;
  let api: Replica;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    pooler = await startPgBouncer(database.url);
    const { folder } = await newDataFolder();
    rmSync(folder, { recursive: true, force: true });
    api = await startReplica({ FOOTNOTE_DATA_DIR: folder, DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: database.ownerUrl, DATABASE_POOLING: 'transaction' });
    await api.untilReady();
  }, 300_000);
  afterAll(async () => {
    await api.stop();
    await pooler.close();
    await database.close();
  });

  it('is not on one connection from one transaction to the next, and so finds nothing that it set', async () => {
    const clients = await Promise.all(Array.from({ length: 3 }, async () => {
      const client = new pg.Client({ connectionString: pooler.url });
      await client.connect();
      return client;
    }));
    const processes = new Set<number>();
    for (let turn = 0; turn < 5; turn += 1) for (const { rows } of await Promise.all(clients.map((client) => client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid, pg_sleep(0.02)')))) processes.add(rows[0]?.pid ?? 0);
    await Promise.all(clients.map((client) => client.end()));
    expect(processes.size).toBeGreaterThan(1);
    expect(processes.size).toBeLessThanOrEqual(6);
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
    const { rows: [stored] } = await database.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM responses');
    expect(stored?.n).toBe(names.length);
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
