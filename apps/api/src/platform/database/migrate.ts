import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { errorCode, OperationalError } from '../operational-error.js';
import { findAllowance } from './allowed-statements.js';
import { findUnsafeStatements } from './find-unsafe-statements.js';
import { migrateBeside, runsBeside, withinTransaction } from './migrate-beside.js';

/** A step of the schema's history: when it was written (its identity and its order), and the hash of its text. */
export interface AppliedMigration {
  readonly writtenAt: number;
  readonly hash: string;
}

/** `src` and `dist` lie side by side, and the SQL is not compiled: both read it from `src`. */
const FOLDER = fileURLToPath(new URL('../../../src/platform/database/migrations', import.meta.url));
/** The number of the lock under which the schema is changed. Any constant will do; whoever holds it migrates, everybody else waits and then finds the work done. */
export const MIGRATION_LOCK = 7_032_024;

/** Every migration of this program, oldest first. */
export function readMigrations(): readonly MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: FOLDER });
}

/** A table that is in use for this long is left alone for now: whoever waits for a table makes all others who come for it wait behind. */
const LOCK_MS = 4_000;
const TRIES = 8;
/** What those who came meanwhile need to be done. */
const PAUSE_MS = 1_000;

export interface MigrateOptions {
  /** As the owner of the tables, and direct. */
  readonly url: string;
  readonly applicationRole: string | null;
  /** Whether a database that a newer program has migrated will do, as long as it only added: for an API that is started again while another version takes over. */
  readonly mayBeOlder?: boolean;
  readonly lockMs?: number;
  readonly tries?: number;
}

/** How many migrations were applied, and how many the database has of which this program knows nothing. */
export interface Migrated { readonly applied: number; readonly unknown: number }

/**
 * Brings a database forward to this program's schema, under a lock and in one transaction, and grants the application's role what it
 * needs. Safe to call from any number of starters at once, and while APIs of the version before run: what they hold is waited for in short
 * turns, between which they get on. Indexes on tables that are there already may be made beside those who write: each such migration comes
 * after what stands before it, and is remembered by itself.
 */
export async function migrateDatabase({ url, applicationRole, mayBeOlder = false, lockMs = LOCK_MS, tries = TRIES }: MigrateOptions): Promise<Migrated> {
  const client = new pg.Client({ connectionString: url, application_name: 'footnote: migrating', connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let before = 0; ;) {
      const { next, ...migrated } = await migrateInTurns(client, { applicationRole, mayBeOlder, lockMs, tries });
      const applied = before + migrated.applied;
      if (next === null) return { ...migrated, applied };
      before = applied + (await applyBeside(client, next, lockMs * tries) ? 1 : 0);
    }
  } finally {
    await client.end();
  }
}

/** What a turn came to, and the migration that comes next and runs beside those who write. */
interface Turn extends Migrated { readonly next: MigrationMeta | null }

async function migrateInTurns(client: pg.Client, { tries, ...options }: Required<Omit<MigrateOptions, 'url'>>): Promise<Turn> {
  for (let turn = 1; ; turn += 1) {
    const migrated = await inTransaction(client, () => migrateUnderLock(client, options)).catch((error: unknown) => { if (errorCode(error) !== LOCK_NOT_AVAILABLE) throw error; return null; });
    if (migrated !== null) return migrated;
    if (turn >= tries) throw new OperationalError('MIGRATION_BLOCKED', 'The database could not be brought up to date: somebody has held one of its tables for long, such as a backup or a program of your own. Nothing was changed; end that, and start again.');
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
  }
}

const LOCK_NOT_AVAILABLE = '55P03';

async function migrateUnderLock(client: pg.Client, { applicationRole, mayBeOlder, lockMs }: Required<Pick<MigrateOptions, 'applicationRole' | 'mayBeOlder' | 'lockMs'>>): Promise<Turn> {
  // A role may have been given a time within which its statements have to be done; a migration is done when it is done.
  await client.query('SET LOCAL statement_timeout = 0');
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await client.query(`SET LOCAL lock_timeout = ${String(lockMs)}`);
  // Of a database that is new nobody knows: all of it is made at once, or nothing.
  const isNew = (await listApplied(client)).length === 0;
  const applied = await applyMigrations(client, readMigrations(), { mayBeOlder, stopsAt: isNew ? () => false : runsBeside });
  if (applicationRole !== null && (applied > 0 || !(await mayWrite(client, applicationRole)))) await grantToApplication(client, applicationRole);
  const done = await listApplied(client);
  return { applied, unknown: (await listUnknown(client)).length, next: readMigrations().find((migration) => !isAmong(done, migration)) ?? null };
}

const isAmong = (done: readonly AppliedMigration[], { folderMillis }: MigrationMeta): boolean => done.some(({ writtenAt }) => writtenAt === folderMillis);

function applyBeside(client: pg.Client, migration: MigrationMeta, patienceMs: number): Promise<boolean> {
  return migrateBeside(client, migration, {
    patienceMs,
    isDone: async () => isAmong(await listApplied(client), migration),
    remember: () => remember(client, migration),
  });
}

