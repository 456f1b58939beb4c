import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The process of this jest run. A worker's parent is the run; where jest runs its files itself, the run is this process. */
export function runOfJest(): number {
  return basename(process.argv[1] ?? '') === 'processChild.js' ? process.ppid : process.pid;
}

/** What the test files of one run share, whichever process they are in. */
export function runFolder(run: number): string {
  return join(tmpdir(), `footnote-e2e-${run}`);
}
