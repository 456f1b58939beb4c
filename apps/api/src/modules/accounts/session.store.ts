import { sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { sessions, users } = tables;

export interface SessionAccountRow { readonly key: string; readonly name: string; readonly role: 'TEACHER' | 'OWNER'; readonly deskKey: string | null; readonly sessionKey: string; readonly usedAt: Date }

const byToken = prepared((queries) => queries.select({ key: users.id, name: users.name, role: users.role, deskKey: users.deskId, sessionKey: sessions.id, usedAt: sessions.updatedAt })
  .from(sessions).innerJoin(users, sql`${users.id} = ${sessions.userId}`)
  .where(sql`${sessions.token} = ${sql.placeholder('token')} and ${sessions.expiresAt} > ${sql.placeholder('now')}::timestamptz and ${sessions.updatedAt} > ${sql.placeholder('idleSince')}::timestamptz`)
  .prepare('account_of_session'));

/** Reads whose session a secret is, if it has neither ended nor lain idle. */
export async function readSessionAccount(queries: Queries, { token, now, idleSince }: { readonly token: string; readonly now: Date; readonly idleSince: Date }): Promise<SessionAccountRow | null> {
  const [row] = await byToken(queries).execute({ token, now: now.toISOString(), idleSince: idleSince.toISOString() });
  return row ?? null;
}

/** Writes down that a session is used. */
export async function touchSession(queries: Queries, { key, now }: { readonly key: string; readonly now: Date }): Promise<void> {
  await queries.update(sessions).set({ updatedAt: now }).where(sql`${sessions.id} = ${key}::uuid`);
}

export interface SessionRow { readonly key: string; readonly createdAt: Date; readonly usedAt: Date; readonly browser: string | null }

/** Reads the sessions of somebody that have neither ended nor lain idle, last used first. */
export async function readSessions(queries: Queries, { user, now, idleSince }: { readonly user: string; readonly now: Date; readonly idleSince: Date }): Promise<readonly SessionRow[]> {
  return queries.select({ key: sessions.id, createdAt: sessions.createdAt, usedAt: sessions.updatedAt, browser: sessions.userAgent }).from(sessions)
    .where(sql`${sessions.userId} = ${user}::uuid and ${sessions.expiresAt} > ${now} and ${sessions.updatedAt} > ${idleSince}`).orderBy(sql`${sessions.updatedAt} desc`, sessions.id).limit(100);
}

/** Ends one session of somebody; tells whether there was one. */
export async function deleteSession(queries: Queries, { user, key }: { readonly user: string; readonly key: string }): Promise<boolean> {
  const { rowCount } = await queries.delete(sessions).where(sql`${sessions.id} = ${key}::uuid and ${sessions.userId} = ${user}::uuid`);
  return rowCount !== 0;
}

/** Ends the session of a secret. */
export async function deleteSessionOfToken(queries: Queries, token: string): Promise<void> {
  await queries.delete(sessions).where(sql`${sessions.token} = ${token}`);
}

/** Ends all sessions of somebody, but for one where that is named; tells how many. */
export async function deleteSessions(queries: Queries, { user, except }: { readonly user: string; readonly except: string | null }): Promise<number> {
  const { rowCount } = await queries.delete(sessions).where(sql`${sessions.userId} = ${user}::uuid and (${except}::uuid is null or ${sessions.id} <> ${except}::uuid)`);
  return rowCount ?? 0;
}
