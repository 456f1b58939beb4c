/**
 * What one subscriber has not taken yet. It holds one state at most, the newest: whoever reads slowly misses what was in between, and
 * never the end of it. However much is put in, nothing grows and nothing throws.
 */
export interface Latest<State> extends AsyncGenerator<State, undefined, undefined> {
  /** Puts a newer state in the place of one that was not taken. */
  put(state: State): void;
  /** Ends it with a reason, which the reader gets instead of what it has not taken. */
  fail(reason: Error): void;
}

interface Reader<State> { readonly resolve: (result: IteratorResult<State, undefined>) => void; readonly reject: (reason: Error) => void }

/** Makes one, for one reader that asks for the next state when it has dealt with the last. `onEnd` is called once, whoever ends it. */
export function createLatest<State>(onEnd: () => void): Latest<State> {
  let unread: { readonly state: State } | null = null;
  let failure: Error | null = null;
  let reader: Reader<State> | null = null;
  let hasEnded = false;
  const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

  /** Gives whoever waits what there is to give; there is one at most. */
  function answer(give: (waiting: Reader<State>) => void): boolean {
    const waiting = reader;
    reader = null;
    if (waiting !== null) give(waiting);
    return waiting !== null;
  }

  function end(): void {
    if (hasEnded) return;
    hasEnded = true;
    unread = null;
    onEnd();
  }

  function stop(): Promise<IteratorReturnResult<undefined>> {
    end();
    failure = null;
    answer(({ resolve }) => { resolve(done); });
    return Promise.resolve(done);
  }

  return {
    put(state) {
      if (!hasEnded && !answer(({ resolve }) => { resolve({ done: false, value: state }); })) unread = { state };
    },
    fail(reason) {
      if (hasEnded) return;
      end();
      if (!answer(({ reject }) => { reject(reason); })) failure = reason;
    },
    next() {
      if (failure !== null) {
        const reason = failure;
        failure = null;
        return Promise.reject(reason);
      }
      if (unread !== null) {
        const { state } = unread;
        unread = null;
        return Promise.resolve({ done: false, value: state });
      }
      return hasEnded ? Promise.resolve(done) : new Promise((resolve, reject) => { reader = { resolve, reject }; });
    },
    return: stop,
    async throw(reason: unknown) {
      await stop();
      throw reason;
    },
    async [Symbol.asyncDispose]() { await stop(); },
    [Symbol.asyncIterator]() { return this; },
  };
}
