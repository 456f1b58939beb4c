import { deskOnly, signedInOnly, type AccessCase } from '../../testing/access/access-case.js';
import { madeOnce, payloadOf, type World } from '../../testing/access/world.js';
import type { TestApi } from '../../testing/start-test-api.js';
import type { ImportRunner } from './import-runner.js';
import { ferryArticle, mutationOf, readAll, runnerOf } from './testing/import-steps.js';

const TITLE = 'What one desk imports';
const WIRE = 'wire-2021-07-07';
const BEGIN = mutationOf('startImport');

interface Begun { readonly id: string; readonly pack: { readonly version: number; readonly pack: { readonly slug: string } }; readonly articles: { readonly nodes: readonly { readonly id: string }[] } }
interface Read extends Begun { readonly article: string; readonly proposal: string; readonly undecided: string }

async function begin(world: World): Promise<Begun> {
  return payloadOf<{ batch: Begun }>(await world.ask('teacher', BEGIN, { input: { newPackTitle: TITLE, articles: [{ name: `${WIRE}.txt`, text: ferryArticle(WIRE) }] } }), 'startImport').batch;
}

const runners = new WeakMap<TestApi, ImportRunner>();

/** One runner for all worlds of a server: to load what reads takes seconds. */
export function runnerBeside(api: TestApi): ImportRunner {
  const known = runners.get(api);
  if (known !== undefined) return known;
  const runner = runnerOf(api);
  runners.set(api, runner);
  api.endWith(() => runner.close());
  return runner;
}

/** An import of the teacher whose one article has been read, and something of it accepted. */
async function read(world: World): Promise<Read> {
  const batch = await begin(world);
  await readAll(runnerBeside(world.api));
  const article = batch.articles.nodes[0]?.id ?? '';
  const answer = await world.ask('teacher', 'query ($id: ID!) { importedArticle(id: $id) { proposals(first: 100) { nodes { id title confidence } } } }', { id: article });
  const { proposals: { nodes } } = payloadOf<{ proposals: { nodes: readonly { id: string; title: string; confidence: number }[] } }>(answer, 'importedArticle');
  const [first, second] = nodes.filter(({ confidence }) => confidence > 0.5);
  if (!first || !second) throw new Error(`Nothing is proposed of ${WIRE}`);
  payloadOf(await world.ask('teacher', mutationOf('decideProposals'), { input: { article, decisions: [{ proposal: first.id, verdict: 'ACCEPTED' }] } }), 'decideProposals');
  return { ...batch, article, proposal: first.id, undecided: second.id };
}

const begun = madeOnce(begin);
/** An article of the teacher that is in review, made once for each world. */
export const articleInReview = madeOnce(read);

/** Another version of an article that the teacher has put into a pack, made once for each world; its id. */
export const articleOfVersion = madeOnce(async (world: World): Promise<string> => {
  const { id, article, pack } = await read(world);
  await nameOutlet(world, article);
  payloadOf(await world.ask('teacher', mutationOf('applyImport'), { input: { batch: id, baseVersion: pack.version } }), 'applyImport');
  const text = ferryArticle(WIRE).replace('1,240', '1,420');
  const { batch } = payloadOf<{ batch: Begun }>(await world.ask('teacher', BEGIN, { input: { pack: pack.pack.slug, articles: [{ name: 'corrected.txt', text }] } }), 'startImport');
  await readAll(runnerBeside(world.api));
  return batch.articles.nodes[0]?.id ?? '';
});

