import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readTestServerUrl } from '../../../environment.js';
import { isRoot } from '../../data-folder.js';
import { isAlive, pause } from '../embedded/processes.js';
import { startEmbeddedServer } from '../embedded/server.js';
import { migrateDatabase } from '../migrate.js';

/** The server of a test run, with a migrated template from which every test file gets a database of its own. */
export interface TestServer {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly template: string;
}

/** Durability is for data that matters: the tests alone run without it. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', autovacuum: 'off', log_checkpoints: 'off' } as const;
let settings: Readonly<Record<string, string>> = SETTINGS;
const PATIENCE_MS = 120_000;

/** Has the server of this run keep what it is given as the product's does: for what is measured. To be called before any test database is made. */
export function writeToDisk(): void {
  settings = { max_connections: SETTINGS.max_connections };
}

/**
 * The server that all test files of one run share, whichever process they are in: the first that asks starts it, in a temporary
 * folder named after the run, and a watcher stops it and clears the folder once the run is over, killed or not.
 */
export async function joinTestServer(): Promise<TestServer> {
  // A worker's parent is the run; where jest runs its files itself, the run is this process. (`process.send` does not tell:
  // jest gives its sandbox one in either case.)
  const run = path.basename(process.argv[1] ?? '') === 'processChild.js' ? process.ppid : process.pid;
  const folder = path.join(os.tmpdir(), `footnote-tests-${run}`);
  const ready = path.join(folder, 'ready.json');
  if (takeTurn(folder)) {
    try {
      const server = await startTestServer({ folder, run });
      writeFileSync(`${ready}.part`, JSON.stringify(server), { mode: 0o600 });
      renameSync(`${ready}.part`, ready);
    } catch (error) {
      writeFileSync(path.join(folder, 'failed'), String(error));
      throw error;
    }
  }
  return waitForServer(folder, ready);
}

function takeTurn(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid } = statSync(folder);
  if (process.getuid !== undefined && uid !== process.getuid()) throw new Error(`${folder} belongs to somebody else; remove it`);
  try {
    mkdirSync(path.join(folder, 'turn'));
    return true;
  } catch {
    // Somebody else of this run took it.
    return false;
  }
}

async function waitForServer(folder: string, ready: string): Promise<TestServer> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
    // Written by this very run, whole before it has its name.
    if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as TestServer;
    if (existsSync(path.join(folder, 'failed'))) throw new Error(`the test server did not start: ${readFileSync(path.join(folder, 'failed'), 'utf8')}`);
  }
  throw new Error(`the test server in ${folder} did not start in time`);
}

async function startTestServer({ folder, run }: { readonly folder: string; readonly run: number }): Promise<TestServer> {
  const given = readTestServerUrl();
  const server = given === null ? await startOwn({ folder, run }) : { superuserUrl: given, ownerUrl: given, applicationUrl: given };
  // On a server that outlives the run, a template is named after it and each test file drops what it made.
  const template = `footnote_template_${run}_${Date.now().toString(36)}`;
  const owner = new URL(server.ownerUrl);
  await withClient(server.superuserUrl, (client) => client.query(`CREATE DATABASE ${template} OWNER ${pg.escapeIdentifier(decodeURIComponent(owner.username))}`));
  const application = new URL(server.applicationUrl).username;
  await migrateDatabase({ url: inDatabase(server.ownerUrl, template), applicationRole: application === owner.username ? null : application });
  return { ...server, template };
}

async function startOwn({ folder, run }: { readonly folder: string; readonly run: number }): Promise<Omit<TestServer, 'template'>> {
  const data = path.join(folder, 'data');
  mkdirSync(data, { mode: 0o711 });
  if (isRoot()) chownSync(data, 0, 0);
  const server = await startEmbeddedServer({ dataFolder: data, purpose: 'the tests', mode: 'share', settings, sync: false });
  watchRun({ run, postmaster: server.pid, folder });
  const { superuserUrl, ownerUrl, applicationUrl } = server;
  return { superuserUrl, ownerUrl, applicationUrl };
}

/** A process of its own, because no test file knows that it is the last, and a killed run says no goodbye. */
function watchRun({ run, postmaster, folder }: { readonly run: number; readonly postmaster: number; readonly folder: string }): void {
  if (!isAlive(run)) throw new Error(`the run ${run} is over`);
  const watcher = fileURLToPath(new URL('./watch-run.mjs', import.meta.url));
  spawn(process.execPath, [watcher, String(run), String(postmaster), folder], { detached: true, stdio: 'ignore' }).unref();
}

/** The same server, another database. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs some work on a connection of its own. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
