/*
 * `npm run bench -- results.bench [--attempts 100000]`: how long the desk waits for the results of a quiz that 100,000 have taken, none of
 * which was counted as it was finished: what the first look takes, and how long it is until all are counted behind it; then what a look takes.
 */
import pg from 'pg';
import { performance } from 'node:perf_hooks';
import { tellOne } from '../../../tests/bench/report/figures.js';
import { createCounter } from '../src/modules/results/count-behind.js';
import { findProgress } from '../src/modules/results/progress.service.js';
import { findResults } from '../src/modules/results/result.service.js';
import { questionsOf, rightAnswer, seedDesk, type Seeded, type SeededQuiz } from '../src/modules/results/testing/seed.js';

const at = process.argv.indexOf('--attempts');
const ATTEMPTS = at < 0 ? 100_000 : Number(process.argv[at + 1]);
const KINDS = ['SINGLE_CHOICE', 'OUTLET', 'TRUE_FALSE_NOT_STATED', 'CORROBORATION', 'MULTIPLE_CHOICE', 'CHANGE', 'DISAGREEMENT', 'SINGLE_CHOICE', 'OUTLET', 'CHANGE'] as const;

const say = (line: string): void => { process.stdout.write(`${line}\n`); };

/** Writes attempts and answers by the database alone: of each question one of four answers, the right one three times in five. */
async function fill({ test: { database: { pool } } }: Seeded, revision: { readonly key: string; readonly questions: ReturnType<typeof questionsOf> }, attempts: number): Promise<void> {
  await pool.query(`insert into attempts (id, revision_id, nickname, token_hash, started_at, finished_at)
    select gen_random_uuid(), $1, 'Student ' || n, 'bench ' || n, now() - interval '20 minutes', now() - interval '10 minutes' + n * interval '1 millisecond' from generate_series(1, $2::int) n`, [revision.key, attempts]);
  for (const question of revision.questions) {
    const options = question.question.options.map(({ id }) => JSON.stringify({ type: 'OPTIONS', optionIds: [id] }));
    const right = JSON.stringify(rightAnswer(question));
    await pool.query(`insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at)
      select gen_random_uuid(), id, $2, gen_random_uuid(), (case when dice < 0.6 then $3 else (($4)::text[])[1 + floor(random() * $5)::int] end)::jsonb, dice < 0.6, case when dice < 0.6 then 1 else 0 end, now()
      from (select id, random() * 0.7 + (('x' || substr(id::text, 1, 4))::bit(16)::int / 65535.0) * 0.3 as dice from attempts where revision_id = $1) a`,
    [revision.key, question.question.id, right, options, options.length]);
  }
  await pool.query('insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from attempts where revision_id = $1', [revision.key]);
}

/** What the server's own housekeeping does in the minutes after so many rows came in; the owner of the tables alone may. */
async function settle({ test }: Seeded): Promise<void> {
  const owner = new pg.Client(test.ownerUrl);
  await owner.connect();
  await owner.query('vacuum analyze attempts, responses, uncounted_attempts, counted_attempts, revisions, item_statistics');
  await owner.end();
}

async function timed(name: string, work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  const took = performance.now() - before;
  say(`${name}: ${took.toFixed(0)} ms`);
  return took;
}

/** Looks once; tells how many attempts were not counted yet. */
async function look(desk: Seeded, quiz: SeededQuiz): Promise<number> {
  const results = await findResults(desk.context(), { quiz: quiz.id });
  if (results === null) throw new Error('There are no results');
  await Promise.all([results.students({ first: 60 }), results.underWay()]);
  if (results.attemptCount === 0) throw new Error('Nothing was counted');
  return results.uncountedCount;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const desk = await seedDesk();
try {
  const quiz = await desk.addQuiz('Bench');
  const revision = await desk.addRevision(quiz, questionsOf(KINDS));
  await timed(`seeding ${ATTEMPTS.toLocaleString('en')} attempts of ${String(KINDS.length)} questions`, () => fill(desk, revision, ATTEMPTS));
  await settle(desk);
  const cpu = process.cpuUsage();
  const since = performance.now();
  let left = 0;
  const first = await timed('first look', async () => { left = await look(desk, quiz); });
  say(`${left.toLocaleString('en')} attempts were not counted by then`);
  const counter = createCounter({ database: desk.test.database, clock: () => new Date(), logger: { warn: (said: unknown) => { throw new Error(JSON.stringify(said)); } } as never });
  counter.wake(null);
  await counter.settled();
  const { user, system } = process.cpuUsage(cpu);
  say(`all were counted behind it after ${((performance.now() - since) / 1000).toFixed(1)} s, with ${((user + system) / 1e6).toFixed(1)} s of CPU of this process`);
  if ((await look(desk, quiz)) !== 0) throw new Error('Something was not counted');
  tellOne({ id: 'results/first-look', what: `Results: the first look at ${ATTEMPTS.toLocaleString('en')} attempts of which none was counted`, unit: 'ms', basis: 'CLOCK', target: { atMost: 3_000 }, value: first });
  tellOne({ id: 'results/all-counted', what: `Results: until all of ${ATTEMPTS.toLocaleString('en')} attempts are counted behind it`, unit: 's', basis: 'CLOCK', target: null, value: (performance.now() - since) / 1000 });
  await settle(desk);
  const looks: number[] = [];
  for (let at = 0; at < 9; at += 1) looks.push(await timed('look', () => look(desk, quiz)));
  await fillMore(40);
  await timed('look after 40 more have finished', () => look(desk, quiz));
  const polls: number[] = [];
  for (let at = 0; at < 5; at += 1) polls.push(await timed('progress alone', () => findProgress(desk.context(), quiz.id)));
  const { rows } = await desk.test.database.pool.query<{ bytes: number }>('select max(length(state::text)) as bytes from item_statistics');
  say(`median look ${median(looks).toFixed(0)} ms, median poll ${median(polls).toFixed(0)} ms, kept ${String(rows[0]?.bytes ?? 0)} bytes`);

  async function fillMore(count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) await desk.addAttempt(revision, { answers: revision.questions.map(rightAnswer), nickname: `Late ${String(at)}` });
  }
} finally {
  await desk.close();
}
