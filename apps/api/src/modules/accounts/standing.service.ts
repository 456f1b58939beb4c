import type { GraphQLError } from 'graphql';
import { unauthenticated } from '../../graphql/bad-input.js';
import type { Viewer } from '../../graphql/request-context.js';
import type { Database } from '../../platform/database/index.js';
import { IDLE_SESSION_SECONDS } from './session-cookie.js';
import { readStanding, type StandingRow } from './standing.store.js';

/** Somebody who stays for longer than a request. */
export interface Staying { readonly viewer: Viewer }

export interface StandingContext { readonly database: Pick<Database, 'queries'>; readonly now: Date }

/**
 * Finds those of many viewers who are no longer who they were when they came: their session has ended, their key was revoked, they work
 * at another desk. One statement, however many they are; none where nobody among them is signed in.
 */
export async function findFallen<Who extends Staying>({ database, now }: StandingContext, staying: readonly Who[]): Promise<ReadonlyMap<Who, GraphQLError>> {
  const held = staying.flatMap((who) => {
    const hold = holdOf(who.viewer);
    return hold === null ? [] : [{ who, hold }];
  });
  if (held.length === 0) return new Map();
  const idsOf = (kind: StandingRow['kind']): readonly string[] => [...new Set(held.filter(({ hold }) => hold.kind === kind).map(({ hold }) => hold.id))];
  const rows = await readStanding(database.queries, { sessions: idsOf('SESSION'), apiKeys: idsOf('KEY'), users: idsOf('USER'), now, idleSince: new Date(now.getTime() - IDLE_SESSION_SECONDS * 1000) });
  const standing = new Set(rows.map(nameOf));
  return new Map(held.filter(({ hold }) => !standing.has(nameOf(hold))).map(({ who, hold }) => [who, fallen(hold.kind)]));
}

/** By what somebody is who they are; null for whoever is nobody here, and for the administrator, whose token does not change. */
function holdOf({ account, apiKey }: Viewer): StandingRow | null {
  if (account === null) return null;
  if (apiKey !== null) return { kind: 'KEY', id: apiKey, desk: account.deskKey };
  return account.sessionKey === undefined ? { kind: 'USER', id: account.key, desk: account.deskKey } : { kind: 'SESSION', id: account.sessionKey, desk: account.deskKey };
}

function nameOf({ kind, id, desk }: StandingRow): string {
  return `${kind} ${id} ${desk ?? ''}`;
}

function fallen(kind: StandingRow['kind']): GraphQLError {
  return unauthenticated(kind === 'KEY' ? 'The API key was revoked, or has expired.' : 'You are no longer signed in.');
}
