import { join } from 'node:path';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { writeToDisk } from '../../apps/api/src/platform/database/testing/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { repositoryRoot } from '../testkit/repository.js';
import { databaseCpu } from './database-cpu.js';
import { answersOf, beginAttempts, bodyOf, findOpenQuiz, type AnswerInput, type OpenQuiz } from './load/answering.js';
import { inClosedLoop, inOpenLoop } from './load/loops.js';
import { measureInTurns, type Contestant, type Cost } from './load/measure-path.js';
import { openSender, requireWhole, type Shot } from './load/send.js';
import { forwardedFor, POOL_SIZE, serveApi } from './load/serve-api.js';
import { serve, type Served } from './load/served.js';
import { quantilesOf, ratiosOf, saySpread, spreadOf } from './load/spread.js';
import { inShort, tellFigure, tellOne } from './report/figures.js';
import { profileTable } from './report/profile-table.js';

/*
 * `npm run bench -- submit-answer`: taking an answer as the web app sends it, beside the same transaction done bare: over node:http with
 * the same payload, and by `pg` alone without HTTP. Each is a process of its own with as many connections on one embedded database. First
 * in a closed loop, in turns; then at half of the rate that the API kept up, whether or not it is ready for the next.
 */

const SETTINGS = { rounds: inShort(7, 3), requests: inShort(1_500, 600), warmUp: inShort(3_000, 1_200), callers: 16 };
const SECONDS_AT_HALF = 20;

async function main(): Promise<void> {
  const api = await startTestApi({ now: () => new Date() });
  const served: Served[] = [];
  try {
    await api.importGraph(shippedGraph('us-icc-evidence'));
    await publishStarterQuiz(api.dependencies);
    const quiz = await findOpenQuiz(api);
    const bare = (name: string, databaseClient: string): Promise<Served> => serve({
      name, databaseClient, program: join(repositoryRoot, 'tests', 'bench', 'load', 'bare-answers.mjs'),
      environment: { DATABASE_URL: api.test.url, POOL_SIZE: String(POOL_SIZE), QUESTIONS: String(quiz.questions.length) },
    });
    const [ours, overHttp, byPg] = [await serveApi(api), await bare('node:http with the same transaction', 'bench bare'), await bare('pg alone', 'bench pg')];
    served.push(ours, overHttp, byPg);
    await compareAnswers(api, quiz, [ours, overHttp]);
    await measure({ api, quiz, ours, overHttp, byPg });
  } finally {
    for (const one of served) await one.stop();
    await api.close();
  }
}

interface Bench { readonly api: TestApi; readonly quiz: OpenQuiz; readonly ours: Served; readonly overHttp: Served; readonly byPg: Served }

/** Answers that nobody else gives, enough for whatever asks. */
async function prepare({ test }: TestApi, quiz: OpenQuiz, count: number): Promise<readonly AnswerInput[]> {
  const attempts = await beginAttempts(test.database.pool, quiz, Math.ceil(count / quiz.questions.length));
  return answersOf(attempts, quiz.questions).slice(0, count);
}

/** Everybody behind one address, as a school is. */
const shotOf = (input: AnswerInput): Shot => ({ body: bodyOf(input), headers: forwardedFor('10.1.1.1') });

function dispense(inputs: readonly AnswerInput[]): () => Shot {
  const shots = inputs.map(shotOf);
  let next = 0;
  return () => {
    const shot = shots[next];
    if (shot === undefined) throw new Error('There are no more answers to send');
    next += 1;
    return shot;
  };
}

/** Refuses to measure servers that do not give the same. */
async function compareAnswers(api: TestApi, quiz: OpenQuiz, servers: readonly Served[]): Promise<void> {
  const texts = [];
  for (const { address } of servers) {
    const [attempt] = await beginAttempts(api.test.database.pool, quiz, 1);
    const sender = openSender(address, 1);
    let last = '';
    for (const input of answersOf(attempt === undefined ? [] : [attempt], quiz.questions.slice(0, 4))) {
      const reply = await sender.send(shotOf(input));
      requireWhole(reply);
      last = JSON.stringify(JSON.parse(reply.text)).replaceAll(/"[\w-]{30,}"/gu, '…');
    }
    sender.close();
    texts.push(last);
  }
  if (new Set(texts).size !== 1) throw new Error(`The servers answer differently:\n${texts.join('\n')}`);
}

async function measure(bench: Bench): Promise<void> {
  const { api, quiz, ours, overHttp } = bench;
  const { pool } = api.test.database;
  const needed = SETTINGS.warmUp + SETTINGS.rounds * SETTINGS.requests;
  const contestants: Contestant[] = [];
  for (const served of [ours, overHttp]) contestants.push({ served, nextShot: dispense(await prepare(api, quiz, needed)) });
  const costs = new Map(await measureInTurns(contestants, { ...SETTINGS, pool }));
  costs.set(bench.byPg.name, await measurePg(bench));
  tell(costs, bench);
  // The profile comes last: a profiler is no part of what is measured.
  if (inShort(true, false)) await measureAtHalf(bench, Math.floor(spreadOf((costs.get(ours.name) ?? []).map(({ rate }) => rate)).median / 2));
  const profiled = dispense(await prepare(api, quiz, SETTINGS.requests));
  const sender = openSender(ours.address, SETTINGS.callers);
  if (inShort(true, false)) process.stdout.write(profileTable(await ours.profile(async () => { await inClosedLoop(async () => { requireWhole(await sender.send(profiled())); }, { times: SETTINGS.requests, callers: SETTINGS.callers }); })));
  sender.close();
}

