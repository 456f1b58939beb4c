import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { endProgram, freePort, startProgram, type Program } from '../testkit/processes.js';
import { repositoryRoot } from '../testkit/repository.js';

/** What the API is run from: what `npm run build` made, or the sources. */
export type RunFrom = 'build' | 'source';

export interface ApiOptions { readonly from: RunFrom; readonly environment: Readonly<Record<string, string>>; /** Loaded before the API. */ readonly preload?: string }

/** An API that is started again as soon as it ends, as a container's `restart: always` does. */
export interface ApiKeeper {
  readonly url: string;
  readonly port: number;
  readonly pid: () => number | undefined;
  /** Kills it at once; it is started again. */
  readonly kill: () => Promise<void>;
  /** Sends it a signal that it outlives. */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** How often it was started. */
  readonly starts: () => number;
  /** What it printed since its last start. */
  readonly output: () => string;
  /** Waits until it says that it is ready. */
  readonly untilReady: (limitMs?: number) => Promise<void>;
  /** Ends it and does not start it again. */
  readonly close: () => Promise<void>;
}

const SOURCE = ['--import', import.meta.resolve('tsx'), '--conditions=footnote-source', 'apps/api/src/main.ts'];
/** An API that cannot start is not tried more often than that. */
const BREATH_MS = 100;

/** Starts the API as a process of its own on a free port, and keeps it running. */
export async function keepApi({ from, environment, preload }: ApiOptions): Promise<ApiKeeper> {
  const port = await freePort();
  const args = [...(preload === undefined ? [] : ['--import', preload]), ...(from === 'build' ? ['apps/api/dist/main.js'] : SOURCE)];
  const variables = { API_PORT: String(port), WEB_PORT: '1', HOST: '127.0.0.1', PUBLIC_URL: '', LOG_LEVEL: 'warn', TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../scripts/tsconfig.run.json', import.meta.url)), ...environment };
  const url = `http://127.0.0.1:${String(port)}`;
  let starts = 0;
  let isClosing = false;
  let program = run();

  function run(): Program {
    starts += 1;
    const started = startProgram({ args, environment: variables, folder: repositoryRoot });
    void started.ended.then(async () => {
      if (isClosing) return;
      if (starts > 1 && started.process.signalCode === null) await wait(BREATH_MS);
      if (!isClosing) program = run();
    });
    return started;
  }

  return {
    url, port,
    pid: () => program.process.pid,
    starts: () => starts,
    output: () => program.output(),
    signal(signal) { program.process.kill(signal); },
    async kill() {
      const { process: child, ended } = program;
      child.kill('SIGKILL');
      await ended;
    },
    async untilReady(limitMs = 120_000) {
      for (const end = Date.now() + limitMs; Date.now() < end; await wait(50)) if (await isReady(url)) return;
      throw new Error(`The API was not ready within ${String(limitMs / 1000)} s:\n${program.output().slice(-4_000)}`);
    },
    async close() {
      isClosing = true;
      await endProgram(program);
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false; // nobody listens, or it does not answer
  }
}
