// Stops the product that the files of one run shared. Plain JavaScript: jest's teardown and a watcher without a loader use it.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url));

/** Ends the product in this folder, if there is one, waits for it, and removes the folder; what it printed stays in test-results. */
export async function endProduct(folder) {
  const file = join(folder, 'pid');
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, 'utf8'));
    signal(pid, 'SIGTERM');
    for (const end = Date.now() + 30_000; isAlive(pid) && Date.now() < end;) await pause(100);
    if (isAlive(pid)) signal(-pid, 'SIGKILL');
    keepLog(join(folder, 'product.log'));
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

function keepLog(file) {
  if (!existsSync(file)) return;
  mkdirSync(RESULTS, { recursive: true });
  copyFileSync(file, join(RESULTS, 'product.log'));
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Ended, and still in the list because nobody has asked how: a container's first process often does not. */
function isZombie(pid) {
  const stat = `/proc/${pid}/stat`;
  try {
    return /\) Z /.test(readFileSync(stat, 'utf8'));
  } catch {
    return false; // no such list on this system
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Jest's global teardown. */
export default async function endOfRun() {
  await endProduct(join(tmpdir(), `footnote-e2e-${process.pid}`));
  // The packs that the run's files loaded once for all.
  rmSync(join(tmpdir(), `footnote-graphs-${process.pid}`), { recursive: true, force: true });
}
