import { chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, OperationalError } from './operational-error.js';

/** A user of the operating system, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where Footnote keeps what it must not lose: the database, its passwords, the admin token. */
export interface DataFolder {
  readonly path: string;
  /** Whom its files belong to, and who runs PostgreSQL: null means whoever runs this process. Set only for root. */
  readonly account: Account | null;
}

/** Makes the data folder where it is missing and finds out whom it belongs to. Throws an OperationalError where it cannot be used. */
export function openDataFolder(folder: string): DataFolder {
  const location = path.resolve(folder);
  try {
    const made = mkdirSync(location, { recursive: true, mode: 0o700 });
    const account = isRoot() ? accountFor(location) : null;
    if (account !== null && made !== undefined) chownSync(location, account.uid, account.gid);
    if (!statSync(location).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    return { path: location, account };
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    throw new OperationalError(
      'DATA_FOLDER_UNUSABLE',
      `Footnote cannot keep its data in ${location} (${errorCode(error) ?? String(error)}); make that folder writable for you, or set FOOTNOTE_DATA_DIR to one that is.`,
      { cause: error },
    );
  }
}

/** Whether this process is root, as whom PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Root's stand-in. A folder that belongs to an ordinary user stays that user's, so that a start without root works on it
 * afterwards; else it is `nobody`, because initdb wants a name for its user and every system has that one.
 */
function accountFor(location: string): Account {
  const known = readAccounts();
  for (const place of [path.join(location, 'postgres-18'), location, path.dirname(location)]) {
    const owner = statSync(place, { throwIfNoEntry: false });
    if (owner !== undefined && owner.uid !== 0 && known.some((account) => account.uid === owner.uid)) return { uid: owner.uid, gid: owner.gid };
  }
  const standIn = known.find((account) => account.name === 'nobody') ?? known.find((account) => account.uid !== 0);
  if (standIn !== undefined) return { uid: standIn.uid, gid: standIn.gid };
  throw new OperationalError('NO_UNPRIVILEGED_USER', 'PostgreSQL refuses to run as root and this system has no other user; start Footnote as an ordinary user, or set DATABASE_URL.');
}

function readAccounts(): readonly (Account & { readonly name: string })[] {
  return readFileSync('/etc/passwd', 'utf8').split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined || gid === undefined || uid === '' ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

/** Whether a user can walk down to a folder: every folder above must let others (or that very user) through. */
export function canReach(location: string, account: Account): boolean {
  for (let place = path.resolve(location); ; place = path.dirname(place)) {
    const { uid, gid, mode } = statSync(place);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path.dirname(place) === place) return true;
  }
}
