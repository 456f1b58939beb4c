import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './processes.js';
import { repositoryRoot } from './repository.js';
import { runFolder, runOfJest } from './run-folder.js';
import { answers, newAddress, startScript, type ProductAddress } from './start-product.js';

const START_LIMIT_MS = 280_000;

/** The product that all files of one run talk to. Its output stands in a file, since whoever started it may be gone. */
export interface SharedProduct extends ProductAddress {
  readonly logFile: string;
  /** The process of `npm start`'s script. */
  readonly pid: number;
}

/**
 * The product of this run: the first file that asks starts it, every other one waits for that. It is stopped at the run's end,
 * by jest's teardown, or by a watcher where the run is killed. Ask it for nothing that another file could notice: whoever
 * breaks something starts a product of their own.
 */
export async function joinProduct(): Promise<SharedProduct> {
  const run = runOfJest();
  const folder = runFolder(run);
  const ready = join(folder, 'ready.json');
  const failed = join(folder, 'failed');
  if (takeTurn(folder)) {
    try {
      const product = await startDetached(folder, run);
      writeFileSync(`${ready}.part`, JSON.stringify(product));
      renameSync(`${ready}.part`, ready);
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  return until('the product of this run to start', () => {
    if (existsSync(failed)) throw new Error(`The product of this run did not start: ${readFileSync(failed, 'utf8')}`);
    return existsSync(ready) ? (JSON.parse(readFileSync(ready, 'utf8')) as SharedProduct) : undefined; // written above, whole before it has its name
  }, START_LIMIT_MS);
}

function takeTurn(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  try {
    mkdirSync(join(folder, 'turn'));
    chmodSync(folder, 0o711);
    return true;
  } catch {
    return false; // another file of this run took it
  }
}

async function startDetached(folder: string, run: number): Promise<SharedProduct> {
  const address = await newAddress(join(folder, 'data'));
  const logFile = join(folder, 'product.log');
  const log = openSync(logFile, 'w');
  const { args, environment } = startScript(address);
  const { NODE_OPTIONS: _forJest, JEST_WORKER_ID: _worker, NODE_ENV: _test, ...inherited } = process.env;
  const child = spawn(process.execPath, [...args], { cwd: repositoryRoot, env: { ...inherited, ...environment } as NodeJS.ProcessEnv, stdio: ['ignore', log, log], detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error('The product could not be spawned.');
  child.unref();
  writeFileSync(join(folder, 'pid'), String(pid));
  spawn(process.execPath, [fileURLToPath(new URL('./watch-product.mjs', import.meta.url)), String(run), folder], { detached: true, stdio: 'ignore' }).unref();
  await until(`the product to answer; what it printed stands in ${logFile}`, async () => {
    if (child.exitCode !== null) throw new Error(`It ended with status ${child.exitCode}:\n${readFileSync(logFile, 'utf8')}`);
    return (await answers(address.webUrl)) || undefined;
  }, START_LIMIT_MS);
  return { ...address, logFile, pid };
}
