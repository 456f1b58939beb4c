import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataFolder } from './data-folder.js';
import { errorCode } from './operational-error.js';

/** A secret kept in a file of mode 0600, and whether this call made it. */
export interface Secret {
  readonly value: string;
  readonly made: boolean;
  readonly file: string;
}

/** The passwords of the three roles of the embedded database. */
export interface DatabasePasswords {
  /** Makes roles and databases; used while initialising and by the tests. */
  readonly superuser: string;
  /** Owns the tables and migrates them. */
  readonly owner: string;
  /** The application's: reads and writes rows, no more. */
  readonly application: string;
}

/** The token that opens drafts and other things for teachers; made on the first start. */
export function keepAdminToken(folder: DataFolder): Secret {
  return keepSecret(folder, 'admin-token', () => randomBytes(24).toString('base64url'));
}

/** By which the web app proves to the API that forwarded headers are its own. */
export function keepForwardingSecret(folder: DataFolder): Secret {
  return keepSecret(folder, 'forwarding-secret', () => randomBytes(32).toString('base64url'));
}

/** By which the cookies of sessions are signed. Whoever loses it signs everybody out, and nothing worse. */
export function keepAuthSecret(folder: DataFolder): Secret {
  return keepSecret(folder, 'auth-secret', () => randomBytes(32).toString('base64url'));
}

/** Whether the database's passwords were ever made: a cluster without them cannot be opened. */
export function hasDatabasePasswords(folder: DataFolder): boolean {
  return readSecret(secretFile(folder, 'database')) !== null;
}

/** The passwords of the embedded database; made where there are none. */
export function keepDatabasePasswords(folder: DataFolder): DatabasePasswords {
  const password = () => randomBytes(24).toString('hex');
  const secret = keepSecret(folder, 'database', () => `${password()} ${password()} ${password()}`);
  const [superuser, owner, application] = secret.value.split(' ');
  if (superuser === undefined || owner === undefined || application === undefined) {
    throw new Error(`${secret.file} does not hold the three passwords of the database`);
  }
  return { superuser, owner, application };
}

/**
 * Reads a secret, or makes it. Two processes that make the same one at the same time agree on it: the file appears whole
 * (written aside, then linked), and whoever comes second reads what the first wrote.
 */
function keepSecret(folder: DataFolder, name: string, make: () => string): Secret {
  const file = secretFile(folder, name);
  const kept = readSecret(file);
  if (kept !== null) return { value: kept, made: false, file };
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  give(folder, path.dirname(file));
  const value = make();
  const aside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(aside, `${value}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(aside, 0o600);
  give(folder, aside);
  try {
    const placed = place(aside, file);
    return placed ? { value, made: true, file } : { value: readSecret(file) ?? value, made: false, file };
  } finally {
    rmSync(aside, { force: true });
  }
}

function place(aside: string, file: string): boolean {
  if (existsSync(file) && statSync(file).size === 0) rmSync(file, { force: true });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // Some file systems have no links; a rename is whole too, and merely lets the last of two win.
    renameSync(aside, file);
    return true;
  }
}

function readSecret(file: string): string | null {
  try {
    const value = readFileSync(file, 'utf8').trim();
    return value === '' ? null : value;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function give(folder: DataFolder, file: string): void {
  if (folder.account !== null) chownSync(file, folder.account.uid, folder.account.gid);
}

function secretFile(folder: DataFolder, name: string): string {
  return path.join(folder.path, 'secrets', name);
}
