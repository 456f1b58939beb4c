import type { Outlet, PackGraph } from '@footnote/knowledge';
import type { Reading } from '../model.js';

/** What of a reading tells on whom it relies, and what is known beside it. */
export interface RelianceContext {
  readonly reading: Pick<Reading, 'cleaned' | 'facts' | 'attributions' | 'dates' | 'actors'>;
  readonly graph: PackGraph | null;
  readonly outlets: readonly Outlet[];
}
