import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, type Connection, type ConnectOptions } from './connect.js';
import { countStatements } from './count-statements.js';
import { openDatabase } from './database.js';
import { createTestDatabase } from './testing/index.js';

const logger: ConnectOptions['logger'] = { info: () => undefined, warn: () => undefined, error: () => undefined };
const connections: Connection[] = [];
afterEach(async () => { for (const connection of connections.splice(0)) await connection.close(); });

async function open(environment: ConnectOptions['environment'], mustExist = false): Promise<Connection> {
  const connection = await connect({ environment, logger, purpose: 'Footnote', mode: 'hold', mustExist });
  connections.push(connection);
  return connection;
}

describe('a PostgreSQL of the operator’s own', () => {
  it('is migrated by the direct role, and read and written by the lesser one', async () => {
    const server = await createTestDatabase({ empty: true });
    try {
      const { database, embedded, applicationRole } = await open({ databaseUrl: server.url, databaseDirectUrl: server.ownerUrl, dataFolder: '/nowhere' });
      expect(embedded).toBeNull();
      expect(applicationRole).toBe(new URL(server.url).username);
      await database.pool.query(`INSERT INTO settings (name, value, updated_at) VALUES ('a', '1', now())`);
      await expect(database.pool.query('DROP TABLE settings')).rejects.toMatchObject({ code: '42501' });
      expect(await database.answers()).toBe(true);
    } finally {
      for (const connection of connections.splice(0)) await connection.close();
      await server.close();
    }
  });

  it('works with one role for everything', async () => {
    const server = await createTestDatabase({ empty: true });
    try {
      const { database } = await open({ databaseUrl: server.ownerUrl, databaseDirectUrl: null, dataFolder: '/nowhere' });
      expect((await database.pool.query('SELECT * FROM packs')).rows).toEqual([]);
    } finally {
      for (const connection of connections.splice(0)) await connection.close();
      await server.close();
    }
  });

  it('that does not answer, or refuses, is told in a sentence without its password', async () => {
    await expect(open({ databaseUrl: 'postgres://u:secret@127.0.0.1:1/d', databaseDirectUrl: null, dataFolder: '/nowhere' })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE', message: 'No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED); check DATABASE_URL, or unset it to use the embedded database.',
    });
    const server = await createTestDatabase();
    try {
      const wrong = new URL(server.url);
      wrong.password = 'secret';
      const failure: unknown = await open({ databaseUrl: wrong.href, databaseDirectUrl: null, dataFolder: '/nowhere' }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'DATABASE_REFUSES' });
      expect(String(failure)).not.toContain('secret');
    } finally {
      await server.close();
    }
  });
});

describe('the embedded database', () => {
  it('is not made where a command needs one that is there', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-connect-'));
    await expect(open({ databaseUrl: null, databaseDirectUrl: null, dataFolder: folder }, true)).rejects.toMatchObject({ code: 'NO_DATABASE' });
    rmSync(folder, { recursive: true });
  });
});

describe('a database', () => {
  it('hears again after its connection was cut, without anybody asking', async () => {
    const server = await createTestDatabase();
    try {
      const heard: string[] = [];
      const stop = await server.database.listen('quiz_changed', (payload) => { heard.push(payload); });
      await server.database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%listening'`);
      for (let round = 0; round < 100 && heard.length === 0; round += 1) {
        await server.database.notify('quiz_changed', 'q');
        await new Promise((resolve) => { setTimeout(resolve, 100); });
      }
      expect(heard).toContain('q');
      await stop();
    } finally {
      await server.close();
    }
  });

  it('outlives connections that break while idle', async () => {
    const server = await createTestDatabase();
    try {
      await server.database.answers();
      const { rows } = await server.database.pool.query<{ cut: boolean }>(`SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) > 0 AS cut FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`);
      expect(rows).toHaveLength(1);
      expect(await server.database.answers()).toBe(true);
    } finally {
      await server.close();
    }
  });

  it('tells days as they were written, whatever the time zone', async () => {
    const server = await createTestDatabase();
    try {
      const { rows } = await server.database.pool.query<{ day: unknown }>(`SELECT date '2023-03-08' AS day`);
      expect(rows).toEqual([{ day: '2023-03-08' }]);
    } finally {
      await server.close();
    }
  });

  it('counts the statements of one piece of work and of no other', async () => {
    const server = await createTestDatabase();
    try {
      const ask = (times: number) => countStatements(async () => { for (let time = 0; time < times; time += 1) await server.database.pool.query(`SELECT ${times} AS n`); });
      const [two, three] = await Promise.all([ask(2), ask(3)]);
      expect(two.statements).toEqual(['SELECT 2 AS n', 'SELECT 2 AS n']);
      expect(three.statements).toHaveLength(3);
      const outer = await countStatements(() => ask(2));
      expect(outer.statements).toHaveLength(2);
    } finally {
      await server.close();
    }
  });

  it('counts a statement that waited for a connection towards the work that sent it, whoever opened the connection', async () => {
    const server = await createTestDatabase();
    const narrow = openDatabase({ url: server.url, directUrl: server.url, logger: { warn: () => undefined, error: () => undefined }, poolSize: 1 });
    try {
      const opening = await countStatements(() => narrow.pool.query('SELECT 1 AS n'));
      const queued = await countStatements(() => Promise.all([2, 3, 4].map((n) => narrow.pool.query(`SELECT ${n} AS n`))));
      expect([opening.statements, queued.statements]).toEqual([['SELECT 1 AS n'], ['SELECT 2 AS n', 'SELECT 3 AS n', 'SELECT 4 AS n']]);
    } finally {
      await narrow.close();
      await server.close();
    }
  });
});
