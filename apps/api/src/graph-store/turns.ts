import DataLoader, { type BatchLoadFn, type Options } from 'dataloader';

/**
 * Takes the reads of one request in turns: what is asked for while something is being read waits until all of that has come, and is then
 * read at once. Without it, two fields whose own reads end a millisecond apart would each read what they both refer to; with it the
 * number of statements follows from the query alone, and is the same whatever the rows and however busy the database.
 * The price is that a fast read waits for the slow one beside it.
 */
export interface Turns {
  /** Runs a statement, and holds the next turn back until it has ended. It must not wait for another load of the same request. */
  readonly read: <Result>(statement: () => Promise<Result>) => Promise<Result>;
  /** Runs something at the next turn. */
  readonly schedule: (work: () => void) => void;
}

export function createTurns(): Turns {
  let reading = 0;
  let waiting: (() => void)[] = [];
  let isDue = false;

  function takeTurn(): void {
    isDue = false;
    if (reading > 0) return;
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  }

  /** After all that the promises at hand still ask for, as DataLoader does by itself. */
  function turn(): void {
    if (isDue || waiting.length === 0) return;
    isDue = true;
    void Promise.resolve().then(() => { setImmediate(takeTurn); });
  }

  return {
    async read(statement) {
      reading += 1;
      try {
        return await statement();
      } finally {
        reading -= 1;
        if (reading === 0) turn();
      }
    },
    schedule(work) {
      waiting.push(work);
      if (reading === 0) turn();
    },
  };
}

/** A loader that takes part in the turns of its request. What its batches read, they read by `turns.read`. */
export function createLoader<Key, Value, CacheKey = Key>(turns: Turns, load: BatchLoadFn<Key, Value>, options: Options<Key, Value, CacheKey> = {}): DataLoader<Key, Value, CacheKey> {
  return new DataLoader<Key, Value, CacheKey>(load, { ...options, batchScheduleFn: turns.schedule });
}
