import { setTimeout as wait } from 'node:timers/promises';
import { isReady } from './start-replica.js';

/** Sends requests to those of several replicas in turn that say that they are ready, as a balancer does. */
export interface Balancer {
  /** The next replica that is ready; waits for one where none is. */
  readonly next: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Asks replicas every so often whether they are ready. */
export function openBalancer(urls: readonly string[], everyMs = 100): Balancer {
  let ready = [...urls];
  let turn = 0;
  let isOpen = true;
  const looking = (async () => {
    while (isOpen) {
      const found = await Promise.all(urls.map(async (url) => ((await isReady(url)) ? [url] : [])));
      ready = found.flat();
      await wait(everyMs);
    }
  })();
  return {
    async next() {
      while (ready.length === 0) await wait(10);
      turn += 1;
      return ready[turn % ready.length] ?? '';
    },
    async close() {
      isOpen = false;
      await looking;
    },
  };
}
