import { mkdtemp, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGraph } from './ask-graph.js';
import { endProgram, freePort, startProgram, until, type Program } from './processes.js';

/** The first start of a clone builds the web app, on a machine that may be busy. */
const START_LIMIT_MS = 240_000;

export const ADMIN_TOKEN = 'test-admin-token-of-at-least-32-characters';

/** Where a running product is, and how it is run. */
export interface ProductAddress {
  readonly webUrl: string;
  readonly webPort: number;
  readonly apiPort: number;
  readonly dataFolder: string;
  readonly adminToken: string;
}

/** The whole product as `npm start` runs it: database, API and web app, in a data folder of its own. */
export interface Product extends ProductAddress {
  readonly program: Program;
  /** Everything that it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface ProductOptions {
  readonly dataFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** A folder for a product's data that is not there yet, below one that another user (who runs PostgreSQL for root) may pass through. */
export async function newDataFolder(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'footnote-product-'));
  chmodSync(parent, 0o711);
  return { folder: join(parent, 'data'), remove: () => rm(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

/** What `npm start` runs, and the environment that sets it apart from every other product on this machine. */
export function startScript(address: ProductAddress, { args = [], environment = {} }: ProductOptions = {}): { readonly args: readonly string[]; readonly environment: Readonly<Record<string, string>> } {
  return {
    args: ['--import', 'tsx', 'scripts/start.ts', ...args],
    environment: {
      FOOTNOTE_DATA_DIR: address.dataFolder, API_PORT: String(address.apiPort), WEB_PORT: String(address.webPort), HOST: '127.0.0.1', PUBLIC_URL: '', DATABASE_URL: '', DATABASE_DIRECT_URL: '',
      FOOTNOTE_ADMIN_TOKEN: address.adminToken, ...environment,
    },
  };
}

/** Ports that are free now, for a product with its data in this folder. */
export async function newAddress(dataFolder: string): Promise<ProductAddress> {
  const [apiPort, webPort] = [await freePort(), await freePort()];
  return { webUrl: `http://127.0.0.1:${webPort}`, webPort, apiPort, dataFolder, adminToken: ADMIN_TOKEN };
}

/** Starts the product and waits until its home page and its graph answer. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const own = options.dataFolder === undefined ? await newDataFolder() : null;
  const address = await newAddress(options.dataFolder ?? own?.folder ?? '');
  const program = startProgram(startScript(address, options));
  const stop = async (): Promise<void> => {
    await endProgram(program);
    await own?.remove();
  };
  try {
    await untilItAnswers(address, program);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...address, program, output: program.output, stop };
}

async function untilItAnswers(address: ProductAddress, { process: child, output }: Program): Promise<void> {
  await until(`the product to answer:\n${output()}`, async () => {
    if (child.exitCode !== null) throw new Error(`The product ended with status ${child.exitCode} before it answered:\n${output()}`);
    return (await answers(address.webUrl)) || undefined;
  }, START_LIMIT_MS);
}

/** Whether home page and graph answer. */
export async function answers(webUrl: string): Promise<boolean> {
  try {
    const home = await fetch(`${webUrl}/`);
    await home.arrayBuffer();
    return home.ok && (await askGraph<{ readonly __typename: string }>(webUrl, '{ __typename }')).__typename === 'Query';
  } catch {
    return false; // not listening yet
  }
}
