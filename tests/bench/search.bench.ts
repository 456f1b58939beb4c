import { randomUUID } from 'node:crypto';
import { importPack } from '../../apps/api/src/platform/database/index.js';
import { attach } from '../../apps/api/src/platform/import-shipped-packs.js';
import { repeatGraph } from '../../apps/api/src/testing/repeat-graph.js';
import { shippedGraph, startTestApi } from '../../apps/api/src/testing/start-test-api.js';
import { measureRead } from './load/measure-read.js';

/* `npm run bench -- search`: a search in all packs, for words of different frequency; of a thousand claims. */

const SEARCH = 'query Search($text: String!) { search(text: $text, first: 20) { nodes { rank snippet node { __typename ... on Claim { id slug statement } ... on Event { id slug title } ... on Source { id slug label } ... on Actor { id slug name } } } } }';
const WORDS = ['court evidence', 'pentagon', '"war crimes"', 'share or withhold', 'ukraine -russia', 'officials said', 'treaty', 'president order july'] as const;

const api = await startTestApi({ now: () => new Date() });
try {
  await importPack({ pool: api.test.database.pool, graph: repeatGraph(shippedGraph('us-icc-evidence'), { slug: 'a-thousand-claims', times: 7 }), attach, now: new Date(), newId: randomUUID });
  await measureRead(api, { id: 'search', what: 'A search', document: SEARCH, variants: WORDS.map((text) => ({ text })) });
} finally {
  await api.close();
}
process.exit(0);
