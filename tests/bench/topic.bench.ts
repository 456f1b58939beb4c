import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { importPack } from '../../apps/api/src/platform/database/index.js';
import { attach } from '../../apps/api/src/platform/import-shipped-packs.js';
import { repeatGraph } from '../../apps/api/src/testing/repeat-graph.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { freePort } from '../testkit/processes.js';
import { repositoryRoot } from '../testkit/repository.js';
import { databaseCpu } from './database-cpu.js';
import { recordStatements } from './record-statements.js';
import { inShort, isShort, tellFigure } from './report/figures.js';
import { startContender, type Contender, type ContenderProgram } from './topic/contender.js';
import { installPeers, ownPeers, type Peers } from './topic/install-peers.js';
import { askOften, measureInTurns, ratiosOf, type Cost } from './topic/measure.js';
import { writeProfile, writeReport } from './topic/report.js';
import { normaliseAnswer, POSTGRAPHILE_FUNCTIONS, POSTGRAPHILE_QUERY, TOPIC_QUERY } from './topic/topic-query.js';

/*
 * `npm run bench -- topic`: what a page of a topic costs: 20 events with their sources, claims and evidence, served by the
 * API as it is built for production, and beside it by servers from npm and by the same statements over bare node:http. Each is a process
 * of its own under one Node, on one embedded PostgreSQL, with the same rows and as many connections. Their answers are compared before
 * anything is measured. CPU is each process's own figure, and beside it that of the database's processes that work for it.
 */

const PACK = 'three-topics';
const VARIABLES = { pack: PACK };
const POOL_SIZE = 16;
const FORWARDING_SECRET = 'the-web-app-of-the-bench';
const SETTINGS = { rounds: numberFrom('BENCH_ROUNDS', inShort(7, 3)), requests: numberFrom('BENCH_REQUESTS', inShort(150, 100)), warmUp: numberFrom('BENCH_WARM_UP', inShort(600, 300)), callers: 4 };

function numberFrom(name: string, standard: number): number {
  return Number(process.env[name] ?? standard);
}

