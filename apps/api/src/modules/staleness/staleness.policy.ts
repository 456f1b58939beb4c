import { unauthenticated } from '../../graphql/bad-input.js';
import type { Viewer, ViewerAccount } from '../../graphql/request-context.js';

/** Whoever is signed in: what went stale is their desk's own business. */
export function requireTeacher({ account }: Viewer): ViewerAccount {
  if (account === null) throw unauthenticated('What went stale is told at a desk: sign in first.');
  return account;
}
