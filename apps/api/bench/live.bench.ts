/*
 * What sockets weigh, and how long a change is on its way to all of them: so many sockets, each with one subscription to one of ten quizzes,
 * each quiz changed once a second. Sockets are opened by a process of their own, so that the weight is that of the server. Prints a few
 * lines; it is for people, and no test asserts a time.
 *
 *   npx tsx --conditions=footnote-source --tsconfig tsconfig.base.json apps/api/bench/live.bench.ts [sockets] [seconds]
 */
import { fork, type ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inShort, tellOne } from '../../../tests/bench/report/figures.js';
import { peopleWorld, PACK } from '../src/testing/access/world.js';
import { listenForSockets, openSocket } from '../src/testing/open-socket.js';
import { publishQuiz } from '../src/modules/live/testing/live-desk.js';
import { shippedGraph, startTestApi, type TestTeacher } from '../src/testing/start-test-api.js';

const QUIZZES = 10;
const PROGRESS = 'subscription ($quiz: ID!) { quizProgress(quiz: $quiz) { startedCount underWayCount finishedCount classes { name startedCount } } }';

interface Order { readonly url: string; readonly sockets: readonly { readonly headers: Readonly<Record<string, string>>; readonly quiz: string }[] }
/** That a state with so many begun was heard, by the clock that the machine's processes share. */
type Report = { readonly is: 'READY' } | { readonly is: 'HEARD'; readonly quiz: string; readonly started: number; readonly at: number };

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const clock = (): number => performance.timeOrigin + performance.now();
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** The process that holds the other ends. */
async function holdSockets({ url, sockets }: Order): Promise<void> {
  for (let at = 0; at < sockets.length; at += 50) {
    await Promise.all(sockets.slice(at, at + 50).map(async ({ headers, quiz }) => {
      const watched = (await openSocket(url, { headers })).subscribe(PROGRESS, { quiz });
      await watched.next();
      void report(watched, quiz);
    }));
  }
  process.send?.({ is: 'READY' } satisfies Report);
}

async function report(watched: { readonly next: () => Promise<unknown> }, quiz: string): Promise<void> {
  for (;;) {
    const heard = (await watched.next()) as { readonly data?: { readonly quizProgress?: { readonly startedCount: number } } };
    process.send?.({ is: 'HEARD', quiz, started: heard.data?.quizProgress?.startedCount ?? -1, at: clock() } satisfies Report);
  }
}

