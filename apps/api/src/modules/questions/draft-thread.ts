import { parentPort, Worker } from 'node:worker_threads';

/** One thread that works off what it is given, one piece after the other. */
export interface Thread<Work, Result> {
  readonly run: (work: Work) => Promise<Result>;
  readonly close: () => Promise<void>;
}

type Reply<Result> = { readonly number: number } & ({ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly message: string });
interface Waiting<Result> { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void }

/** A thread keeps some ten megabytes: one that nobody has needed for this long is ended. */
const IDLE_MS = 60_000;

/** Makes a thread that runs a file; it starts with the first piece of work, and anew after a crash. It keeps no process alive by itself. */
export function createThread<Work, Result>(file: URL, { idleMs = IDLE_MS }: { readonly idleMs?: number } = {}): Thread<Work, Result> {
  const waiting = new Map<number, Waiting<Result>>();
  let last = 0;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  function fail(crashed: Worker, error: Error): void {
    if (worker !== crashed) return;
    worker = null;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(error);
  }

  function start(): Worker {
    const started = new Worker(file);
    started.on('message', (reply: Reply<Result>) => {
      const asker = waiting.get(reply.number);
      waiting.delete(reply.number);
      if (reply.ok) asker?.resolve(reply.result);
      else asker?.reject(new Error(reply.message));
      if (waiting.size === 0) rest(started);
    });
    started.on('error', (error) => { fail(started, error instanceof Error ? error : new Error(String(error))); });
    started.on('exit', (code) => { fail(started, new Error(`The thread ended with ${String(code)}`)); });
    return started;
  }

  function rest(resting: Worker): void {
    resting.unref();
    idle = setTimeout(() => { void close(); }, idleMs).unref();
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    if (ending === null) return;
    fail(ending, new Error('The thread was closed'));
    await ending.terminate();
  }

  return {
    run(work) {
      clearTimeout(idle);
      worker ??= start();
      // While somebody waits for it, the process stays.
      worker.ref();
      const number = last += 1;
      const running = worker;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        running.postMessage({ number, work });
      });
    },
    close,
  };
}

/** Answers, in a thread, what `run` asks of it. */
export function serveThread<Work, Result>(answer: (work: Work) => Result): void {
  const port = parentPort;
  if (port === null) throw new Error('This file is run in a thread, and not by itself');
  port.on('message', ({ number, work }: { readonly number: number; readonly work: Work }) => { port.postMessage(replyTo(number, work, answer)); });
}

function replyTo<Work, Result>(number: number, work: Work, answer: (work: Work) => Result): Reply<Result> {
  try {
    return { number, ok: true, result: answer(work) };
  } catch (error) {
    return { number, ok: false, message: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}
