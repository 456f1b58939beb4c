import type { Dependencies } from '../../platform/dependencies.js';
import { ThreadError, type Thread } from '../../platform/work-thread.js';
import type { FetchArticle } from './fetch-address.js';
import { releaseArticle, storeRefusal, type HeldArticle } from './job.store.js';
import { finishArticle, gatherWork, tellProgress, type Hand } from './read-article.service.js';
import type { ReadingStep, ReadOutcome, ReadWork } from './reading.js';
import { TOO_SLOW, TWICE_FAILED } from './refusals.js';

export type ReadingThread = Thread<ReadWork, ReadOutcome, ReadingStep>;

export interface ReaderOptions {
  /** The id under which the process holds what it reads. */
  readonly holder: string;
  readonly thread: ReadingThread;
  /** Null where this installation fetches nothing. */
  readonly fetchArticle: FetchArticle | null;
  readonly isClosing: () => boolean;
}

/** An article that has twice brought down what read it will do so again. */
const MOST_TRIES = 2;

/** Makes what reads one article that is in hand: it is then read, refused, or waits again. */
export function createReader({ database, clock, logger }: Pick<Dependencies, 'database' | 'clock' | 'logger'>, { holder, thread, fetchArticle, isClosing }: ReaderOptions): (held: HeldArticle) => Promise<void> {
  async function refuse({ key, batchKey }: HeldArticle, sentence: string): Promise<void> {
    await storeRefusal(database.queries, { key, holder, sentence });
    await database.notify('import_changed', batchKey);
  }

  async function giveUp(held: HeldArticle, error: unknown): Promise<void> {
    const isClosed = isClosing() || (error instanceof ThreadError && error.kind === 'CLOSED');
    if (!isClosed) logger.error({ err: error, article: held.key, tries: held.tries }, 'an article could not be read');
    if (!isClosed && held.tries >= MOST_TRIES) {
      await refuse(held, error instanceof ThreadError && error.kind === 'TOO_LONG' ? TOO_SLOW : TWICE_FAILED);
      return;
    }
    await releaseArticle(database.queries, { key: held.key, holder, counts: !isClosed });
    await database.notify('import_changed', held.batchKey);
  }

  async function read(hand: Hand, hear: (step: ReadingStep) => void): Promise<ReadOutcome> {
    const gathered = await gatherWork(hand, { today: clock().toISOString().slice(0, 10), fetchArticle });
    return gathered.ok ? thread.run(gathered.work, hear) : gathered;
  }

  return async (held) => {
    // Whoever read it before was not heard of again: it may be what ended them.
    if (held.tries > MOST_TRIES) return refuse(held, TWICE_FAILED);
    const hand: Hand = { database, held, holder };
    const telling = tellProgress(hand, logger);
    try {
      const outcome = await read(hand, telling.hear);
      await telling.stop();
      if (outcome.ok) await finishArticle(hand, outcome);
      else await refuse(held, outcome.sentence);
    } catch (error) {
      await telling.stop();
      await giveUp(held, error);
    }
  };
}