async function remember(client: pg.ClientBase, migration: MigrationMeta): Promise<void> {
  await client.query('INSERT INTO schema_migrations (written_at, hash, older_run) VALUES ($1, $2, $3)', [migration.folderMillis, migration.hash, olderRun(migration)]);
}

interface ApplyOptions extends Pick<MigrateOptions, 'mayBeOlder'> {
  /** Which migration is left for later, with those after it. */
  readonly stopsAt?: (migration: MigrationMeta) => boolean;
}

/** Applies, within the caller's transaction, those of the given migrations that the database has not seen. */
export async function applyMigrations(client: pg.ClientBase, migrations: readonly MigrationMeta[], { mayBeOlder = false, stopsAt = () => false }: ApplyOptions = {}): Promise<number> {
  await client.query('CREATE TABLE IF NOT EXISTS schema_migrations (written_at bigint PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())');
  await rememberWhatOlderRun(client);
  const done = await listApplied(client);
  await refuseNewerSchema(client, migrations, mayBeOlder);
  const missing = migrations.filter((migration) => !isAmong(done, migration));
  const stop = missing.findIndex(stopsAt);
  const due = stop < 0 ? missing : missing.slice(0, stop);
  for (const migration of due) {
    for (const statement of migration.sql) await client.query(withinTransaction(statement));
    await remember(client, migration);
  }
  return due.length;
}

/** What a database has seen, oldest first; nothing where it is not one of ours. */
export async function listApplied(client: pg.ClientBase): Promise<readonly AppliedMigration[]> {
  const { rows: found } = await client.query<{ there: boolean }>(`SELECT to_regclass('schema_migrations') IS NOT NULL AS there`);
  if (found[0]?.there !== true) return [];
  const { rows } = await client.query<{ written_at: string; hash: string }>('SELECT written_at, hash FROM schema_migrations ORDER BY written_at');
  return rows.map((row) => ({ writtenAt: Number(row.written_at), hash: row.hash }));
}

/** What a database has seen of which this program knows nothing: a newer one has migrated it. */
export async function listUnknown(client: pg.ClientBase): Promise<readonly AppliedMigration[]> {
  const known = new Set(readMigrations().map(({ folderMillis }) => folderMillis));
  return (await listApplied(client)).filter(({ writtenAt }) => !known.has(writtenAt));
}

/** Of migrations that were applied before this was asked, nobody knows: they count as if older programs did not run. */
async function rememberWhatOlderRun(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query(`SELECT FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'schema_migrations' AND column_name = 'older_run'`);
  if (rows.length === 0) await client.query('ALTER TABLE schema_migrations ADD COLUMN IF NOT EXISTS older_run boolean NOT NULL DEFAULT false');
}

/** Whether programs that do not know a migration run as they did, once it is applied. */
function olderRun({ sql, folderMillis }: MigrationMeta): boolean {
  const name = readMigrationNames().get(folderMillis) ?? '';
  return findUnsafeStatements(sql.join('--> statement-breakpoint')).every((unsafe) => findAllowance(name, unsafe)?.olderRuns === true);
}

/** Names each migration of this program by when it was written. */
export function readMigrationNames(): ReadonlyMap<number, string> {
  // drizzle-kit writes this file, and drizzle's own reader trusts it as well.
  const { entries } = JSON.parse(readFileSync(path.join(FOLDER, 'meta', '_journal.json'), 'utf8')) as { readonly entries: readonly { readonly when: number; readonly tag: string }[] };
  return new Map(entries.map(({ when, tag }) => [when, tag]));
}

async function refuseNewerSchema(client: pg.ClientBase, migrations: readonly MigrationMeta[], mayBeOlder: boolean): Promise<void> {
  const last = migrations.at(-1)?.folderMillis ?? 0;
  const { rows: newer } = await client.query<{ older_run: boolean }>('SELECT older_run FROM schema_migrations WHERE written_at > $1', [last]);
  if (newer.length === 0 || (mayBeOlder && newer.every((one) => one.older_run))) return;
  throw new OperationalError('SCHEMA_IS_NEWER', 'The database was written by a newer Footnote than this one; start that newer one, or restore a backup into an empty database.');
}

/** Asked first, since granting again would write to the catalogues at every start. */
async function mayWrite(client: pg.ClientBase, role: string): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(`SELECT has_table_privilege($1, 'settings', 'INSERT') AS may`, [role]);
  return rows[0]?.may === true;
}

/** Rows and nothing else: the application can neither change a table nor drop one, and not rewrite what was published. */
export async function grantToApplication(client: pg.ClientBase, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name}`);
  await client.query(`REVOKE INSERT, UPDATE, DELETE ON schema_migrations FROM ${name}`);
  await client.query(`REVOKE UPDATE ON revisions, responses FROM ${name}`);
  // Everybody may make temporary tables unless it is said otherwise; where the database is somebody else's, that is theirs to say, and this a warning.
  await client.query(`DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$`);
}

/** Runs some work between BEGIN and COMMIT; whatever it throws undoes all of it. */
export async function inTransaction<Result>(client: pg.ClientBase, work: () => Promise<Result>, begin = 'BEGIN'): Promise<Result> {
  await client.query(begin);
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // The first error is the one to tell, even where the connection is gone and cannot roll back.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
