import { shippedPacks } from '@footnote/corpus/disk';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFlags } from '../../apps/api/src/platform/node-flags.js';
import { newDataFolder } from '../testkit/start-product.js';
import { isReady, startReplica, type Replica } from '../replicas/start-replica.js';
import { buildApi } from './load/serve-api.js';
import { spreadOf } from './load/spread.js';
import { inShort, tellFigure, tellOne } from './report/figures.js';

/*
 * `npm run bench -- start`: how long the API takes from nothing to its first answer, with a new embedded database and on one that is there
 * already; what it then keeps in memory, and what it does with the processor while nobody asks it anything. Every process of the database
 * counts. Memory that processes share counts once (PSS, proc(5)); Linux alone tells it.
 */

const STARTS = inShort(7, 3);
/** Until what a start needed is given back, and the connections that it opened have been closed again. */
const REST_MS = inShort(40_000, 6_000);
const IDLE_MS = inShort(60_000, 6_000);

interface Memory { readonly shared: number; readonly resident: number; readonly processes: number }

/** A process and all that it started, by their numbers, with what the system says of each: from its state on, proc(5). */
function treeOf(root: number): ReadonlyMap<number, readonly string[]> {
  const all = new Map(readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map((name) => {
    const stat = readOrNothing(`/proc/${name}/stat`);
    return [Number(name), stat.slice(stat.lastIndexOf(')') + 2).split(' ')] as const;
  }));
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && isBelow(Number(all.get(pid)?.[1])));
  return new Map([...all].filter(([pid]) => isBelow(pid)));
}

/** What they have in memory, in megabytes: what is shared once, and each one's own count of it added up. */
function memoryOf(root: number): Memory {
  const rollups = [...treeOf(root).keys()].map((pid) => readOrNothing(`/proc/${String(pid)}/smaps_rollup`));
  const sum = (field: string): number => rollups.reduce((total, rollup) => total + Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0), 0) / 1_024;
  return { shared: sum('Pss'), resident: sum('Rss'), processes: rollups.length };
}

/** What they have used of the processor, in milliseconds, with those that have ended; the system counts hundredths of a second. */
function cpuOf(root: number): number {
  return [...treeOf(root).values()].reduce((total, stat) => total + stat.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0), 0) * 10;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}

async function untilItAnswers(replica: Replica, since: number): Promise<number> {
  while (!(await isReady(replica.url))) await wait(10);
  return performance.now() - since;
}

const folder = await newDataFolder();
const program = [...nodeFlags(), join(buildApi(), 'dist', 'main.js')];
const environment = { FOOTNOTE_DATA_DIR: folder.folder, DATABASE_URL: '', DATABASE_DIRECT_URL: '', NODE_ENV: 'production' };
const seconds: number[] = [];
try {
  let since = performance.now();
  const api = await startReplica(environment, program);
  const pid = (): number => api.pid() ?? 0;
  const first = await untilItAnswers(api, since) / 1_000;
  const firstCpu = cpuOf(pid());
  await wait(REST_MS);
  const afterFirst = memoryOf(pid());
  const cpu: number[] = [];
  for (let nth = 0; nth < STARTS; nth += 1) {
    await api.stop();
    since = performance.now();
    const started = api.start();
    seconds.push(await untilItAnswers(api, since) / 1_000);
    cpu.push(cpuOf(pid()));
    await started;
  }
  await wait(REST_MS);
  const atRest = memoryOf(pid());
  const before = cpuOf(pid());
  await wait(IDLE_MS);
  const idle = (cpuOf(pid()) - before) * (60_000 / IDLE_MS);
  await api.stop();
  const line = (what: string, values: readonly number[], digits: number): string => { const { median, least, most } = spreadOf(values); return `| ${what} | ${median.toFixed(digits)} | ${least.toFixed(digits)} | ${most.toFixed(digits)} |\n`; };
  process.stdout.write([
    `The first start, with a new database and ${String(shippedPacks().length)} packs to read: ${first.toFixed(1)} s, of which ${(firstCpu / 1_000).toFixed(1)} s of CPU.\n`,
    `At rest: ${atRest.shared.toFixed(0)} MB in ${String(atRest.processes)} processes (${afterFirst.shared.toFixed(0)} MB after the first start); ${atRest.resident.toFixed(0)} MB where what they share counts in each.\n`,
    `Then, in a minute in which nobody asks anything: ${idle.toFixed(0)} ms of CPU.\n\n`,
    '| | median | least | greatest |\n|---|---|---|---|\n', line('warm start to the first answer, s', seconds, 2), line('CPU of it, with the database, ms', cpu, 0),
  ].join(''));
  tellFigure({ id: 'start/warm', what: 'Warm start of the API, embedded database included', unit: 's', basis: 'CLOCK', target: { atMost: 2 }, ...spreadOf(seconds) });
  tellFigure({ id: 'start/warm-cpu', what: 'Warm start of the API, its CPU and that of its database', unit: 'ms', basis: 'COUNT', target: null, ...spreadOf(cpu) });
  tellOne({ id: 'start/first', what: 'First start of the API, with a new database', unit: 's', basis: 'CLOCK', target: null, value: first });
  tellOne({ id: 'start/memory', what: 'Memory at rest of the API and its database, in MB', unit: '', basis: 'COUNT', target: { atMost: 250 }, value: atRest.shared });
  tellOne({ id: 'start/memory-after-first', what: 'The same after a first start, in MB', unit: '', basis: 'COUNT', target: { atMost: 250 }, value: afterFirst.shared });
  tellOne({ id: 'start/idle', what: 'CPU of an idle minute of the API and its database', unit: 'ms', basis: 'COUNT', target: null, value: idle });
} finally {
  await folder.remove();
}
process.exit(0);
