import { encodeNodeId } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { readFrame } from './frame.store.js';
import { readProgress, type ClassRow } from './progress.store.js';
import { maySeeResults, quizKeyOf, READING } from './result.policy.js';

export interface ClassProgressRecord { readonly id: string | null; readonly name: string; readonly startedCount: number; readonly underWayCount: number; readonly finishedCount: number; readonly notBegunCount: number }
export interface ProgressRecord extends Pick<ClassProgressRecord, 'startedCount' | 'underWayCount' | 'finishedCount' | 'notBegunCount'> { readonly countedAt: Date; readonly answerCount: number; readonly classes: readonly ClassProgressRecord[] }

/** Where students stand with a quiz of the desk; null for a quiz of another. */
export async function findProgress(context: RequestContext, id: string): Promise<ProgressRecord | null> {
  const account = requireAtDesk(context.viewer, READING);
  const key = quizKeyOf(id);
  const frame = key === null ? null : await context.turns.read(() => readFrame(context.database.queries, key));
  return maySeeResults(account, frame) ? progressOf(context, frame.key) : null;
}

/** The same of a quiz of which it is known that the viewer may. */
export async function progressOf(context: Pick<RequestContext, 'database' | 'now' | 'turns'>, quiz: string): Promise<ProgressRecord> {
  const rows = await context.turns.read(() => readProgress(context.database.queries, quiz));
  const classes = rows.filter(({ group, started }) => group !== null || started > 0).map(toClass);
  const sum = (field: 'startedCount' | 'underWayCount' | 'finishedCount' | 'notBegunCount'): number => classes.reduce((total, one) => total + one[field], 0);
  const answerCount = rows.reduce((total, { answers }) => total + answers, 0);
  return { countedAt: context.now(), answerCount, startedCount: sum('startedCount'), underWayCount: sum('underWayCount'), finishedCount: sum('finishedCount'), notBegunCount: sum('notBegunCount'), classes: [...classes].sort(byName) };
}

function toClass({ group, name, started, finished, notBegun }: ClassRow): ClassProgressRecord {
  return { id: group === null ? null : encodeNodeId('DeskClass', group), name: name ?? 'By the code alone', startedCount: started, finishedCount: finished, underWayCount: started - finished, notBegunCount: notBegun };
}

function byName(a: ClassProgressRecord, b: ClassProgressRecord): number {
  if (a.id === null || b.id === null) return a.id === b.id ? 0 : a.id === null ? 1 : -1;
  return a.name.localeCompare(b.name, 'en', { numeric: true });
}
