import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { runsBeside, withinTransaction } from './migrate-beside.js';
import { applyMigrations, listApplied, migrateDatabase, readMigrations } from './migrate.js';
import { createTestDatabase, type TestDatabase } from './testing/index.js';
import { withClient } from './testing/test-server.js';

const migrations = readMigrations();
const firstBeside = migrations.findIndex(runsBeside);

describe('a migration that makes indexes beside those who write', () => {
  it('does nothing else', () => {
    expect(firstBeside).toBeGreaterThan(0);
    expect(migrations.filter((one) => !runsBeside(one)).flatMap(({ sql }) => sql.filter((statement) => /\bconcurrently\b/iu.test(statement.replaceAll(/--[^\n]*/gu, ''))))).toEqual([]);
  });

  it('is told by its statements, and may be one within a transaction where the tables are new', () => {
    expect(runsBeside({ sql: ['CREATE INDEX CONCURRENTLY "a" ON "b" ("c");', '\nDROP INDEX CONCURRENTLY "d";'] })).toBe(true);
    expect(runsBeside({ sql: ['CREATE INDEX CONCURRENTLY "a" ON "b" ("c");', 'ALTER TABLE "b" ADD COLUMN "e" text;'] })).toBe(false);
    expect(runsBeside({ sql: ['CREATE INDEX "a" ON "b" ("c");'] })).toBe(false);
    expect(withinTransaction('CREATE INDEX CONCURRENTLY "a" ON "b" ("c");')).toBe('CREATE INDEX "a" ON "b" ("c");');
  });
});

describe('migrating a database in which others write', () => {
  let older: TestDatabase;
  beforeEach(async () => {
    older = await createTestDatabase({ empty: true });
    await withClient(older.ownerUrl, async (client) => {
      await client.query('BEGIN');
      await applyMigrations(client, migrations.slice(0, firstBeside));
      await client.query('COMMIT');
    });
  });
  afterEach(async () => { await older.close(); });

  const migrate = (options: Partial<Parameters<typeof migrateDatabase>[0]> = {}) => migrateDatabase({ url: older.ownerUrl, applicationRole: null, ...options });
  const missing = migrations.length - firstBeside;

  /** A transaction that has written to a table, and stays open until it is told. */
  async function whileWriting<Result>(work: (holder: pg.Client) => Promise<Result>): Promise<Result> {
    return withClient(older.ownerUrl, async (holder) => {
      const pack = randomUUID();
      await holder.query(`INSERT INTO packs (id, slug, title, summary, language, invented, key_dates, content_hash, graph_hash, version, imported_at) VALUES ($1, 'a', 'A', '', 'en', true, '[]', '', '', 1, now())`, [pack]);
      await holder.query('BEGIN');
      await insertActor(holder, 'first');
      return work(holder);
    });
  }

  async function insertActor(client: pg.Client, slug: string): Promise<void> {
    await client.query(`INSERT INTO actors (id, pack_id, slug, ordinal, name, in_text, kind, aliases, plural) SELECT gen_random_uuid(), id, $1, 0, $1, $1, 'PERSON', '[]', false FROM packs`, [slug]);
  }

  async function readIndexes(): Promise<{ readonly whole: number; readonly half: number }> {
    return withClient(older.ownerUrl, async (client) => {
      const { rows: [row] } = await client.query<{ whole: number; half: number }>(`SELECT count(*) FILTER (WHERE indisvalid)::int AS whole, count(*) FILTER (WHERE NOT indisvalid)::int AS half FROM pg_index WHERE indexrelid::regclass::text LIKE '%\\_one\\_in\\_%'`);
      return row ?? { whole: 0, half: 0 };
    });
  }

  async function untilHalfMade(): Promise<void> {
    while ((await readIndexes()).half === 0) await wait(20);
  }

  async function backendOfMigration(client: pg.Client): Promise<number> {
    const { rows: [row] } = await client.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'footnote: migrating' AND query LIKE '%INDEX CONCURRENTLY%'`);
    if (row === undefined) throw new Error('Nobody makes an index');
    return row.pid;
  }

  it('lets them write while an index is made, and waits for those who began before', async () => {
    let isDone = false;
    const migrating = await whileWriting(async (holder) => {
      const whole = migrate().then((migrated) => { isDone = true; return migrated; });
      await untilHalfMade();
      await withClient(older.ownerUrl, (writer) => insertActor(writer, 'second'));
      expect(isDone).toBe(false);
      await holder.query('COMMIT');
      return { whole };
    });
    expect(await migrating.whole).toEqual({ applied: missing, unknown: 0 });
    expect(await readIndexes()).toEqual({ whole: 8, half: 0 });
    expect((await withClient(older.ownerUrl, listApplied)).length).toBe(migrations.length);
  });

  it('makes again what a start that was killed left half made', async () => {
    await whileWriting(async (holder) => {
      const killed = migrate().then(() => 'done', () => 'killed');
      await untilHalfMade();
      await holder.query('SELECT pg_terminate_backend($1)', [await backendOfMigration(holder)]);
      expect(await killed).toBe('killed');
      expect((await readIndexes()).half).toBe(1);
      await holder.query('COMMIT');
    });
    expect(await migrate()).toEqual({ applied: missing, unknown: 0 });
    expect(await readIndexes()).toEqual({ whole: 8, half: 0 });
    expect(await migrate()).toEqual({ applied: 0, unknown: 0 });
  });

  it('keeps what was made whole before the start was killed that made it', async () => {
    const [statement = ''] = migrations[firstBeside]?.sql ?? [];
    const idOf = (client: pg.Client) => client.query<{ oid: number }>(`SELECT 'actors_search_one_in_16'::regclass::oid AS oid`);
    const made = await withClient(older.ownerUrl, async (client) => { await client.query(statement); return (await idOf(client)).rows; });
    expect(await migrate()).toEqual({ applied: missing, unknown: 0 });
    expect((await withClient(older.ownerUrl, idOf)).rows).toEqual(made);
  });

  it('is done by one of several starts, and none of them ends the other', async () => {
    const migrated = await whileWriting(async (holder) => {
      const all = Promise.all([migrate(), migrate(), migrate()]);
      await untilHalfMade();
      // Longer than PostgreSQL takes to notice that two wait for each other.
      await wait(1_500);
      await holder.query('COMMIT');
      return all;
    });
    expect(migrated.reduce((sum, { applied }) => sum + applied, 0)).toBe(missing);
    expect(await readIndexes()).toEqual({ whole: 8, half: 0 });
  });

  it('says so where somebody writes on and on, and begins anew with the next start', async () => {
    await whileWriting(async (holder) => {
      await expect(migrate({ lockMs: 100, tries: 2 })).rejects.toMatchObject({ code: 'MIGRATION_BLOCKED' });
      await holder.query('COMMIT');
    });
    expect((await readIndexes()).whole).toBe(0);
    expect(await migrate()).toEqual({ applied: missing, unknown: 0 });
    expect(await readIndexes()).toEqual({ whole: 8, half: 0 });
  });
});
