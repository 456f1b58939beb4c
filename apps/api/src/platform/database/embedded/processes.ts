import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { systemVariables } from '../../../environment.js';
import { canReach, type Account } from '../../data-folder.js';
import { errorCode, OperationalError } from '../../operational-error.js';

/** How a program is started for somebody else: as whom, where, with which handles beyond the usual three. */
export interface ProgramToRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly account: Account | null;
  readonly handles?: readonly number[];
  readonly input?: string;
}

/** Runs a program to its end; both of its outputs are returned as one. */
export async function run(what: ProgramToRun): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(what.program, [...what.args], optionsOf(what, ['pipe', 'pipe', 'pipe', ...(what.handles ?? [])]));
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { output += text; });
  // A program that ends before it has read its input is reported by its status.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(what.input ?? '');
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => { reject(cannotRun(what.program, error)); });
    child.once('close', resolve);
  });
  return { status, output };
}

/** Starts a program that outlives this process, in a session of its own: Ctrl-C in a terminal is for us, not for it. */
export function startDetached(what: ProgramToRun, log: number): ChildProcess {
  const child = spawn(what.program, [...what.args], { ...optionsOf(what, ['ignore', log, log]), detached: true });
  child.unref();
  return child;
}

function optionsOf(what: ProgramToRun, stdio: SpawnOptions['stdio']): SpawnOptions {
  return { cwd: what.cwd, env: { ...systemVariables(), TZ: 'UTC', LC_ALL: 'C' }, stdio, windowsHide: true, ...(what.account ?? {}) };
}

function cannotRun(program: string, error: unknown): OperationalError {
  const hint = errorCode(error) === 'ENOENT' ? 'a system with musl instead of glibc, such as Alpine, cannot run it' : String(errorCode(error));
  return new OperationalError('CANNOT_RUN_POSTGRES', `PostgreSQL cannot be started from ${program} (${hint}); set DATABASE_URL to a PostgreSQL 15 or newer instead.`, { cause: error });
}

/**
 * How a program that runs as `account` in the folder `cwd` is to name that folder. Where a folder above lets nobody
 * through (/root has mode 0700), the kernel still leads a process to its own working folder, which we entered as root.
 */
export function locateFor(cwd: string, account: Account | null): string {
  if (account === null || canReach(cwd, account)) return cwd;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new OperationalError('DATA_FOLDER_UNREACHABLE', `As root, Footnote must run PostgreSQL as another user, who cannot reach ${cwd}; set FOOTNOTE_DATA_DIR to a folder below one that everybody may enter.`);
}

/** Whether a process runs, ours or not. One that has ended and that nobody has collected (usual in a container) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // No /proc on this system: the signal's answer stands.
    return true;
  }
}

/** The working folder of a process where the system tells (Linux, own processes or as root), else null. */
export function workingFolderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // No /proc, or not ours to see: the caller has other ways to tell.
    return null;
  }
}

/** Waits until a process is gone; false where it outlasts the patience. */
export async function waitForEnd(pid: number, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(20)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}
