import { setTimeout as wait } from 'node:timers/promises';
import type { Dependencies } from '../../platform/dependencies.js';
import { countStep } from './counting.service.js';
import { readWaitingQuizzes } from './counting.store.js';
import { readFrame } from './frame.store.js';
import { freezeFrames } from './frozen-revision.js';

export type CounterDependencies = Pick<Dependencies, 'database' | 'clock' | 'logger'>;

/** What counts attempts soon after they are finished, beside all else that the server does, so that whoever looks at results need not wait. */
export interface Counter {
  /** Counts what was finished at a revision, and what else it has been told of meanwhile; at all, where none is named. */
  wake(revision: string | null): void;
  /** Resolves when there is nothing left to do. */
  settled(): Promise<void>;
  /** Lets the step in hand end, and takes no further one. */
  close(): Promise<void>;
}

/** How long it is gathered who finishes: a class ends within the same minute. */
const GATHER_MS = 2_000;
/** For so many times as long as a step took, others are let to their own. */
const REST = 1;

/** Makes the counter of a process. Of two replicas that count the same quiz, one passes it by; whoever crashes leaves the rest to whoever is told next, or looks. */
export function createCounter({ database, clock, logger }: CounterDependencies): Counter {
  let due = new Set<string>();
  let isAllDue = false;
  const closing = new AbortController();
  let running: Promise<void> | null = null;

  const isClosing = (): boolean => closing.signal.aborted;
  // Whoever closes does not wait for what was only to be gathered.
  const rest = (milliseconds: number): Promise<void> => wait(milliseconds, undefined, { ref: false, signal: closing.signal }).catch(() => undefined);

  async function countQuiz(quiz: string): Promise<void> {
    for (let hasMore = true; hasMore && !isClosing();) {
      const since = performance.now();
      const frame = await readFrame(database.queries, quiz);
      if (frame === null) return;
      ({ hasMore } = await countStep({ database, frame, revisions: await freezeFrames(database, frame), now: clock() }, { waits: false }));
      if (hasMore) await rest((performance.now() - since) * REST);
    }
  }

  async function work(): Promise<void> {
    while ((due.size > 0 || isAllDue) && !isClosing()) {
      if (!isAllDue) await rest(GATHER_MS);
      const revisions = isAllDue ? null : [...due];
      [due, isAllDue] = [new Set(), false];
      for (const quiz of isClosing() ? [] : await readWaitingQuizzes(database.queries, revisions)) await countQuiz(quiz);
    }
  }

  return {
    wake(revision) {
      if (isClosing()) return;
      if (revision === null) isAllDue = true;
      else due.add(revision);
      running ??= work().catch((error: unknown) => {
        if (!isClosing()) logger.warn({ err: error }, 'finished attempts could not be counted; whoever looks at the results next has them counted');
      }).finally(() => { running = null; });
    },
    async settled() {
      while (running !== null) await running;
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}

/** Starts to count: what was left by whoever was stopped, and whenever an attempt changes, whichever replica it came to. Gives what has to be closed. */
export async function startCounter(dependencies: CounterDependencies): Promise<Counter> {
  const counter = createCounter(dependencies);
  const stopListening = await dependencies.database.listen('attempt_changed', (revision) => { counter.wake(revision); });
  counter.wake(null);
  return {
    ...counter,
    async close() {
      await stopListening();
      await counter.close();
    },
  };
}
