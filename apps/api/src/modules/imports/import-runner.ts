import type { Dependencies } from '../../platform/dependencies.js';
import { createThread } from '../../platform/work-thread.js';
import type { FetchArticle } from './fetch-address.js';
import { takeArticle } from './job.store.js';
import { createReader, type ReadingThread } from './read-held.js';

export type RunnerDependencies = Pick<Dependencies, 'database' | 'clock' | 'ids' | 'logger'>;

export interface RunnerOptions {
  /** Reads the articles; a thread of its own unless a test brings another. */
  readonly thread?: ReadingThread;
  /** Fetches addresses; null where this installation does not. */
  readonly fetchArticle: FetchArticle | null;
}

/** What reads the articles that wait, one after the other, beside all else that the server does. */
export interface ImportRunner {
  /** Reads until nothing waits; while it does, asking again makes it look again. */
  wake(): void;
  /** Resolves when there is nothing left to do. */
  settled(): Promise<void>;
  /** Lets go of the article in hand, which waits again, and takes no further one. */
  close(): Promise<void>;
}

/** Megabytes: a reading of two megabytes of text takes some three hundred. */
const HEAP_MB = 768;
/** A thousand words take less than a second. */
const MOST_MS = 180_000;

/** Makes the thread in which articles are read, apart from what students wait for. */
export function createReadingThread({ mostMs = MOST_MS, heapMb = HEAP_MB }: { readonly mostMs?: number; readonly heapMb?: number } = {}): ReadingThread {
  const file = import.meta.url.endsWith('.ts') ? './read-given.worker.ts' : './read-given.worker.js';
  return createThread(new URL(file, import.meta.url), { mostMs, limits: { maxOldGenerationSizeMb: heapMb } });
}

/** Makes the runner of a process. Each article is in one hand at a time, by a lease: whoever crashes leaves it to whoever comes next. */
export function createImportRunner({ database, clock, ids, logger }: RunnerDependencies, { thread = createReadingThread(), fetchArticle }: RunnerOptions): ImportRunner {
  const holder = ids();
  let running: Promise<void> | null = null;
  let isDue = false;
  let isClosing = false;

  const read = createReader({ database, clock, logger }, { holder, thread, fetchArticle, isClosing: () => isClosing });

  async function work(): Promise<void> {
    while (isDue && !isClosing) {
      isDue = false;
      for (;;) {
        const held = isClosing ? null : await takeArticle(database.queries, holder);
        if (held === null) break;
        await read(held);
      }
    }
  }

  function start(): void {
    running ??= work().catch((error: unknown) => {
      if (!isClosing) logger.error({ err: error }, 'articles could not be read; it is tried again when it is looked next');
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
      await thread.close();
      await running;
    },
  };
}

/** How often it is looked whether something waits unheard, or was left behind. */
const LOOK_MS = 30_000;

/** Starts to read: what waits now, what comes, and what another process left behind. Gives the runner, which has to be closed. */
export async function startImportRunner(dependencies: RunnerDependencies, options: RunnerOptions): Promise<ImportRunner> {
  const runner = createImportRunner(dependencies, options);
  const stopListening = await dependencies.database.listen('import_due', () => { runner.wake(); });
  const looking = setInterval(() => { runner.wake(); }, LOOK_MS).unref();
  runner.wake();
  return {
    ...runner,
    async close() {
      clearInterval(looking);
      await stopListening();
      await runner.close();
    },
  };
}
