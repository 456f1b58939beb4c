import { fileURLToPath } from 'node:url';
import { endProgram, freePort, startProgram, until, type Program } from '../testkit/processes.js';

/** What every replica of one installation has from its operator. */
export const SHARED = {
  FOOTNOTE_ADMIN_TOKEN: 'what-the-replicas-of-the-tests-share', FOOTNOTE_FORWARDING_SECRET: 'by-which-the-web-app-is-known-to-all',
  FOOTNOTE_AUTH_SECRET: 'what-signs-the-sessions-of-all-replicas', FOOTNOTE_ANNOUNCES: '1', LOG_LEVEL: 'warn',
} as const;

/** An API of several on one database, in a process of its own. */
export interface Replica {
  readonly url: string;
  readonly socketUrl: string;
  /** The code for the first account that it printed. */
  readonly setUpCode: () => string;
  readonly output: () => string;
  readonly pid: () => number | undefined;
  readonly untilReady: () => Promise<void>;
  /** Asks it to end, as whoever rolls out a new version does, and waits for that. */
  readonly stop: () => Promise<void>;
  /** Starts it again, at the same address. */
  readonly start: () => Promise<void>;
}

const SOURCE = ['--import', import.meta.resolve('tsx'), '--conditions=footnote-source', 'apps/api/src/main.ts'];
const TSCONFIG = fileURLToPath(new URL('../../scripts/tsconfig.run.json', import.meta.url));

/** Starts an API on somebody's database; it is not ready yet. `program` is what Node runs, the sources unless something else is to be measured. */
export async function startReplica(environment: Readonly<Record<string, string>>, program: readonly string[] = SOURCE): Promise<Replica> {
  const port = await freePort();
  const run = (): Program => startProgram({ args: program, environment: { ...SHARED, API_PORT: String(port), WEB_PORT: '1', HOST: '127.0.0.1', PUBLIC_URL: '', TSX_TSCONFIG_PATH: TSCONFIG, ...environment } });
  const url = `http://127.0.0.1:${String(port)}`;
  let running = run();
  const untilReady = async (): Promise<void> => {
    await until(`a replica to be ready:\n${running.output()}`, async () => {
      if (running.process.exitCode !== null) throw new Error(`A replica ended with ${String(running.process.exitCode)}:\n${running.output()}`);
      return (await isReady(url)) || undefined;
    }, 240_000);
  };
  return {
    url, untilReady, socketUrl: `${url.replace('http', 'ws')}/graphql`,
    setUpCode: () => /with this code: (\S+)/.exec(running.output())?.[1] ?? '',
    output: () => running.output(),
    pid: () => running.process.pid,
    stop: () => endProgram(running),
    async start() {
      running = run();
      await untilReady();
    },
  };
}

/** Whether a replica says that it may be sent requests, as a balancer asks. */
export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then((reply) => reply.ok, () => false);
}
