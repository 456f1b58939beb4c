import type { IncomingHttpHeaders } from 'node:http';
import { encodeNodeId, decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext, ViewerAccount } from '../../graphql/request-context.js';
import type { Dependencies } from '../../platform/dependencies.js';
import { requireAccount } from './account.policy.js';
import type { Refusal, SessionRecord } from './account.records.js';
import { IDLE_SESSION_SECONDS, sessionTokenOf } from './session-cookie.js';
import { deleteSession, deleteSessions, readSessionAccount, readSessions, touchSession } from './session.store.js';

/** A session is written to no more often than this. */
const TOUCH_MS = 60 * 60 * 1000;

const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_SESSION_SECONDS * 1000);

/** Tells whose session a request carries. One without a session's cookie costs no statement, and one with it costs one. */
export function sessionAccounts({ database, clock, environment }: Dependencies): (request: { readonly headers: IncomingHttpHeaders }) => Promise<ViewerAccount | null> {
  return async ({ headers }) => {
    const token = sessionTokenOf(headers.cookie, environment.authSecret);
    if (token === null) return null;
    const now = clock();
    const row = await readSessionAccount(database.queries, { token, now, idleSince: idleSince(now) });
    if (row === null || row.deskKey === null) return null;
    const { key, name, role, deskKey, sessionKey, usedAt } = row;
    if (now.getTime() - usedAt.getTime() > TOUCH_MS) await touchSession(database.queries, { key: sessionKey, now });
    return { key, name, role, deskKey, sessionKey };
  };
}

/** Where the viewer is signed in. */
export async function listSessions({ viewer, database, turns, now }: RequestContext): Promise<readonly SessionRecord[]> {
  const account = requireAccount(viewer);
  const rows = await turns.read(() => readSessions(database.queries, { user: account.key, now: now(), idleSince: idleSince(now()) }));
  return rows.map(({ key, createdAt, usedAt, browser }) => ({ id: encodeNodeId('Session', key), createdAt, lastUsedAt: usedAt, browser, isThis: key === account.sessionKey }));
}

export interface EndSessionsResult { readonly endedCount: number; readonly userErrors: readonly Refusal[] }

/** Ends one of the viewer's sessions. */
export async function endSession({ viewer, database }: RequestContext, { session }: { readonly session: string }): Promise<EndSessionsResult> {
  const account = requireAccount(viewer);
  const decoded = decodeNodeId(session);
  const ended = decoded?.type === 'Session' && isUuid(decoded.key) && await deleteSession(database.queries, { user: account.key, key: decoded.key });
  return ended ? { endedCount: 1, userErrors: [] } : { endedCount: 0, userErrors: [{ code: 'NOT_FOUND', field: 'session', message: 'You have no such session; it may have ended already.' }] };
}

/** Ends all of the viewer's sessions but the one that asks. */
export async function endOtherSessions({ viewer, database }: RequestContext): Promise<EndSessionsResult> {
  const account = requireAccount(viewer);
  return { endedCount: await deleteSessions(database.queries, { user: account.key, except: account.sessionKey ?? null }), userErrors: [] };
}
