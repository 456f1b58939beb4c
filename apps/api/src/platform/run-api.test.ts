import { afterEach, describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseEnvironment } from '../environment.js';
import { isAlive } from './database/embedded/processes.js';
import type { Dependencies } from './dependencies.js';
import { createLogger } from './logger.js';
import { runApi, type RunningApi } from './run-api.js';

let folder = '';
let api: RunningApi | null = null;
afterEach(async () => {
  await api?.close();
  api = null;
  rmSync(folder, { recursive: true, force: true });
});

const logger = createLogger({ level: 'silent', forPeople: false });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function environmentFor(port: number) {
  const result = parseEnvironment({ FOOTNOTE_DATA_DIR: folder, API_PORT: String(port), WEB_PORT: port === 65_535 ? '1024' : String(port + 1) });
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.environment;
}

describe('running the API', () => {
  it('answers on both health routes, with the packs in its database, and leaves nothing running', async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-run-'));
    let given: Dependencies | null = null;
    api = await runApi({ environment: await environmentFor(await freePort()), logger, buildServer: async (dependencies) => { given = dependencies; return fastify(); } });
    expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
    expect((await fetch(`${api.address}/health/ready`)).status).toBe(200);
    const { database, environment } = given as unknown as Dependencies;
    const { rows } = await database.pool.query<{ slug: string }>('SELECT slug FROM packs ORDER BY slug');
    expect(rows.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['harbour-ferry', 'us-icc-evidence']));
    expect(api.adminToken).toMatchObject({ made: true, value: environment.adminToken });
    expect(environment.adminToken.length).toBeGreaterThanOrEqual(32);
    const tokenFile = path.join(folder, 'secrets', 'admin-token');
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(tokenFile, 'utf8').trim()).toBe(environment.adminToken);
    const pid = Number(readFileSync(path.join(folder, 'postgres-18', 'postmaster.pid'), 'utf8').split('\n')[0]);
    await api.close();
    api = null;
    expect(isAlive(pid)).toBe(false);
  });

  it('says which port is in use and how to take another, and stops the database that it had started', async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-run-'));
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => { other.listen(port, '127.0.0.1', resolve); });
    try {
      await expect(runApi({ environment: await environmentFor(port), logger, buildServer: async () => fastify() })).rejects.toMatchObject({
        code: 'PORT_IN_USE', message: `Port ${port} on 127.0.0.1 is in use; stop what runs there, or set API_PORT to another port.`,
      });
      expect(existsSync(path.join(folder, 'postgres-18', 'postmaster.pid'))).toBe(false);
    } finally {
      await new Promise((resolve) => { other.close(resolve); });
    }
  });
});
