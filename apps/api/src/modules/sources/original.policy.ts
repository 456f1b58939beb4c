import type { Viewer } from '../../graphql/request-context.js';

/** The originals are other people's work: only whoever runs this installation, and may use them, reads them here. */
export function mayReadOriginals(viewer: Viewer): boolean {
  return viewer.isAdministrator;
}
