import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** After a start, and once the threads that it may have needed have ended. */
const MOMENTS_MS = [2_000, 90_000] as const;

/**
 * Gives back what a start needed and nothing needs any more: a process that has little to do collects none of it by itself, and keeps a heap
 * of twice the size. It takes a tenth of a second, at two moments at which hardly anybody waits.
 */
export function returnMemoryOfStart(): void {
  setFlagsFromString('--expose-gc');
  // The one way to it that needs no flag on the command line.
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  for (const moment of MOMENTS_MS) setTimeout(collect, moment).unref();
}
