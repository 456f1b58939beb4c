import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { NAMES } from '../../apps/api/src/platform/database/embedded/cluster.js';
import { applyMigrations, listApplied, readMigrations } from '../../apps/api/src/platform/database/migrate.js';
import { until } from '../testkit/processes.js';
import { commonVariables, connectAs } from './embedded-site.js';
import { openFaultyLink } from './faulty-link.js';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';
import { keepApi, type RunFrom } from './keep-api.js';

/** Ends of an update of Footnote that come in the middle of it. */
export function migrationFaults(from: RunFrom): readonly Fault[] {
  return [
    { name: 'kill-api-in-migration', says: 'a newer API is killed while it changes the tables of a database with answers in it', grounds: ['external'], isKill: true, make: (ground) => killInMigration(ground, { from, victim: 'API' }) },
    { name: 'cut-in-migration', says: 'its connection is cut while it changes the tables', grounds: ['external'], isKill: true, make: (ground) => killInMigration(ground, { from, victim: 'CONNECTION' }) },
  ];
}

/** Answers to the first version of the tables on. */
const ANSWERS = 500;

interface Victim { readonly from: RunFrom; readonly victim: 'API' | 'CONNECTION' }

/** Another API on another database of the same server; the class goes on beside it. */
async function killInMigration({ site, dice }: Ground, { from, victim }: Victim): Promise<Made> {
  const name = `migrated_${randomUUID().replaceAll('-', '')}`;
  const level = dice.below(readMigrations().length - 1) + 1;
  await makeOlderDatabase({ superuserUrl: site.database.url('superuser'), urlOf: (role) => site.database.url(role, name), name, level });
  const link = await openFaultyLink(Number(new URL(site.database.url('owner')).port));
  const through = (role: 'owner' | 'application'): string => Object.assign(new URL(site.database.url(role, name)), { port: String(link.port) }).href;
  const before = await fingerprint(site.database.url('owner', name));
  let struck = false;
  let left = 1 + dice.below(40);
  // The API is there before its first message is.
  const api: { kill?: () => Promise<void> } = {};
  link.watch(({ application }) => {
    if (application !== 'footnote: migrating' || struck || (left -= 1) > 0) return 'PASS';
    struck = true;
    if (victim === 'API') void api.kill?.();
    return victim === 'API' || dice.happens(0.5) ? 'CUT_BEFORE' : 'CUT_AFTER';
  });
  const kept = await keepApi({ from, environment: { ...commonVariables(site.forwardingSecret), FOOTNOTE_DATA_DIR: `${site.dataFolder}-of-another`, DATABASE_URL: through('application'), DATABASE_DIRECT_URL: through('owner') } });
  api.kill = kept.kill;
  try {
    await until('the kill', () => struck || kept.starts() > 1 || undefined, 120_000).catch(() => undefined);
    await kept.untilReady(240_000);
    const after = await fingerprint(site.database.url('owner', name));
    const wrong = [...(after.level === readMigrations().length ? [] : ['a migration is missing']), ...(after.answers === before.answers ? [] : ['an answer changed or is missing']), ...(struck ? [] : ['nothing was killed, so nothing was tried'])];
    return endedNow({ remarks: [`from migration ${String(level)}`], wrong });
  } finally {
    await kept.close();
    await link.close();
    await dropDatabase(site.database.url('superuser'), name);
  }
}

interface Older { readonly superuserUrl: string; readonly urlOf: (role: 'superuser' | 'owner') => string; readonly name: string; readonly level: number }

async function makeOlderDatabase({ superuserUrl, urlOf, name, level }: Older): Promise<void> {
  await withClient(superuserUrl, (client) => client.query(`CREATE DATABASE ${name} OWNER ${NAMES.owner}`));
  await withClient(superuserUrl, (client) => client.query(`GRANT CONNECT ON DATABASE ${name} TO ${NAMES.application}`));
  await withClient(urlOf('owner'), async (client) => {
    await client.query('BEGIN');
    await applyMigrations(client, readMigrations().slice(0, level));
    const [quiz, revision, attempt] = [randomUUID(), randomUUID(), randomUUID()];
    await client.query(`INSERT INTO quizzes (id, code, title, created_at) VALUES ($1, 'OLDER', 'An older quiz', now())`, [quiz]);
    await client.query(`INSERT INTO revisions (id, quiz_id, number, questions, keys, published_at) VALUES ($1, $2, 1, '[{"id": "q"}]', '{}', now())`, [revision, quiz]);
    await client.query(`INSERT INTO attempts (id, revision_id, token_hash, started_at) VALUES ($1, $2, 'hash', now())`, [attempt, revision]);
    await client.query(`INSERT INTO responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at) SELECT gen_random_uuid(), $1, 'q' || n, gen_random_uuid(), to_jsonb(n), n % 2 = 0, 1.0 / n, now() FROM generate_series(1, ${String(ANSWERS)}) n`, [attempt]);
    await client.query('COMMIT');
  });
}

/** How far the tables are, and what the answers are, whole. */
async function fingerprint(url: string): Promise<{ readonly level: number; readonly answers: string }> {
  return withClient(url, async (client) => {
    const { rows: [found] } = await client.query<{ sum: string }>(`SELECT count(*) || md5(string_agg(row(id, attempt_id, question_id, response_id, answer, correct, score, answered_at)::text, ',' ORDER BY question_id)) AS sum FROM responses`);
    return { level: (await listApplied(client)).length, answers: found?.sum ?? '' };
  });
}

async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await connectAs(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

