import { spawn, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';

/** How a server that is measured is started: it tells its address over the channel to its parent, as the API does. */
export interface ContenderProgram {
  readonly name: string;
  /** Under which name its connections to the database are known. */
  readonly databaseClient: string;
  readonly program: string;
  readonly query: string;
  /** Where it is asked by GET: the whole of what is asked, after its address. */
  readonly path?: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What each request carries besides, by its number. */
  readonly headersOf?: (nth: number) => Readonly<Record<string, string>>;
}

/** A function of a server, and the samples in which it was found at work itself. */
export interface ProfiledFunction {
  readonly url: string;
  /** Where it begins in that file, from 0. */
  readonly line: number;
  readonly name: string;
  readonly samples: number;
}

/** A server that is measured, in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly databaseClient: string;
  /** Asks once; throws unless the answer is whole. */
  readonly ask: () => Promise<string>;
  /** CPU of its process so far, in milliseconds. */
  readonly cpu: () => Promise<number>;
  /** Where its time goes while some work is done. */
  readonly profile: (work: () => Promise<void>) => Promise<readonly ProfiledFunction[]>;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** The same Node for all. */
  readonly node: string;
  readonly nodeOptions?: readonly string[];
  /** The module that tells the CPU. */
  readonly probe: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly callers: number;
}

/** Starts a server and waits until it listens. */
export async function startContender({ name, databaseClient, program, query, path, environment, headersOf = () => ({}) }: ContenderProgram, { node, nodeOptions = [], probe, variables, callers }: StartOptions): Promise<Contender> {
  const child = spawn(node, [...nodeOptions, '--import', probe, program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // What it needs and nothing of ours, so that no variable of a developer's shell decides a figure.
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', CONTENDER: databaseClient, ...environment },
  });
  const address = await readAddress(child, name);
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const body = path === undefined ? JSON.stringify({ query, variables }) : null;
  let asked = 0;
  return {
    name, databaseClient,
    ask: () => { asked += 1; return send({ url: `${address}${path ?? '/graphql'}`, agent, body, name, headers: headersOf(asked) }); },
    cpu: async () => { const { user = Number.NaN, system = Number.NaN } = await exchange(child, { say: 'cpu', hear: 'cpu' }); return (user + system) / 1000; },
    async profile(work) {
      await exchange(child, { say: 'start-profile', hear: 'profiling' });
      await work();
      return (await exchange(child, { say: 'stop-profile', hear: 'profile' })).functions ?? [];
    },
    async stop() {
      agent.destroy();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => { child.once('close', () => { resolve(); }); });
      // Killed: what it holds is the bench's own database, and that goes next.
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readAddress(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => { reject(new Error(`${name} ended with status ${String(status)} before it listened`)); });
    // The bench's own servers and the API announce themselves alike.
    child.on('message', (message: { readonly kind?: string; readonly address?: string }) => { if (message.kind === 'ready' && message.address !== undefined) resolve(message.address); });
  });
}

interface Told { readonly kind?: string; readonly user?: number; readonly system?: number; readonly functions?: readonly ProfiledFunction[] }

/** Asks the probe in the server's process. */
function exchange(child: ChildProcess, { say, hear }: { readonly say: string; readonly hear: string }): Promise<Told> {
  return new Promise((resolve) => {
    const listen = (message: Told): void => {
      if (message.kind !== hear) return;
      child.off('message', listen);
      resolve(message);
    };
    child.on('message', listen);
    child.send(say);
  });
}

interface Sending { readonly url: string; readonly agent: Agent; readonly body: string | null; readonly name: string; readonly headers: Readonly<Record<string, string>> }

function send({ url, agent, body, name, headers }: Sending): Promise<string> {
  const aboutBody = body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: body === null ? 'GET' : 'POST', agent, headers: { ...headers, ...aboutBody, accept: 'application/json' } }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => { parts.push(part); });
      reply.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (reply.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
        else reject(new Error(`${name} answered ${String(reply.statusCode)}: ${text.slice(0, 2_000)}`));
      });
    });
    sent.once('error', reject);
    sent.end(body ?? undefined);
  });
}
