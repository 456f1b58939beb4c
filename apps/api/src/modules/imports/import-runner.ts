import type { Dependencies } from '../../platform/dependencies.js';
import { noteFailure } from '../../platform/note-failure.js';
import { createThread } from '../../platform/work-thread.js';
import type { ImportLanguageModel } from './ask-model.js';
import type { FetchArticle } from './fetch-address.js';
import { takeArticle, type HeldArticle } from './job.store.js';
import { createReader, type ReadingThread } from './read-held.js';

export type RunnerDependencies = Pick<Dependencies, 'database' | 'clock' | 'ids' | 'logger'>;

export interface RunnerOptions {
  /** Reads the articles; a thread of its own unless a test brings another. */
  readonly thread?: ReadingThread;
  /** Fetches addresses; null where this installation does not. */
  readonly fetchArticle: FetchArticle | null;
  /** The language model that is asked where somebody chose it; none unless given. */
  readonly model?: ImportLanguageModel | null;
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

/** While a model is asked, which takes a minute or more, others are read; so many readings are held in memory at once. */
const MOST_ASKED = 4;

/** Makes the runner of a process. Each article is in one hand at a time, by a lease: whoever crashes leaves it to whoever comes next. */
export function createImportRunner({ database, clock, ids, logger }: RunnerDependencies, { thread = createReadingThread(), fetchArticle, model = null }: RunnerOptions): ImportRunner {
  const holder = ids();
  const closing = new AbortController();
  const { signal } = closing;
  const underWay = new Set<Promise<void>>();
  let running: Promise<void> | null = null;
  let isDue = false;

  const read = createReader({ database, clock, logger }, { holder, thread, fetchArticle, model, closing: signal });
  const note = (error: unknown): void => { if (!signal.aborted) noteFailure(logger, error, 'articles could not be read; it is tried again when it is looked next'); };

  /** Until the thread is free, and not too many wait for a model. */
  async function readOne(held: HeldArticle): Promise<void> {
    const { free, done } = read(held);
    const ended = done.catch(note).finally(() => { underWay.delete(ended); });
    underWay.add(ended);
    await free.catch(() => undefined);
    while (underWay.size >= MOST_ASKED) await Promise.race(underWay);
  }

  async function work(): Promise<void> {
    while (isDue && !signal.aborted) {
      isDue = false;
      for (;;) {
        const held = signal.aborted ? null : await takeArticle(database.queries, holder);
        if (held === null) break;
        await readOne(held);
      }
    }
  }

  function start(): void {
    running ??= work().catch(note).finally(() => {
      running = null;
      if (isDue && !signal.aborted) start();
    });
  }

  return {
    wake() {
      isDue = true;
      start();
    },
    async settled() {
      while (running !== null || underWay.size > 0) await Promise.all([running, ...underWay]);
    },
    async close() {
      closing.abort();
      await thread.close();
      await Promise.all([running, ...underWay]);
    },
  };
}

/** How often it is looked whether something waits unheard, or was left behind. */
const LOOK_MS = 30_000;

/** Starts to read: what waits now, what comes, and what another process left behind. Gives the runner, which has to be closed. */
export async function startImportRunner(dependencies: RunnerDependencies, options: RunnerOptions): Promise<ImportRunner> {
  const runner = createImportRunner(dependencies, options);
  const stopListening = await dependencies.database.listen('import_due', () => { runner.wake(); }, { onGap: () => { runner.wake(); } });
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
