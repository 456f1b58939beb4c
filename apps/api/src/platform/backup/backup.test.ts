import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { importPack } from '../database/import-pack.js';
import { applyMigrations, migrateDatabase, readMigrations } from '../database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../database/testing/index.js';
import { smallGraph } from '../database/testing/small-graph.js';
import { withClient } from '../database/testing/test-server.js';
import { restoreBackup, writeBackup } from './index.js';
import { listTables } from './our-tables.js';

let full: TestDatabase;
let folder: string;
let file: string;
const now = new Date('2026-01-02T03:04:05.678Z');

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-backup-'));
  file = path.join(folder, 'all.backup');
  full = await createTestDatabase();
  const { pool } = full.database;
  await importPack({ pool, graph: smallGraph('harbour'), now, newId: randomUUID, attach: (graph) => graph, originals: [{ id: randomUUID(), sourceSlug: 'gazette', fileName: null, rawText: 'line one\r\n"two" \\ {"@":"table"} ☕\u2028' }] });
  const [quiz, revision, attempt] = [randomUUID(), randomUUID(), randomUUID()];
  await pool.query(`INSERT INTO quizzes (id, code, title, created_at) VALUES ($1, 'ABCD', 'Ein Quiz — «ja»', $2)`, [quiz, now]);
  await pool.query(`INSERT INTO revisions (id, quiz_id, number, as_of, questions, keys, published_at) VALUES ($1, $2, 1, '2023-03-08', $3, '{"n": 12345678901234567890.125}', $4)`, [revision, quiz, JSON.stringify([{ deep: [null, 0.1, '\u00e9'] }]), now]);
  await pool.query(`INSERT INTO attempts (id, revision_id, token_hash, started_at) VALUES ($1, $2, 'hash', $3)`, [attempt, revision, now]);
  const [desk, user] = [randomUUID(), randomUUID()];
  await pool.query(`INSERT INTO desks (id, name, created_at) VALUES ($1, 'A desk', $2)`, [desk, now]);
  await pool.query(`INSERT INTO users (id, name, email, role, desk_id, created_at, updated_at) VALUES ($1, 'Ada', 'ada@school.example', 'OWNER', $2, $3, $3)`, [user, desk, now]);
  await pool.query(`INSERT INTO credentials (id, account_id, provider_id, user_id, password, created_at, updated_at) VALUES ($1, 'ada', 'credential', $2, 'the hash of a password', $3, $3)`, [randomUUID(), user, now]);
  await pool.query(`INSERT INTO sessions (id, token, user_id, expires_at, created_at, updated_at) VALUES ($1, 'the secret of a session', $2, $3, $3, $3)`, [randomUUID(), user, now]);
  await pool.query(`INSERT INTO verifications (id, identifier, value, expires_at) VALUES ($1, 'state', 'the secret of a journey', $2)`, [randomUUID(), now]);
  await pool.query(`INSERT INTO rate_limits (id, key, count, last_request) VALUES ($1, 'a count of tries', 1, 1)`, [randomUUID()]);
  await pool.query(`INSERT INTO throttles (key, failures, since) VALUES ('a count of failures', 1, $1)`, [now]);
  await pool.query(`INSERT INTO responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at) SELECT gen_random_uuid(), $1, 'q' || n, gen_random_uuid(), '[]', true, n / 3.0, clock_timestamp() FROM generate_series(1, 1300) n`, [attempt]);
});
afterAll(async () => {
  await full.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is not to be found in a file that somebody copies: what opens a door, and counts of failures. */
const SHORT_LIVED = ['sessions', 'verifications', 'rate_limits', 'throttles', 'spent_costs'];

/** The lines of a backup without the moment at which it was made. */
const contentOf = (backup: string) => gunzipSync(readFileSync(backup)).toString('utf8').split('\n').slice(1);

describe('a backup', () => {
  it('holds every row of every table that is to be kept and is nobody else’s to read', async () => {
    const summary = await writeBackup({ url: full.ownerUrl, file, now });
    expect(summary.tables).toBe(listTables().length - SHORT_LIVED.length);
    expect(summary.rows).toBeGreaterThan(1_330);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['all.backup']);
  });

  it('holds accounts and the hashes of their passwords, and no session, short-lived secret or count of failures', () => {
    const lines = contentOf(file);
    const holding = (text: string) => lines.filter((line) => line.includes(text)).length;
    expect([holding('ada@school.example'), holding('the hash of a password')]).toEqual([1, 1]);
    expect(['the secret of a session', 'the secret of a journey', 'a count of tries', 'a count of failures', ...SHORT_LIVED.map((name) => `"name":"${name}"`)].filter((text) => holding(text) > 0)).toEqual([]);
  });

  it('restored into an empty database gives the same backup again, to the byte', async () => {
    const other = await createTestDatabase({ empty: true });
    try {
      const application = decodeURIComponent(new URL(other.url).username);
      const summary = await restoreBackup({ url: other.ownerUrl, file, replace: false, applicationRole: application });
      expect(summary).toMatchObject({ tables: listTables().length - SHORT_LIVED.length, replaced: false });
      await writeBackup({ url: other.ownerUrl, file: path.join(folder, 'again.backup'), now });
      expect(contentOf(path.join(folder, 'again.backup'))).toEqual(contentOf(file));
      const { rows } = await other.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM claims WHERE search @@ to_tsquery('english', 'oppose')`);
      expect(rows[0]?.n).toBe(smallGraph('harbour').claims.length);
      await expect(other.database.pool.query(`UPDATE revisions SET number = 2`)).rejects.toThrow();
    } finally {
      await other.close();
    }
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const writing = writeBackup({ url: full.ownerUrl, file: path.join(folder, 'meanwhile.backup'), now });
    const settings = Promise.all(Array.from({ length: 30 }, (_, index) => full.database.pool.query(`INSERT INTO settings (name, value, updated_at) VALUES ($1, '1', now())`, [`s${index}`])));
    await Promise.all([writing, settings]);
    const lines = contentOf(path.join(folder, 'meanwhile.backup'));
    const end = lines.map((line) => (line.startsWith('{"@":"end","name":"settings"') ? JSON.parse(line) as { readonly rows: number } : null)).find((one) => one !== null);
    // All or none of those committed before the snapshot; never a torn row, and the sums hold.
    expect(end?.rows).toBeGreaterThanOrEqual(0);
    await full.database.pool.query('DELETE FROM settings');
  });
});

describe('a backup by a program that is older than the database', () => {
  it('is refused in a sentence, since it would leave out what it does not know', async () => {
    const newer = await createTestDatabase();
    const place = path.join(folder, 'of-a-newer.backup');
    try {
      await withClient(newer.ownerUrl, (client) => client.query(`INSERT INTO schema_migrations (written_at, hash, older_run) VALUES (9999999999999, 'x', true)`));
      await expect(writeBackup({ url: newer.ownerUrl, file: place, now })).rejects.toMatchObject({ code: 'SCHEMA_IS_NEWER', message: expect.stringContaining('back up with the newer one') });
      expect(readdirSync(folder).filter((name) => name.startsWith('of-a-newer'))).toEqual([]);
    } finally {
      await newer.close();
    }
  });
});

describe('restoring', () => {
  it('refuses a database that holds something, and changes nothing', async () => {
    const other = await createTestDatabase();
    try {
      await other.database.pool.query(`INSERT INTO settings (name, value, updated_at) VALUES ('mine', '1', now())`);
      await expect(restoreBackup({ url: other.ownerUrl, file, replace: false, applicationRole: null })).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
      expect((await other.database.pool.query('SELECT * FROM settings')).rowCount).toBe(1);
      expect(await restoreBackup({ url: other.ownerUrl, file, replace: true, applicationRole: null })).toMatchObject({ replaced: true });
      expect((await other.database.pool.query('SELECT * FROM settings')).rowCount).toBe(0);
      expect((await other.database.pool.query('SELECT * FROM responses')).rowCount).toBe(1_300);
    } finally {
      await other.close();
    }
  });

  it.each([
    ['a changed row', (text: string) => text.replace('Ein Quiz', 'Kein Quiz')],
    ['a missing row', (text: string) => text.split('\n').filter((line) => !line.includes('"question_id": "q7"')).join('\n')],
    ['a missing end', (text: string) => text.slice(0, text.lastIndexOf('{"@":"end-of-backup"'))],
    ['something after the end', (text: string) => `${text}{"id":1}\n`],
    ['another beginning', (text: string) => `{"hello":1}\n${text}`],
  ])('refuses a backup with %s before it touches anything', async (_what, spoil) => {
    const spoilt = path.join(folder, 'spoilt.backup');
    writeFileSync(spoilt, gzipSync(spoil(gunzipSync(readFileSync(file)).toString('utf8'))));
    await expect(restoreBackup({ url: full.ownerUrl, file: spoilt, replace: true, applicationRole: null })).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect((await full.database.pool.query('SELECT * FROM responses')).rowCount).toBe(1_300);
  });

  it('refuses half a file, a text file and a missing one in a sentence each', async () => {
    writeFileSync(path.join(folder, 'half'), readFileSync(file).subarray(0, 3_000));
    writeFileSync(path.join(folder, 'text'), 'not a backup');
    for (const [name, code] of [['half', 'BACKUP_DAMAGED'], ['text', 'BACKUP_DAMAGED'], ['missing', 'NO_SUCH_BACKUP']] as const) {
      await expect(restoreBackup({ url: full.ownerUrl, file: path.join(folder, name), replace: true, applicationRole: null })).rejects.toMatchObject({ code });
    }
  });

  it('brings a backup of an earlier schema forward', async () => {
    const old = await createTestDatabase({ empty: true });
    const target = await createTestDatabase();
    try {
      await withClient(old.ownerUrl, async (client) => {
        await applyMigrations(client, readMigrations().slice(0, 1));
        await client.query(`INSERT INTO quizzes (id, code, title, created_at) VALUES (gen_random_uuid(), 'OLD', 'old', now())`);
      });
      await writeBackup({ url: old.ownerUrl, file: path.join(folder, 'old.backup'), now });
      const application = decodeURIComponent(new URL(target.url).username);
      await restoreBackup({ url: target.ownerUrl, file: path.join(folder, 'old.backup'), replace: false, applicationRole: application });
      expect((await target.database.pool.query<{ code: string }>('SELECT code FROM quizzes')).rows).toEqual([{ code: 'OLD' }]);
      expect(await migrateDatabase({ url: target.ownerUrl, applicationRole: application })).toEqual({ applied: 0, unknown: 0 });
    } finally {
      await old.close();
      await target.close();
    }
  });
});

describe('migrating', () => {
  it('is done once when two starters come at the same time, and never again', async () => {
    const fresh = await createTestDatabase({ empty: true });
    try {
      const migrate = () => migrateDatabase({ url: fresh.ownerUrl, applicationRole: decodeURIComponent(new URL(fresh.url).username) });
      const results = await Promise.all([migrate(), migrate(), migrate()]);
      expect(results.map(({ applied }) => applied).sort()).toEqual([0, 0, readMigrations().length]);
      expect(await migrate()).toEqual({ applied: 0, unknown: 0 });
      await fresh.database.pool.query(`INSERT INTO settings (name, value, updated_at) VALUES ('a', '1', now())`);
    } finally {
      await fresh.close();
    }
  });

  it('refuses a database that a newer Footnote wrote', async () => {
    const fresh = await createTestDatabase();
    try {
      await withClient(fresh.ownerUrl, (client) => client.query(`INSERT INTO schema_migrations (written_at, hash) VALUES (9999999999999, 'x')`));
      await expect(migrateDatabase({ url: fresh.ownerUrl, applicationRole: null })).rejects.toMatchObject({ code: 'SCHEMA_IS_NEWER' });
    } finally {
      await fresh.close();
    }
  });
});
