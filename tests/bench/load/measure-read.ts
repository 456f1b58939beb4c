import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApi } from '../../../apps/api/src/testing/start-test-api.js';
import { repositoryRoot } from '../../testkit/repository.js';
import { inShort, tellFigure, tellOne } from '../report/figures.js';
import { inOpenLoop } from './loops.js';
import { measureInTurns, type Cost } from './measure-path.js';
import { recordSteps } from './record-steps.js';
import { openSender, requireWhole, type Shot } from './send.js';
import { forwardedFor, POOL_SIZE, serveApi } from './serve-api.js';
import { serve, type Served } from './served.js';
import { quantilesOf, ratiosOf, saySpread, spreadOf } from './spread.js';

/** A page that is read, as whoever looks at it asks for it. */
export interface ReadPath {
  /** The bench: "quiz-page". */
  readonly id: string;
  readonly what: string;
  /** The text of the query, and the id under which the web app sends it, where it does. */
  readonly document: string;
  readonly documentId?: string;
  /** What it is asked with, in turns. */
  readonly variants: readonly Readonly<Record<string, unknown>>[];
  /** Of whoever asks, in the process that is measured and in the one that records. */
  readonly headers?: { readonly served: Readonly<Record<string, string>>; readonly recorded: Readonly<Record<string, string>> };
  readonly requests?: number;
}

const SETTINGS = { rounds: inShort(7, 3), warmUp: inShort(600, 300), callers: 8 };
const SECONDS_AT_HALF = 10;

/** Measures a page beside the same statements over bare node:http: CPU and rate in a closed loop, in turns; then latency at half of that rate. */
export async function measureRead(api: TestApi, path: ReadPath): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const served: Served[] = [];
  try {
    // First: it brings the packs that ship with it into the database.
    const ours = await serveApi(api);
    served.push(ours);
    const recorded = await record(api, path);
    const file = join(folder, 'variants.json');
    writeFileSync(file, JSON.stringify(recorded));
    const bare = await serve({
      name: 'node:http with the same statements', databaseClient: 'bench bare', program: join(repositoryRoot, 'tests', 'bench', 'load', 'bare-replay.mjs'),
      environment: { DATABASE_URL: api.test.url, POOL_SIZE: String(POOL_SIZE), VARIANTS: file },
    });
    served.push(bare);
    const shots = shotsOf(path);
    await compareAnswers(shots, [ours, bare]);
    const [first = '', statements] = [JSON.stringify(recorded[0]?.payload), recorded[0]?.steps.flat().length ?? 0];
    const requests = path.requests ?? inShort(400, 200);
    const costs = await measureInTurns([ours, bare].map((one) => ({ served: one, nextShot: inTurns(shots) })), { ...SETTINGS, requests, pool: api.test.database.pool });
    const [own, theirs] = [costs.get(ours.name) ?? [], costs.get(bare.name) ?? []];
    tell(path, { own, theirs, requests, bytes: Buffer.byteLength(first), statements });
    if (inShort(true, false)) await measureAtHalf(path, { ours, shots, rate: Math.max(1, Math.floor(spreadOf(own.map(({ rate }) => rate)).median / 2)) });
  } finally {
    for (const one of served) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Recorded { readonly variables: unknown; readonly steps: Awaited<ReturnType<typeof recordSteps>>; readonly payload: unknown }

/** The statements and the answer of each variant, once what is read once and kept has been. */
async function record(api: TestApi, { document, variants, headers }: ReadPath): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  for (const variables of variants) {
    let payload: unknown;
    const ask = async (): Promise<void> => {
      const answer = await api.ask(document, { variables, headers: headers?.recorded ?? {} });
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
      payload = { data: answer.data };
    };
    await ask();
    recorded.push({ variables, steps: await recordSteps(api.test.database.pool, ask), payload });
  }
  return recorded;
}

function shotsOf({ document, documentId, variants, headers }: ReadPath): readonly Shot[] {
  return variants.map((variables, nth) => ({ body: JSON.stringify({ ...(documentId === undefined ? { query: document } : { documentId }), variables }), headers: { ...forwardedFor(`10.1.${String(nth % 250)}.1`), ...headers?.served } }));
}

