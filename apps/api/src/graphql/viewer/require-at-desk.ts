import { describeLack, type ApiKeyScope } from './api-key-scope.js';
import { unauthenticated } from '../bad-input.js';
import type { Viewer, ViewerAccount } from '../request-context.js';

type Asker = Pick<Viewer, 'account' | 'scopes'>;

export interface DeskRule {
  /** What a key needs; null where no key may, whatever its scopes. */
  readonly scope: ApiKeyScope | null;
  /** What somebody who is not signed in is told. */
  readonly message: string;
}

/** Whoever is signed in, or a key of theirs that has the scope; refuses everybody else before anything is looked up. */
export function requireAtDesk(viewer: Asker, { scope, message }: DeskRule): ViewerAccount {
  const account = accountWith(viewer, scope);
  if (account !== null) return account;
  throw unauthenticated(viewer.account === null ? message : describeLack(scope));
}

/** The same without a refusal, for what is then as if it were not there: null for a stranger, and for a key without the scope. */
export function accountWith({ account, scopes }: Asker, scope: ApiKeyScope | null): ViewerAccount | null {
  return scopes === null || (scope !== null && scopes.has(scope)) ? account : null;
}
