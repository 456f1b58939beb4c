import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../database/testing/index.js';
import { withClient } from '../database/testing/test-server.js';
import { registerBackupHealth } from './backup-health.js';
import { lastDue, listAbandoned, listOutlived } from './backup-schedule.js';
import { restoreBackup } from './index.js';
import { makeNightlyBackup, startNightlyBackups, type NightlyOptions } from './nightly-backup.js';

let test: TestDatabase;
let folder: string;
let now: Date;
let log: { readonly level: 'info' | 'error'; readonly fields: object; readonly message: string }[];

beforeAll(async () => { test = await createTestDatabase(); });
afterAll(async () => { await test.close(); });
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-nightly-'));
  now = new Date(2030, 0, 10, 12, 0);
  log = [];
  await test.database.pool.query(`DELETE FROM settings WHERE name = 'nightly-backup'`);
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

function options(changes: Partial<NightlyOptions['settings']> = {}): NightlyOptions {
  const note = (level: 'info' | 'error') => (fields: object, message: string) => { log.push({ level, fields, message }); };
  return {
    settings: { folder, at: { hour: 3, minute: 30 }, keep: 3, ...changes }, database: test.database, ownerUrl: test.ownerUrl, clock: () => now,
    // Of pino's many ways to write a line, the one that is used.
    logger: { info: note('info'), error: note('error') } as unknown as NightlyOptions['logger'],
  };
}

const backups = (): readonly string[] => readdirSync(folder).sort();
const later = (hours: number): void => { now = new Date(now.getTime() + hours * 3_600_000); };

async function health(made: NightlyOptions | null): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const app = fastify();
  const nightly = made === null ? null : startNightlyBackups(made);
  registerBackupHealth(app, nightly);
  const reply = await app.inject('/health/backup');
  nightly?.stop();
  await app.close();
  return { status: reply.statusCode, body: JSON.parse(reply.body) as Readonly<Record<string, unknown>> };
}