function inTurns(shots: readonly Shot[]): () => Shot {
  let next = 0;
  return () => {
    const shot = shots[next % shots.length];
    if (shot === undefined) throw new Error('There is nothing to ask');
    next += 1;
    return shot;
  };
}

/** Refuses to measure servers that do not give the same; what counts down by the clock is not looked at. */
async function compareAnswers([shot]: readonly Shot[], servers: readonly Served[]): Promise<void> {
  const texts = new Set<string>();
  for (const { address } of servers) {
    const sender = openSender(address, 1);
    const reply = await sender.send(shot ?? { body: '' });
    sender.close();
    requireWhole(reply);
    const { data } = JSON.parse(reply.text) as { readonly data: unknown };
    texts.add(JSON.stringify(data).replaceAll(/"(secondsLeft|countedAt)":[^,}]+/gu, '"$1":…'));
  }
  if (texts.size !== 1) throw new Error(`The servers answer differently:\n${[...texts].map((text) => text.slice(0, 2_000)).join('\n')}`);
}

interface Told { readonly own: readonly Cost[]; readonly theirs: readonly Cost[]; readonly requests: number; readonly bytes: number; readonly statements: number }

function tell({ id, what }: ReadPath, { own, theirs, requests, bytes, statements }: Told): void {
  const total = (costs: readonly Cost[]): readonly number[] => costs.map((cost) => cost.own + cost.database);
  const row = (name: string, costs: readonly Cost[]): string => `| ${name} | ${saySpread(spreadOf(costs.map((cost) => cost.own)))} | ${saySpread(spreadOf(costs.map((cost) => cost.database)))} | ${saySpread(spreadOf(costs.map(({ rate }) => rate)), 0)} |`;
  const [ownOver, allOver] = [ratiosOf(own.map((cost) => cost.own), theirs.map((cost) => cost.own)), ratiosOf(total(own), total(theirs))];
  process.stdout.write([
    `${what}: ${(bytes / 1000).toFixed(1)} kB of JSON by ${String(statements)} statements; ${String(SETTINGS.rounds)} rounds of ${String(requests)} after ${String(SETTINGS.warmUp)}, ${String(SETTINGS.callers)} at a time. Medians, with the least and the greatest.`, '',
    '| | its CPU a request, ms | the database\'s, ms | requests a second |', '|---|---|---|---|',
    row('the API', own), row('node:http with the same statements', theirs), '',
    `The API takes ${saySpread(ownOver)} times the CPU of the bare server, and ${saySpread(allOver)} times with the database's.`, '',
  ].join('\n'));
  tellFigure({ id: `${id}/cpu-over-bare`, what: `${what}: CPU of the API and its database over node:http with the same statements`, unit: '×', basis: 'CPU', target: null, ...allOver });
}

async function measureAtHalf({ id, what }: ReadPath, { ours, shots, rate }: { readonly ours: Served; readonly shots: readonly Shot[]; readonly rate: number }): Promise<void> {
  const sender = openSender(ours.address, 256);
  const next = inTurns(shots);
  const { latencies, failures } = await inOpenLoop(async () => { requireWhole(await sender.send(next())); }, { rate, times: rate * SECONDS_AT_HALF });
  sender.close();
  if (failures.length > 0) throw new Error(`${String(failures.length)} requests failed: ${failures[0] ?? ''}`);
  const [half = 0, most = 0, all = 0] = quantilesOf(latencies, [0.5, 0.99, 1]);
  process.stdout.write(`At ${String(rate)} a second, half of what it kept up, for ${String(SECONDS_AT_HALF)} s, each from the moment at which it was to be sent: half within ${half.toFixed(1)} ms, 99 of 100 within ${most.toFixed(1)} ms, all within ${all.toFixed(1)} ms.\n`);
  tellOne({ id: `${id}/p99-at-half`, what: `${what}: 99 of 100 at half of the maximum rate (${String(rate)} a second), open loop`, unit: 'ms', basis: 'CLOCK', target: null, value: most });
}
