import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, Worker, type ResourceLimits } from 'node:worker_threads';

/** One thread that works off what it is given, one piece after the other. */
export interface Thread<Work, Result, Progress = never> {
  /** `onProgress` hears what is told meanwhile of this piece. Rejects with a `ThreadError` where the thread was lost. */
  readonly run: (work: Work, onProgress?: (progress: Progress) => void) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** How a thread was lost: it crashed (its heap was full, or something in it ended it), took longer than it may, or was closed. */
export class ThreadError extends Error {
  constructor(readonly kind: 'CRASHED' | 'TOO_LONG' | 'CLOSED', message: string) {
    super(message);
  }
}

export interface ThreadOptions {
  /** A thread keeps some ten megabytes: one that nobody has needed for this long is ended. */
  readonly idleMs?: number;
  /** How much memory it may use; a thread that wants more crashes, and nothing else does. */
  readonly limits?: ResourceLimits;
  /** How long a piece of work may take from when it was given; the thread is then ended with whatever else it has. */
  readonly mostMs?: number;
}

type Reply<Result, Progress> = { readonly number: number } & ({ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly message: string } | { readonly progress: Progress });
interface Waiting<Result, Progress> { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void; readonly onProgress: ((progress: Progress) => void) | undefined; readonly timer: NodeJS.Timeout | undefined }

const IDLE_MS = 60_000;

/** Makes a thread that runs a file; it starts with the first piece of work, and anew after a crash. It keeps no process alive by itself. */
export function createThread<Work, Result, Progress = never>(file: URL, { idleMs = IDLE_MS, limits, mostMs }: ThreadOptions = {}): Thread<Work, Result, Progress> {
  const waiting = new Map<number, Waiting<Result, Progress>>();
  let last = 0;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  function fail(lost: Worker, error: ThreadError): void {
    if (worker !== lost) return;
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject, timer } of left) {
      clearTimeout(timer);
      reject(error);
    }
  }

  function hear(started: Worker, reply: Reply<Result, Progress>): void {
    const asker = waiting.get(reply.number);
    if ('progress' in reply) {
      asker?.onProgress?.(reply.progress);
      return;
    }
    waiting.delete(reply.number);
    clearTimeout(asker?.timer);
    if (reply.ok) asker?.resolve(reply.result);
    else asker?.reject(new Error(reply.message));
    if (waiting.size === 0) rest(started);
  }

  function start(): Worker {
    const started = startWorker(file, limits);
    started.on('message', (reply: Reply<Result, Progress>) => { if (worker === started) hear(started, reply); });
    started.on('error', (error) => { fail(started, new ThreadError('CRASHED', error instanceof Error ? error.message : String(error))); });
    started.on('exit', (code) => { fail(started, new ThreadError('CRASHED', `The thread ended with ${String(code)}`)); });
    return started;
  }

  function rest(resting: Worker): void {
    resting.unref();
    idle = setTimeout(() => { void close(); }, idleMs).unref();
  }

  async function end(error: ThreadError): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    if (ending === null) return;
    fail(ending, error);
    await ending.terminate();
  }

  function close(): Promise<void> {
    return end(new ThreadError('CLOSED', 'The thread was closed'));
  }

  return {
    run(work, onProgress) {
      clearTimeout(idle);
      worker ??= start();
      // While somebody waits for it, the process stays.
      worker.ref();
      const number = last += 1;
      const running = worker;
      return new Promise<Result>((resolve, reject) => {
        const timer = mostMs === undefined ? undefined : setTimeout(() => { void end(new ThreadError('TOO_LONG', `The thread took longer than ${String(mostMs)} ms`)); }, mostMs);
        waiting.set(number, { resolve, reject, onProgress, timer });
        running.postMessage({ number, work });
      });
    },
    close,
  };
}

/**
 * Compiled, a thread runs its file as it is. From source it is a file of TypeScript, which Node does not read by itself: the loader that
 * runs this process in development is then registered in the thread as well. Nothing of that is reached in what is built.
 */
function startWorker(file: URL, limits: ResourceLimits | undefined): Worker {
  const given = limits === undefined ? {} : { resourceLimits: limits };
  if (!file.pathname.endsWith('.ts')) return new Worker(file, given);
  // The loader's CommonJS build looks for the rest of it in a folder that is not there; what it stands beside does not.
  const loader = new URL('index.mjs', pathToFileURL(createRequire(fileURLToPath(file)).resolve('tsx/esm/api')));
  return new Worker(`import(${JSON.stringify(loader.href)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`, { ...given, eval: true, execArgv: ['--conditions=footnote-source'] });
}

/** Answers, in a thread, what `run` asks of it; `report` tells whoever asked how far it is. */
export function serveThread<Work, Result, Progress = never>(answer: (work: Work, report: (progress: Progress) => void) => Result | Promise<Result>): void {
  const port = parentPort;
  if (port === null) throw new Error('This file is run in a thread, and not by itself');
  port.on('message', ({ number, work }: { readonly number: number; readonly work: Work }) => {
    replyTo(work, answer, (progress) => { port.postMessage({ number, progress }); }).then((reply) => { port.postMessage({ number, ...reply }); }, (error: unknown) => { throw error; });
  });
}

type Answered<Result> = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly message: string };

async function replyTo<Work, Result, Progress>(work: Work, answer: (work: Work, report: (progress: Progress) => void) => Result | Promise<Result>, report: (progress: Progress) => void): Promise<Answered<Result>> {
  try {
    return { ok: true, result: await answer(work, report) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}
