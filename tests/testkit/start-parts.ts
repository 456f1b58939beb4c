import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProgram, startProgram, until, type Program } from './processes.js';
import { repositoryRoot } from './repository.js';
import { answers, newAddress, newDataFolder, type ProductAddress } from './start-product.js';

/** API and web app as two programs, as a school runs them, so that one can fail without the other. */
export interface Parts extends ProductAddress {
  /** Kills the API as a power cut would. */
  killApi(): Promise<void>;
  /** Kills its database, with which it ends. */
  killDatabase(): Promise<void>;
  /** Starts it anew on the same data, and waits until it answers. */
  startApi(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both on a data folder of their own, as `npm run start:api` and `npm run start:web` do. */
export async function startParts(): Promise<Parts> {
  const data = await newDataFolder();
  const address = await newAddress(data.folder);
  const environment = {
    FOOTNOTE_DATA_DIR: address.dataFolder, API_PORT: String(address.apiPort), WEB_PORT: String(address.webPort), HOST: '127.0.0.1', PUBLIC_URL: '', DATABASE_URL: '', DATABASE_DIRECT_URL: '',
    FOOTNOTE_ADMIN_TOKEN: address.adminToken, FOOTNOTE_FORWARDING_SECRET: randomBytes(24).toString('hex'), LOG_LEVEL: 'warn', NODE_ENV: 'production',
  };
  const runApi = (): Program => startProgram({ args: ['apps/api/dist/main.js'], environment });
  const web = startProgram({ args: ['--import', import.meta.resolve('tsx'), 'server.ts'], folder: join(repositoryRoot, 'apps/web'), environment });
  let api = runApi();
  const startApi = async (): Promise<void> => {
    if (api.process.exitCode !== null || api.process.signalCode !== null) api = runApi();
    await until(`the API to answer:\n${api.output()}`, async () => {
      if (api.process.exitCode !== null) throw new Error(`The API ended with status ${api.process.exitCode}:\n${api.output()}`);
      return (await answers(address.webUrl)) || undefined;
    }, 120_000);
  };
  const stop = async (): Promise<void> => {
    await Promise.all([endProgram(web), endProgram(api)]);
    await data.remove();
  };
  try {
    await startApi();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...address,
    startApi,
    stop,
    async killApi() {
      api.process.kill('SIGKILL');
      await api.ended;
    },
    async killDatabase() {
      process.kill(Number(readFileSync(join(address.dataFolder, 'postgres-18', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      await api.ended;
    },
  };
}
