import { randomBytes, randomUUID } from 'node:crypto';
import { withImplied, type ApiKeyScope } from '../../graphql/viewer/api-key-scope.js';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { API_KEY_PREFIX, type FoundKey } from '../../graphql/viewer/viewer.js';
import type { Dependencies } from '../../platform/dependencies.js';
import { requireAccount } from './account.policy.js';
import type { ApiKeyRecord, Refusal } from './account.records.js';
import { insertKey, readKeyOwner, readKeys, revokeKeyRow, touchKey } from './api-key.store.js';
import type { RemoveResult } from './invitation.service.js';
import { readLine } from './read-line.js';
import { hashToken } from './secret-token.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How many of somebody's keys may work at once: a program each, and none forgotten among hundreds. */
const MOST_KEYS = 20;
const LONGEST_DAYS = 365;
/** 256 random bits: 43 characters. */
const KEY_BYTES = 32;
/** The prefix and 43 characters of base64url; whatever else is sent costs no statement. */
const KEY_SHAPE = /^fn_[A-Za-z0-9_-]{43}$/;

/** Tells whose a key is, or why it opens nothing. What is no key at all costs no statement, and what is costs one; once a day it is written that it was used. */
export function apiKeyOwners({ database, clock }: Pick<Dependencies, 'database' | 'clock'>): (token: string) => Promise<FoundKey> {
  return async (token) => {
    if (!KEY_SHAPE.test(token)) return { is: 'UNKNOWN' };
    const row = await readKeyOwner(database.queries, hashToken(token));
    const now = clock();
    if (row === null) return { is: 'UNKNOWN' };
    if (row.revokedAt !== null) return { is: 'REVOKED' };
    if (row.expiresAt <= now) return { is: 'EXPIRED' };
    const { key, name, role, deskKey } = row.maker;
    if (deskKey !== row.deskKey) return { is: 'NOT_AT_DESK' };
    const day = now.toISOString().slice(0, 10);
    if (row.lastUsedOn !== day) await touchKey(database.queries, { key: row.key, day });
    return { is: 'GOOD', key: row.key, account: { key, name, role, deskKey }, scopes: withImplied(row.scopes) };
  };
}

/** The viewer's keys. */
export function listKeys({ viewer, database, turns }: RequestContext): Promise<readonly ApiKeyRecord[]> {
  const { key } = requireAccount(viewer);
  return turns.read(() => readKeys(database.queries, key));
}

export interface CreateKeyRequest { readonly name: string; readonly scopes: readonly ApiKeyScope[]; readonly expiresInDays: number }
export interface CreateKeyResult { readonly apiKey: ApiKeyRecord | null; readonly key: string | null; readonly userErrors: readonly Refusal[] }

/** Makes a key for a program. The key itself is given here and nowhere else. */
export async function createKey({ viewer, database, now }: RequestContext, { name, scopes, expiresInDays }: CreateKeyRequest): Promise<CreateKeyResult> {
  const account = requireAccount(viewer);
  const refuse = (refusal: Refusal): CreateKeyResult => ({ apiKey: null, key: null, userErrors: [refusal] });
  const read = readLine(name, { what: 'what the key is for', longest: 80 });
  if (!read.ok) return refuse({ code: 'INVALID', field: 'name', message: read.message });
  if (scopes.length === 0) return refuse({ code: 'INVALID', field: 'scopes', message: 'Choose at least one thing that the key may open. What is public needs no key.' });
  if (expiresInDays < 1 || expiresInDays > LONGEST_DAYS) return refuse({ code: 'INVALID', field: 'expiresInDays', message: `Give a number of days from 1 to ${String(LONGEST_DAYS)}.` });
  const key = `${API_KEY_PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
  const made = await insertKey(database.queries, {
    id: randomUUID(), user: account.key, desk: account.deskKey, name: read.line, tokenHash: hashToken(key), ending: key.slice(-4), scopes: [...new Set(scopes)].sort(), now: now(),
    expiresAt: new Date(now().getTime() + expiresInDays * DAY_MS),
  }, MOST_KEYS);
  return made === null ? refuse({ code: 'TOO_MANY', field: null, message: `You have ${String(MOST_KEYS)} keys; revoke some that are not needed any more.` }) : { apiKey: made, key, userErrors: [] };
}

/** Revokes one of the viewer's keys: from the next request on it opens nothing. */
export async function revokeKey({ viewer, database, now }: RequestContext, { apiKey }: { readonly apiKey: string }): Promise<RemoveResult> {
  const account = requireAccount(viewer);
  const decoded = decodeNodeId(apiKey);
  const removed = decoded?.type === 'ApiKey' && isUuid(decoded.key) && await revokeKeyRow(database.queries, { key: decoded.key, user: account.key, now: now() });
  return removed ? { removed, userErrors: [] } : { removed: false, userErrors: [{ code: 'NOT_FOUND', field: 'apiKey', message: 'You have no such key; it may have been revoked already.' }] };
}
