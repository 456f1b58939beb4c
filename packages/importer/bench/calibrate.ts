import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../src/index.js';
import { FERRY_ORIGINALS, measureClaims, measureOwnArticles } from './claims.bench.js';
import { judgeProposals } from './judge-proposals.js';

/**
 * Writes how often each rule was right on the development data (the first pack's articles, the invented ferry's and short ones of our own), from what
 * the packs have and what was judged: `npx tsx --tsconfig scripts/tsconfig.run.json --conditions=footnote-source packages/importer/bench/calibrate.ts`.
 */
const FILE = fileURLToPath(new URL('../src/confidence/measured-precisions.ts', import.meta.url));
const measures = [measureClaims(process.argv[2] ?? fileURLToPath(new URL('../../../../shared/articles', import.meta.url))), measureClaims(FERRY_ORIGINALS, 'harbour-ferry')];
const judged = [...measures.map(({ precision }) => precision), judgeProposals(measureOwnArticles())];
const lines = RULES.map((rule) => {
  const counts = judged.map(({ byRule }) => byRule[rule] ?? { right: 0, judged: 0 });
  return `  ${rule}: { right: ${counts.reduce((sum, { right }) => sum + right, 0)}, judged: ${counts.reduce((sum, { judged }) => sum + judged, 0)} },`;
});
writeFileSync(FILE, `import type { RuleName } from './rules.js';

/** Of what a rule proposed on the development data, how much was judged and how much of that was right. Written by \`bench/calibrate.ts\`. */
export interface MeasuredPrecision { readonly right: number; readonly judged: number }

export const MEASURED_PRECISIONS: Readonly<Partial<Record<RuleName, MeasuredPrecision>>> = {
${lines.join('\n')}
};
`);
