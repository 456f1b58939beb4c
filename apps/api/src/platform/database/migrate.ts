import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { OperationalError } from '../operational-error.js';

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

/**
 * Brings a database forward to this program's schema, under a lock and in one transaction, and grants the application's
 * role what it needs. Safe to call from any number of starters at once. `url` is the owner's, and direct.
 */
export async function migrateDatabase({ url, applicationRole }: { readonly url: string; readonly applicationRole: string | null }): Promise<{ readonly applied: number }> {
  const client = new pg.Client({ connectionString: url, application_name: 'footnote: migrating', connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await inTransaction(client, async () => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      const applied = await applyMigrations(client, readMigrations());
      if (applicationRole !== null && (applied > 0 || !(await mayWrite(client, applicationRole)))) await grantToApplication(client, applicationRole);
      return { applied };
    });
  } finally {
    await client.end();
  }
}

/** Applies, within the caller's transaction, those of the given migrations that the database has not seen. */
export async function applyMigrations(client: pg.ClientBase, migrations: readonly MigrationMeta[]): Promise<number> {
  await client.query('CREATE TABLE IF NOT EXISTS schema_migrations (written_at bigint PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())');
  const done = await listApplied(client);
  refuseNewerSchema(done, migrations);
  const missing = migrations.filter((migration) => !done.some((one) => one.writtenAt === migration.folderMillis));
  for (const migration of missing) {
    for (const statement of migration.sql) await client.query(statement);
    await client.query('INSERT INTO schema_migrations (written_at, hash) VALUES ($1, $2)', [migration.folderMillis, migration.hash]);
  }
  return missing.length;
}

/** What a database has seen, oldest first; nothing where it is not one of ours. */
export async function listApplied(client: pg.ClientBase): Promise<readonly AppliedMigration[]> {
  const { rows: found } = await client.query<{ there: boolean }>(`SELECT to_regclass('schema_migrations') IS NOT NULL AS there`);
  if (found[0]?.there !== true) return [];
  const { rows } = await client.query<{ written_at: string; hash: string }>('SELECT written_at, hash FROM schema_migrations ORDER BY written_at');
  return rows.map((row) => ({ writtenAt: Number(row.written_at), hash: row.hash }));
}

function refuseNewerSchema(done: readonly AppliedMigration[], migrations: readonly MigrationMeta[]): void {
  const last = migrations.at(-1)?.folderMillis ?? 0;
  if (done.some((one) => one.writtenAt > last)) {
    throw new OperationalError('SCHEMA_IS_NEWER', 'The database was written by a newer Footnote than this one; start that newer one, or restore a backup into an empty database.');
  }
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
