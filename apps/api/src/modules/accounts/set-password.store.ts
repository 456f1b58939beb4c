import { sql } from 'drizzle-orm';
import { tables, type Queries } from '../../platform/database/index.js';

const { users, credentials, sessions } = tables;

export interface HolderRow { readonly key: string; readonly name: string; readonly email: string }

/** Reads whose account an address is; null where there is none. */
export async function readHolder(queries: Queries, email: string): Promise<HolderRow | null> {
  const [row] = await queries.select({ key: users.id, name: users.name, email: users.email }).from(users).where(sql`${users.email} = ${email}`);
  return row ?? null;
}

export interface PasswordChange { readonly user: string; readonly credentialId: string; readonly passwordHash: string; readonly now: Date }
export interface PasswordChanged { readonly hadPassword: boolean; readonly endedSessions: number }

/** Puts a password in the place of an account's old one, or beside its provider of identities, and ends all its sessions with it; null where the account is gone. */
export async function replacePassword(queries: Queries, { user, credentialId, passwordHash, now }: PasswordChange): Promise<PasswordChanged | null> {
  return queries.transaction(async (transaction) => {
    const { rowCount: found } = await transaction.update(users).set({ updatedAt: now }).where(sql`${users.id} = ${user}::uuid`);
    if (found === 0) return null;
    const { rowCount: replaced } = await transaction.update(credentials).set({ password: passwordHash, updatedAt: now })
      .where(sql`${credentials.userId} = ${user}::uuid and ${credentials.providerId} = 'credential'`);
    if (replaced === 0) await transaction.insert(credentials).values({ id: credentialId, accountId: user, providerId: 'credential', userId: user, password: passwordHash, createdAt: now, updatedAt: now });
    const { rowCount: ended } = await transaction.delete(sessions).where(sql`${sessions.userId} = ${user}::uuid`);
    return { hadPassword: replaced !== 0, endedSessions: ended ?? 0 };
  });
}
