import { unauthenticated } from '../../graphql/bad-input.js';
import type { Viewer, ViewerAccount } from '../../graphql/request-context.js';
import type { PackRecord } from './pack.store.js';

type Owned = Pick<PackRecord, 'deskKey'>;

/** Whether somebody may know of a pack: everybody of a public one, a desk of its own. The owner of the installation has no right to those of desks. */
export function maySeePack(viewer: Viewer, pack: Owned): boolean {
  return pack.deskKey === null || isOfDesk(viewer, pack);
}

/** Whether a pack is the viewer's desk's own. */
export function isOfDesk({ account }: Viewer, { deskKey }: Owned): boolean {
  return deskKey !== null && account !== null && account.deskKey === deskKey;
}

/** Whether somebody reads the originals that are attached to a pack: of a public one whoever runs the installation, of a desk's own one that desk. */
export function mayReadOriginalsOf(viewer: Viewer, pack: Owned): boolean {
  return pack.deskKey === null ? viewer.isAdministrator : isOfDesk(viewer, pack);
}

/** Whoever is signed in; refuses everybody else before anything is looked up. */
export function requireTeacher({ account }: Viewer): ViewerAccount {
  if (account === null) throw unauthenticated('Packs of one\'s own are for teachers: sign in first.');
  return account;
}
