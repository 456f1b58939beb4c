import { chmodSync, chownSync, existsSync, mkdtempSync, openSync, closeSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataFolder } from '../../data-folder.js';
import { errorCode, OperationalError } from '../../operational-error.js';
import { hasDatabasePasswords, keepDatabasePasswords, type DatabasePasswords } from '../../secrets.js';
import type { Binaries } from './binaries.js';
import { isAlive, locateFor, run } from './processes.js';

/** The major version whose files the cluster holds. There is no pg_upgrade in the package: `backup` and `restore` are the way on. */
export const MAJOR_VERSION = '18';
/** The names inside the embedded database. */
export const NAMES = { database: 'footnote', superuser: 'postgres', owner: 'footnote_owner', application: 'footnote_application' } as const;

/** Whether a data folder holds a database, sound or not. */
export function hasCluster(dataFolder: string): boolean {
  return existsSync(path.join(dataFolder, `postgres-${MAJOR_VERSION}`));
}

/** The files of the embedded database. */
export interface Cluster {
  readonly path: string;
  readonly folder: DataFolder;
  readonly passwords: DatabasePasswords;
}

/**
 * Opens the cluster of a data folder, initialised where there is none. It is made in a folder aside and renamed when it is
 * whole, roles and database included: a start that is killed on the way leaves nothing that a later start could stumble on.
 */
export async function openCluster({ folder, binaries, sync }: { readonly folder: DataFolder; readonly binaries: Binaries; readonly sync: boolean }): Promise<Cluster> {
  const place = path.join(folder.path, `postgres-${MAJOR_VERSION}`);
  removeAbandoned(folder);
  if (existsSync(place)) return { path: place, folder, passwords: readExisting(place, folder) };
  refuseOtherVersions(folder);
  const passwords = keepDatabasePasswords(folder);
  const aside = mkdtempSync(path.join(folder.path, `initialising-${process.pid}-`));
  try {
    await initialise({ aside, folder, binaries, passwords, sync });
    renameSync(aside, place);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    const anotherWasFaster = errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST' || errorCode(error) === 'EPERM';
    if (!anotherWasFaster || !existsSync(place)) throw error;
  }
  return { path: place, folder, passwords };
}

async function initialise({ aside, folder, binaries, passwords, sync }: {
  readonly aside: string; readonly folder: DataFolder; readonly binaries: Binaries; readonly passwords: DatabasePasswords; readonly sync: boolean;
}): Promise<void> {
  chmodSync(aside, 0o700);
  if (folder.account !== null) chownSync(aside, folder.account.uid, folder.account.gid);
  const passwordFile = path.join(folder.path, `${path.basename(aside)}.password`);
  writeFileSync(passwordFile, `${passwords.superuser}\n`, { mode: 0o600, flag: 'wx' });
  if (folder.account !== null) chownSync(passwordFile, folder.account.uid, folder.account.gid);
  const handle = openSync(passwordFile, 'r');
  const where = locateFor(aside, folder.account);
  try {
    // A handle of the file is passed along, because the account may not be able to walk to its path.
    const pwfile = folder.account === null ? passwordFile : '/proc/self/fd/3';
    await runOrExplain(binaries.initdb, [
      '-D', where, '-U', NAMES.superuser, `--pwfile=${pwfile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...(sync ? [] : ['--no-sync']),
    ], { cwd: aside, folder, handles: [handle] });
    // In single-user mode a line is a statement, and no server listens while the roles have yet to be made.
    await runOrExplain(binaries.postgres, ['--single', '-D', where, 'postgres'], { cwd: aside, folder, input: rolesAndDatabase(passwords) });
  } finally {
    closeSync(handle);
    rmSync(passwordFile, { force: true });
  }
}

/** The passwords are hexadecimal, so they need no quoting. */
function rolesAndDatabase(passwords: DatabasePasswords): string {
  return [
    `CREATE ROLE ${NAMES.owner} LOGIN PASSWORD '${passwords.owner}'`,
    `CREATE ROLE ${NAMES.application} LOGIN PASSWORD '${passwords.application}'`,
    `CREATE DATABASE ${NAMES.database} OWNER ${NAMES.owner}`,
    `REVOKE CONNECT ON DATABASE ${NAMES.database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${NAMES.database} TO ${NAMES.owner}, ${NAMES.application}`,
    '',
  ].join(';\n');
}

async function runOrExplain(program: string, args: readonly string[], { cwd, folder, handles = [], input = '' }: {
  readonly cwd: string; readonly folder: DataFolder; readonly handles?: readonly number[]; readonly input?: string;
}): Promise<void> {
  const { status, output } = await run({ program, args, cwd, account: folder.account, handles, input });
  // Single-user mode ends with status 0 whatever its statements met.
  const said = /(?:FATAL|PANIC|ERROR|error):\s+(.*)/.exec(output)?.[1];
  if (status === 0 && said === undefined) return;
  throw new OperationalError('CANNOT_INITIALISE', `The embedded database cannot be made in ${folder.path} (${path.basename(program)}: ${said ?? (output.trim().split('\n').at(-1) || `status ${String(status)}`)}); mend that, or set DATABASE_URL to a PostgreSQL 15 or newer.`);
}

function readExisting(place: string, folder: DataFolder): DatabasePasswords {
  const damaged = damageOf(place, folder);
  if (damaged !== null) throw damagedFolder(folder, damaged);
  return keepDatabasePasswords(folder);
}

function damageOf(place: string, folder: DataFolder): string | null {
  const version = readIfThere(path.join(place, 'PG_VERSION'))?.trim();
  if (version === undefined) return `${path.basename(place)}/PG_VERSION is missing`;
  if (version !== MAJOR_VERSION) return `${path.basename(place)}/PG_VERSION says "${version.slice(0, 20)}" and should say "${MAJOR_VERSION}"`;
  if (!existsSync(path.join(place, 'global', 'pg_control'))) return `${path.basename(place)}/global/pg_control is missing`;
  return hasDatabasePasswords(folder) ? null : 'its passwords (secrets/database) are missing';
}

/** The one sentence for files that PostgreSQL cannot work with. */
export function damagedFolder(folder: DataFolder, what: string): OperationalError {
  return new OperationalError(
    'DATA_FOLDER_DAMAGED',
    `The database in ${folder.path} is damaged: ${what}; put the missing files back from a copy, or move the folder away, start anew, and bring your quizzes back with "npm run -s footnote -- restore FILE --replace".`,
  );
}

function refuseOtherVersions(folder: DataFolder): void {
  const other = readdirSync(folder.path).find((name) => /^postgres-\d+$/.test(name) && name !== `postgres-${MAJOR_VERSION}`);
  if (other === undefined) return;
  throw new OperationalError('OTHER_MAJOR_VERSION', `${folder.path} holds a database of PostgreSQL ${other.slice('postgres-'.length)} and this Footnote brings ${MAJOR_VERSION}; back it up with the Footnote that made it, and restore the backup into an empty folder with this one.`);
}

/** Folders of initialisations whose process is gone. */
function removeAbandoned(folder: DataFolder): void {
  for (const name of readdirSync(folder.path)) {
    const pid = /^initialising-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    // An initdb that outlived its parent may still write there; what is left then goes at the next start.
    rmSync(path.join(folder.path, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
