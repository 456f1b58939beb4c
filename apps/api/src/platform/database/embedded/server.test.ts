import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { canReach, isRoot } from '../../data-folder.js';
import { holdElsewhere, type OtherProcess } from '../testing/other-process.js';
import { mendLinks } from './binaries.js';
import { isAlive, pause, waitForEnd } from './processes.js';
import { startEmbeddedServer, type EmbeddedServer, type EmbeddedServerOptions } from './server.js';

const NOBODY = { uid: 65_534, gid: 65_534 } as const;

let room: string;
let folder: string;
/** A folder that was started once and stopped: most tests begin with a copy of it, since initialising takes the disk its time. */
let pristine: string;
const servers: EmbeddedServer[] = [];
const others: OtherProcess[] = [];

beforeAll(async () => {
  pristine = mkdtempSync(path.join(os.tmpdir(), 'footnote-pristine-'));
  await (await startEmbeddedServer({ dataFolder: path.join(pristine, 'data'), purpose: 'Footnote', mode: 'hold' })).close();
});
afterAll(() => { rmSync(pristine, { recursive: true, force: true }); });

beforeEach(() => {
  // mkdtemp's folders have mode 0700: as root, every test here runs below a folder that PostgreSQL's user cannot enter.
  room = mkdtempSync(path.join(os.tmpdir(), 'footnote-server-'));
  folder = path.join(room, 'data');
});
afterEach(async () => {
  for (const other of others.splice(0)) await other.kill();
  for (const server of servers.splice(0)) await server.close();
  for (const name of ['data', 'copy', 'theirs/data']) await stopLeftover(path.join(room, name));
  rmSync(room, { recursive: true, force: true, maxRetries: 5 });
});

async function start(options: Partial<EmbeddedServerOptions> = {}): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataFolder: folder, purpose: 'Footnote', mode: 'hold', ...options });
  servers.push(server);
  return server;
}

function holdInAnotherProcess(...args: Parameters<typeof holdElsewhere>): OtherProcess {
  const other = holdElsewhere(...args);
  others.push(other);
  return other;
}

async function stopLeftover(place: string): Promise<void> {
  const lock = path.join(place, 'postgres-18', 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (Number.isNaN(pid) || pid === process.pid || pid === 1 || !isAlive(pid)) return;
  process.kill(pid, 'SIGQUIT');
  await waitForEnd(pid, 5_000);
}

/** Puts a folder that was started once where this test starts. */
function beginWithStarted(): void {
  copyData(path.join(pristine, 'data'), folder);
}

function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  if (isRoot()) handOver(to);
}

function handOver(place: string): void {
  chownSync(place, NOBODY.uid, NOBODY.gid);
  if (lstatSync(place).isDirectory()) for (const name of readdirSync(place)) handOver(path.join(place, name));
}

