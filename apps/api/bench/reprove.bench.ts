/*
 * How long it takes to prove 10,000 published questions again when July comes into a pack that knew March, and for how long nothing else
 * in the process runs meanwhile. No two of the questions are alike in their ids, so that none is answered from what was found of another.
 *
 *   npx tsx --conditions=footnote-source --tsconfig tsconfig.base.json apps/api/bench/reprove.bench.ts [questions]
 */
import type { PackGraph } from '@footnote/knowledge';
import { generateQuestions, type QuestionDraft } from '@footnote/quiz-engine';
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { packId, tables } from '../src/platform/database/index.js';
import { freezeQuestion } from '../src/modules/quizzes/freeze-question.js';
import { createReprover } from '../src/modules/staleness/reprover.js';
import { packOn } from '../src/modules/staleness/testing/stale-desk.js';
import { shippedGraph, startTestApi } from '../src/testing/start-test-api.js';

const WANTED = Number(process.argv[2] ?? 10_000);
const PER_QUIZ = 10;
const MARCH = '2023-03-08';

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const full = shippedGraph('us-icc-evidence');
const march = packOn(full, MARCH);

/** The same questions under new ids, as many as are wanted. */
function* questionsOf(graph: PackGraph): Generator<QuestionDraft> {
  const drafts = generateQuestions({ graph, asOf: MARCH, knownAt: '2030-01-01', seed: 'bench' });
  for (let round = 0; ; round += 1) for (const draft of drafts) yield draft;
}

const api = await startTestApi();
const { database } = api.dependencies;
try {
  await api.importGraph(march);
  const { account } = await api.signUp();
  const source = questionsOf(march);
  const now = new Date();
  for (let quiz = 0; quiz < WANTED / PER_QUIZ; quiz += 1) {
    const frozen = Array.from({ length: PER_QUIZ }, () => freezeQuestion((source.next() as { value: QuestionDraft }).value, { graph: march, questionId: randomUUID(), drawId: () => randomUUID().slice(0, 12), draft: { lineage: randomUUID(), standing: 'PROVED' } }));
    // What differs from question to question: its own ids, unlike those of the suggestion.
    const keys = Object.fromEntries(frozen.map((one) => [one.question.id, { ...one, authoredIds: {} }]));
    const questions = frozen.map(({ question, lineage }) => ({ id: question.id, lineage, stem: question.stem, standing: 'PROVED' }));
    const id = randomUUID();
    await database.queries.insert(tables.quizzes).values({ id, code: id, title: 'Bench', packId: packId('us-icc-evidence'), deskId: account.deskKey, createdAt: now });
    await database.queries.insert(tables.revisions).values({ id: randomUUID(), quizId: id, number: 1, asOf: MARCH, knownAt: '2030-01-01', packVersion: 1, questions, keys, publishedAt: now });
  }
  say(`${WANTED.toLocaleString('en')} questions in ${String(WANTED / PER_QUIZ)} quizzes`);
  await api.importGraph(full);
  const reprover = createReprover(api.dependencies);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = { wall: performance.now(), cpu: process.cpuUsage() };
  reprover.wake();
  await reprover.settled();
  const cpu = process.cpuUsage(before.cpu);
  delay.disable();
  const { rows } = await database.pool.query<{ checked: number; stale: number }>('select checked, stale from reproof_jobs');
  say(`proved again in ${((performance.now() - before.wall) / 1000).toFixed(1)} s (${((cpu.user + cpu.system) / 1e6).toFixed(1)} s of CPU): ${JSON.stringify(rows)}`);
  say(`others waited ${(delay.percentile(50) / 1e6).toFixed(0)} ms at the median, ${(delay.percentile(99) / 1e6).toFixed(0)} ms at the 99th percentile, ${(delay.max / 1e6).toFixed(0)} ms at most`);
  await reprover.close();
} finally {
  await api.close();
}
process.exit(0);
