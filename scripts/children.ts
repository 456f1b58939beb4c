import { spawn, type ChildProcess } from 'node:child_process';
import { ROOT } from './build.js';

/** A process that we started and answer for. */
export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
  /** Resolves when it ends. */
  readonly ended: Promise<End>;
}

/** How a child ended; one that chose its status has said why itself. */
export interface End {
  readonly sentence: string;
  readonly saidWhy: boolean;
}

/** How to start one: a module of ours, or a program that tsx runs. */
export interface ChildToStart {
  readonly name: string;
  /** What Node is to run, its own flags first. */
  readonly args: readonly string[];
  readonly folder?: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Whether only its complaints are of interest, not what it says in passing. */
  readonly quiet?: boolean;
}

const PATIENCE_MS = 30_000;
/** Makes a child end when we do, even if we are killed. */
const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Starts a child in a session of its own, so that Ctrl-C reaches us alone and each child gets one signal, from us.
 * What it writes goes to our standard error: our standard output is the welcome.
 */
export function startChild({ name, args, folder = ROOT, variables, quiet = false }: ChildToStart): Child {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], { cwd: folder, env: { ...process.env, ...variables }, stdio: ['ignore', quiet ? 'ignore' : 'pipe', 'inherit', 'ipc'], detached: true });
  child.stdout?.pipe(process.stderr, { end: false });
  const ended = new Promise<End>((resolve) => {
    child.once('error', (error) => { resolve({ sentence: `${name} could not be started (${error.message})`, saidWhy: false }); });
    child.once('exit', (status, signal) => { resolve({ sentence: `${name} ${signal === null ? `ended with status ${String(status)}` : `was ended by ${signal}`}`, saidWhy: status === 1 || status === 2 }); });
  });
  return { name, process: child, ended };
}

/** Asks the children to end, all at once, and waits; one that does not within half a minute is killed. */
export async function stopChildren(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map(async ({ process: child, ended }) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(killer);
  }));
}

/** Waits until an address answers with success: then null. Or a child ends first, or patience does: then how. */
export async function waitUntilReady(url: string, children: readonly Child[], patienceMs = 120_000): Promise<End | null> {
  const died = Promise.race(children.map((child) => child.ended));
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    const outcome = await Promise.race([died, answers(url)]);
    if (outcome === true) return null;
    if (outcome !== false) return outcome;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  return { sentence: `${url} did not answer within ${patienceMs / 1000} seconds`, saidWhy: false };
}

async function answers(url: string): Promise<boolean> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' });
    await reply.arrayBuffer();
    return reply.status < 400;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

/**
 * Calls back at the first wish to end (Ctrl-C, a closed terminal, a service manager). npm passes signals on that the
 * terminal has sent already, so a second one counts only after a while; then it means now.
 */
export function onWishToEnd(end: () => void): void {
  let since = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (since === 0) {
        since = Date.now();
        end();
      } else if (Date.now() - since > 2_000) process.exit(130);
    });
  }
}
