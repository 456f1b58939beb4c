import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './repository.js';

/** How a command ended, and what it wrote. */
export interface CommandEnd {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  /** Where it is called; paths in its arguments are relative to it. */
  readonly folder?: string;
  readonly dataFolder?: string;
  /** Through npm, as the README says; otherwise what npm would run, without the wait for npm. */
  readonly throughNpm?: boolean;
}

const PROGRAM = ['--import', 'tsx', '--conditions=footnote-source', join(repositoryRoot, 'apps/cli/src/main.ts')];

/** Runs `footnote` with arguments, in a process of its own. */
export async function runFootnote(args: readonly string[], { folder = repositoryRoot, dataFolder, throughNpm = false }: CommandOptions = {}): Promise<CommandEnd> {
  const { NODE_OPTIONS: _forJest, JEST_WORKER_ID: _worker, NODE_ENV: _test, ...inherited } = process.env;
  const environment = { ...inherited, ...(throughNpm ? {} : { INIT_CWD: folder }), DATABASE_URL: '', DATABASE_DIRECT_URL: '', ...(dataFolder === undefined ? {} : { FOOTNOTE_DATA_DIR: dataFolder }) };
  const [program, all] = throughNpm ? ['npm', ['run', '-s', 'footnote', '--', ...args]] : [process.execPath, [...PROGRAM, ...args]];
  const child = spawn(program, all, { cwd: repositoryRoot, env: environment as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] }); // the next.js types ask for a NODE_ENV
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => { resolve({ status, out, err }); });
  });
}
