import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { AppliedMigration } from '../database/migrate.js';
import { errorCode, errorMessage, OperationalError } from '../operational-error.js';

/*
 * A backup is gzipped text, one JSON value a line, readable without Footnote and independent of PostgreSQL's own formats:
 *
 *   {"@":"footnote-backup","version":1,"createdAt":…,"migrations":[…]}
 *   {"@":"table","name":"packs","columns":[…]}
 *   {"id":…,"slug":…}                                   a row, as PostgreSQL's to_jsonb writes it
 *   {"@":"end","name":"packs","rows":2,"sha256":…}      over the lines of the rows, each with its line feed
 *   {"@":"end-of-backup","tables":27,"rows":812,"sha256":…}   over the sums of the tables, in order
 *
 * No column is called "@". Generated columns are left out; tables come in an order in which references point back.
 */

export const BACKUP_VERSION = 1;

export interface BackupHeader {
  readonly createdAt: string;
  /** The schema that the rows are of. */
  readonly migrations: readonly AppliedMigration[];
}

/** What stands in a backup, in order; a row is passed on as text, untouched. */
export type BackupPart =
  | { readonly kind: 'HEADER'; readonly header: BackupHeader }
  | { readonly kind: 'TABLE'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'ROW'; readonly text: string }
  | { readonly kind: 'END'; readonly tables: number; readonly rows: number };

/** Sums up the lines of one table, or the tables of a backup. */
export function startSum(): Hash {
  return createHash('sha256');
}

/** Reads a backup part by part and checks every sum on the way; throws an OperationalError at the first fault. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const state: ReadState = { table: null, sum: startSum(), rows: 0, total: { tables: 0, rows: 0, sum: startSum() }, started: false, ended: false };
  try {
    for await (const line of linesOf(file)) {
      const part = readLine(line, state);
      if (part !== null) yield part;
    }
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    if (errorCode(error) === 'ENOENT') throw new OperationalError('NO_SUCH_BACKUP', `There is no file ${file}.`);
    throw damaged(file, errorMessage(error), error);
  }
  if (!state.ended) throw damaged(file, 'it ends in the middle');
}

interface ReadState {
  table: string | null;
  sum: Hash;
  rows: number;
  readonly total: { tables: number; rows: number; readonly sum: Hash };
  started: boolean;
  ended: boolean;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  // An error of either stream arrives where the lines are read.
  pipeline(createReadStream(file), unpacked, () => undefined);
  yield* createInterface({ input: unpacked, crlfDelay: Infinity });
}

function readLine(line: string, state: ReadState): BackupPart | null {
  if (state.ended) throw new Error('something follows its end');
  if (!line.startsWith('{"@":')) return readRow(line, state);
  const control: unknown = JSON.parse(line);
  if (!isRecord(control)) throw new Error('a line is not an object');
  if (!state.started && control['@'] !== 'footnote-backup') throw new Error('it does not begin as a backup of Footnote does');
  switch (control['@']) {
    case 'footnote-backup': return readHeader(control, state);
    case 'table': return readTable(control, state);
    case 'end': return endTable(control, state);
    case 'end-of-backup': return endBackup(control, state);
    default: throw new Error(`a line begins with the unknown word ${JSON.stringify(control['@'])}`);
  }
}

function readRow(line: string, state: ReadState): BackupPart {
  if (!state.started) throw new Error('it is not a backup of Footnote');
  if (state.table === null) throw new Error('a row belongs to no table');
  state.sum.update(`${line}\n`);
  state.rows += 1;
  return { kind: 'ROW', text: line };
}

function readHeader(control: Readonly<Record<string, unknown>>, state: ReadState): BackupPart {
  const { version, createdAt, migrations } = control;
  if (version !== BACKUP_VERSION) throw new OperationalError('BACKUP_VERSION', `This is a backup of version ${String(version)}, and this Footnote reads version ${BACKUP_VERSION}; use the Footnote that wrote it, or a newer one.`);
  if (typeof createdAt !== 'string' || !Array.isArray(migrations) || !migrations.every(isMigration)) throw new Error('its first line is not whole');
  state.started = true;
  return { kind: 'HEADER', header: { createdAt, migrations } };
}

function readTable({ name, columns }: Readonly<Record<string, unknown>>, state: ReadState): BackupPart {
  if (typeof name !== 'string' || !Array.isArray(columns) || !columns.every((column): column is string => typeof column === 'string')) throw new Error('a table has no name or no columns');
  state.table = name;
  state.sum = startSum();
  state.rows = 0;
  return { kind: 'TABLE', name, columns };
}

function endTable({ name, rows, sha256 }: Readonly<Record<string, unknown>>, state: ReadState): null {
  const sum = state.sum.digest('hex');
  if (name !== state.table || rows !== state.rows || sha256 !== sum) throw new Error(`the rows of ${String(name)} are not those that were written`);
  state.total.tables += 1;
  state.total.rows += state.rows;
  state.total.sum.update(sum);
  state.table = null;
  return null;
}

function endBackup({ tables, rows, sha256 }: Readonly<Record<string, unknown>>, state: ReadState): BackupPart {
  const { total } = state;
  if (tables !== total.tables || rows !== total.rows || sha256 !== total.sum.digest('hex')) throw new Error('not all of its tables are there');
  state.ended = true;
  return { kind: 'END', tables: total.tables, rows: total.rows };
}

function isMigration(value: unknown): value is AppliedMigration {
  return isRecord(value) && typeof value['writtenAt'] === 'number' && typeof value['hash'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(file: string, what: string, cause?: unknown): OperationalError {
  return new OperationalError('BACKUP_DAMAGED', `${file} is no whole backup (${what}); nothing was changed. Use another copy of it.`, { cause });
}
