import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

export interface StandingQuestion {
  readonly sessions: readonly string[];
  readonly apiKeys: readonly string[];
  readonly users: readonly string[];
  readonly now: Date;
  /** A session that was last used before this has lain idle for too long. */
  readonly idleSince: Date;
}

/** A session, a key or an account that is still good, and at which desk. */
export interface StandingRow { readonly kind: 'SESSION' | 'KEY' | 'USER'; readonly id: string; readonly desk: string | null }

/** Reads in one statement which of many sessions, keys and accounts are still good. */
export async function readStanding(queries: Queries, { sessions, apiKeys, users, now, idleSince }: StandingQuestion): Promise<readonly StandingRow[]> {
  const ids = (list: readonly string[]) => sql`${sql.param([...list])}::uuid[]`;
  const { rows } = await queries.execute(sql`
    select 'SESSION' as "kind", s.id, u.desk_id as "desk" from sessions s join users u on u.id = s.user_id
      where s.id = any(${ids(sessions)}) and s.expires_at > ${now.toISOString()}::timestamptz and s.updated_at > ${idleSince.toISOString()}::timestamptz
    union all select 'KEY', k.id, k.desk_id from api_keys k join users u on u.id = k.user_id and u.desk_id = k.desk_id
      where k.id = any(${ids(apiKeys)}) and k.revoked_at is null and k.expires_at > ${now.toISOString()}::timestamptz
    union all select 'USER', u.id, u.desk_id from users u where u.id = any(${ids(users)})`);
  // The columns are those named above.
  return rows as unknown as readonly StandingRow[];
}
