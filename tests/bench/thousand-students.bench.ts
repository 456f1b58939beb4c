import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { writeToDisk } from '../../apps/api/src/platform/database/testing/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { databaseCpu } from './database-cpu.js';
import { answerTo, findOpenQuiz, type OpenAttempt, type OpenQuiz } from './load/answering.js';
import { inOpenLoop } from './load/loops.js';
import { openSender, type Reply, type Sender } from './load/send.js';
import { forwardedFor, serveApi } from './load/serve-api.js';
import type { Served } from './load/served.js';
import { quantilesOf } from './load/spread.js';
import { documentIdOf, documentOf } from './load/trusted.js';
import { inShort, tellOne } from './report/figures.js';

/*
 * `npm run bench -- thousand-students`: a thousand students of one school, behind one address, begin a quiz within ten seconds, and then
 * answer within ten seconds, on the embedded database and with the clients on the same cores. Each arrives when they arrive, whether or
 * not the server is ready, and what they wait counts from then. Once as the web app sends it for them, and once by a free-form query of
 * a program behind the same address. Nobody may be refused.
 */

const STUDENTS = inShort(1_000, 200);
const WITHIN_MS = inShort(10_000, 2_000);

const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id } userErrors { code message } } }';
type Way = 'WEB' | 'FREE';

/** Arrivals without an order: more of them in some seconds than in others, and the same in each run. */
function arrivals(count: number, seed: number): readonly number[] {
  let state = seed;
  const next = (): number => { state = (state * 1_103_515_245 + 12_345) % 2_147_483_648; return state / 2_147_483_648; };
  return Array.from({ length: count }, () => next() * WITHIN_MS).sort((a, b) => a - b);
}

/** What is sent besides the input: looked up once, so that asking costs the cores that it shares as little as it can. */
const ASKED = {
  WEB: { begin: { documentId: documentIdOf('StartAttempt') }, answer: { documentId: documentIdOf('SubmitResponse') } },
  FREE: { begin: { query: START }, answer: { query: documentOf('SubmitResponse') } },
} as const;
const bodyFor = (way: Way, what: 'begin' | 'answer', input: object): string => JSON.stringify({ ...ASKED[way][what], variables: { input } });

/** What the web app says of where its visitors come from; a program has only the address that it connects from. */
const headersOf = (way: Way): Readonly<Record<string, string>> => (way === 'WEB' ? forwardedFor('198.51.100.7') : {});

function payloadOf<Payload>({ status, text }: Reply, field: string): Payload {
  const { data, errors } = JSON.parse(text) as { readonly data?: Readonly<Record<string, Payload & { readonly userErrors: readonly { readonly message: string }[] }>>; readonly errors?: readonly { readonly message: string }[] };
  const payload = data?.[field];
  if (status !== 200 || payload === undefined || errors !== undefined || payload.userErrors.length > 0) throw new Error(`${String(status)} ${text.slice(0, 300)}`);
  return payload;
}

/** A name of three birds: numbers and letters put together at random make words that are no names for a class. */
const BIRDS = ['Wren', 'Robin', 'Finch', 'Heron', 'Swift', 'Lark', 'Plover', 'Dove', 'Crane', 'Linnet'] as const;
const nameOf = (nth: number): string => [100, 10, 1].map((place) => BIRDS[Math.floor(nth / place) % BIRDS.length]).join(' ');

interface Heard { readonly latencies: readonly number[]; readonly failures: readonly string[] }

async function begin(sender: Sender, way: Way, { code }: OpenQuiz): Promise<Heard & { readonly attempts: readonly OpenAttempt[] }> {
  const attempts: OpenAttempt[] = [];
  const heard = await inOpenLoop(async (nth) => {
    const { attempt, resumeToken } = payloadOf<{ attempt: { id: string }; resumeToken: string }>(await sender.send({ body: bodyFor(way, 'begin', { code, nickname: nameOf(nth) }), headers: headersOf(way) }), 'startAttempt');
    attempts.push({ id: attempt.id, token: resumeToken });
  }, { rate: Number.NaN, times: STUDENTS, arrivals: arrivals(STUDENTS, 7) });
  return { ...heard, attempts };
}

