import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { writeToDisk } from '../../apps/api/src/platform/database/testing/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { capacityOf, networkOf, peakOf, type Crowd, type Demand, type Site } from './capacity/model-capacity.js';
import { simulateQueues } from './capacity/simulate-queues.js';
import { databaseCpu } from './database-cpu.js';
import { answersOf, beginAttempts, bodyOf, findOpenQuiz, type OpenQuiz } from './load/answering.js';
import { inClosedLoop, inOpenLoop } from './load/loops.js';
import { openSender, requireWhole, type Sender } from './load/send.js';
import { API_CLIENT, forwardedFor, serveApi } from './load/serve-api.js';
import { quantilesOf } from './load/spread.js';
import { inShort, tellOne } from './report/figures.js';

/*
 * `npm run bench -- capacity`: what an answer takes of the API, the database and the disk, what the model of docs/capacity.md makes of it, and
 * whether the queues of that model wait as long as requests do here, at loads that this machine can bear.
 */

const ATTEMPTS = inShort(200, 60);
const LOADS = [0.2, 0.4, 0.6];
/** API, database and the clients of the bench share the cores of this machine. */
const HERE: Site = { apis: 1, apiCores: 1, databaseCores: 1, sharedCores: 2 };
const CROWDS: readonly Crowd[] = [
  { name: 'a class', students: 30, shareAtOnce: 1, secondsBetween: 10 }, { name: 'a school', students: 800, shareAtOnce: 0.5, secondsBetween: 15 },
  { name: 'a district', students: 20_000, shareAtOnce: 0.2, secondsBetween: 20 }, { name: 'a country', students: 2_000_000, shareAtOnce: 0.05, secondsBetween: 20 },
];

async function bodiesOf(api: TestApi, quiz: OpenQuiz, count: number): Promise<readonly string[]> {
  return answersOf(await beginAttempts(api.test.database.pool, quiz, Math.ceil(count / quiz.questions.length)), quiz.questions).map(bodyOf).slice(0, count);
}

async function main(api: TestApi): Promise<void> {
  await api.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(api.dependencies);
  const quiz = await findOpenQuiz(api);
  const served = await serveApi(api);
  const sender: Sender = openSender(served.address, 64);
  const send = async (body: string | undefined): Promise<void> => { requireWhole(await sender.send({ body: body ?? '', headers: forwardedFor('198.51.100.3') })); };
  try {
    const warm = await bodiesOf(api, quiz, 10 * ATTEMPTS);
    await inClosedLoop((nth) => send(warm[nth]), { times: warm.length, callers: 8 });
    const bodies = await bodiesOf(api, quiz, 10 * ATTEMPTS);
    const [apiBefore, databaseBefore] = [await served.cpu(), await databaseCpu(api.test.database.pool, API_CLIENT)];
    await inClosedLoop((nth) => send(bodies[nth]), { times: bodies.length, callers: 8 });
    const cpu = { apiMs: (await served.cpu() - apiBefore) / bodies.length, databaseMs: (await databaseCpu(api.test.database.pool, API_CLIENT) - databaseBefore) / bodies.length };
    const alone = await bodiesOf(api, quiz, ATTEMPTS);
    const aloneMs = (await inClosedLoop((nth) => send(alone[nth]), { times: alone.length, callers: 1 })) / alone.length;
    const demand: Demand = { ...cpu, commitMs: Math.max(0, aloneMs - cpu.apiMs - cpu.databaseMs) };
    const capacity = capacityOf(demand, HERE);
    process.stdout.write(`An answer takes ${demand.apiMs.toFixed(2)} ms of CPU of the API and ${demand.databaseMs.toFixed(2)} ms of the database, and ${demand.commitMs.toFixed(2)} ms until it is stored: at most ${capacity.perSecond.toFixed(0)} a second on this machine, held back by ${capacity.bottleneck}.\n\n`);
    await compare(api, quiz, { demand, perSecond: capacity.perSecond, send });
    tellCrowds(demand);
  } finally {
    sender.close();
    await served.stop();
  }
}

async function compare(api: TestApi, quiz: OpenQuiz, { demand, perSecond, send }: { readonly demand: Demand; readonly perSecond: number; readonly send: (body: string | undefined) => Promise<void> }): Promise<void> {
  process.stdout.write('| load | answers a second | half within, ms: measured | simulated | 95 of 100 within, ms: measured | simulated |\n|---|---|---|---|---|---|\n');
  for (const load of LOADS) {
    const rate = load * perSecond;
    const bodies = await bodiesOf(api, quiz, Math.ceil(rate * inShort(12, 4)));
    const { latencies, failures } = await inOpenLoop((nth) => send(bodies[nth]), { rate, times: bodies.length });
    if (failures[0] !== undefined) throw new Error(failures[0]);
    const [half = 0, most = 0] = quantilesOf(latencies, [0.5, 0.95]);
    const simulated = simulateQueues(networkOf(demand, HERE), { rate, requests: 50_000, random: Math.random });
    process.stdout.write(`| ${String(load * 100)} % | ${rate.toFixed(0)} | ${half.toFixed(1)} | ${simulated.halfMs.toFixed(1)} | ${most.toFixed(1)} | ${simulated.p95Ms.toFixed(1)} |\n`);
    tellOne({ id: `capacity/half-over-model-${String(load * 100)}`, what: `Half of the answers at ${String(load * 100)} % of the load that the model allows: measured over simulated`, unit: '×', basis: 'CLOCK', target: null, value: half / simulated.halfMs });
  }
}

function tellCrowds(demand: Demand): void {
  process.stdout.write('\n| who | requests a second at the busiest moment | cores of APIs at 60 % | cores of the database at 60 % |\n|---|---|---|---|\n');
  for (const crowd of CROWDS) {
    const peak = peakOf(crowd);
    const cores = (ms: number): string => Math.max(0.01, (peak * ms) / 1_000 / 0.6).toFixed(2);
    process.stdout.write(`| ${crowd.name}, ${crowd.students.toLocaleString('en')} students | ${peak.toFixed(0)} | ${cores(demand.apiMs)} | ${cores(demand.databaseMs)} |\n`);
  }
}

writeToDisk();
const api = await startTestApi({ now: () => new Date() });
try {
  await main(api);
} finally {
  await api.close();
}
process.exit(0);
