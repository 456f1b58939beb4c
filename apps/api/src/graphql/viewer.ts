import { createHash, timingSafeEqual } from 'node:crypto';
import type { Viewer } from './request-context.js';

/** Whether two secrets are one, in a time that tells nothing of either: digests have one length, whatever is compared. */
export function isSameSecret(given: string, kept: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return kept !== '' && timingSafeEqual(digest(given), digest(kept));
}

/** Who asks, by their Authorization header. */
export function readViewer(authorization: string | undefined, adminToken: string): Viewer {
  if (authorization === undefined || authorization === '') return { isAdministrator: false, sentBadToken: false };
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  const isAdministrator = token !== undefined && isSameSecret(token, adminToken);
  return { isAdministrator, sentBadToken: !isAdministrator };
}
