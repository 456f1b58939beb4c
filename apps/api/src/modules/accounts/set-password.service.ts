import type { Dependencies } from '../../platform/dependencies.js';
import { hashPassword } from './hash-password.js';
import { readEmail } from './read-email.js';
import { checkNewPassword } from './read-password.js';
import { readHolder, replacePassword, type HolderRow, type PasswordChanged } from './set-password.store.js';

/* What whoever runs the machine may do to an account from its command line. It knows nothing of requests: nobody is signed in there. */

export { SHORTEST_PASSWORD } from './read-password.js';

/** Somebody with an account. */
export type Holder = HolderRow;

/** The account of an address; null where the address has none, or is none. */
export async function findHolder({ database }: Pick<Dependencies, 'database'>, typed: string): Promise<Holder | null> {
  const email = readEmail(typed);
  return email === null ? null : readHolder(database.queries, email);
}

export type SetPassword =
  | { readonly outcome: 'SET' } & PasswordChanged
  | { readonly outcome: 'REFUSED'; readonly message: string }
  | { readonly outcome: 'GONE' };

/** Sets a new password by the rules for every password, without the old one, and ends all sessions of the account. */
export async function setPassword({ database, ids, clock }: Pick<Dependencies, 'database' | 'ids' | 'clock'>, { key, name, email }: Holder, password: string): Promise<SetPassword> {
  const good = checkNewPassword(password, [name, email]);
  if (!good.ok) return { outcome: 'REFUSED', message: good.message };
  const changed = await replacePassword(database.queries, { user: key, credentialId: ids(), passwordHash: await hashPassword(password), now: clock() });
  return changed === null ? { outcome: 'GONE' } : { outcome: 'SET', ...changed };
}
