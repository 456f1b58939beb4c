import { generateQuestions } from '../src/index.js';
import { makeSyntheticGraph, SYNTHETIC_DAY } from '../src/generate/testing/make-synthetic-graph.js';

/**
 * How long generation takes, and how its time grows. Prints a line for each size with the time relative to n log n of the size before:
 * about 1 or less means no faster than n log n. Run: npx tsx --conditions=footnote-source packages/quiz-engine/bench/generate.bench.ts
 */
const SIZES = [1_000, 2_000, 5_000, 10_000] as const;
const ROUNDS = 3;

interface Measured { readonly claims: number; readonly questions: number; readonly milliseconds: number }

function measure(claims: number): Measured {
  const runs = Array.from({ length: ROUNDS }, (_, round) => {
    // A graph of its own for each run: indexes are kept per graph object, and have to be part of what is measured.
    const graph = makeSyntheticGraph({ claims, seed: `bench-${round}` });
    const start = performance.now();
    const questions = generateQuestions({ graph, asOf: SYNTHETIC_DAY, knownAt: SYNTHETIC_DAY, seed: 'bench' }).length;
    return { claims: graph.claims.length, questions, milliseconds: performance.now() - start };
  });
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(ROUNDS / 2)] ?? { claims, questions: 0, milliseconds: 0 };
}

measure(500);
let before: Measured | null = null;
for (const size of SIZES) {
  const run = measure(size);
  const bound = before === null ? null : (run.claims * Math.log(run.claims)) / (before.claims * Math.log(before.claims));
  const growth = before === null || bound === null ? '' : `, ${(run.milliseconds / before.milliseconds).toFixed(2)} times the time where n log n gives ${bound.toFixed(2)}`;
  process.stdout.write(`${run.claims} claims: ${run.questions} questions in ${Math.round(run.milliseconds)} ms${growth}\n`);
  before = run;
}
