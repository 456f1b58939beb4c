import { atDesk, type Database } from '../../platform/database/index.js';
import { isDatabaseAway } from '../../platform/database/is-database-away.js';
import type { Dependencies } from '../../platform/dependencies.js';
import { noteFailure } from '../../platform/note-failure.js';
import { ThreadError, type Thread } from '../../platform/work-thread.js';
import type { Asked, AskedReading, ImportLanguageModel } from './ask-model.js';
import type { FetchArticle } from './fetch-address.js';
import { releaseArticle, storeRefusal, type HeldArticle } from './job.store.js';
import { finishArticle, gatherWork, tellProgress, type Hand, type ReadingToKeep } from './read-article.service.js';
import type { ReadingStep, ReadOutcome, ReadWork } from './reading.js';
import { NO_MODEL, OTHER_MODEL, TOO_SLOW, TWICE_FAILED } from './refusals.js';

export type ReadingThread = Thread<ReadWork, ReadOutcome, ReadingStep>;

export interface ReaderOptions {
  /** The id under which the process holds what it reads. */
  readonly holder: string;
  readonly thread: ReadingThread;
  /** Null where this installation fetches nothing. */
  readonly fetchArticle: FetchArticle | null;
  /** Null where this installation has no language model. */
  readonly model: ImportLanguageModel | null;
  /** Aborted when the process lets go of what it has in hand. */
  readonly closing: AbortSignal;
}

/** An article that has twice brought down what read it will do so again. */
const MOST_TRIES = 2;

/** The reading of an article under way: the thread is free for the next before it is done where a language model is still asked. */
export interface ReadingUnderWay { readonly free: Promise<void>; readonly done: Promise<void> }

/** Makes what reads one article that is in hand: it is then read, refused, or waits again. */
export function createReader({ database, clock, logger }: Pick<Dependencies, 'database' | 'clock' | 'logger'>, { holder, thread, fetchArticle, model, closing }: ReaderOptions): (held: HeldArticle) => ReadingUnderWay {
  // What is read was written by strangers, and perhaps a language model had its say: whatever comes of it, it reads and writes one desk's rows.
  const databaseOf = ({ deskKey }: HeldArticle): Database => atDesk(database, deskKey);

  async function refuse(held: HeldArticle, sentence: string): Promise<void> {
    const { key, batchKey } = held;
    await storeRefusal(databaseOf(held).queries, { key, holder, sentence });
    await database.notify('import_changed', batchKey);
  }

  async function giveUp(held: HeldArticle, error: unknown): Promise<void> {
    const isClosed = closing.aborted || (error instanceof ThreadError && error.kind === 'CLOSED');
    // A database that was away says nothing against the article: that time does not count.
    const isOutage = isDatabaseAway(error);
    if (!isClosed && isOutage) noteFailure(logger, error, 'an article could not be read, and is read again');
    else if (!isClosed) logger.error({ err: error, article: held.key, tries: held.tries }, 'an article could not be read');
    if (!isClosed && !isOutage && held.tries >= MOST_TRIES) {
      await refuse(held, error instanceof ThreadError && error.kind === 'TOO_LONG' ? TOO_SLOW : TWICE_FAILED);
      return;
    }
    await releaseArticle(databaseOf(held).queries, { key: held.key, holder, counts: !isClosed && !isOutage });
    await database.notify('import_changed', held.batchKey);
  }

  async function read(hand: Hand, { hear, lost, free }: Meanwhile): Promise<ReadingToKeep | Extract<ReadOutcome, { readonly ok: false }>> {
    const { modelHost, modelAnswer } = hand.held;
    const gathered = await gatherWork(hand, { today: clock().toISOString().slice(0, 10), fetchArticle });
    if (!gathered.ok) return gathered;
    const further = modelHost === null ? 0 : 1;
    const outcome = await thread.run(gathered.work, (step) => { hear({ ...step, total: step.total + further }); });
    free();
    if (!outcome.ok || modelHost === null) return outcome.ok ? { ...outcome, modelAnswer } : outcome;
    hear({ step: 'MODEL', done: READ_STEP_COUNT, total: READ_STEP_COUNT + 1 });
    const asked = await askModel(model, { host: modelHost, reading: outcome.reading, context: gathered.work.context, kept: modelAnswer, signal: AbortSignal.any([closing, lost]) });
    if (closing.aborted) throw new ThreadError('CLOSED', 'The runner was closed while a language model was asked');
    return { ...outcome, reading: asked.reading, modelAnswer: asked.answer };
  }

  async function readToEnd(held: HeldArticle, free: () => void): Promise<void> {
    // Whoever read it before was not heard of again: it may be what ended them.
    if (held.tries > MOST_TRIES) return refuse(held, TWICE_FAILED);
    const hand: Hand = { database: databaseOf(held), held, holder };
    const lost = new AbortController();
    const telling = tellProgress(hand, logger, () => { lost.abort(); });
    try {
      const outcome = await read(hand, { hear: telling.hear, lost: lost.signal, free });
      await telling.stop();
      if (outcome.ok) await finishArticle(hand, outcome);
      else await refuse(held, outcome.sentence);
    } catch (error) {
      await telling.stop();
      await giveUp(held, error);
    }
  }

  return (held) => {
    let free: () => void = () => undefined;
    const freed = new Promise<void>((resolve) => { free = resolve; });
    const done = readToEnd(held, free);
    return { free: Promise.race([freed, done]), done };
  };
}

interface Meanwhile { readonly hear: (step: ReadingStep) => void; readonly lost: AbortSignal; readonly free: () => void }

/** How many steps a reading has without a model. */
const READ_STEP_COUNT = 8;

/** Asks the model that somebody chose; where the operator has another by now, or none, nobody agreed to that one. */
function askModel(model: ImportLanguageModel | null, { host, ...asked }: Asked & { readonly host: string }): Promise<AskedReading> {
  if (model?.host === host) return model.ask(asked);
  return Promise.resolve({ reading: { ...asked.reading, remarks: [...asked.reading.remarks, model === null ? NO_MODEL : OTHER_MODEL] }, answer: asked.kept });
}
