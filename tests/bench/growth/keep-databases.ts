import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedServer } from '../../../apps/api/src/platform/database/embedded/server.js';
import { openDatabase } from '../../../apps/api/src/platform/database/index.js';
import { migrateDatabase } from '../../../apps/api/src/platform/database/migrate.js';
import type { TestDatabase } from '../../../apps/api/src/platform/database/testing/index.js';

/** A server with databases that stay as they are from one run to the next, where a folder is named, as filling one takes long. */
export interface Keeper {
  /** Opens a database, made where it is missing, and brought forward to this program's schema. */
  readonly open: (name: string) => Promise<TestDatabase>;
  /** As the superuser, for what fills: rules that are held row by row are for others. */
  readonly superuserUrl: (name: string) => string;
  /** What is known of a database that was filled whole; null where it was not. */
  readonly recall: (name: string) => unknown;
  readonly note: (name: string, known: unknown) => void;
  readonly close: () => Promise<void>;
}

/** As the product runs, but that nothing waits for a disk, and that what fills has room. */
const SETTINGS = {
  fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', log_checkpoints: 'off',
  wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '16GB', checkpoint_timeout: '1h',
} as const;

export async function keepDatabases(folder: string | null): Promise<Keeper> {
  const place = folder ?? mkdtempSync(join(tmpdir(), 'footnote-growth-'));
  mkdirSync(place, { recursive: true });
  if (folder === null) chmodSync(place, 0o711);
  const server = await startEmbeddedServer({ dataFolder: join(place, 'data'), purpose: 'the bench of growth', mode: 'hold', settings: SETTINGS, sync: false });
  const at = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const owner = decodeURIComponent(new URL(server.ownerUrl).username);
  const notes = (name: string): string => join(place, `${name}.json`);
  return {
    superuserUrl: (name) => at(server.superuserUrl, name),
    recall: (name) => (existsSync(notes(name)) ? JSON.parse(readFileSync(notes(name), 'utf8')) as unknown : null),
    note: (name, known) => { writeFileSync(notes(name), JSON.stringify(known)); },
    async open(name) {
      await makeDatabase({ url: server.superuserUrl, name, owner });
      const [url, ownerUrl] = [at(server.applicationUrl, name), at(server.ownerUrl, name)];
      await migrateDatabase({ url: ownerUrl, applicationRole: decodeURIComponent(new URL(url).username) });
      const database = openDatabase({ url, directUrl: url, logger: { warn: () => undefined, error: () => undefined }, poolSize: 8, purpose: 'the bench of growth' });
      return { database, url, ownerUrl, close: () => database.close() };
    },
    async close() {
      await server.close();
      if (folder === null) rmSync(place, { recursive: true, force: true });
    },
  };
}

async function makeDatabase({ url, name, owner }: { readonly url: string; readonly name: string; readonly owner: string }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select from pg_database where datname = $1', [name]);
  if (rows.length === 0) await client.query(`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)}`);
  await client.end();
}
