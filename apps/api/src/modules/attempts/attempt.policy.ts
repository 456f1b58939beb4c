import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { AttemptRow } from './attempt.store.js';
import { fitsHash } from './resume-token.js';

/** Whether whoever holds this token may act in this attempt. There need not be one: that must not be told apart. */
export function mayAct(attempt: AttemptRow | null, resumeToken: string): attempt is AttemptRow {
  // Compared even where there is nothing to compare with, so that an unknown attempt takes as long as a wrong token.
  const fits = fitsHash(resumeToken, attempt?.tokenHash ?? '0'.repeat(64));
  return attempt !== null && fits;
}

/** The key of an attempt from its id, or from the UUID that its client made; null where it is neither. */
export function attemptKeyOf(id: string): string | null {
  const text = id.toLowerCase();
  if (isUuid(text)) return text;
  const decoded = decodeNodeId(id);
  return decoded?.type === 'Attempt' && isUuid(decoded.key) ? decoded.key : null;
}