/** Who imports articles and looks at them: people at the desk, and no key of theirs. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Mutation.startImport', roles: signedInOnly(), ask: () => ({ query: BEGIN, variables: { input: { newPackTitle: 'Of whoever asks', articles: [{ text: 'The council met on Monday.' }] } }, shows: 'Of whoever asks' }) },
  {
    operation: 'Mutation.startImport', of: "into a desk's own pack", roles: deskOnly('NOT_FOUND'),
    ask: async ({ world, role }) => ({ query: BEGIN, variables: { input: { pack: (await begun(world)).pack.pack.slug, articles: [{ text: `What ${role} was told.` }] } }, shows: TITLE }),
  },
  { operation: 'Query.importBatch', roles: deskOnly('NULL'), ask: async ({ world }) => ({ query: 'query ($id: ID!) { importBatch(id: $id) { pack { pack { title } } } }', variables: { id: (await begun(world)).id }, shows: TITLE }) },
  { operation: 'Query.importBatches', roles: deskOnly('LACKS_IT'), ask: async ({ world }) => ({ query: '{ importBatches(first: 100) { nodes { id } } }', shows: (await begun(world)).id }) },
  // The installation of the tests has no model: whoever may ask is told so by an answer that begins with its data, and not with an error.
  { operation: 'Query.importModel', roles: signedInOnly(), ask: () => ({ query: '{ importModel { host } }', shows: '{"data":{"importModel":null' }) },
  { operation: 'Mutation.chooseImportModel', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ({ query: mutationOf('chooseImportModel'), variables: { input: { batch: (await begun(world)).id } }, shows: TITLE }) },
  { operation: 'Query.importedArticle', roles: deskOnly('NULL'), ask: async ({ world }) => ({ query: 'query ($id: ID!) { importedArticle(id: $id) { name cleanedText } }', variables: { id: (await articleInReview(world)).article }, shows: `${WIRE}.txt` }) },
  {
    operation: 'Subscription.importProgress', roles: { ...deskOnly('UNKNOWN'), program: 'UNAUTHENTICATED' },
    ask: async ({ world }) => ({ query: 'subscription ($batch: ID!) { importProgress(batch: $batch) { articleCount articles { nodes { name } } } }', variables: { batch: (await articleInReview(world)).id }, shows: `${WIRE}.txt` }),
  },
  {
    operation: 'Mutation.addArticles', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world, role }) => ({ query: mutationOf('addArticles'), variables: { input: { batch: (await begun(world)).id, articles: [{ name: 'more.txt', text: `What ${role} adds.` }] } }, shows: 'more.txt' }),
  },
  {
    operation: 'Mutation.decideProposals', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => {
      const { article, undecided } = await articleInReview(world);
      return { query: mutationOf('decideProposals'), variables: { input: { article, decisions: [{ proposal: undecided, verdict: 'ACCEPTED' }] } }, shows: '"verdict":"ACCEPTED"' };
    },
  },
  { operation: 'Mutation.acceptSafeProposals', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ({ query: mutationOf('acceptSafeProposals'), variables: { input: { article: (await articleInReview(world)).article, atLeast: 0.99 } }, shows: `${WIRE}.txt` }) },
  {
    operation: 'Mutation.undoDecision', roles: deskOnly('NOT_FOUND'), fresh: true,
    ask: async ({ world }) => {
      const { article, proposal } = await articleInReview(world);
      return { query: mutationOf('undoDecision'), variables: { input: { article, proposals: [proposal] } }, shows: '"decision":null' };
    },
  },
  { operation: 'Mutation.chooseBlocks', roles: deskOnly('NOT_FOUND'), fresh: true, ask: async ({ world }) => ({ query: mutationOf('chooseBlocks'), variables: { input: { article: (await articleInReview(world)).article, drop: [0] } }, shows: '"WAITING"' }) },
  {
    operation: 'Mutation.applyImport', roles: { ...deskOnly('NOT_FOUND'), teacher: 'ALLOWED', colleague: 'ALLOWED' }, fresh: true,
    ask: async ({ world }) => {
      const { id, article, pack } = await articleInReview(world);
      await nameOutlet(world, article);
      return { query: mutationOf('applyImport'), variables: { input: { batch: id, baseVersion: pack.version } }, shows: '"state":"APPLIED"' };
    },
  },
  { operation: 'Mutation.stopImport', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ({ query: mutationOf('stopImport'), variables: { input: { batch: (await begun(world)).id } }, shows: '"stopped":true' }) },
  { operation: 'Mutation.resumeImport', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ({ query: mutationOf('resumeImport'), variables: { input: { batch: (await begun(world)).id } }, shows: '"stopped":false' }) },
  { operation: 'Mutation.deleteImport', roles: deskOnly('NOT_FOUND'), fresh: true, ask: async ({ world }) => ({ query: mutationOf('deleteImport'), variables: { input: { batch: (await begin(world)).id } }, shows: '"deleted":"' }) },
];

/** Decides what an article needs to be a source: who published it, and when. */
async function nameOutlet(world: World, article: string): Promise<void> {
  const answer = await world.ask('teacher', 'query ($id: ID!) { importedArticle(id: $id) { proposals(first: 100, kinds: [FACTS]) { nodes { id content { ... on ImportedFact { fact } } } } } }', { id: article });
  const { proposals: { nodes } } = payloadOf<{ proposals: { nodes: readonly { id: string; content: { fact: string } }[] } }>(answer, 'importedArticle');
  const contents: Readonly<Record<string, object>> = { OUTLET: { outlet: { name: 'Harbourside Wire', kind: 'AGENCY' } }, PUBLISHED: { published: { edtf: '2021-07-07' } } };
  const decisions = nodes.flatMap(({ id, content: { fact } }) => (contents[fact] === undefined ? [] : [{ proposal: id, verdict: 'EDITED', content: { fact: contents[fact] } }]));
  payloadOf(await world.ask('teacher', mutationOf('decideProposals'), { input: { article, decisions } }), 'decideProposals');
}
