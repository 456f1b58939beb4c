import { hashPassword as hash, verifyPassword } from 'better-auth/crypto';
import { LONGEST_PASSWORD } from './read-password.js';

/** The hash of a password, as the library keeps it: scrypt (N 16384, r 16) with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Of no password. */
const NOBODYS = `${'0'.repeat(32)}:${'0'.repeat(128)}`;

/** Whether a password is the one that was hashed. Where none was, the same work is done for nothing, so that its time does not tell. */
export async function fitsPassword(password: string, kept: string | null): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false;
  const fits = await verifyPassword({ hash: kept ?? NOBODYS, password });
  return fits && kept !== null;
}
