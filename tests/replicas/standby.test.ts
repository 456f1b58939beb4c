import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../apps/api/src/platform/database/database.js';
import { startEmbeddedServer, type EmbeddedServer } from '../../apps/api/src/platform/database/embedded/server.js';
import { migrateDatabase } from '../../apps/api/src/platform/database/migrate.js';
import { openReadCopy, type ReadCopy } from '../../apps/api/src/platform/database/read-copy.js';
import { newDataFolder } from '../testkit/start-product.js';
import { removeFolder, startStandby } from './standby.js';

/** A real primary with a real standby: what streams, lags, is promoted and dies. When a copy is read from at all is tried in read-copy.test.ts. */
let folder: string;
let primary: EmbeddedServer;
let standby: EmbeddedServer;
let database: Database;
let copy: ReadCopy;
const log: string[] = [];
const note = (about: unknown, said: string): void => { log.push(`${said}: ${(about as { readonly reason?: string }).reason ?? ''}`); };

const MOST_BEHIND_MS = 600;

beforeAll(async () => {
  folder = (await newDataFolder()).folder;
  primary = await startEmbeddedServer({ dataFolder: folder, purpose: 'a primary', mode: 'hold' });
  await migrateDatabase({ url: primary.ownerUrl, applicationRole: new URL(primary.applicationUrl).username });
  standby = await startStandby({ primary, from: folder, to: join(dirname(folder), 'standby') });
  database = openDatabase({ url: primary.applicationUrl, directUrl: primary.applicationUrl, logger: { warn: note, error: note } as never, poolSize: 3, purpose: 'a test' });
  const pool = new pg.Pool({ connectionString: standby.applicationUrl, max: 3 });
  pool.on('error', () => undefined);
  copy = openReadCopy({ pool, closePool: () => pool.end(), primary: database, logger: { warn: note } as never, clock: () => performance.now(), mostBehindMs: MOST_BEHIND_MS, lookMs: 50 });
}, 180_000);

afterAll(async () => {
  await copy.close();
  await database.close();
  await standby.close();
  await primary.close();
  removeFolder(dirname(folder));
}, 60_000);

async function untilCopy(isThere: boolean): Promise<void> {
  while ((copy.database() !== null) !== isThere) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: standby.superuserUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const write = async (name: string): Promise<void> => { await database.pool.query(`INSERT INTO settings (name, value, updated_at) VALUES ($1, '1', now())`, [name]); };
const readsAt = async (from: Pick<Database, 'pool'>, name: string): Promise<boolean> => ((await from.pool.query('SELECT FROM settings WHERE name = $1', [name])).rowCount ?? 0) > 0;
const isStandby = async (from: Pick<Database, 'pool'>): Promise<boolean> => (await from.pool.query<{ is: boolean }>('SELECT pg_is_in_recovery() AS is')).rows[0]?.is ?? false;

describe('a standby of the embedded database', () => {
  it('is read from, and has a moment later what was written', async () => {
    await untilCopy(true);
    expect(await isStandby(copy.database() ?? database)).toBe(true);
    await write('first');
    // Whoever wrote it reads from the primary, and need not wait.
    expect(await readsAt(database, 'first')).toBe(true);
    while (!(await readsAt(copy.database() ?? database, 'first'))) await new Promise((resolve) => { setTimeout(resolve, 20); });
  });

  it('is left alone while it lags, and taken again when it has caught up', async () => {
    await untilCopy(true);
    await asSuperuser('SELECT pg_wal_replay_pause()');
    await write('second');
    await untilCopy(false);
    expect(log.at(-1)).toMatch(/left alone.*behind/);
    await asSuperuser('SELECT pg_wal_replay_resume()');
    await untilCopy(true);
    expect(await readsAt(copy.database() ?? database, 'second')).toBe(true);
  });

  it('takes no change: what it refuses is asked of the primary', async () => {
    await untilCopy(true);
    const direct = new pg.Client({ connectionString: standby.applicationUrl });
    await direct.connect();
    await expect(direct.query(`INSERT INTO settings (name, value, updated_at) VALUES ('x', '1', now())`)).rejects.toMatchObject({ code: '25006' });
    await direct.end();
    await (copy.database() ?? database).pool.query(`INSERT INTO settings (name, value, updated_at) VALUES ('through the copy', '1', now())`);
    expect(await readsAt(database, 'through the copy')).toBe(true);
  });

  it('is left alone once it is promoted, though it answers', async () => {
    await untilCopy(true);
    await asSuperuser('SELECT pg_promote()');
    await untilCopy(false);
    expect(log.at(-1)).toMatch(/left alone.*no longer follows/);
    await write('third');
    expect(await readsAt(copy.database() ?? database, 'third')).toBe(true);
  });

  it('is left alone once it is dead', async () => {
    await standby.close();
    await copy.look();
    expect(copy.database()).toBeNull();
  });
});
