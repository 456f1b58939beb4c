import { unauthenticated } from '../../graphql/bad-input.js';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { Viewer, ViewerAccount } from '../../graphql/request-context.js';

/** Whoever is signed in; everybody else is refused before anything is looked up. */
export function requireAtDesk({ account }: Viewer): ViewerAccount {
  if (account === null) throw unauthenticated('Classes are for teachers: sign in.');
  return account;
}

/** Whether something of a desk is this viewer's to see and change: colleagues of one desk share everything, and nobody else has a part in it. */
export function isAtDesk({ account }: Viewer, { deskKey }: { readonly deskKey: string }): boolean {
  return account !== null && account.deskKey === deskKey;
}

/** The key in the id of something; null where it is no id of such a thing. What there is not is answered like what is another desk's. */
export function keyIn(id: string, type: 'DeskClass' | 'ClassStudent' | 'Assignment' | 'Quiz' | 'DeskQuiz'): string | null {
  const decoded = decodeNodeId(id);
  return decoded?.type === type && isUuid(decoded.key) ? decoded.key : null;
}
