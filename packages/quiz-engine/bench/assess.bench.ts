import { hashText, resolvePassage } from '@footnote/evidence';
import { assessQuestion, authoredFrom, generateQuestions, type AuthoredQuestion } from '../src/index.js';
import { loadShippedGraphs } from '../src/generate/testing/shipped-graphs.js';

/**
 * How much time of the processor one assessment takes as somebody types: every suggestion of each pack for its latest key date, as it is and with a word of
 * its stem changed, and the same words as a question of the author's own. The first of each graph, which indexes it, is told apart.
 * Run: npx tsx --conditions=footnote-source packages/quiz-engine/bench/assess.bench.ts
 */
const tools = { hashText, resolvePassage };
const LINEAGE = '0b5a51de-0000-4000-8000-000000000001';

for (const { slug, graph, days } of loadShippedGraphs()) {
  const day = days.at(-1) ?? '2000-01-01';
  const drafts = generateQuestions({ graph, asOf: day, knownAt: day, seed: 'bench' });
  const written = drafts.flatMap((draft): readonly AuthoredQuestion[] => {
    const authored = authoredFrom(draft, { id: LINEAGE, knownAt: day });
    const own: readonly AuthoredQuestion[] = authored.kind === 'SINGLE_CHOICE' ? [{ ...authored, base: null }] : [];
    return [authored, { ...authored, stem: authored.stem.replace(/\b(?:opposed|according|which)\b/u, 'welcomed') }, ...own];
  });
  const fresh = { ...graph };
  const times = written.map((authored) => {
    const start = process.cpuUsage();
    assessQuestion({ authored, graph: fresh, tools });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const [first, ...others] = times;
  const sorted = others.sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(`${slug}: first ${(first ?? 0).toFixed(0)} ms; then of ${sorted.length} median ${at(0.5)} ms, 95 in a hundred under ${at(0.95)} ms, slowest ${at(1)} ms\n`);
}
