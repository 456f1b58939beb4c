import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { freePort } from '../testkit/processes.js';
import { repositoryRoot } from '../testkit/repository.js';
import { databaseCpu } from './database-cpu.js';
import { inClosedLoop } from './load/loops.js';
import { API_CLIENT, serveApi } from './load/serve-api.js';
import { serve, type Served } from './load/served.js';
import { ratiosOf, saySpread, spreadOf } from './load/spread.js';
import { inShort, tellFigure } from './report/figures.js';

/*
 * `npm run bench -- public-pages`: the page of a topic and that of a source as whoever is not signed in gets them, kept since their pack last
 * changed, beside the same pages rendered for each request, as they are for whoever is signed in: the same servers, in turns.
 */

const PAGES = [
  { name: 'a topic', path: '/topics/us-icc-evidence' },
  { name: 'a source', path: '/topics/us-icc-evidence/sources/sputnik-2023-03-08' },
  { name: 'the first page', path: '/' },
] as const;
const WAYS = [
  { name: 'rendered for each request', headers: { cookie: 'footnote.session_token=of-nobody' }, times: inShort(60, 20) },
  { name: 'kept', headers: {}, times: inShort(1_500, 300) },
] as const;
const ROUNDS = inShort(7, 3);
const CALLERS = 8;

interface Cost { readonly web: number; readonly api: number; readonly database: number; readonly rate: number }
interface Servers { readonly api: Served; readonly web: Served; readonly test: TestApi }

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });

/** A page as a browser gets it, compressed; refuses what is not the whole page. */
async function fetchPage(url: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Whoever does not say what they are gets the title in another place: see htmlLimitedBots.
    get(url, { agent, headers: { ...headers, 'accept-encoding': 'gzip', 'user-agent': 'bench' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => { parts.push(part); });
      answer.once('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200 && answer.headers['content-encoding'] === 'gzip') resolve(Buffer.concat(parts));
        else reject(new Error(`${url} was answered with ${String(answer.statusCode)}`));
      });
    }).once('error', reject);
  });
}

/** What a reader sees of a page: without what belongs to one answer, and without what the framework writes for its scripts, which numbers what it waited for. */
function seenOf(page: Buffer): string {
  return gunzipSync(page).toString('utf8').replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '').replaceAll(/ nonce="[^"]*"/g, '');
}

async function measure({ api, web, test }: Servers, { path, headers, times }: { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly times: number }): Promise<Cost> {
  const look = async () => ({ web: await web.cpu(), api: await api.cpu(), database: await databaseCpu(test.test.database.pool, API_CLIENT) });
  const before = await look();
  const took = await inClosedLoop(() => fetchPage(`${web.address}${path}`, headers), { times, callers: CALLERS });
  const after = await look();
  return { web: (after.web - before.web) / times, api: (after.api - before.api) / times, database: (after.database - before.database) / times, rate: (times * 1_000) / took };
}

async function measurePage(servers: Servers, { name, path }: (typeof PAGES)[number]): Promise<void> {
  const bytes: number[] = [];
  const seen = new Set<string>();
  for (const { headers } of WAYS) {
    // Warm, and compared.
    for (let time = 0; time < 5; time += 1) await measure(servers, { path, headers, times: CALLERS });
    const page = await fetchPage(`${servers.web.address}${path}`, headers);
    bytes.push(page.length);
    seen.add(seenOf(page));
  }
  const [one = [], other = one] = [...seen].map((page) => page.split(/(?=<)/));
  const differs = one.findIndex((tag, at) => tag !== other[at]);
  if (differs !== -1) throw new Error(`${path} is not the same page in both ways: ${one[differs]?.slice(0, 200) ?? ''} and ${other[differs]?.slice(0, 200) ?? ''}`);
  const costs = WAYS.map((): Cost[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { headers, times }] of WAYS.entries()) costs[at]?.push(await measure(servers, { path, headers, times }));
  }
  const [rendered = [], kept = []] = costs;
  const total = (of: readonly Cost[]): readonly number[] => of.map(({ web, api, database }) => web + api + database);
  const row = (way: string, of: readonly Cost[]): string => `| ${name}, ${way} | ${[of.map((one) => one.web), of.map((one) => one.api), of.map((one) => one.database)].map((values) => saySpread(spreadOf(values))).join(' | ')} | ${saySpread(spreadOf(of.map(({ rate }) => rate)), 0)} |`;
  process.stdout.write(`${WAYS.map((way, at) => row(`${way.name}, ${((bytes[at] ?? 0) / 1000).toFixed(1)} kB`, costs[at] ?? [])).join('\n')}\n`);
  const id = name.replaceAll(' ', '-');
  tellFigure({ id: `public-pages/${id}-cpu`, what: `The page of ${name}, kept: CPU of web app, API and database over the same page rendered for each request`, unit: '×', basis: 'CPU', target: null, ...ratiosOf(total(kept), total(rendered)) });
  tellFigure({ id: `public-pages/${id}-rate`, what: `The page of ${name}, kept: pages in a second over the same page rendered for each request`, unit: '×', basis: 'CLOCK', target: null, ...ratiosOf(kept.map(({ rate }) => rate), rendered.map(({ rate }) => rate)) });
}

const test = await startTestApi({ now: () => new Date() });
const running: Served[] = [];
try {
  await test.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(test.dependencies);
  const api = await serveApi(test);
  running.push(api);
  const web = await serve({
    name: 'the web app', databaseClient: 'none', program: join(repositoryRoot, 'tests', 'bench', 'load', 'web-app.mjs'),
    environment: { WEB_PORT: String(await freePort()), HOST: '127.0.0.1', API_PORT: new URL(api.address).port, FOOTNOTE_FORWARDING_SECRET: FORWARDING_SECRET, ...(process.env['FOOTNOTE_WEB_DIST'] !== undefined && { FOOTNOTE_WEB_DIST: process.env['FOOTNOTE_WEB_DIST'] }) },
  });
  running.push(web);
  process.stdout.write(`${String(ROUNDS)} rounds of ${WAYS.map(({ name, times }) => `${String(times)} ${name}`).join(' and ')}, ${String(CALLERS)} at a time, compressed. CPU a page in ms, medians with the least and the greatest.\n\n| page | the web app's | the API's | the database's | pages a second |\n|---|---|---|---|---|\n`);
  for (const page of PAGES) await measurePage({ api, web, test }, page);
} finally {
  for (const one of running) await one.stop();
  await test.close();
}
process.exit(0);