/** Each answers so many questions, one after the other; the time is that of each answer. */
async function answer(sender: Sender, way: Way, { quiz, attempts, from, each }: { readonly quiz: OpenQuiz; readonly attempts: readonly OpenAttempt[]; readonly from: number; readonly each: number }): Promise<Heard> {
  const order = Array.from({ length: attempts.length * each }, (_, nth) => ({ attempt: attempts[nth % attempts.length], question: quiz.questions[from + Math.floor(nth / attempts.length)] }));
  return inOpenLoop(async (nth) => {
    const { attempt, question } = order[nth] ?? {};
    if (attempt === undefined || question === undefined) throw new Error('There is nothing to answer');
    payloadOf(await sender.send({ body: bodyFor(way, 'answer', answerTo(question, attempt)), headers: headersOf(way) }), 'submitResponse');
  }, { rate: Number.NaN, times: order.length, arrivals: arrivals(order.length, 11) });
}

interface Parts { readonly asking: number; readonly api: number; readonly database: number }

/** The CPU so far of those who share the two cores, in milliseconds. */
async function cpuOf({ test }: TestApi, served: Served): Promise<Parts> {
  const { user, system } = process.cpuUsage();
  return { asking: (user + system) / 1_000, api: await served.cpu(), database: await databaseCpu(test.database.pool, served.databaseClient) };
}

/** Does a part, and tells what CPU it took of each. */
async function withCpu<Result>(read: () => Promise<Parts>, part: () => Promise<Result>): Promise<Result & { readonly cpu: Parts }> {
  const before = await read();
  const result = await part();
  const after = await read();
  return { ...result, cpu: { asking: after.asking - before.asking, api: after.api - before.api, database: after.database - before.database } };
}

function say(what: string, { latencies, failures, cpu }: Heard & { readonly cpu: Parts }): { readonly p99: number; readonly refused: number } {
  const [half = 0, most = 0, all = 0] = quantilesOf(latencies, [0.5, 0.99, 1]);
  process.stdout.write(`| ${what} | ${latencies.length.toLocaleString('en')} | ${String(failures.length)} | ${half.toFixed(0)} | ${most.toFixed(0)} | ${all.toFixed(0)} | ${[cpu.asking, cpu.api, cpu.database].map((one) => (one / 1_000).toFixed(1)).join(' / ')} |\n`);
  if (failures[0] !== undefined) process.stderr.write(`${what}: ${failures[0]}\n`);
  return { p99: most, refused: failures.length };
}

async function main(api: TestApi): Promise<void> {
  await api.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(api.dependencies);
  const quiz = await findOpenQuiz(api);
  const served = await serveApi(api);
  // A browser has a connection of its own; so has each of them here.
  const sender = openSender(served.address, STUDENTS);
  try {
    process.stdout.write(`${STUDENTS.toLocaleString('en')} students behind one address, each part within ${String(WITHIN_MS / 1000)} s.\n\n| what | requests | refused or failed | half within, ms | 99 of 100 within, ms | all within, ms | CPU of those who ask / the API / the database, s |\n|---|---|---|---|---|---|---|\n`);
    for (const way of ['WEB', 'FREE'] as const) {
      const by = way === 'WEB' ? 'as the web app sends it' : 'by a free-form query';
      const part = <Result extends Heard>(work: () => Promise<Result>): Promise<Result & { readonly cpu: Parts }> => withCpu(() => cpuOf(api, served), work);
      const begun = await part(() => begin(sender, way, quiz));
      const starts = say(`they begin, ${by}`, begun);
      const one = say(`each answers one question, ${by}`, await part(() => answer(sender, way, { quiz, attempts: begun.attempts, from: 0, each: 1 })));
      const many = say(`each answers nine more, ${by}`, await part(() => answer(sender, way, { quiz, attempts: begun.attempts, from: 1, each: 9 })));
      const id = `thousand-students/${way.toLowerCase()}`;
      tellOne({ id: `${id}-refused`, what: `A thousand students within ten seconds, ${by}: refused or failed, of all that they sent`, unit: '', basis: 'COUNT', target: { atMost: 0 }, value: starts.refused + one.refused + many.refused });
      tellOne({ id: `${id}-p99`, what: `A thousand students answer within ten seconds, ${by}: 99 of 100`, unit: 'ms', basis: 'CLOCK', target: { atMost: 1_000 }, value: one.p99 });
      tellOne({ id: `${id}-ten-p99`, what: `A thousand students answer nine questions each within ten seconds, ${by}: 99 of 100`, unit: 'ms', basis: 'CLOCK', target: null, value: many.p99 });
    }
    const { rows: [stored] } = await api.test.database.pool.query<{ count: number }>('select count(*)::int as count from responses');
    if (stored?.count !== STUDENTS * 20) process.stderr.write(`${String(stored?.count)} answers were stored, of ${String(STUDENTS * 20)} that were sent\n`);
  } finally {
    sender.close();
    await served.stop();
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
