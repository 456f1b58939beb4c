import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { nodeFlags } from '../../../apps/api/src/platform/node-flags.js';
import { repositoryRoot } from '../../testkit/repository.js';

/** A server that is measured: it tells its address over the channel to its parent, as the API does. */
export interface ServedProgram {
  readonly name: string;
  /** Under which name its connections to the database are known. */
  readonly databaseClient: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  /** By which Node; this one, unless a peer wants another. */
  readonly node?: string;
}

/** A function of a server, and the samples in which it was found at work itself. */
export interface ProfiledFunction { readonly url: string; readonly name: string; readonly samples: number }

/** A server at work, in a process of its own. */
export interface Served {
  readonly name: string;
  readonly databaseClient: string;
  readonly address: string;
  /** CPU of its process so far, in milliseconds. */
  readonly cpu: () => Promise<number>;
  /** Where its time goes while some work is done. */
  readonly profile: (work: () => Promise<void>) => Promise<readonly ProfiledFunction[]>;
  /** Tells it something over its channel and waits for a message of a kind. */
  readonly exchange: (said: unknown, kind: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly stop: () => Promise<void>;
}

const PROBE = join(repositoryRoot, 'tests', 'bench', 'peers', 'probe.mjs');

/** Starts a server and waits until it listens. All of them get what `npm start` tells Node, so that none is measured under another. */
export async function serve({ name, databaseClient, program, environment, node = process.execPath }: ServedProgram): Promise<Served> {
  const child = spawn(node, [...nodeFlags(), '--import', PROBE, program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // What it needs and nothing of ours, so that no variable of a developer's shell decides a figure.
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', CONTENDER: databaseClient, ...environment },
  });
  const address = await readAddress(child, name);
  return {
    name, databaseClient, address,
    cpu: async () => {
      const { user, system } = await exchange(child, 'cpu', 'cpu');
      return (Number(user) + Number(system)) / 1000;
    },
    async profile(work) {
      await exchange(child, 'start-profile', 'profiling');
      await work();
      // Written by the probe, whose form this is.
      return (await exchange(child, 'stop-profile', 'profile'))['functions'] as readonly ProfiledFunction[];
    },
    exchange: (said, kind) => exchange(child, said, kind),
    async stop() {
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
    child.on('message', (message: { readonly kind?: string; readonly address?: string }) => { if (message.kind === 'ready' && message.address !== undefined) resolve(message.address); });
  });
}

function exchange(child: ChildProcess, said: unknown, kind: string): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const ended = (): void => { reject(new Error(`The server ended before it told its ${kind}`)); };
    const listen = (message: Readonly<Record<string, unknown>>): void => {
      if (message['kind'] !== kind) return;
      child.off('message', listen);
      child.off('close', ended);
      resolve(message);
    };
    child.on('message', listen);
    child.once('close', ended);
    child.send(said as string);
  });
}
