import type { Viewer } from '../../graphql/request-context.js';
import { accountWith, type DeskRule } from '../../graphql/viewer/require-at-desk.js';
import type { PackRecord } from './pack.store.js';

type Owned = Pick<PackRecord, 'deskKey'>;

/** Whether somebody may know of a pack: everybody of a public one, a desk of its own. The owner of the installation has no right to those of desks. */
export function maySeePack(viewer: Viewer, pack: Owned): boolean {
  return pack.deskKey === null || isOfDesk(viewer, pack);
}

/** Whether a pack is the viewer's desk's own. */
export function isOfDesk(viewer: Viewer, { deskKey }: Owned): boolean {
  return deskKey !== null && deskOf(viewer) === deskKey;
}

/** The desk whose own packs the viewer may know of; null for whoever has none. A key knows of them that may read the quizzes which are made of them. */
export function deskOf(viewer: Viewer): string | null {
  return accountWith(viewer, READING.scope)?.deskKey ?? null;
}

/** Whether somebody reads the originals that are attached to a pack: of a public one whoever runs the installation, of a desk's own one that desk. */
export function mayReadOriginalsOf(viewer: Viewer, pack: Owned): boolean {
  return pack.deskKey === null ? viewer.isAdministrator : isOfDesk(viewer, pack);
}

const message = 'Packs of one\'s own are for teachers: sign in first.';

/** Who reads a pack as teachers work with it. */
export const READING: DeskRule = { scope: 'READ_QUIZZES', message };

/** Who copies packs, imports them and attaches originals. */
export const WRITING: DeskRule = { scope: 'WRITE_QUIZZES', message };

/** Who deletes a pack with all its versions: people alone. */
export const DELETING: DeskRule = { scope: null, message };
