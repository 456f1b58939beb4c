import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { listOpenAlerts } from './desk-alert.service.js';
import { readNewSources, readPackStates, type PackState } from './reproof.store.js';
import { READING } from './staleness.policy.js';

export interface PackReproofRecord { readonly title: string; readonly changedAt: Date; readonly newSources: readonly string[]; readonly provedAt: Date | null }
export interface ReproofRecord {
  readonly questionCount: number;
  readonly staleCount: number;
  readonly isRunning: boolean;
  readonly provedAt: Date | null;
  readonly packs: readonly PackReproofRecord[];
}

/** Whether what the viewer's desk published still holds, and when that was last looked at. */
export async function describeReproof(context: RequestContext): Promise<ReproofRecord> {
  const { deskKey } = requireAtDesk(context.viewer, READING);
  const { queries } = context.database;
  const [states, alerts] = [await readPackStates(queries, deskKey), await listOpenAlerts(context)];
  const changed = states.filter(wasLookedAt);
  const newSources = await readNewSources(queries, changed.map(({ packKey }) => packKey));
  const isRunning = states.some(({ isNewer, provedAt }) => isNewer && provedAt === null);
  return {
    questionCount: states.reduce((sum, { questionCount }) => sum + questionCount, 0), staleCount: alerts.length, isRunning,
    provedAt: isRunning ? null : changed.flatMap(({ provedAt }) => provedAt ?? []).reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null),
    packs: states.map((state) => ({ title: state.title, changedAt: state.changedAt, newSources: newSources.get(state.packKey) ?? [], provedAt: state.provedAt })),
  };
}

/** A pack's first version was never compared with another, and nor was what was published since it last changed. */
function wasLookedAt({ version, provedAt }: PackState): boolean {
  return version > 1 && provedAt !== null;
}
