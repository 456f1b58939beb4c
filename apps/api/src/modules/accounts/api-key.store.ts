import { sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import type { ApiKeyScope } from '../../graphql/viewer/api-key-scope.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries } from '../../platform/database/index.js';
import type { ApiKeyRecord } from './account.records.js';

const { apiKeys, users } = tables;

/** A key with its maker, as a request that carries it is judged. */
export interface KeyOwnerRow {
  readonly key: string;
  readonly deskKey: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedOn: string | null;
  readonly maker: { readonly key: string; readonly name: string; readonly role: 'TEACHER' | 'OWNER'; readonly deskKey: string | null };
}

const byHash = prepared((queries) => queries.select({
  key: apiKeys.id, deskKey: apiKeys.deskId, scopes: apiKeys.scopes, expiresAt: apiKeys.expiresAt, revokedAt: apiKeys.revokedAt, lastUsedOn: apiKeys.lastUsedOn,
  maker: { key: users.id, name: users.name, role: users.role, deskKey: users.deskId },
}).from(apiKeys).innerJoin(users, sql`${users.id} = ${apiKeys.userId}`).where(sql`${apiKeys.tokenHash} = ${sql.placeholder('hash')}`).prepare('api_key_by_hash'));

/** Reads the key of which this is the digest; null where there is none, or it was thrown away. */
export async function readKeyOwner(queries: Queries, hash: string): Promise<KeyOwnerRow | null> {
  const [row] = await byHash(queries).execute({ hash });
  return row ?? null;
}

/** Writes down that a key is used, to the day. */
export async function touchKey(queries: Queries, { key, day }: { readonly key: string; readonly day: string }): Promise<void> {
  await queries.execute(sql`update api_keys set last_used_on = ${day}::date where id = ${key}::uuid and last_used_on is distinct from ${day}::date`);
}

const columns = {
  key: apiKeys.id, name: apiKeys.name, ending: apiKeys.ending, scopes: apiKeys.scopes, createdAt: apiKeys.createdAt, expiresAt: apiKeys.expiresAt, lastUsedOn: apiKeys.lastUsedOn,
};

/** Reads the keys of somebody that were not revoked, the newest first; those that have expired are among them. */
export async function readKeys(queries: Queries, user: string): Promise<readonly ApiKeyRecord[]> {
  const rows = await queries.select(columns).from(apiKeys).where(sql`${apiKeys.userId} = ${user}::uuid and ${apiKeys.revokedAt} is null`).orderBy(sql`${apiKeys.createdAt} desc`, apiKeys.id);
  return rows.map((row) => ({ ...row, id: encodeNodeId('ApiKey', row.key) }));
}

/** What is stored of a new key. */
export interface NewKey {
  readonly id: string;
  readonly user: string;
  readonly desk: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly ending: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Stores a key, unless somebody has so many already: then null. Counted under a lock on their row, so that many at once do not slip past. */
export async function insertKey(queries: Queries, { id, user, desk, name, tokenHash, ending, scopes, now, expiresAt }: NewKey, most: number): Promise<ApiKeyRecord | null> {
  return queries.transaction(async (transaction) => {
    await transaction.execute(sql`select 1 from users where id = ${user}::uuid for update`);
    const { rows } = await transaction.execute<{ count: number }>(sql`select count(*)::int as count from api_keys where user_id = ${user}::uuid and revoked_at is null`);
    if ((rows[0]?.count ?? 0) >= most) return null;
    await transaction.insert(apiKeys).values({ id, userId: user, deskId: desk, name, tokenHash, ending, scopes: [...scopes], createdAt: now, expiresAt });
    return { id: encodeNodeId('ApiKey', id), key: id, name, ending, scopes, createdAt: now, expiresAt, lastUsedOn: null };
  });
}

/** Revokes a key of somebody; tells whether there was one that was not revoked. */
export async function revokeKeyRow(queries: Queries, { key, user, now }: { readonly key: string; readonly user: string; readonly now: Date }): Promise<boolean> {
  const { rowCount } = await queries.update(apiKeys).set({ revokedAt: now }).where(sql`${apiKeys.id} = ${key}::uuid and ${apiKeys.userId} = ${user}::uuid and ${apiKeys.revokedAt} is null`);
  return rowCount !== 0;
}

/** Throws away keys that have been revoked or over for so long that no program should still send them. */
export async function sweepKeys(queries: Queries, before: Date): Promise<void> {
  await queries.execute(sql`delete from api_keys where revoked_at < ${before} or expires_at < ${before}`);
}