describe('a nightly backup', () => {
  it('is made at once where there was none, then once a day from the hour on, and can be restored', async () => {
    expect(await makeNightlyBackup(options())).toBe('MADE');
    expect(await makeNightlyBackup(options())).toBe('NOT_DUE');
    later(15);
    expect(await makeNightlyBackup(options())).toBe('NOT_DUE');
    later(1);
    expect(await makeNightlyBackup(options())).toBe('MADE');
    const [, newest = ''] = backups();
    expect(backups()).toHaveLength(2);
    const other = await createTestDatabase({ empty: true });
    try {
      expect(await restoreBackup({ url: other.ownerUrl, file: path.join(folder, newest), replace: false, applicationRole: null })).toMatchObject({ replaced: false, createdAt: now.toISOString() });
    } finally {
      await other.close();
    }
  });

  it('keeps the newest of its own, and touches no other file', async () => {
    writeFileSync(path.join(folder, 'mine.backup'), '');
    writeFileSync(path.join(folder, 'footnote-nightly-2029-01-01T033000Z.backup.part'), '');
    for (let day = 0; day < 5; day += 1) {
      expect(await makeNightlyBackup(options())).toBe('MADE');
      later(24);
    }
    expect(backups()).toHaveLength(4);
    expect(backups().filter((name) => name.startsWith('footnote-nightly-2030-01-1')).map((name) => name.slice(0, 27))).toEqual(['footnote-nightly-2030-01-12', 'footnote-nightly-2030-01-13', 'footnote-nightly-2030-01-14']);
    expect(backups()).toContain('mine.backup');
  });

  it('is made by one replica alone, however many look at the same moment', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => makeNightlyBackup(options())));
    expect(outcomes.filter((outcome) => outcome === 'MADE')).toHaveLength(1);
    expect(outcomes.every((outcome) => ['MADE', 'ELSEWHERE', 'NOT_DUE'].includes(outcome))).toBe(true);
    expect(backups()).toHaveLength(1);
  });

  it('that fails is written down, told by the health endpoint, tried again later, and costs no older one', async () => {
    expect(await makeNightlyBackup(options({ keep: 1 }))).toBe('MADE');
    const [good = ''] = backups();
    const inTheWay = path.join(folder, 'a-file');
    writeFileSync(inTheWay, 'where a folder should be');
    later(24);
    const broken = options({ folder: inTheWay, keep: 1 });
    expect(await makeNightlyBackup(broken)).toBe('FAILED');
    expect(log.at(-1)).toMatchObject({ level: 'error', fields: { reason: expect.stringContaining('FOOTNOTE_BACKUP_FOLDER') } });
    expect(await makeNightlyBackup(broken)).toBe('NOT_DUE');
    expect(await health(broken)).toMatchObject({ status: 503, body: { status: 'the last nightly backup failed', failedAt: now.toISOString() } });
    expect(existsSync(path.join(folder, good))).toBe(true);
    expect(readFileSync(inTheWay, 'utf8')).toBe('where a folder should be');
    later(0.25);
    expect(await makeNightlyBackup(options({ keep: 1 }))).toBe('MADE');
    expect(await health(options())).toMatchObject({ status: 200, body: { failedAt: null, lastGoodAt: now.toISOString() } });
  });

  it('is refused by a program that is older than the database, which says so once and is in no newer one’s way', async () => {
    await withClient(test.ownerUrl, (client) => client.query(`INSERT INTO schema_migrations (written_at, hash, older_run) VALUES (9999999999999, 'x', true)`));
    try {
      expect(await makeNightlyBackup(options())).toBe('FAILED');
      later(0.01);
      expect(await makeNightlyBackup(options())).toBe('FAILED');
      expect(log.filter(({ level }) => level === 'error')).toMatchObject([{ fields: { reason: expect.stringContaining('back up with the newer one') } }]);
      expect(backups()).toEqual([]);
      expect(await health(options())).toMatchObject({ status: 503, body: { status: 'the last nightly backup failed' } });
    } finally {
      await withClient(test.ownerUrl, (client) => client.query('DELETE FROM schema_migrations WHERE written_at = 9999999999999'));
    }
    expect(await makeNightlyBackup(options())).toBe('MADE');
  });

  it('is told to be overdue only once an API had the time to make it', async () => {
    expect(await makeNightlyBackup(options())).toBe('MADE');
    later(48);
    const made = options();
    const nightly = startNightlyBackups(made);
    expect((await nightly.describe()).isOverdue).toBe(false);
    later(3);
    expect((await nightly.describe()).isOverdue).toBe(true);
    nightly.stop();
    expect(await health(null)).toMatchObject({ status: 200 });
  });
});

describe('the schedule', () => {
  it('goes by the wall clock, and by the day before until the hour has come', () => {
    const at = { hour: 3, minute: 30 };
    expect(lastDue(new Date(2030, 0, 10, 3, 30), at)).toEqual(new Date(2030, 0, 10, 3, 30));
    expect(lastDue(new Date(2030, 0, 10, 3, 29, 59), at)).toEqual(new Date(2030, 0, 9, 3, 30));
    expect(lastDue(new Date(2030, 2, 1, 0, 0), at)).toEqual(new Date(2030, 1, 28, 3, 30));
  });

  it('knows its own files by their names alone', () => {
    const names = ['footnote-nightly-2030-01-10T033000Z.backup', 'footnote-nightly-2030-01-11T033000Z.backup', 'footnote-nightly-2030-01-12T033000Z.backup.part', 'footnote.backup', 'x-footnote-nightly-2030-01-09T033000Z.backup'];
    expect(listOutlived(names, 1)).toEqual(['footnote-nightly-2030-01-10T033000Z.backup']);
    expect(listAbandoned(names)).toEqual(['footnote-nightly-2030-01-12T033000Z.backup.part']);
  });
});
