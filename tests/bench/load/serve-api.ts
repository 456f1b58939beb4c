import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORWARDING_SECRET, type TestApi } from '../../../apps/api/src/testing/start-test-api.js';
import { freePort } from '../../testkit/processes.js';
import { repositoryRoot } from '../../testkit/repository.js';
import { serve, type Served } from './served.js';

/** Under this name the API is known to the database. */
export const API_CLIENT = 'Footnote';
/** As many connections as the API has, for all that it is measured beside. */
export const POOL_SIZE = 16;

/** What is measured is what `npm start` runs: the API is built first, unless `BENCH_API` names a folder in which it is already. */
export function buildApi(): string {
  const named = process.env['BENCH_API'];
  if (named !== undefined) return named;
  execFileSync('npx', ['turbo', 'run', 'build', '--filter=@footnote/api', '--output-logs=errors-only'], { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(repositoryRoot, 'apps', 'api');
}

/** Starts the API as it is built for production on a bench's database, in a process of its own. */
export async function serveApi({ test }: TestApi, variables: Readonly<Record<string, string>> = {}): Promise<Served> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const served = await serve({
    name: 'Footnote', databaseClient: API_CLIENT, program: join(buildApi(), 'dist', 'main.js'),
    environment: {
      DATABASE_URL: test.url, DATABASE_DIRECT_URL: test.ownerUrl, API_PORT: String(await freePort()), FOOTNOTE_DATA_DIR: dataFolder, LOG_LEVEL: 'warn',
      FOOTNOTE_ADMIN_TOKEN: 'the-administrator-of-the-bench', FOOTNOTE_FORWARDING_SECRET: FORWARDING_SECRET, FOOTNOTE_AUTH_SECRET: 'what-signs-the-sessions-of-the-bench', ...variables,
    },
  });
  return { ...served, stop: async () => { await served.stop(); rmSync(dataFolder, { recursive: true, force: true }); } };
}

/** What the web app sends with the requests of one visitor. */
export function forwardedFor(address: string): Readonly<Record<string, string>> {
  return { 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': address };
}
