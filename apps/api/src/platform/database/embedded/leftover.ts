import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../operational-error.js';
import type { Cluster } from './cluster.js';
import { isAlive, workingFolderOf } from './processes.js';

/** A postmaster that runs on a cluster, by its own account (`postmaster.pid`). */
export interface RunningPostmaster {
  readonly pid: number;
  /** Null while it has not yet got so far as to listen. */
  readonly port: number | null;
}

/**
 * Finds the postmaster that a killed parent left on these files. A lock file whose process is gone is PostgreSQL's own to
 * clear. One whose number now belongs to some other process (likely in a container, where numbers are low), or that came
 * here with a copy of the folder, PostgreSQL would take for real and refuse to start: we look closer, and clear it.
 */
export function findRunningPostmaster(cluster: Cluster): RunningPostmaster | null {
  const content = readLock(cluster);
  if (content === null) return null;
  const [pidLine, pathLine, , portLine] = content.split('\n');
  const pid = Math.abs(Number(pidLine));
  if (!Number.isSafeInteger(pid) || pid === 0) return null;
  if (isAlive(pid) && isPostmasterOf(cluster, pid, pathLine ?? '')) {
    const port = Number(portLine);
    return { pid, port: Number.isSafeInteger(port) && port > 0 ? port : null };
  }
  if (readLock(cluster) === content) rmSync(lockFile(cluster), { force: true });
  return null;
}

/**
 * Whether a postmaster has noted that it serves. Asked before a connection is tried: each one makes a process there, which a recovery under
 * way then has to share the cores with.
 */
export function saysItIsReady(cluster: Cluster, pid: number): boolean {
  const lines = readLock(cluster)?.split('\n') ?? [];
  // On Windows the process that was started need not be the one that serves.
  return (process.platform === 'win32' || lines[0] === String(pid)) && lines[STATUS_LINE]?.trim() === 'ready';
}

/** Where PostgreSQL keeps its state in `postmaster.pid`; `pg_ctl` waits by the same line (LOCK_FILE_LINE_PM_STATUS in its pidfile.h). */
const STATUS_LINE = 7;

function isPostmasterOf(cluster: Cluster, pid: number, statedPath: string): boolean {
  const here = workingFolderOf(pid);
  if (here !== null) return samePlace(here, cluster.path);
  if (process.platform === 'linux' && pid === process.pid) return false;
  // Where the system does not tell: the path that the postmaster was started with, and the name of the program.
  return (statedPath === '/proc/self/cwd' || samePlace(statedPath, cluster.path)) && isCalledPostgres(pid);
}

function samePlace(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EACCES') return path.resolve(a) === path.resolve(b);
    throw error;
  }
}

function isCalledPostgres(pid: number): boolean {
  try {
    const list = process.platform === 'win32'
      ? execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' })
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return list.includes('postgres');
  } catch {
    // No such tool, or it found no such process. PostgreSQL itself will still refuse to share the files.
    return false;
  }
}

function readLock(cluster: Cluster): string | null {
  try {
    return readFileSync(lockFile(cluster), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function lockFile(cluster: Cluster): string {
  return path.join(cluster.path, 'postmaster.pid');
}
