import pg from 'pg';
import { applyMigrations, grantToApplication, inTransaction, listApplied, MIGRATION_LOCK, readMigrations } from '../database/migrate.js';
import { OperationalError } from '../operational-error.js';
import { readBackup, type BackupHeader } from './backup-format.js';
import { listColumns, listFunctionsOf, listPresentTables, quoteNames } from './our-tables.js';

export interface RestoreOptions {
  /** The owner's, and direct. */
  readonly url: string;
  readonly file: string;
  /** Whether what the database holds may go. */
  readonly replace: boolean;
  /** The role that queries, where it is another than the owner. */
  readonly applicationRole: string | null;
}

export interface RestoreSummary {
  readonly createdAt: string;
  readonly tables: number;
  readonly rows: number;
  /** Whether rows that were there have been replaced. */
  readonly replaced: boolean;
}

const BYTES_AT_ONCE = 4 * 1024 * 1024;

/** Brings a database to what a backup holds, whole or not at all; the file is checked from end to end before anything is touched. */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreSummary> {
  const { header, tables, rows } = await checkBackup(options.file);
  const client = new pg.Client({ connectionString: options.url, application_name: 'footnote restore', options: '-c timezone=UTC' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const replaced = await inTransaction(client, () => restoreWithin(client, options, header));
    return { createdAt: header.createdAt, tables, rows, replaced };
  } finally {
    await client.end();
  }
}

async function checkBackup(file: string): Promise<{ readonly header: BackupHeader; readonly tables: number; readonly rows: number }> {
  let header: BackupHeader | null = null;
  let counted = { tables: 0, rows: 0 };
  for await (const part of readBackup(file)) {
    if (part.kind === 'HEADER') header = part.header;
    if (part.kind === 'END') counted = { tables: part.tables, rows: part.rows };
  }
  if (header === null) throw new Error('readBackup ends only after a header');
  refuseUnknownSchema(header);
  return { header, ...counted };
}

/** A backup's schema must be one that this program has been through. */
function refuseUnknownSchema({ migrations }: BackupHeader): void {
  const known = readMigrations();
  if (migrations.every((one, index) => known[index]?.folderMillis === one.writtenAt && known[index].hash === one.hash)) return;
  throw new OperationalError('BACKUP_IS_NEWER', 'The backup was written by another, probably newer Footnote, whose tables this one does not know; nothing was changed. Restore it with that Footnote.');
}

async function restoreWithin(client: pg.Client, { file, replace, applicationRole }: RestoreOptions, header: BackupHeader): Promise<boolean> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const held = await listHeldTables(client);
  if (held.length > 0 && !replace) {
    throw new OperationalError('DATABASE_NOT_EMPTY', `The database is not empty (${held.length} of its tables hold rows, ${held.slice(0, 3).join(', ')} among them); restore into an empty one, or say --replace to lose what is there.`);
  }
  await emptyAtLevel(client, header);
  await client.query('SET CONSTRAINTS ALL DEFERRED');
  await loadRows(client, file);
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await applyMigrations(client, readMigrations());
  if (applicationRole !== null) await grantToApplication(client, applicationRole);
  // An API that runs meanwhile forgets what it remembered.
  await client.query(`SELECT pg_notify('pack_changed', slug) FROM packs`);
  return held.length > 0;
}

async function listHeldTables(client: pg.Client): Promise<readonly string[]> {
  const held: string[] = [];
  for (const name of await listPresentTables(client)) {
    const { rows: [found] } = await client.query<{ any: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${quoteNames([name])}) AS any`);
    if (found?.any === true) held.push(name);
  }
  return held;
}

/** Empty tables of the very schema that the backup's rows are of; the way from there to today's is the migrations' own. */
async function emptyAtLevel(client: pg.Client, { migrations }: BackupHeader): Promise<void> {
  const present = await listPresentTables(client);
  const applied = await listApplied(client);
  if (applied.length === migrations.length && applied.every((one, index) => one.hash === migrations[index]?.hash)) {
    if (present.length > 0) await client.query(`TRUNCATE ${quoteNames(present)}`);
    return;
  }
  const functions = await listFunctionsOf(client, present);
  if (present.length > 0) await client.query(`DROP TABLE ${quoteNames(present)} CASCADE`);
  await client.query('DROP TABLE IF EXISTS schema_migrations');
  for (const signature of functions) await client.query(`DROP FUNCTION ${signature}`);
  await applyMigrations(client, readMigrations().slice(0, migrations.length));
}

async function loadRows(client: pg.Client, file: string): Promise<void> {
  let insert: ((lines: readonly string[]) => Promise<unknown>) | null = null;
  let waiting: string[] = [];
  let bytes = 0;
  const flush = async () => {
    if (insert !== null && waiting.length > 0) await insert(waiting);
    waiting = [];
    bytes = 0;
  };
  for await (const part of readBackup(file)) {
    if (part.kind === 'ROW') {
      waiting.push(part.text);
      bytes += part.text.length;
      if (bytes >= BYTES_AT_ONCE) await flush();
    } else {
      await flush();
      if (part.kind === 'TABLE') insert = await prepareInsert(client, part.name, part.columns);
    }
  }
}

/** Rows go in as the text that PostgreSQL wrote: nothing here reads a number or a date, so nothing can be rounded. */
async function prepareInsert(client: pg.Client, name: string, columns: readonly string[]): Promise<(lines: readonly string[]) => Promise<unknown>> {
  const known = await listColumns(client, name);
  const unknown = columns.find((column) => !known.includes(column));
  if (unknown !== undefined) throw new Error(`the table ${name} has no column ${unknown}`);
  const [table, list] = [quoteNames([name]), quoteNames(columns)];
  return (lines) => client.query(`INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [`[${lines.join(',')}]`]);
}

