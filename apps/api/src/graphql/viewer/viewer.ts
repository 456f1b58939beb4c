import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiKeyScope } from './api-key-scope.js';
import type { Viewer, ViewerAccount } from '../request-context.js';

/** Whether two secrets are one, in a time that tells nothing of either: digests have one length, whatever is compared. */
export function isSameSecret(given: string, kept: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return kept !== '' && timingSafeEqual(digest(given), digest(kept));
}

/** How every API key begins: whoever finds one knows what it is, and so do programs that look for secrets in what is published. */
export const API_KEY_PREFIX = 'fn_';

/** Whose an API key is, or why it opens nothing. */
export type FoundKey =
  | { readonly is: 'GOOD'; readonly key: string; readonly account: ViewerAccount; readonly scopes: ReadonlySet<ApiKeyScope> }
  | { readonly is: BadKey };

/** `NOT_AT_DESK`: its maker works at another desk now. */
export type BadKey = 'UNKNOWN' | 'EXPIRED' | 'REVOKED' | 'NOT_AT_DESK';

const WHY: Readonly<Record<BadKey, string>> = {
  UNKNOWN: 'There is no such API key: it was mistyped, or deleted long ago.',
  EXPIRED: 'This API key has expired. Its maker makes another on the page of their account.',
  REVOKED: 'This API key was revoked by its maker.',
  NOT_AT_DESK: 'This API key was made at a desk at which its maker no longer works.',
};

/** Refuses a request for its key: with HTTP 401 and why, whatever it asks for. Not as if it had come without one: its sender would take the public answer for all there is. */
export function refuseKey(why: BadKey): GraphQLError {
  const challenge = `Bearer realm="footnote", error="invalid_token", error_description="${WHY[why]}"`;
  return new GraphQLError(WHY[why], { extensions: { code: 'UNAUTHENTICATED', reason: why, http: { status: 401, headers: new HeaderMap([['www-authenticate', challenge]]) } } });
}

export interface Credentials {
  readonly authorization: string | undefined;
  readonly adminToken: string;
  /** Whose session the request carries. */
  readonly findAccount: () => Promise<ViewerAccount | null>;
  readonly findKey: (token: string) => Promise<FoundKey>;
}

/**
 * Who asks. A key wins over the cookie of a session that came along: it was sent on purpose, while a browser sends the cookie by itself, and
 * it opens less. For the same reason a bad key is refused, and does not fall back to the session. Throws where there is a bad key.
 */
export async function identify({ authorization, adminToken, findAccount, findKey }: Credentials): Promise<Viewer> {
  const token = bearerOf(authorization);
  if (token?.startsWith(API_KEY_PREFIX) === true) {
    const found = await findKey(token);
    if (found.is !== 'GOOD') throw refuseKey(found.is);
    return { account: found.account, scopes: found.scopes, apiKey: found.key, isAdministrator: false, sentBadToken: false };
  }
  const isAdministrator = token !== null && isSameSecret(token, adminToken);
  return { account: await findAccount(), scopes: null, apiKey: null, isAdministrator, sentBadToken: authorization !== undefined && authorization !== '' && !isAdministrator };
}

function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}
