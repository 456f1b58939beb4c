import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestApi, type TestApi } from '../../testing/start-test-api.js';
import type { ImportRunner } from './import-runner.js';
import { ferryArticle, importerOf, readAll, runnerOf, type Importer, type ProposalShown } from './testing/import-steps.js';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
/** The articles that the first pack is about, where they are at hand: they are their publishers' and not in the repository. */
const ARTICLES = path.join(ROOT, '../shared/articles');
const FERRY = ['ledger-2021-05-20', 'ledger-2021-06-04', 'digest-2021-06-16', 'tidewater-2021-06-16', 'wire-2021-07-07', 'quay-review-2021-07-10'];

let api: TestApi;
let teacher: Importer;
let runner: ImportRunner;
beforeAll(async () => {
  api = await startTestApi();
  teacher = importerOf(api, await api.signUp());
  runner = runnerOf(api);
}, 120_000);
afterAll(async () => {
  await runner.close();
  await api.close();
});

/** What a hurried teacher does: who published it where the text does not say so, and all else as it is proposed. */
function decisionOn(proposal: ProposalShown, name: string): object {
  const { content, notes, id } = proposal;
  if (content['fact'] === 'OUTLET' && content['outlet'] === null) return { proposal: id, verdict: 'EDITED', content: { fact: { outlet: { name } } } };
  if (content['fact'] === 'PUBLISHED' && content['published'] === null) return { proposal: id, verdict: 'EDITED', content: { fact: { published: { edtf: '../2024-01-01' } } } };
  return { proposal: id, verdict: content.__typename === 'ImportedFact' && notes.some(({ kind }) => kind === 'ASKS') && Object.values(content).every((part) => part === null || typeof part === 'string') ? 'REJECTED' : 'ACCEPTED' };
}

/** Imports articles, one batch, and gives how many of the questions that the pack then suggests are proved. */
async function importAndAsk(articles: readonly { readonly name: string; readonly text: string }[], asOf: string): Promise<{ readonly proved: number; readonly verbatim: number; readonly applied: number }> {
  const { batch } = await teacher.must('startImport', { newPackTitle: 'Read from the articles', articles });
  await readAll(runner);
  const read = await teacher.batch(batch?.id ?? '');
  expect(read.articles.nodes.map(({ state, refusal }) => [state, refusal])).toEqual(articles.map(() => ['IN_REVIEW', null]));
  for (const [at, { id }] of read.articles.nodes.entries()) {
    const decisions = (await teacher.proposals(id)).map((proposal) => decisionOn(proposal, `Outlet ${String.fromCharCode(65 + at)}`));
    for (let from = 0; from < decisions.length; from += 100) await teacher.must('decideProposals', { article: id, decisions: decisions.slice(from, from + 100) });
  }
  const applied = await teacher.must('applyImport', { batch: read.id, baseVersion: 1 });
  expect(applied.version).toBe(2);
  const { data, body } = await teacher.ask('query ($pack: String!, $asOf: Date!) { questionDrafts(pack: $pack, asOf: $asOf, first: 100) { nodes { proof { valid verbatim } } } }', { pack: read.pack.pack.slug, asOf });
  const drafts = (data as unknown as { questionDrafts: { nodes: readonly { proof: { valid: boolean; verbatim: boolean } }[] } } | null)?.questionDrafts.nodes;
  if (!drafts) throw new Error(body);
  return { proved: drafts.filter(({ proof }) => proof.valid).length, verbatim: drafts.filter(({ proof }) => proof.valid && proof.verbatim).length, applied: applied.appliedCount };
}

describe('articles that are imported, decided and applied', () => {
  it('make a pack whose suggestions are proved by the articles\' own words: about the invented affair', async () => {
    const { proved, verbatim, applied } = await importAndAsk(FERRY.map((name) => ({ name: `${name}.txt`, text: ferryArticle(name) })), '2022-01-01');
    expect(applied).toBeGreaterThan(100);
    expect(proved).toBeGreaterThanOrEqual(5);
    expect(verbatim).toBe(proved);
  }, 240_000);

  const files = existsSync(ARTICLES) ? readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')).sort() : [];
  (files.length > 0 ? it : it.skip)(`make such a pack of the articles in ../shared/articles${files.length > 0 ? '' : ' (which are not here)'}`, async () => {
    const { proved, verbatim } = await importAndAsk(files.map((name) => ({ name, text: readFileSync(path.join(ARTICLES, name), 'utf8') })), '2024-01-01');
    expect(proved).toBeGreaterThanOrEqual(20);
    expect(verbatim).toBe(proved);
  }, 240_000);
});
