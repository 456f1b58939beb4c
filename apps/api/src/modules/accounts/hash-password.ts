import { hashPassword as hash, verifyPassword } from 'better-auth/crypto';
import { LONGEST_PASSWORD } from './read-password.js';

/** The hash of a password, as the library keeps it: scrypt (N 16384, r 16) with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether a password is the one that was hashed. */
export async function fitsPassword(password: string, kept: string): Promise<boolean> {
  return password.length <= LONGEST_PASSWORD && verifyPassword({ hash: kept, password });
}
