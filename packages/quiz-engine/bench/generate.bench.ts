import type { Day, PackGraph } from '@footnote/knowledge';
import { generateQuestions } from '../src/index.js';
import { makeSyntheticGraph, SYNTHETIC_DAY } from '../src/generate/testing/make-synthetic-graph.js';
import { loadShippedGraphs } from '../src/generate/testing/shipped-graphs.js';

/**
 * How long generation takes: of each shipped pack, for its latest key date, and of synthetic graphs of growing size. Of these the growth is
 * compared with n log n: the quotient stays at or below 1. A graph is indexed anew in each run. `--all` asks for every question there is
 * instead of the usual 400.
 * Run: npx tsx --conditions=footnote-source packages/quiz-engine/bench/generate.bench.ts
 */
const SIZES = [1_000, 2_000, 5_000, 10_000] as const;
const ROUNDS = 3;
const limit = process.argv.includes('--all') ? Infinity : 400;

interface Measured { readonly claims: number; readonly questions: number; readonly milliseconds: number }

function measure(makeGraph: (round: number) => PackGraph, day: Day): Measured {
  const runs = Array.from({ length: ROUNDS }, (_, round): Measured => {
    const graph = makeGraph(round);
    const start = performance.now();
    const questions = generateQuestions({ graph, asOf: day, knownAt: day, seed: 'bench', limit }).length;
    return { claims: graph.claims.length, questions, milliseconds: performance.now() - start };
  });
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(ROUNDS / 2)] ?? { claims: 0, questions: 0, milliseconds: 0 };
}

function show(name: string, { claims, questions, milliseconds }: Measured, more = ''): void {
  process.stdout.write(`${name}: ${claims} claims, ${questions} questions in ${Math.round(milliseconds)} ms${more}\n`);
}

for (const { slug, graph, days } of loadShippedGraphs()) {
  // A shallow copy is a new graph object, and is indexed as such.
  show(slug, measure(() => ({ ...graph }), days.at(-1) ?? SYNTHETIC_DAY));
}
let before: Measured | null = null;
for (const size of SIZES) {
  const run = measure((round) => makeSyntheticGraph({ claims: size, seed: `bench-${round}` }), SYNTHETIC_DAY);
  const bound = before === null ? null : (run.claims * Math.log(run.claims)) / (before.claims * Math.log(before.claims));
  const growth = before === null || bound === null ? '' : `, ${(run.milliseconds / before.milliseconds / bound).toFixed(2)} of n log n`;
  show('synthetic', run, growth);
  before = run;
}
