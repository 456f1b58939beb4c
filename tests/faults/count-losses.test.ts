import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { inDatabase, joinTestServer } from '../../apps/api/src/platform/database/testing/test-server.js';
import { countLosses } from './count-losses.js';
import { connectAs } from './embedded-site.js';
import { openLedger, type Acknowledged, type Ledger } from './ledger.js';

/* A harness that finds nothing wrong has to be able to: each kind of loss is made here by hand, and found. */
let api: TestApi;
let client: pg.Client;
let one: Acknowledged;

beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  await publishStarterQuiz(api.dependencies);
  client = await connectAs(api.test.ownerUrl);
  const { rows: [revision] } = await client.query<{ id: string; question: string }>(`SELECT id, questions->0->>'id' AS question FROM revisions LIMIT 1`);
  const [attempt, responseId] = [randomUUID(), randomUUID()];
  one = { attempt, question: revision?.question ?? '', responseId, answer: { type: 'OPTIONS', optionIds: ['a', 'b'] } };
  await client.query(`INSERT INTO attempts (id, revision_id, token_hash, started_at) VALUES ($1, $2, 'hash', now() - interval '1 minute')`, [attempt, revision?.id]);
  await client.query(`INSERT INTO responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, false, 0.5, now())`, [attempt, one.question, responseId, JSON.stringify(one.answer)]);
});
afterAll(async () => {
  await client.end();
  await api.close();
});

function ledgerWith(...all: readonly Acknowledged[]): Ledger {
  const ledger = openLedger();
  for (const acknowledged of all) {
    ledger.begin(acknowledged.attempt);
    ledger.acknowledge(acknowledged);
  }
  return ledger;
}

it('finds nothing where every acknowledged answer is stored as it was sent', async () => {
  expect(await countLosses(client, ledgerWith(one))).toMatchObject({ acknowledged: 1, lost: 0, doubled: 0, broken: [] });
});

it.each([
  ['is missing', { question: randomUUID() }], ['is stored under another id', { responseId: randomUUID() }], ['is stored with another content', { answer: { type: 'OPTIONS', optionIds: ['b', 'a'] } }],
])('counts an acknowledged answer as lost that %s', async (_how, changes) => {
  expect(await countLosses(client, ledgerWith({ ...one, ...changes }))).toMatchObject({ lost: 1 });
});

it('counts a question as doubled for which two answers were acknowledged', async () => {
  expect(await countLosses(client, ledgerWith(one, { ...one, responseId: randomUUID() }))).toMatchObject({ lost: 0, doubled: 1 });
});

it('misses an attempt that was acknowledged and is not there', async () => {
  const ledger = ledgerWith(one);
  ledger.begin(randomUUID());
  expect((await countLosses(client, ledger)).broken).toEqual(['1 attempts that were acknowledged are not there']);
});

it.each([
  ['a finished attempt that is counted nowhere', `UPDATE attempts SET finished_at = now() + interval '1 hour'`, /finished attempt is counted or waits/],
  ['an answer to a question that nobody asked', `UPDATE revisions SET questions = '[{"id": "other"}]'`, /to a question of its revision/],
  ['a pack without its version', 'DELETE FROM pack_versions', /has the version that it says/],
  ['a pack with a row too few', 'DELETE FROM absence_records', /as many absence_records in rows/],
  ['an answer without an attempt', 'DELETE FROM attempts', /an answer belongs to an attempt/],
  ['a reference that leads nowhere', 'DELETE FROM quizzes', /refers to what is there/],
  ['a key that is there twice', `ALTER TABLE settings DROP CONSTRAINT settings_pkey; ALTER TABLE settings ADD CONSTRAINT once UNIQUE (name) DEFERRABLE INITIALLY DEFERRED; INSERT INTO settings (name, value, updated_at) VALUES ('x', '1', now()), ('x', '2', now())`, /once is there once/],
])('finds %s', async (_what, spoil, sentence) => {
  const superuser = await connectAs(inDatabase((await joinTestServer()).superuserUrl, new URL(api.test.ownerUrl).pathname.slice(1)));
  try {
    await superuser.query('BEGIN');
    // What no program of ours can do: without triggers, and without the keys that look after references.
    await superuser.query('SET LOCAL session_replication_role = replica');
    await superuser.query(spoil);
    const { broken } = await countLosses(withoutTransactions(superuser), ledgerWith());
    expect(broken.some((found) => sentence.test(found))).toBe(true);
  } finally {
    await superuser.query('ROLLBACK');
    await superuser.end();
  }
});

/** The same connection, within the transaction that is spoilt and taken back. */
function withoutTransactions(inner: pg.Client): pg.Client {
  return Object.assign(Object.create(inner) as pg.Client, { // all else is the connection's own
    query: (text: string, values?: unknown[]) => (/^(BEGIN|ROLLBACK)/.test(text) ? inner.query('SELECT 1') : inner.query(text, values)),
  });
}
