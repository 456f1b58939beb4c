import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { writeToDisk } from '../../apps/api/src/platform/database/testing/index.js';
import { openSocket } from '../../apps/api/src/testing/open-socket.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { setTimeout as wait } from 'node:timers/promises';
import { answersOf, beginAttempts, bodyOf, findOpenQuiz } from './load/answering.js';
import { inClosedLoop } from './load/loops.js';
import { openSender, requireWhole, type Sender } from './load/send.js';
import { forwardedFor, serveApi } from './load/serve-api.js';
import type { Served } from './load/served.js';
import { quantilesOf, ratiosOf, spreadOf } from './load/spread.js';
import { documentIdOf } from './load/trusted.js';
import { inShort, tellFigure, tellOne } from './report/figures.js';

/*
 * `npm run bench -- replicas`: the same requests, half of them answers and half of them pages of a quiz, to one API and to two on the same
 * database and the same cores, round by round; and how long what one replica commits takes to a socket of the other.
 */

const CALLERS = 24;
const ROUNDS = inShort(7, 3);
const ATTEMPTS = inShort(150, 40);
const EVENTS = inShort(40, 10);
/** Longer than a topic waits between two readings. */
const BETWEEN_EVENTS_MS = 400;

async function measureRounds(api: TestApi, replicas: readonly Served[]): Promise<void> {
  const quiz = await findOpenQuiz(api);
  const page = JSON.stringify({ documentId: documentIdOf('QuizByCode'), variables: { code: quiz.code } });
  const senders = replicas.map(({ address }) => openSender(address, CALLERS));
  const round = async (to: readonly Sender[]): Promise<number> => {
    const answers = answersOf(await beginAttempts(api.test.database.pool, quiz, ATTEMPTS), quiz.questions).map(bodyOf);
    const bodies = answers.flatMap((answer) => [answer, page]);
    const ms = await inClosedLoop(async (nth) => {
      const sender = to[nth % to.length];
      if (sender !== undefined) requireWhole(await sender.send({ body: bodies[nth] ?? page, headers: forwardedFor('198.51.100.9') }));
    }, { times: bodies.length, callers: CALLERS });
    return bodies.length / (ms / 1_000);
  };
  const [first] = senders;
  if (first === undefined) throw new Error('There is no replica');
  for (const to of [[first], senders]) await round(to);
  const [one, two]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < ROUNDS; nth += 1) {
    // In turns, so that a machine that grows busy is so for both.
    for (const [to, into] of nth % 2 === 0 ? [[[first], one], [senders, two]] as const : [[senders, two], [[first], one]] as const) into.push(await round(to));
  }
  for (const sender of senders) sender.close();
  process.stdout.write(`| APIs on two cores | requests a second | least | greatest |\n|---|---|---|---|\n`);
  for (const [name, values] of [['one', one], ['two', two]] as const) { const { median, least, most } = spreadOf(values); process.stdout.write(`| ${name} | ${median.toFixed(0)} | ${least.toFixed(0)} | ${most.toFixed(0)} |\n`); }
  tellFigure({ id: 'replicas/throughput', what: 'Two replicas on the cores of one, their throughput over that of one', unit: '×', basis: 'CLOCK', target: { atLeast: 0.9 }, ...ratiosOf(two, one) });
}

/** From the moment at which a change begins to be committed until a socket of an API that did not make it has the new state. */
async function measureEvents(api: TestApi, { address }: Served): Promise<void> {
  const socket = await openSocket(`${address.replace('http', 'ws')}/graphql`);
  const watched = socket.subscribe('subscription { packChanged(pack: "us-icc-evidence") { version } }');
  await watched.next();
  const times: number[] = [];
  const client = await api.test.database.pool.connect();
  for (let nth = 0; nth < EVENTS; nth += 1) {
    await wait(BETWEEN_EVENTS_MS);
    await client.query('BEGIN');
    await client.query(`INSERT INTO pack_versions SELECT (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'version', v.version + 1))).* FROM pack_versions v JOIN packs p ON p.id = v.pack_id AND p.version = v.version WHERE p.slug = 'us-icc-evidence'`);
    await client.query(`UPDATE packs SET version = version + 1 WHERE slug = 'us-icc-evidence'`);
    await client.query(`SELECT pg_notify('pack_changed', 'us-icc-evidence')`);
    const since = performance.now();
    const [heard] = await Promise.all([watched.next(), client.query('COMMIT')]);
    if (heard.is !== 'NEXT') throw new Error('The subscription ended');
    times.push(performance.now() - since);
  }
  client.release();
  await socket.close();
  const [half = 0, most = 0] = quantilesOf(times, [0.5, 0.99]);
  process.stdout.write(`\nA change that one replica commits reaches a socket of the other in ${half.toFixed(1)} ms (half of ${String(EVENTS)}), ${most.toFixed(1)} ms (99 of 100).\n`);
  tellOne({ id: 'replicas/event-p99', what: 'A live event crosses from one replica to a socket of the other: 99 of 100', unit: 'ms', basis: 'CLOCK', target: { atMost: 100 }, value: most });
}

writeToDisk();
const api = await startTestApi({ now: () => new Date() });
try {
  await api.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(api.dependencies);
  const replicas = [await serveApi(api), await serveApi(api)];
  try {
    await measureRounds(api, replicas);
    const [one] = replicas;
    if (one !== undefined) await measureEvents(api, one);
  } finally {
    for (const replica of replicas) await replica.stop();
  }
} finally {
  await api.close();
}
process.exit(0);