async function ask(server: EmbeddedServer, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(statement);
    return result.rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  it('starts on a new folder, durable, in C.UTF-8, for passwords of its own and this machine alone', async () => {
    const server = await start();
    const [row] = await ask(server, `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages, current_setting('synchronous_commit') AS commits,
      current_setting('listen_addresses') AS listens, current_setting('random_page_cost') AS cost, current_setting('TimeZone') AS zone,
      (SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()) AS locale, version() AS version`);
    expect(row).toMatchObject({ fsync: 'on', pages: 'on', commits: 'on', listens: '127.0.0.1', cost: '1.1', zone: 'UTC', locale: 'b C.UTF-8' });
    expect(row?.['version']).toContain('PostgreSQL 18.');
    expect(statSync(path.join(folder, 'secrets', 'database')).mode & 0o777).toBe(0o600);
    const wrong = new URL(server.ownerUrl);
    wrong.password = 'wrong';
    await expect(new pg.Client({ connectionString: wrong.href }).connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps what was written over a stop, and starts warm', async () => {
    beginWithStarted();
    const first = await start();
    await ask(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.close();
    expect(isAlive(first.pid)).toBe(false);
    expect(await ask(await start(), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('does not say when it was asked to end, and does when it was killed', async () => {
    beginWithStarted();
    const server = await start();
    process.kill(server.pid, 'SIGQUIT');
    await server.ended;
    expect(isAlive(server.pid)).toBe(false);
  });
});

describe('a killed predecessor', () => {
  it('leaves a server that the next start adopts, with what was written', async () => {
    beginWithStarted();
    const other = holdInAnotherProcess(folder);
    const left = await other.holding;
    await other.kill();
    expect(isAlive(left.pid)).toBe(true);
    const server = await start();
    expect(server).toMatchObject({ adopted: true, held: true, pid: left.pid, port: left.port });
    await server.close();
    expect(isAlive(left.pid)).toBe(false);
  });

  it('leaves a server that is stopped where this start would run another', async () => {
    beginWithStarted();
    const other = holdInAnotherProcess(folder);
    const left = await other.holding;
    await other.kill();
    const server = await start({ settings: { work_mem: '8MB' } });
    expect(server.adopted).toBe(false);
    expect(isAlive(left.pid)).toBe(false);
    expect(await ask(server, 'SHOW work_mem')).toEqual([{ work_mem: '8MB' }]);
  });

  it('leaves a usable folder whenever it is killed while initialising', async () => {
    for (const [round, ms] of [400, 600, 800].entries()) {
      folder = path.join(room, `killed-${round}`);
      const other = holdInAnotherProcess(folder);
      await pause(ms);
      await other.kill();
      const server = await start();
      expect(await ask(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.close();
      expect(readdirSync(folder).filter((name) => name.startsWith('initialising')).length).toBeLessThanOrEqual(1);
    }
  });

  it('is no trouble where its number now belongs to somebody else', async () => {
    beginWithStarted();
    for (const pid of [process.pid, 1]) {
      const lock = path.join(folder, 'postgres-18', 'postmaster.pid');
      writeFileSync(lock, `${pid}\n${path.join(folder, 'postgres-18')}\n1700000000\n5432\n\n127.0.0.1\n`);
      if (isRoot()) chownSync(lock, NOBODY.uid, NOBODY.gid);
      const server = await start();
      expect(server.adopted).toBe(false);
      await server.close();
    }
  });

  it('does not draw a copy of its folder to the server of the original', async () => {
    beginWithStarted();
    const original = await start();
    const copy = path.join(room, 'copy');
    copyData(folder, copy);
    const other = await start({ dataFolder: copy });
    expect(other.adopted).toBe(false);
    expect(other.pid).not.toBe(original.pid);
    expect(isAlive(original.pid)).toBe(true);
  });
});

describe('a second start on one folder', () => {
  it('is refused in a sentence that names the first and the way out', async () => {
    beginWithStarted();
    await start();
    await expect(startEmbeddedServer({ dataFolder: folder, purpose: 'Footnote', mode: 'hold' })).rejects.toMatchObject({
      code: 'ALREADY_RUNNING', message: `Footnote (process ${process.pid}) already runs on ${folder}; stop it first, or set FOOTNOTE_DATA_DIR to another folder.`,
    });
  });

  it('shares the server where it is a command, and leaves it running', async () => {
    beginWithStarted();
    const first = await start();
    const command = await startEmbeddedServer({ dataFolder: folder, purpose: 'footnote backup', mode: 'share' });
    expect(command).toMatchObject({ held: false, pid: first.pid });
    await command.close();
    expect(await ask(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('leaves exactly one of two that come at the same moment on a new folder', async () => {
    const outcomes = await Promise.allSettled([holdInAnotherProcess(folder).holding, holdInAnotherProcess(folder).holding]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(String(refused?.reason)).toMatch(/already runs on/);
  });
});

describe('a damaged folder', () => {
  const inside = (...parts: string[]) => path.join(folder, ...parts);
  it.each([
    ['PG_VERSION is missing', () => { rmSync(inside('postgres-18', 'PG_VERSION')); }, 'PG_VERSION is missing'],
    ['it is of another version', () => { writeFileSync(inside('postgres-18', 'PG_VERSION'), '17\n'); }, 'says "17"'],
    ['pg_control is missing', () => { rmSync(inside('postgres-18', 'global', 'pg_control')); }, 'pg_control is missing'],
    ['pg_control is cut short', () => { truncateSync(inside('postgres-18', 'global', 'pg_control'), 100); }, 'PostgreSQL says'],
    ['the log is gone', () => { rmSync(inside('postgres-18', 'pg_wal'), { recursive: true }); }, 'PostgreSQL says'],
    ['the passwords are gone', () => { rmSync(inside('secrets', 'database')); }, 'passwords'],
    ['the passwords are others', () => { writeFileSync(inside('secrets', 'database'), 'a b c\n'); }, 'password authentication failed'],
  ])('is told in one sentence with the way out where %s', async (_what, spoil, says) => {
    beginWithStarted();
    spoil();
    const failure: unknown = await startEmbeddedServer({ dataFolder: folder, purpose: 'Footnote', mode: 'hold' }).then(() => null, (error: unknown) => error);
    expect(failure).toMatchObject({ code: 'DATA_FOLDER_DAMAGED' });
    const message = failure instanceof Error ? failure.message : '';
    expect(message).toContain(says);
    expect(message).toContain(folder);
    expect(message).toContain('restore FILE --replace');
    expect(message).not.toContain('\n');
  });

  it('is not taken for a new one where it was made by another major version', async () => {
    mkdirSync(path.join(folder, 'postgres-17'), { recursive: true });
    await expect(startEmbeddedServer({ dataFolder: folder, purpose: 'Footnote', mode: 'hold' })).rejects.toMatchObject({ code: 'OTHER_MAJOR_VERSION' });
  });

  it('that is a file is told as such', async () => {
    writeFileSync(folder, '');
    await expect(startEmbeddedServer({ dataFolder: folder, purpose: 'Footnote', mode: 'hold' })).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
  });
});

describe('the user whom PostgreSQL runs as', () => {
  const onlyRoot = isRoot() ? it : it.skip;
  const reachable = isRoot() && canReach(fileURLToPath(new URL('.', import.meta.url)), NOBODY);

  onlyRoot('is never root, and needs no way through a folder of mode 0700', async () => {
    chmodSync(room, 0o700);
    const server = await start();
    expect(statSync(`/proc/${server.pid}`).uid).toBe(NOBODY.uid);
    await ask(server, 'CREATE TABLE kept AS SELECT 1 AS one');
    await server.close();
    expect(await ask(await start(), 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  (reachable ? it : it.skip)('is whoever starts it without root; root takes over and hands back', async () => {
    chmodSync(room, 0o755);
    const theirs = path.join(room, 'theirs');
    mkdirSync(theirs, { mode: 0o755 });
    chownSync(theirs, NOBODY.uid, NOBODY.gid);
    folder = path.join(theirs, 'data');
    const first = holdInAnotherProcess(folder, NOBODY);
    const left = await first.holding;
    expect(statSync(`/proc/${left.pid}`).uid).toBe(NOBODY.uid);
    await first.kill();
    const asRoot = await start();
    expect(asRoot).toMatchObject({ adopted: true, pid: left.pid });
    await asRoot.close();
    expect((await holdInAnotherProcess(folder, NOBODY).holding).adopted).toBe(false);
  });
});

describe('the programs', () => {
  it('get the links that a blocked install script left out', () => {
    const native = path.join(room, 'native');
    mkdirSync(path.join(native, 'lib'), { recursive: true });
    writeFileSync(path.join(native, 'lib', 'libicu.so.60.2'), 'library');
    writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so' }, { source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }]));
    expect(mendLinks(native)).toBe(true);
    expect(readFileSync(path.join(native, 'lib', 'libicu.so.60'), 'utf8')).toBe('library');
    expect(readFileSync(path.join(native, 'lib', 'libicu.so'), 'utf8')).toBe('library');
    expect(mendLinks(native)).toBe(true);
  });
});
