import type { Viewer, ViewerAccount } from '../../graphql/request-context.js';
import { accountWith, requireAtDesk } from '../../graphql/viewer/require-at-desk.js';

/** Whoever is signed in; refuses everybody else, before anything is looked up. Accounts, desks, invitations and keys are people's business: no key opens them. */
export function requireAccount(viewer: Viewer): ViewerAccount {
  return requireAtDesk(viewer, { scope: null, message: 'This is for teachers: sign in first.' });
}

/** Whoever is signed in; null for everybody else, a key among them. */
export function signedInAccount(viewer: Viewer): ViewerAccount | null {
  return accountWith(viewer, null);
}

/** Whether somebody keeps the installation. It gives no right to what belongs to others' desks. */
export function isOwner({ role }: Pick<ViewerAccount, 'role'>): boolean {
  return role === 'OWNER';
}
