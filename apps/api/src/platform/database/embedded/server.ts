import type pg from 'pg';
import { openDataFolder } from '../../data-folder.js';
import { errorCode, OperationalError } from '../../operational-error.js';
import { prepareBinaries } from './binaries.js';
import { NAMES, openCluster, type Cluster } from './cluster.js';
import { connectTo, startPostmaster, stopPostmaster, type Postmaster } from './postmaster.js';
import { isAlive, pause } from './processes.js';

/** The embedded database, running, and how to reach it. */
export interface EmbeddedServer {
  readonly pid: number;
  readonly port: number;
  /** Found running, left by a parent that was killed or held by another process of ours. */
  readonly adopted: boolean;
  /** Whether this process holds the folder, and so stops the server when it closes. */
  readonly held: boolean;
  /** As the application's role: rows only. */
  readonly applicationUrl: string;
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  /** As the superuser: for the tests, which make databases. */
  readonly superuserUrl: string;
  /** Resolves when the server ends without having been asked to. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface EmbeddedServerOptions {
  readonly dataFolder: string;
  /** Who asks, as another start is told: "Footnote", "footnote backup". */
  readonly purpose: string;
  /** `hold`: nobody else may hold the folder. `share`: hold it if it is free, else use the server of whoever does. */
  readonly mode: 'hold' | 'share';
  /** Only the tests change PostgreSQL's settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Whether initialisation waits for the disk; only the tests do without. */
  readonly sync?: boolean;
}

/** Any constant will do; it is taken for as long as a process holds the folder, and falls with its connection. */
const HOLD_LOCK = 7_032_023;

/** Starts or adopts the embedded database of a data folder and takes hold of it. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const folder = openDataFolder(options.dataFolder);
  const binaries = prepareBinaries(folder);
  const cluster = await openCluster({ folder, binaries, sync: options.sync ?? true });
  const postmasterOptions = { cluster, binaries, settings: options.settings ?? {} };
  const postmaster = await startPostmaster(postmasterOptions);
  const hold = await takeHold({ cluster, postmaster, options });
  let closing = false;
  return {
    pid: postmaster.pid,
    port: postmaster.port,
    adopted: postmaster.adopted,
    held: hold !== null,
    applicationUrl: urlFor(cluster, postmaster, 'application'),
    ownerUrl: urlFor(cluster, postmaster, 'owner'),
    superuserUrl: urlFor(cluster, postmaster, 'superuser'),
    ended: watch(postmaster.pid, hold, () => closing),
    async close() {
      if (closing) return;
      closing = true;
      if (hold === null) return;
      await stopPostmaster(postmaster.pid, postmasterOptions);
      await hold.end();
    },
  };
}

/** The lock is PostgreSQL's: it cannot outlive its process, and no file has to be judged stale. */
async function takeHold({ cluster, postmaster, options }: { readonly cluster: Cluster; readonly postmaster: Postmaster; readonly options: EmbeddedServerOptions }): Promise<pg.Client | null> {
  const client = await connectTo({ cluster, port: postmaster.port, role: 'owner', purpose: `${options.purpose} (process ${process.pid})` });
  for (const end = Date.now() + 3_000; ; await pause(100)) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [HOLD_LOCK]);
    if (rows[0]?.taken === true) {
      // The lock is to last as long as the process, not the process as long as the lock.
      (client as pg.Client & { unref(): void }).unref();
      return client;
    }
    const holder = await findHolder(client);
    // The connection of a process that was killed a moment ago is still being cleared away.
    if (holder !== null && holderIsGone(holder) && Date.now() < end) continue;
    await client.end();
    if (options.mode === 'share') return null;
    throw new OperationalError('ALREADY_RUNNING', `${holder ?? 'Another process'} already runs on ${cluster.folder.path}; stop it first, or set FOOTNOTE_DATA_DIR to another folder.`);
  }
}

async function findHolder(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = $1`, [HOLD_LOCK]);
  return rows[0]?.application_name ?? null;
}

function holderIsGone(holder: string): boolean {
  const pid = /\(process (\d+)\)$/.exec(holder)?.[1];
  return pid !== undefined && !isAlive(Number(pid));
}

function urlFor(cluster: Cluster, postmaster: Postmaster, role: 'superuser' | 'owner' | 'application'): string {
  return `postgres://${NAMES[role]}:${cluster.passwords[role]}@127.0.0.1:${postmaster.port}/${NAMES.database}`;
}

/** How soon the end of a server is noticed at the latest, by whoever has no connection that ends with it. */
const LOOK_MS = 1_000;
/** A server that is killed ends its connections a moment before its number is free. */
const MOMENT_MS = 10;

/** By its number rather than as a child, since an adopted server is nobody's child; at once where our own connection ends with it. */
function watch(pid: number, hold: pg.Client | null, isClosing: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isClosing()) clearInterval(timer);
      else if (!isAlive(pid)) {
        clearInterval(timer);
        resolve();
      }
    };
    const timer = setInterval(look, LOOK_MS);
    timer.unref();
    hold?.once('end', () => { setTimeout(look, MOMENT_MS).unref(); });
  });
}

/** Whether an error says that the server went away rather than that a statement was wrong. */
export function isServerGone(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P01' || code === '57P02';
}
