import type { Viewer } from '../../graphql/request-context.js';
import { accountWith, requireAtDesk } from '../../graphql/viewer/require-at-desk.js';

/** Whether somebody may see suggested questions, which have their keys in them: teachers, and whoever runs this installation. */
export function mayDraft(viewer: Viewer): boolean {
  return viewer.isAdministrator || accountWith(viewer, 'READ_DRAFTS') !== null;
}

/** Refuses whoever may not, before anything is looked up: not even whether a pack exists is told. */
export function requireDrafting(viewer: Viewer): void {
  if (mayDraft(viewer)) return;
  requireAtDesk(viewer, { scope: 'READ_DRAFTS', message: viewer.sentBadToken
    ? 'This token is not the administrator\'s: send the one that the first start printed, as `Authorization: Bearer …`.'
    : 'Suggested questions are for teachers: sign in, or send the administrator\'s token that the first start printed, as `Authorization: Bearer …`.' });
}
