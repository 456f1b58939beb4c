import type { Dependencies } from '../../platform/dependencies.js';
import { noteFailure } from '../../platform/note-failure.js';
import type { Finding } from '@footnote/quiz-engine';
import { noteProgress, orderJobs, readRevisionsToProve, takeJob } from './job.store.js';
import { reproveRevisions } from './reprove-revisions.js';

export type ReproverDependencies = Pick<Dependencies, 'database' | 'clock' | 'ids' | 'logger'>;

/** What proves published questions again, beside all else that the server does. */
export interface Reprover {
  /** Orders what is due and works until nothing is left; while it does, asking again makes it look again. */
  wake(): void;
  /** Resolves when there is nothing left to do. */
  settled(): Promise<void>;
  /** Lets the piece in hand end, and takes no further one. */
  close(): Promise<void>;
}

/** So many revisions are one piece: a second of work, after which others may go on with the job, and a crash loses no more than it. */
const REVISIONS_AT_ONCE = 10;

/** For so long nothing else in the process waits. */
const SLICE_MS = 12;

/**
 * Makes the reprover of a process. A job is taken piece by piece: each piece is a transaction that locks the job's row and skips one
 * that another replica holds, writes what was found, and notes how far it came. Whoever crashes leaves the rest to whoever comes next.
 */
export function createReprover({ database, clock, ids, logger }: ReproverDependencies): Reprover {
  let running: Promise<void> | null = null;
  let isDue = false;
  let isClosing = false;
  // Of one version of one pack; a graph's worth of answers is dropped with it.
  let cache: { readonly job: string; readonly known: Map<string, Finding | null> } | null = null;

  async function workOnce(): Promise<boolean> {
    return database.queries.transaction(async (transaction) => {
      const now = clock();
      const job = await takeJob(transaction, now);
      if (job === null) return false;
      // A newer version has a job of its own, or is about to: what this one would find is out of date.
      const revisions = job.packVersion < job.currentVersion ? [] : await readRevisionsToProve(transaction, job, { now, limit: REVISIONS_AT_ONCE });
      const last = revisions.at(-1);
      if (last === undefined) {
        await noteProgress(transaction, job, { resumeAfter: job.resumeAfter, checked: 0, stale: 0, finishedAt: now });
        return true;
      }
      if (cache?.job !== job.key) cache = { job: job.key, known: new Map() };
      const done = await reproveRevisions(transaction, { database, job, now, newId: ids, breathe: breathe(), known: cache.known }, revisions);
      await noteProgress(transaction, job, { resumeAfter: last.key, ...done, finishedAt: null });
      return true;
    });
  }

  async function work(): Promise<void> {
    while (isDue && !isClosing) {
      isDue = false;
      await orderJobs(database.queries, { now: clock(), newId: ids });
      while (!isClosing && await workOnce());
    }
    cache = null;
  }

  function start(): void {
    running ??= work().catch((error: unknown) => {
      if (!isClosing) noteFailure(logger, error, 'published questions could not be proved again; it is tried again within five minutes, or with the next change of a pack');
    }).finally(() => {
      running = null;
      if (isDue && !isClosing) start();
    });
  }

  return {
    wake() {
      isDue = true;
      start();
    },
    async settled() {
      while (running !== null) await running;
    },
    async close() {
      isClosing = true;
      await running;
    },
  };
}

/** Gives the loop of the process back whenever a slice of time is used up. */
function breathe(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => { setImmediate(resolve); });
    since = performance.now();
  };
}

/** How often it is looked whether a pack changed unheard: what is told while the connection that listens is broken is lost. */
const LOOK_MS = 5 * 60_000;

/** Starts to prove again: what is due now, and whenever a pack changes, whoever changes it. Gives the reprover, which has to be closed. */
export async function startReprover(dependencies: ReproverDependencies): Promise<Reprover> {
  const reprover = createReprover(dependencies);
  const stopListening = await dependencies.database.listen('pack_changed', () => { reprover.wake(); }, { onGap: () => { reprover.wake(); } });
  const looking = setInterval(() => { reprover.wake(); }, LOOK_MS).unref();
  reprover.wake();
  return {
    ...reprover,
    async close() {
      clearInterval(looking);
      await stopListening();
      await reprover.close();
    },
  };
}
