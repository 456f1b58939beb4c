import { performance } from 'node:perf_hooks';

/** Does something so often, so many at a time, each as soon as the one before it has ended. Returns how long it took, in milliseconds. */
export async function inClosedLoop(work: (nth: number) => Promise<unknown>, { times, callers }: { readonly times: number; readonly callers: number }): Promise<number> {
  const since = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(callers, times) }, async () => {
    for (let nth = next; nth < times; nth = next) {
      next += 1;
      await work(nth);
    }
  }));
  return performance.now() - since;
}

export interface OpenLoop {
  /** How many begin in a second. */
  readonly rate: number;
  readonly times: number;
  /** Whose arrival is not even: the milliseconds after the start at which each begins, in order. */
  readonly arrivals?: readonly number[];
}

/** What an open loop met: how long each took in milliseconds, in order of arrival, and what failed. */
export interface Met { readonly latencies: readonly number[]; readonly failures: readonly string[]; readonly seconds: number }

/**
 * Begins things at a fixed rate, whether or not the ones before have ended, and counts each from the moment at which it was to begin. A
 * server that stalls so meets all who would have come meanwhile, each with their whole wait; a loop that waited for its answers would
 * leave them out ("coordinated omission", Gil Tene, 2013; wrk2 measures so).
 */
export async function inOpenLoop(work: (nth: number) => Promise<unknown>, { rate, times, arrivals }: OpenLoop): Promise<Met> {
  const latencies = new Array<number>(times).fill(Number.NaN);
  const failures: string[] = [];
  const since = performance.now();
  const dueAt = (nth: number): number => since + (arrivals?.[nth] ?? (nth * 1_000) / rate);
  const under: Promise<void>[] = [];
  const begin = async (nth: number): Promise<void> => {
    try {
      await work(nth);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
    latencies[nth] = performance.now() - dueAt(nth);
  };
  for (let nth = 0; nth < times;) {
    const now = performance.now();
    while (nth < times && dueAt(nth) <= now) {
      under.push(begin(nth));
      nth += 1;
    }
    if (nth < times) await new Promise((resolve) => { setTimeout(resolve, Math.max(0, dueAt(nth) - performance.now())); });
  }
  await Promise.all(under);
  return { latencies, failures, seconds: (performance.now() - since) / 1_000 };
}
