import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';

const SIZE = '400m';

/** A small disk of its own; or why there is none here. */
export type SmallDisk = { readonly ok: true; readonly folder: string; readonly remove: () => void } | { readonly ok: false; readonly why: string };

/** Mounts a small file system in memory, which takes the rights to mount one. */
export function openSmallDisk(): SmallDisk {
  if (process.platform !== 'linux') return { ok: false, why: 'a small disk is made with tmpfs, which this system does not have' };
  const place = mkdtempSync(path.join(tmpdir(), 'footnote-small-disk-'));
  chmodSync(place, 0o711);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0711`, 'tmpfs', place], { stdio: 'pipe' });
  } catch {
    rmSync(place, { recursive: true, force: true });
    return { ok: false, why: 'a small disk has to be mounted, which this user may not do here' };
  }
  return {
    ok: true, folder: path.join(place, 'data'),
    remove() {
      execFileSync('umount', ['-l', place], { stdio: 'pipe' });
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The disk of the database runs full, and is given room again. */
export const DISK_FAULTS: readonly Fault[] = [
  { name: 'fill-disk', says: 'the disk of the embedded database is full for six seconds', grounds: ['small'], isKill: false, make: (ground) => fill(ground, async () => undefined) },
  { name: 'fill-disk-and-kill', says: 'the disk is full, and API and database are killed and started anew on it', grounds: ['small'], isKill: true, make: (ground) => fill(ground, async ({ site }) => { await site.database.kill(); await site.api.kill(); }) },
];

async function fill(ground: Ground, meanwhile: (ground: Ground) => Promise<void>): Promise<Made> {
  const filler = path.join(path.dirname(ground.site.dataFolder), 'filler');
  const before = ground.ledger.counts()['answered'] ?? 0;
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(1024 * 1024);
  try {
    const end = Date.now() + 6_000;
    writeUntilFull(file, block);
    await meanwhile(ground);
    // What the database frees meanwhile is taken as well, and what room it has left over is used up.
    for (; Date.now() < end; await wait(50)) {
      await useUpRoom(ground);
      writeUntilFull(file, block);
    }
  } finally {
    closeSync(file);
    rmSync(filler, { force: true });
  }
  return endedNow({ remarks: [`${String((ground.ledger.counts()['answered'] ?? 0) - before)} requests were answered meanwhile`] });
}

/** The database keeps some room for its log: going through it soon asks the disk for more, as a busy hour would. */
async function useUpRoom({ site }: Ground): Promise<void> {
  try {
    const client = await site.database.connect();
    await client.query('SELECT pg_switch_wal() FROM pg_create_restore_point($1)', ['full']).finally(() => client.end());
  } catch {
    // It is away, because the disk is full.
  }
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch {
    // It is full, which is the point.
  }
}
