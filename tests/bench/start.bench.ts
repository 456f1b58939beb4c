import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newDataFolder } from '../testkit/start-product.js';
import { isReady, startReplica, type Replica } from '../replicas/start-replica.js';
import { buildApi } from './load/serve-api.js';
import { spreadOf } from './load/spread.js';
import { inShort, tellFigure } from './report/figures.js';

/*
 * `npm run bench -- start`: how long the API takes from nothing to its first answer, on an embedded database that is there already, and what
 * it then keeps in memory, with every process of the database. Memory that processes share counts once (PSS, proc(5)); Linux alone tells it.
 */

const STARTS = inShort(7, 3);
/** Until what a start needed is given back, and the connections that it opened have been closed again. */
const REST_MS = inShort(36_000, 6_000);

interface Memory { readonly shared: number; readonly resident: number; readonly processes: number }

/** What a process and all that it started have in memory, in megabytes: what is shared once, and each one's own count of it added up. */
function memoryOf(root: number): Memory {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrNothing(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  const rollups = [...parents.keys()].filter((pid) => isBelow(pid)).map((pid) => readOrNothing(`/proc/${String(pid)}/smaps_rollup`));
  const sum = (field: string): number => rollups.reduce((total, rollup) => total + Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0), 0) / 1_024;
  return { shared: sum('Pss'), resident: sum('Rss'), processes: rollups.length };
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
const program = [join(buildApi(), 'dist', 'main.js')];
const environment = { FOOTNOTE_DATA_DIR: folder.folder, DATABASE_URL: '', DATABASE_DIRECT_URL: '', NODE_ENV: 'production' };
const times: number[] = [];
const memories: Memory[] = [];
try {
  let since = performance.now();
  const api = await startReplica(environment, program);
  const first = await untilItAnswers(api, since);
  for (let nth = 0; nth < STARTS; nth += 1) {
    await api.stop();
    since = performance.now();
    const started = api.start();
    times.push(await untilItAnswers(api, since));
    await started;
    if (nth < 2) {
      await wait(REST_MS);
      memories.push(memoryOf(api.pid() ?? 0));
    }
  }
  await api.stop();
  process.stdout.write(`The first start, with a new database: ${(first / 1_000).toFixed(1)} s.\n\n| | median | least | greatest |\n|---|---|---|---|\n`);
  const say = (what: string, values: readonly number[]): void => { const { median, least, most } = spreadOf(values); process.stdout.write(`| ${what} | ${median.toFixed(1)} | ${least.toFixed(1)} | ${most.toFixed(1)} |\n`); };
  say('warm start to the first answer, s', times.map((time) => time / 1_000));
  say('memory at rest, database included, MB', memories.map(({ shared }) => shared));
  say('the same, with what is shared counted in each process, MB', memories.map(({ resident }) => resident));
  say('processes', memories.map(({ processes }) => processes));
  tellFigure({ id: 'start/warm', what: 'Warm start of the API, embedded database included', unit: 's', basis: 'CLOCK', target: { atMost: 2 }, ...spreadOf(times.map((time) => time / 1_000)) });
  tellFigure({ id: 'start/memory', what: 'Memory at rest of the API and its database, in MB', unit: '', basis: 'COUNT', target: { atMost: 250 }, ...spreadOf(memories.map(({ shared }) => shared)) });
} finally {
  await folder.remove();
}
process.exit(0);
