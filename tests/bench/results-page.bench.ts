import { payloadOf } from '../../apps/api/src/testing/access/world.js';
import { shippedGraph, startTestApi } from '../../apps/api/src/testing/start-test-api.js';
import { layPages } from './growth/pages.js';
import { importTemplate } from './growth/fill.js';
import { measureRead } from './load/measure-read.js';
import { documentIdOf, documentOf } from './load/trusted.js';

/* `npm run bench -- results-page`: the results of a quiz that a hundred students have taken, for their teacher; after the first look, which counts. */

const api = await startTestApi({ now: () => new Date() });
try {
  await api.importGraph(shippedGraph('harbour-ferry'));
  await importTemplate(api);
  const { world, pages } = await layPages(api);
  const page = pages.find(({ operation }) => operation === 'QuizResultsPage');
  if (page === undefined) throw new Error('There is no page of results');
  // A key stands for its maker: the process that is measured knows no session of a test.
  const { key } = payloadOf<{ key: string }>(await world.ask('teacher', 'mutation { createApiKey(input: { name: "Bench", scopes: [READ_RESULTS] }) { key userErrors { message } } }'), 'createApiKey');
  const authorization = { authorization: `Bearer ${key}` };
  await measureRead(api, {
    id: 'results-page', what: 'The results of a quiz of a hundred', document: documentOf('QuizResultsPage'), documentId: documentIdOf('QuizResultsPage'),
    variants: [page.variables], headers: { served: authorization, recorded: authorization },
  });
} finally {
  await api.close();
}
process.exit(0);
