import { createHash } from 'node:crypto';
import { chownSync, closeSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { release } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { errorCode, errorMessage, OperationalError } from '../../operational-error.js';
import type { Binaries } from './binaries.js';
import { damagedFolder, NAMES, type Cluster } from './cluster.js';
import { findRunningPostmaster, saysItIsReady, type RunningPostmaster } from './leftover.js';
import { isAlive, locateFor, pause, run, startDetached, waitForEnd } from './processes.js';

/** A postmaster that answers. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Found running, rather than started by this process. */
  readonly adopted: boolean;
}

/** What a server is started with; `settings` are PostgreSQL's own, by name. */
export interface PostmasterOptions {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly settings: Readonly<Record<string, string>>;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Data of this size is in memory or on a solid disk: an index is never as dear as the default says.
  random_page_cost: '1.1',
  jit: 'off',
  // What these would start, a database that fits into memory and is copied nowhere has no use for: four processes less.
  io_method: 'sync',
  max_logical_replication_workers: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  password_encryption: 'scram-sha-256',
  // After a crash the log since the last checkpoint is gone through again, at 60 to 100 MB a second: no more of it than takes two seconds.
  max_wal_size: '256MB',
  ...(syncsWholeFileSystem() && { recovery_init_sync_method: 'syncfs' }),
} as const;
const LOG_LIMIT_BYTES = 8 * 1024 * 1024;
const PATIENCE_MS = 60_000;

/**
 * After a crash PostgreSQL first brings to the disk whatever the files' last writers left in memory: file by file, some 1,600 of them, which
 * took 2.4 of the 2.7 seconds of a recovery, or all at once, in one call to a kernel that tells of every failed write (Linux 5.8 on:
 * https://www.postgresql.org/docs/18/runtime-config-error-handling.html#GUC-RECOVERY-INIT-SYNC-METHOD).
 */
function syncsWholeFileSystem(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64') && (major > 5 || (major === 5 && minor >= 8));
}

/**
 * Adopts the postmaster that runs on the cluster, if it is the one that we would start now (the same programs, the same
 * settings) and answers; stops it otherwise; and starts one where none is left.
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const running = findRunningPostmaster(options.cluster);
    const adopted = running === null ? null : await adopt(running, options);
    if (adopted !== null) return adopted;
    const started = await startNew(options);
    if (typeof started !== 'string') return started;
    // Lost a race, for the files or for the port, against another start: look again.
    if (attempt >= 5 || !/lock file "postmaster\.pid" already exists|could not bind|shared memory block/.test(started)) {
      throw explainFailure(options.cluster, started);
    }
    await pause(200 * attempt);
  }
}

/** Connects as one of the roles of the cluster. */
export async function connectTo({ cluster, port, role, purpose }: {
  readonly cluster: Cluster; readonly port: number; readonly role: 'superuser' | 'owner' | 'application'; readonly purpose: string;
}): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1', port, user: NAMES[role], password: cluster.passwords[role], database: NAMES.database, application_name: purpose, connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks is noticed by whoever uses it next; unheard, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Stops a postmaster: at once for its connections, in good order for its files. */
export async function stopPostmaster(pid: number, { cluster, binaries }: Pick<PostmasterOptions, 'cluster' | 'binaries'>): Promise<void> {
  if (process.platform === 'win32') {
    await run({ program: binaries.pgCtl, args: ['stop', '-D', cluster.path, '-m', 'fast', '-w'], cwd: cluster.path, account: null });
    return;
  }
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one (the log is replayed at the next start). Never SIGKILL.
  for (const [signal, patienceMs] of [['SIGINT', 30_000], ['SIGQUIT', 10_000]] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (errorCode(error) === 'ESRCH') return;
      throw new OperationalError('CANNOT_STOP_DATABASE', `A PostgreSQL of another user (process ${pid}) still runs on ${cluster.folder.path}; stop it first.`, { cause: error });
    }
    if (await waitForEnd(pid, patienceMs)) return;
  }
  throw new OperationalError('CANNOT_STOP_DATABASE', `The embedded database (process ${pid}) does not end; end it, and start again.`);
}

async function adopt(running: RunningPostmaster, options: PostmasterOptions): Promise<Postmaster | null> {
  const port = await waitForPort(running, options.cluster);
  if (port !== null && await isAsStartedNow(port, options)) return { pid: running.pid, port, adopted: true };
  if (isAlive(running.pid)) await stopPostmaster(running.pid, options);
  return null;
}

