import type { Dependencies } from '../../platform/dependencies.js';
import { noteFailure } from '../../platform/note-failure.js';
import { sweepKeys } from './api-key.store.js';
import { sweepExpired, sweepUnvisited, type Swept } from './retention.store.js';
import { IDLE_SESSION_SECONDS } from './session-cookie.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** After a start there are more urgent things. */
const FIRST_MS = 60 * 1000;
/** For so long a program that sends a key which is over or revoked is told which of the two. */
const KEY_MEMORY_MS = 180 * DAY_MS;

/** Deletes what nobody visited for as long as its desk says, and what is over; again until nothing is left of it. Null: another replica is at it. */
export async function keepRetention({ database: { queries }, clock, logger }: Pick<Dependencies, 'database' | 'clock' | 'logger'>): Promise<Swept | null> {
  const now = clock();
  await sweepExpired(queries, { now, idleSince: new Date(now.getTime() - IDLE_SESSION_SECONDS * 1000) });
  await sweepKeys(queries, new Date(now.getTime() - KEY_MEMORY_MS));
  let total: Swept = { students: 0, attempts: 0 };
  for (;;) {
    const swept = await sweepUnvisited(queries, now);
    if (swept === null) return total.students + total.attempts === 0 ? null : total;
    total = { students: total.students + swept.students, attempts: total.attempts + swept.attempts };
    if (swept.students + swept.attempts === 0) break;
  }
  if (total.students + total.attempts > 0) logger.info(total, 'answers that nobody visited were deleted, as their desks say');
  return total;
}

/** Does so a minute after the start and then daily; returns how to stop. */
export function startRetention(dependencies: Pick<Dependencies, 'database' | 'clock' | 'logger'>): () => void {
  const look = (): void => {
    keepRetention(dependencies).catch((error: unknown) => { noteFailure(dependencies.logger, error, 'what nobody visited could not be deleted; it is tried again tomorrow'); });
  };
  const first = setTimeout(look, FIRST_MS);
  const daily = setInterval(look, DAY_MS);
  first.unref();
  daily.unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
