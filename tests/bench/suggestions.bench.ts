import { generateQuestions } from '@footnote/quiz-engine';
import { shippedGraph, startTestApi } from '../../apps/api/src/testing/start-test-api.js';
import { inClosedLoop } from './load/loops.js';
import { openSender, requireWhole } from './load/send.js';
import { forwardedFor, serveApi } from './load/serve-api.js';
import { ratiosOf, saySpread, spreadOf } from './load/spread.js';
import { documentIdOf } from './load/trusted.js';
import { inShort, tellFigure } from './report/figures.js';

/*
 * `npm run bench -- suggestions`: questions suggested for a pack, through the API and by the engine alone on the same graph: what is
 * generated is worked out and proved each time that another seed is asked for, and that is nearly all there is to it.
 */

const PACK = 'us-icc-evidence';
const AS_OF = '2023-07-31';
const ROUNDS = inShort(7, 3);
const REQUESTS = inShort(6, 3);

const api = await startTestApi({ now: () => new Date() });
const graph = shippedGraph(PACK);
await api.importGraph(graph);
const served = await serveApi(api);
const sender = openSender(served.address, 1);
let seed = 0;
const nextSeed = (): string => `bench ${String(seed += 1)}`;

async function ask(): Promise<void> {
  const body = JSON.stringify({ documentId: documentIdOf('Drafts'), variables: { pack: PACK, asOf: AS_OF, seed: nextSeed(), first: 20 } });
  requireWhole(await sender.send({ body, headers: { ...forwardedFor('10.1.1.1'), authorization: 'Bearer the-administrator-of-the-bench' } }));
}

function generate(): void {
  if (generateQuestions({ graph, asOf: AS_OF, knownAt: '2030-01-01', seed: nextSeed() }).length === 0) throw new Error('Nothing was suggested');
}

try {
  const costs = { ours: [] as number[], engine: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const before = await served.cpu();
    await inClosedLoop(ask, { times: REQUESTS, callers: 1 });
    const ours = (await served.cpu() - before) / REQUESTS;
    const since = process.cpuUsage();
    for (let nth = 0; nth < REQUESTS; nth += 1) generate();
    const { user, system } = process.cpuUsage(since);
    // The first is to warm up.
    if (round >= 0) { costs.ours.push(ours); costs.engine.push((user + system) / 1000 / REQUESTS); }
  }
  process.stdout.write(`Suggestions for a pack of ${String(graph.claims.length)} claims: ${saySpread(spreadOf(costs.ours), 0)} ms of CPU through the API, ${saySpread(spreadOf(costs.engine), 0)} ms by the engine alone, ${String(ROUNDS)} rounds of ${String(REQUESTS)}.\n`);
  tellFigure({ id: 'suggestions/cpu-over-engine', what: 'Suggestions: CPU of the API over the engine alone on the same graph', unit: '×', basis: 'CPU', target: null, ...ratiosOf(costs.ours, costs.engine) });
} finally {
  sender.close();
  await served.stop();
  await api.close();
}
process.exit(0);
