import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../testkit/repository.js';

const PEERS = join(repositoryRoot, 'tests', 'bench', 'peers');

/** Where the peers are installed, and the Node that they and the API are measured under. */
export interface Peers { readonly folder: string; readonly node: string }

/** What needs nothing but what the repository has: bare node:http, under the Node that runs the bench. */
export function ownPeers(): Peers {
  return { folder: PEERS, node: process.execPath };
}

/** Installs what the API is measured beside, once for each lock file: none of it is a part of the product, or of its own lock. */
export function installPeers(): Peers {
  const lock = readFileSync(join(PEERS, 'package-lock.json'));
  const folder = join(repositoryRoot, 'node_modules', '.cache', 'footnote-bench', createHash('sha256').update(lock).digest('hex').slice(0, 16));
  const done = join(folder, '.installed');
  mkdirSync(folder, { recursive: true });
  // The programs are copied each time, since they stand beside what they import.
  cpSync(PEERS, folder, { recursive: true });
  if (!existsSync(done)) {
    process.stderr.write('Installing the peers of the bench, once …\n');
    // The engines differ from ours, which is why one of the peers is a Node of its own, fetched by its install script.
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(done, '');
  }
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(node)) throw new Error(`No Node was installed in ${folder}: remove the folder and try again with install scripts allowed.`);
  return { folder, node };
}
