import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { repositoryRoot } from './repository.js';

/** A program under test, with everything that it has printed so far. */
export interface Program {
  readonly process: ChildProcess;
  /** Standard output and standard error, as they came. */
  output(): string;
  /** The exit status, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface ProgramOptions {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Starts Node on something of this repository, in a process group of its own, so that it can be ended with all that it started. */
export function startProgram({ args, environment = {}, folder = repositoryRoot }: ProgramOptions): Program {
  // NODE_OPTIONS would switch on what only jest needs; JEST_WORKER_ID makes libraries behave as if they were tested themselves.
  const { NODE_OPTIONS: _forJest, JEST_WORKER_ID: _worker, NODE_ENV: _test, ...inherited } = process.env;
  const child = spawn(process.execPath, [...args], { cwd: folder, env: { ...inherited, ...environment } as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'], detached: true }); // the next.js types ask for a NODE_ENV
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => { resolve(null); });
    child.once('close', (status) => { resolve(status); });
  });
  return { process: child, output: () => printed, ended };
}

/** Asks a program to end and waits; one that does not within half a minute is killed with all that it started. */
export async function endProgram({ process: child, ended }: Program): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const { pid } = child;
  process.kill(pid, 'SIGTERM');
  const killer = setTimeout(() => process.kill(-pid, 'SIGKILL'), 30_000);
  await ended;
  clearTimeout(killer);
}

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port was given.'))));
    });
  });
}

/** Waits until a question is answered with something other than `undefined`; throws with `what` when the time is up. */
export async function until<Value>(what: string, look: () => Promise<Value | undefined> | Value | undefined, limitMs = 60_000): Promise<Value> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`Waited ${limitMs / 1000} s in vain: ${what}`);
}
