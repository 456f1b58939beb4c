import type { Viewer } from '../../graphql/request-context.js';

/** The originals of public packs are other people's work: only whoever runs this installation, and may use them, reads them here. Those of a desk's own pack are that desk's: see packs. */
export function mayReadOriginals(viewer: Viewer): boolean {
  return viewer.isAdministrator;
}