/** Begins and ends with the server; between, one change of each quiz a second. */
async function measure(count: number, seconds: number): Promise<void> {
  const api = await startTestApi({ live: { socketsOfAddress: count, socketsOfAccount: count, sockets: count } });
  await api.importGraph(shippedGraph(PACK));
  const world = await peopleWorld({ api, owner: await api.signUp({ role: 'OWNER' }), close: () => api.close() });
  const quizzes = [];
  for (let at = 0; at < QUIZZES; at += 1) quizzes.push(await publishQuiz(world));
  const teachers: TestTeacher[] = [];
  for (let at = 0; at < 100; at += 1) teachers.push(await api.signUp({ atDeskOf: world.teacher }));
  const url = await listenForSockets(api.app);
  const before = weigh();
  const child = fork(fileURLToPath(import.meta.url), ['--hold'], { execArgv: process.execArgv });
  const sockets = Array.from({ length: count }, (_, at) => ({ headers: teachers[at % teachers.length]?.headers ?? {}, quiz: quizzes[at % QUIZZES]?.id ?? '' }));
  await ready(child, { url, sockets });
  const after = weigh();
  const each = (bytes: number): string => `${(bytes / 1024 / count).toFixed(1)} kB a socket`;
  const perSocket = (after.whole - before.whole) / 1000 / count;
  tellOne({ id: 'live/memory-a-socket', what: `Live: memory of the server for each of ${count.toLocaleString('en')} sockets`, unit: 'kB', basis: 'COUNT', target: { atMost: 50 }, value: perSocket });
  tellOne({ id: 'live/objects-a-socket', what: `Live: objects of the server for each of ${count.toLocaleString('en')} sockets`, unit: 'kB', basis: 'COUNT', target: { atMost: 50 }, value: (after.objects - before.objects) / 1000 / count });
  say(`${String(count)} sockets: objects ${megabytes(before.objects)} → ${megabytes(after.objects)}, ${each(after.objects - before.objects)}; the whole process ${megabytes(before.whole)} → ${megabytes(after.whole)}, ${each(after.whole - before.whole)}`);
  const delays = await changeEach({ api, child, quizzes, seconds });
  delays.sort((a, b) => a - b);
  const at = (share: number): string => `${(delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? 0).toFixed(0)} ms`;
  say(`${String(delays.length)} of ${String(count * seconds)} states told, from the change to the socket: half within ${at(0.5)}, 99 of 100 within ${at(0.99)}, all within ${at(1)}`);
  tellOne({ id: 'live/p99', what: `Live: 99 of 100 of ${count.toLocaleString('en')} sockets hear of a change, one a second`, unit: 'ms', basis: 'CLOCK', target: { atMost: 1_000 }, value: delays[Math.min(delays.length - 1, Math.floor(delays.length * 0.99))] ?? Number.NaN });
  tellOne({ id: 'live/heard', what: 'Live: of the changes, how many were heard', unit: '%', basis: 'COUNT', target: { atLeast: 100 }, value: (100 * delays.length) / (count * seconds) });
  child.kill();
  await api.close();
}

interface Changing { readonly api: Awaited<ReturnType<typeof startTestApi>>; readonly child: ChildProcess; readonly quizzes: readonly { readonly code: string; readonly id: string }[]; readonly seconds: number }

async function changeEach({ api, child, quizzes, seconds }: Changing): Promise<number[]> {
  const begun = new Map<string, number>();
  const delays: number[] = [];
  child.on('message', (heard: Report) => {
    const since = heard.is === 'HEARD' ? begun.get(`${heard.quiz} ${String(heard.started)}`) : undefined;
    if (heard.is === 'HEARD' && since !== undefined) delays.push(heard.at - since);
  });
  const cpu = process.cpuUsage();
  const since = performance.now();
  for (let second = 1; second <= seconds; second += 1) {
    for (const { id, code } of quizzes) {
      begun.set(`${id} ${String(second)}`, clock());
      await api.test.database.pool.query(`with latest as (select r.id from revisions r join quizzes q on q.id = r.quiz_id where q.code = $1 order by r.number desc limit 1),
        begun as (insert into attempts (id, revision_id, nickname, token_hash, started_at) select gen_random_uuid(), id, 'Wren', gen_random_uuid()::text, now() from latest returning revision_id)
        select pg_notify('attempt_changed', revision_id::text) from begun`, [code]);
    }
    await new Promise((resolve) => { setTimeout(resolve, Math.max(0, since + second * 1000 - performance.now())); });
  }
  const { user, system } = process.cpuUsage(cpu);
  say(`the server was busy for ${((user + system) / 10 / (performance.now() - since)).toFixed(0)} % of a core`);
  await new Promise((resolve) => { setTimeout(resolve, 2_000); });
  return delays;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the process holds once what can go has gone: its objects, and what it has of the system. */
function weigh(): { readonly objects: number; readonly whole: number } {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { objects: heapUsed + external, whole: rss };
}

function ready(child: ChildProcess, order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: Report) => { if (message.is === 'READY') resolve(); });
    child.once('exit', () => { reject(new Error('the process that holds the sockets ended')); });
    child.send(order);
  });
}

if (process.argv[2] === '--hold') process.once('message', (order: Order) => { void holdSockets(order); });
else await measure(Number(process.argv[2] ?? inShort(2_000, 300)), Number(process.argv[3] ?? inShort(20, 4)));