async function waitForPort(running: RunningPostmaster, cluster: Cluster): Promise<number | null> {
  for (const end = Date.now() + 10_000; Date.now() < end && isAlive(running.pid); await pause(50)) {
    const port = running.port ?? findRunningPostmaster(cluster)?.port ?? null;
    if (port !== null && await answers(cluster, port)) return port;
  }
  return null;
}

async function isAsStartedNow(port: number, options: PostmasterOptions): Promise<boolean> {
  const client = await connectTo({ cluster: options.cluster, port, role: 'owner', purpose: 'footnote: looking' });
  try {
    const { rows } = await client.query<{ cluster_name: string }>('SHOW cluster_name');
    return rows[0]?.cluster_name === nameFor(options);
  } finally {
    await client.end();
  }
}

/** Starts a server; answers with what it said where it did not come up. */
async function startNew(options: PostmasterOptions): Promise<Postmaster | string> {
  const { cluster, binaries } = options;
  const port = await findFreePort();
  const log = openLog(cluster);
  const from = fstatSync(log).size;
  const settings = { ...SETTINGS, ...options.settings, port: String(port), cluster_name: nameFor(options) };
  const args = ['-D', locateFor(cluster.path, cluster.folder.account), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = startDetached({ program: binaries.postgres, args, cwd: cluster.path, account: cluster.folder.account }, log);
  closeSync(log);
  let failure: string | null = null;
  child.once('error', (error) => { failure = errorMessage(error); });
  child.once('exit', (status) => { failure ??= `it ended with status ${String(status)}`; });
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(10)) {
    if (failure !== null) return `${readFileSync(logFile(cluster)).subarray(from).toString('utf8')}\n${String(failure)}`;
    if (child.pid !== undefined && saysItIsReady(cluster, child.pid) && await answers(cluster, port)) return { pid: child.pid, port, adopted: false };
  }
  if (child.pid !== undefined) await stopPostmaster(child.pid, options);
  return `it did not answer within ${PATIENCE_MS / 1000} seconds`;
}

/** Whether the server at the port lets us in; not yet, while it starts or recovers. A wrong password is damage. */
async function answers(cluster: Cluster, port: number): Promise<boolean> {
  try {
    const client = await connectTo({ cluster, port, role: 'owner', purpose: 'footnote: waiting' });
    await client.end();
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === '28P01' || code === '3D000' || code === '28000') throw damagedFolder(cluster.folder, `PostgreSQL says "${errorMessage(error)}"`);
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03' || code === 'ETIMEDOUT' || code === null) return false;
    throw damagedFolder(cluster.folder, `PostgreSQL says "${errorMessage(error)}"`);
  }
}

function explainFailure(cluster: Cluster, output: string): OperationalError {
  const lines = output.trim().split('\n');
  const fatal = lines.map((line) => /(?:FATAL|PANIC):\s+(.*)/.exec(line)?.[1]).find((said) => said !== undefined);
  const said = fatal ?? lines.at(-1) ?? 'it says nothing';
  if (/No space left/.test(output)) return new OperationalError('DISK_FULL', `The disk that holds ${cluster.folder.path} is full; make room and start again.`);
  if (/lock file/.test(said)) return new OperationalError('DATABASE_IN_USE', `Another PostgreSQL runs on ${cluster.path}; stop it first.`);
  return damagedFolder(cluster.folder, `PostgreSQL says "${said}" (all of it is in ${logFile(cluster)})`);
}

/** A server is adopted only where its programs and settings are those of this start; its name carries a hash of both. */
function nameFor({ binaries, settings }: PostmasterOptions): string {
  return `footnote-${createHash('sha256').update(JSON.stringify([binaries.fingerprint, SETTINGS, settings])).digest('hex').slice(0, 16)}`;
}

function openLog(cluster: Cluster): number {
  const file = logFile(cluster);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) truncateSync(file);
  const log = openSync(file, 'a', 0o600);
  if (cluster.folder.account !== null) chownSync(file, cluster.folder.account.uid, cluster.folder.account.gid);
  return log;
}

function logFile(cluster: Cluster): string {
  return path.join(cluster.folder.path, 'postgres.log');
}

/** A port that nobody listens on at this moment; somebody may before PostgreSQL does, and then the start is tried again. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}
