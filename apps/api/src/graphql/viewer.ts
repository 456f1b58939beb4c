import { createHash, timingSafeEqual } from 'node:crypto';
import type { Viewer, ViewerAccount } from './request-context.js';

/** Whether two secrets are one, in a time that tells nothing of either: digests have one length, whatever is compared. */
export function isSameSecret(given: string, kept: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return kept !== '' && timingSafeEqual(digest(given), digest(kept));
}

export interface ViewerTokens { readonly authorization: string | undefined; readonly adminToken: string; readonly account: ViewerAccount | null }

/** Who asks, by their Authorization header and by whom their session is. */
export function readViewer({ authorization, adminToken, account }: ViewerTokens): Viewer {
  if (authorization === undefined || authorization === '') return { account, isAdministrator: false, sentBadToken: false };
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  const isAdministrator = token !== undefined && isSameSecret(token, adminToken);
  return { account, isAdministrator, sentBadToken: !isAdministrator };
}
