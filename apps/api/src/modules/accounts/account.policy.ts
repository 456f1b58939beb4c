import { unauthenticated } from '../../graphql/bad-input.js';
import type { Viewer, ViewerAccount } from '../../graphql/request-context.js';

/** Whoever is signed in; refuses everybody else, before anything is looked up. */
export function requireAccount({ account }: Pick<Viewer, 'account'>): ViewerAccount {
  if (account !== null) return account;
  throw unauthenticated('This is for teachers: sign in first.');
}

/** Whether somebody keeps the installation. It gives no right to what belongs to others' desks. */
export function isOwner({ role }: Pick<ViewerAccount, 'role'>): boolean {
  return role === 'OWNER';
}
