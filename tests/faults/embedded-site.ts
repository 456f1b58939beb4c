import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { MAJOR_VERSION, NAMES } from '../../apps/api/src/platform/database/embedded/cluster.js';
import { openDataFolder } from '../../apps/api/src/platform/data-folder.js';
import { keepDatabasePasswords } from '../../apps/api/src/platform/secrets.js';
import { newDataFolder, ADMIN_TOKEN } from '../testkit/start-product.js';
import { signalServer } from './database-processes.js';
import { keepApi, type RunFrom } from './keep-api.js';
import type { DatabaseInHand, Site } from './site.js';

export interface SiteOptions {
  readonly from: RunFrom;
  /** Loaded before the API. */
  readonly preload?: string;
  /** Further variables of the API's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the data goes, if not to a folder of its own; it is not removed then. */
  readonly dataFolder?: string;
}

/** The variables that every API under test has. */
export function commonVariables(forwardingSecret: string): Readonly<Record<string, string>> {
  return { FOOTNOTE_ADMIN_TOKEN: ADMIN_TOKEN, FOOTNOTE_FORWARDING_SECRET: forwardingSecret, FOOTNOTE_AUTH_SECRET: 'what-signs-the-sessions-while-faults-are-made', DATABASE_URL: '', DATABASE_DIRECT_URL: '' };
}

/** An API with the PostgreSQL that it brings, as `npm start` runs it. */
export async function openEmbeddedSite({ from, preload, environment = {}, dataFolder }: SiteOptions): Promise<Site> {
  const own = dataFolder === undefined ? await newDataFolder() : null;
  const folder = dataFolder ?? own?.folder ?? '';
  const forwardingSecret = randomBytes(24).toString('hex');
  const api = await keepApi({ from, environment: { ...commonVariables(forwardingSecret), FOOTNOTE_DATA_DIR: folder, ...environment }, ...(preload !== undefined && { preload }) });
  const close = async (): Promise<void> => {
    await api.close();
    const left = readPostmaster(folder);
    if (left !== null) signalServer(left.pid, 'SIGKILL');
    await own?.remove();
  };
  try {
    await api.untilReady(240_000);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'embedded', api, link: null, database: databaseOf(folder), forwardingSecret, dataFolder: folder, close };
}

function databaseOf(folder: string): DatabaseInHand {
  const passwords = keepDatabasePasswords(openDataFolder(folder));
  const running = () => {
    const found = readPostmaster(folder);
    if (found === null) throw new Error('no database of that folder runs');
    return found;
  };
  const url = (role: 'superuser' | 'owner' | 'application', database: string = NAMES.database): string => `postgres://${NAMES[role]}:${passwords[role]}@127.0.0.1:${String(running().port)}/${database}`;
  return {
    async kill() { signalServer(running().pid, 'SIGKILL'); },
    // The API ends with its database, and whoever keeps the API starts both.
    async revive() { return; },
    freeze() { signalServer(running().pid, 'SIGSTOP'); },
    thaw() { signalServer(running().pid, 'SIGCONT'); },
    async connect() { return connectAs(url('superuser')); },
    url,
  };
}

function readPostmaster(folder: string): { readonly pid: number; readonly port: number } | null {
  try {
    const [pid, , , port] = readFileSync(path.join(folder, `postgres-${MAJOR_VERSION}`, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return null; // none runs
  }
}

/** A connection for a look, which no error of its own ends the process for. */
export async function connectAs(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'faults: looking', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