/** The same statement by the driver alone: what HTTP costs is in neither, and who asks is in the same process. */
async function measurePg({ api, quiz, byPg }: Bench): Promise<readonly Cost[]> {
  const { pool } = api.test.database;
  const costs: Cost[] = [];
  for (let round = -1; round < SETTINGS.rounds; round += 1) {
    const inputs = await prepare(api, quiz, SETTINGS.requests);
    const before = { own: await byPg.cpu(), database: await databaseCpu(pool, byPg.databaseClient) };
    const { milliseconds } = await byPg.exchange({ run: inputs, callers: SETTINGS.callers }, 'ran');
    const after = { own: await byPg.cpu(), database: await databaseCpu(pool, byPg.databaseClient) };
    const count = inputs.length;
    // The first is to warm up.
    if (round >= 0) costs.push({ own: (after.own - before.own) / count, database: (after.database - before.database) / count, rate: (count * 1_000) / Number(milliseconds) });
  }
  return costs;
}

function tell(costs: ReadonlyMap<string, readonly Cost[]>, { ours, overHttp, byPg }: Bench): void {
  const of = (served: Served): readonly Cost[] => costs.get(served.name) ?? [];
  const pick = (served: Served, what: (cost: Cost) => number): readonly number[] => of(served).map(what);
  const total = ({ own, database }: Cost): number => own + database;
  const rows = [ours, overHttp, byPg].map((served) => [
    served === ours ? 'the API' : served.name, saySpread(spreadOf(pick(served, ({ own }) => own))), saySpread(spreadOf(pick(served, ({ database }) => database))), saySpread(spreadOf(pick(served, ({ rate }) => rate)), 0),
    served === ours ? '1' : `${saySpread(ratiosOf(pick(ours, total), pick(served, total)))}`, served === ours ? '1' : saySpread(ratiosOf(pick(ours, ({ rate }) => rate), pick(served, ({ rate }) => rate))),
  ]);
  process.stdout.write([
    `An answer as the web app sends it: ${String(SETTINGS.rounds)} rounds of ${String(SETTINGS.requests)} after ${String(SETTINGS.warmUp)}, ${String(SETTINGS.callers)} at a time, ${String(POOL_SIZE)} connections each. Medians, with the least and the greatest.`, '',
    '| | its CPU an answer, ms | the database\'s, ms | answers a second | the API takes, of its CPU with the database\'s | the API keeps up, of its rate |', '|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`), '',
  ].join('\n'));
  tellFigure({ id: 'submit-answer/cpu-over-bare', what: 'Submit answer: CPU of the API and its database over node:http with the same transaction', unit: '×', basis: 'CPU', target: { atMost: 1 / 0.6 }, ...ratiosOf(pick(ours, total), pick(overHttp, total)) });
  tellFigure({ id: 'submit-answer/rate-of-bare', what: 'Submit answer: throughput, of that of node:http with the same transaction', unit: '×', basis: 'CLOCK', target: { atLeast: 0.6 }, ...ratiosOf(pick(ours, ({ rate }) => rate), pick(overHttp, ({ rate }) => rate)) });
  tellFigure({ id: 'submit-answer/rate-of-pg', what: 'Submit answer: throughput, of that of `pg` alone, without HTTP or anybody who asks', unit: '×', basis: 'CLOCK', target: { atLeast: 0.6 }, ...ratiosOf(pick(ours, ({ rate }) => rate), pick(byPg, ({ rate }) => rate)) });
}

/** At half of the rate that it kept up, each answer counted from the moment at which it was to be sent. */
async function measureAtHalf({ api, quiz, ours }: Bench, rate: number): Promise<void> {
  const times = rate * SECONDS_AT_HALF;
  const next = dispense(await prepare(api, quiz, times));
  const sender = openSender(ours.address, 256);
  // Connections are opened before it counts: a browser that answers has one from the page before.
  const first = dispense(await prepare(api, quiz, 512));
  await inClosedLoop(async () => { requireWhole(await sender.send(first())); }, { times: 512, callers: 256 });
  const { latencies, failures } = await inOpenLoop(async () => { requireWhole(await sender.send(next())); }, { rate, times });
  sender.close();
  if (failures.length > 0) throw new Error(`${String(failures.length)} answers failed: ${failures[0] ?? ''}`);
  const [half = 0, most = 0, all = 0] = quantilesOf(latencies, [0.5, 0.99, 1]);
  process.stdout.write(`\nAt ${String(rate)} answers a second, half of what it kept up, for ${String(SECONDS_AT_HALF)} s: half within ${half.toFixed(1)} ms, 99 of 100 within ${most.toFixed(1)} ms, all within ${all.toFixed(1)} ms.\n`);
  tellOne({ id: 'submit-answer/p99-at-half', what: `Submit answer: 99 of 100 at half of the maximum rate (${String(rate)} a second), open loop`, unit: 'ms', basis: 'CLOCK', target: { atMost: 50 }, value: most });
}

writeToDisk();
await main();
