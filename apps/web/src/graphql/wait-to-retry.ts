const SHORTEST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * How long to wait before the next of many tries: twice as long each time, up to a minute, and by up to a half more or less, so that the
 * pages of a whole school do not come back in one moment. `chance` is between 0 and 1.
 *
 * wait = min(60 s, 1 s × 2^tries) × (½ + chance)
 */
export function retryDelay(tries: number, chance: number): number {
  return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(tries, 16)) * (0.5 + chance);
}

/** Waits that long; less where the network comes back, or the page is looked at again. */
export async function waitToRetry(tries: number): Promise<void> {
  const over = new AbortController();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, retryDelay(tries, Math.random()));
    const hurry = (): void => {
      if (document.visibilityState !== 'visible') return;
      clearTimeout(timer);
      // Never at once: a page that is switched to and fro would knock each time.
      setTimeout(resolve, retryDelay(0, Math.random()));
    };
    addEventListener('online', hurry, { signal: over.signal, once: true });
    document.addEventListener('visibilitychange', hurry, { signal: over.signal });
  });
  over.abort();
}
