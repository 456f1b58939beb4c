/** Asks, and hears only the answer to what was asked last: a slow one that comes after is dropped. */
export interface LatestOnly<Asked> {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

interface Parts<Asked, Answer> {
  readonly send: (asked: Asked, signal: AbortSignal) => Promise<Answer>;
  readonly hear: (answer: Answer, asked: Asked) => void;
  readonly fail: (problem: unknown) => void;
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** How long to wait for the next keystroke. */
  readonly afterMs: number;
}

/** Debounces what is asked while somebody types, and drops stale replies. */
export function createLatestOnly<Asked, Answer>({ send, hear, fail, later, afterMs }: Parts<Asked, Answer>): LatestOnly<Asked> {
  let callOff = (): void => undefined;
  let running: AbortController | null = null;
  const run = async (asked: Asked): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    try {
      const answer = await send(asked, own.signal);
      if (!own.signal.aborted) hear(answer, asked);
    } catch (problem) {
      if (!own.signal.aborted) fail(problem);
    }
  };
  const stop = (): void => { callOff(); running?.abort(); running = null; };
  return {
    ask: (asked) => { stop(); callOff = later(() => { void run(asked); }, afterMs); },
    stop,
  };
}
