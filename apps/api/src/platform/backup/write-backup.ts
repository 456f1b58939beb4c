import type { Hash } from 'node:crypto';
import { closeSync, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { inTransaction, listApplied, listUnknown } from '../database/migrate.js';
import { errorCode, OperationalError } from '../operational-error.js';
import { BACKUP_VERSION, readBackup, startSum } from './backup-format.js';
import { listBackedUpTables, listColumns, listKeyColumns, measureWidestRow, orderByReferences, quoteNames } from './our-tables.js';

/** What a backup holds. */
export interface BackupSummary {
  readonly file: string;
  readonly tables: number;
  readonly rows: number;
}

const ROWS_AT_ONCE = 500;
/** What may be in memory of rows that were fetched and are not written yet, as their text. */
const BYTES_AT_ONCE = 8 * 1024 * 1024;
/** How much longer a value can be in the text of a backup than on the disk: bytes are written as figures, and long texts were compressed. */
const TEXT_FACTOR = 8;
/** What the names of columns add to a row, and its short values. */
const ROW_BYTES = 2 * 1024;

/**
 * Writes all of our tables to a file, as they stand at one moment: other writers go on meanwhile and are not seen.
 * The file appears under its name only when it is whole, on the disk, and has been read back. `url` is the owner's. A database that a newer
 * program has migrated is refused.
 */
export async function writeBackup({ url, file, now }: { readonly url: string; readonly file: string; readonly now: Date }): Promise<BackupSummary> {
  const client = new pg.Client({ connectionString: url, application_name: 'footnote backup', options: '-c timezone=UTC' });
  client.on('error', () => undefined);
  await client.connect();
  const partial = `${file}.part`;
  try {
    const summary = await inTransaction(client, () => writeAll(client, partial, now), 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    keepOnDisk(partial);
    await checkWritten(partial, summary);
    renameSync(partial, file);
    keepOnDisk(path.dirname(file));
    return { file, ...summary };
  } catch (error) {
    rmSync(partial, { force: true });
    const code = errorCode(error);
    if (code === 'ENOSPC' || code === 'EACCES' || code === 'ENOENT' || code === 'EROFS' || code === 'EISDIR') throw new OperationalError('CANNOT_WRITE_BACKUP', `The backup cannot be written to ${file} (${code}); name a file in a folder that you may write to.`, { cause: error });
    throw error;
  } finally {
    await client.end();
  }
}

/** Waits until a file, or the names in a folder, are where a power cut leaves them. */
function keepOnDisk(place: string): void {
  // Windows opens no folder for that, and has names on the disk by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(place, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Reads a backup from its first byte to its last, with all of its sums. */
async function checkWritten(partial: string, { tables, rows }: Omit<BackupSummary, 'file'>): Promise<void> {
  for await (const part of readBackup(partial)) {
    if (part.kind === 'END' && (part.tables !== tables || part.rows !== rows)) throw new OperationalError('BACKUP_DAMAGED', `The backup was read back and is not what was written (${String(part.rows)} rows of ${String(rows)}); try again, and look after the disk.`);
  }
}

async function writeAll(client: pg.Client, partial: string, now: Date): Promise<Omit<BackupSummary, 'file'>> {
  if ((await listUnknown(client)).length > 0) throw new OperationalError('SCHEMA_IS_NEWER', LEFT_TO_NEWER);
  const total: Total = { tables: 0, rows: 0, sum: startSum() };
  // It holds what students answered, and texts that are somebody's own.
  await pipeline(Readable.from(allLines(client, now, total)), createGzip({ level: 6 }), createWriteStream(partial, { mode: 0o600 }));
  return { tables: total.tables, rows: total.rows };
}

/** What is said of a database that a newer program has migrated: this one knows nothing of what came with that. */
export const LEFT_TO_NEWER = 'A newer Footnote has migrated this database: a backup by this older one would leave out what the newer one keeps in tables and columns of its own. Nothing was written; back up with the newer one.';

interface Total { tables: number; rows: number; readonly sum: Hash }

async function* allLines(client: pg.Client, now: Date, total: Total): AsyncGenerator<string> {
  yield control({ '@': 'footnote-backup', version: BACKUP_VERSION, createdAt: now.toISOString(), migrations: await listApplied(client) });
  for (const name of await orderByReferences(client, await listBackedUpTables(client))) yield* tableLines(client, name, total);
  yield control({ '@': 'end-of-backup', tables: total.tables, rows: total.rows, sha256: total.sum.digest('hex') });
}

async function* tableLines(client: pg.Client, name: string, total: Total): AsyncGenerator<string> {
  const columns = await listColumns(client, name);
  yield control({ '@': 'table', name, columns });
  const sum = startSum();
  let rows = 0;
  const rowsAtOnce = Math.max(1, Math.min(ROWS_AT_ONCE, Math.floor(BYTES_AT_ONCE / (await measureWidestRow(client, name) * TEXT_FACTOR + ROW_BYTES))));
  // A cursor, because a district's responses need not fit into memory; by key, so that equal data make equal backups.
  await client.query(`DECLARE backup_rows NO SCROLL CURSOR FOR SELECT to_jsonb(r)::text AS line FROM (SELECT ${quoteNames(columns)} FROM ${quoteNames([name])} ORDER BY ${quoteNames(await listKeyColumns(client, name))}) r`);
  for (;;) {
    const batch = await client.query<{ line: string }>(`FETCH ${String(rowsAtOnce)} FROM backup_rows`);
    if (batch.rows.length === 0) break;
    const lines = batch.rows.map(({ line }) => `${line}\n`).join('');
    sum.update(lines);
    rows += batch.rows.length;
    yield lines;
  }
  await client.query('CLOSE backup_rows');
  const sha256 = sum.digest('hex');
  yield control({ '@': 'end', name, rows, sha256 });
  total.tables += 1;
  total.rows += rows;
  total.sum.update(sha256);
}

function control(what: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(what)}\n`;
}