/** The API as `npm start` runs it, on the bench's database. */
function apiProgram(api: TestApi, { dataFolder, port }: { readonly dataFolder: string; readonly port: number }): ContenderProgram {
  return {
    name: 'Footnote', databaseClient: 'Footnote', program: join(process.env['BENCH_API'] ?? join(repositoryRoot, 'apps', 'api'), 'dist', 'main.js'), query: TOPIC_QUERY,
    environment: {
      DATABASE_URL: api.test.url, DATABASE_DIRECT_URL: api.test.ownerUrl, API_PORT: String(port), FOOTNOTE_DATA_DIR: dataFolder, LOG_LEVEL: 'warn',
      FOOTNOTE_ADMIN_TOKEN: 'the-administrator-of-the-bench', FOOTNOTE_FORWARDING_SECRET: FORWARDING_SECRET, FOOTNOTE_AUTH_SECRET: 'what-signs-the-sessions-of-the-bench',
    },
    // As the web app forwards them, for many visitors: one alone would soon have spent what an address may.
    headersOf: (nth) => ({ 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': `10.1.${String(nth % 250)}.1` }),
  };
}

/** What the API is measured beside. */
function peerPrograms(api: TestApi, { folder }: Peers, sent: Sent): readonly ContenderProgram[] {
  const peer = (name: string, file: string, query: string): ContenderProgram => ({
    name, databaseClient: `bench ${file}`, program: join(folder, file), query,
    // All by the same role: whoever measures sees the connections of its own role alone.
    environment: { DATABASE_URL: api.test.url, POOL_SIZE: String(POOL_SIZE), ...(file === 'bare.mjs' && { STATEMENT: JSON.stringify(sent.written) }), ...(file === 'bare-rows.mjs' && { STATEMENTS: JSON.stringify(sent.rows) }) },
  });
  const [bare, ...others] = [
    peer('the same SQL over bare node:http', 'bare.mjs', TOPIC_QUERY), peer('rows read and put together over bare node:http', 'bare-rows.mjs', TOPIC_QUERY), peer('PostGraphile 5', 'postgraphile.mjs', POSTGRAPHILE_QUERY), peer('GraphQL Yoga + Pothos', 'yoga.mjs', TOPIC_QUERY),
    peer('Mercurius + graphql-jit', 'mercurius.mjs', TOPIC_QUERY),
  ] as const;
  return isShort ? [bare] : [bare, ...others];
}

type Statement = Pick<pg.QueryConfig, 'name' | 'text' | 'values'>;

/** The statements that the API sends for the topic, with their names and values. */
interface Sent {
  /** The one whose text is the answer. */
  readonly written: Statement;
  /** Those by which it reads rows, the first time that it is asked. */
  readonly rows: readonly Statement[];
}

async function statementsOf(api: TestApi): Promise<Sent> {
  const ask = async (): Promise<void> => { assert.deepEqual((await api.ask(TOPIC_QUERY, { variables: VARIABLES })).errors, []); };
  const record = async (): Promise<readonly Statement[]> => (await recordStatements(api.test.database.pool, ask)).map(({ name, text, values }) => ({ name, text, values: values ?? [] }) as Statement);
  const rows = await record();
  const [written, ...others] = await record();
  assert(written !== undefined && others.length === 0, 'The API does not answer the topic by one statement');
  return { written, rows };
}

/** Refuses to measure servers that do not give the same. */
async function compareAnswers([first, ...others]: readonly Contender[]): Promise<number> {
  assert(first !== undefined);
  const rowsOf = async ({ ask }: Contender): Promise<unknown> => normaliseAnswer((JSON.parse(await ask()) as { readonly data: unknown }).data);
  const expected = await rowsOf(first);
  for (const other of others) assert.deepEqual(await rowsOf(other), expected, `${other.name} does not answer as ${first.name} does`);
  return Buffer.byteLength(await first.ask());
}

async function prepareRows(api: TestApi): Promise<void> {
  await importPack({ pool: api.test.database.pool, graph: repeatGraph(shippedGraph('us-icc-evidence'), { slug: PACK, times: 3 }), attach, now: new Date(), newId: randomUUID });
  const owner = new pg.Client(api.test.ownerUrl);
  await owner.connect();
  await owner.query(POSTGRAPHILE_FUNCTIONS);
  // Plans follow from statistics: all are to have the same, whenever autovacuum comes by.
  await owner.query('ANALYZE');
  await owner.end();
}

/** What the API's CPU is to be at most, of that of each. */
const AT_MOST = [
  { id: 'topic/cpu-over-bare', peer: 'the same SQL over bare node:http', atMost: 2 },
  { id: 'topic/cpu-over-postgraphile', peer: 'PostGraphile 5', atMost: 0.6 },
  { id: 'topic/cpu-over-yoga', peer: 'GraphQL Yoga + Pothos', atMost: 0.5 },
  { id: 'topic/cpu-over-mercurius', peer: 'Mercurius + graphql-jit', atMost: 1 },
] as const;

function tellRatios(costs: ReadonlyMap<string, readonly Cost[]>): void {
  for (const { id, peer, atMost } of AT_MOST.filter((one) => costs.has(one.peer))) {
    const ratio = ratiosOf(costs.get('Footnote') ?? [], costs.get(peer) ?? [], ({ own }) => own);
    tellFigure({ id, what: `A page of a topic, CPU over ${peer}`, unit: '×', basis: 'CPU', target: { atMost }, ...ratio });
  }
}

/** Says what goes on to whoever waits; the table alone is on standard output. */
function tell(what: string): void {
  process.stderr.write(`${what} …\n`);
}

async function main(): Promise<void> {
  const peers = isShort ? ownPeers() : installPeers();
  // What is measured is what `npm start` runs.
  if (process.env['BENCH_API'] === undefined) execFileSync('npx', ['turbo', 'run', 'build', '--filter=@footnote/api', '--output-logs=errors-only'], { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const dataFolder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const api = await startTestApi({ now: new Date() });
  const contenders: Contender[] = [];
  try {
    await prepareRows(api);
    const programs = [apiProgram(api, { dataFolder, port: await freePort() }), ...peerPrograms(api, peers, await statementsOf(api))];
    tell('starting the servers');
    for (const program of programs) {
      contenders.push(await startContender(program, { node: peers.node, probe: join(peers.folder, 'probe.mjs'), variables: VARIABLES, callers: SETTINGS.callers }));
    }
    tell('comparing their answers');
    const bytes = await compareAnswers(contenders);
    tell('warming up and measuring');
    const costs = await measureInTurns(contenders, { ...SETTINGS, databaseCpu: (client) => databaseCpu(api.test.database.pool, client) });
    process.stdout.write(writeReport(costs, { ...SETTINGS, what: 'The topic: 20 events with their sources, claims and evidence', bytes, node: execFileSync(peers.node, ['--version']).toString().trim() }));
    tellRatios(costs);
    const [ours] = contenders;
    if (!isShort && ours?.name === 'Footnote') process.stdout.write(writeProfile(await ours.profile(() => askOften(ours, { times: SETTINGS.requests, callers: SETTINGS.callers }))));
  } finally {
    for (const contender of contenders) await contender.stop();
    await api.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await main();
