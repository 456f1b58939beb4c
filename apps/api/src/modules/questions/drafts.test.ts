import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateQuestions, QUESTION_KINDS } from '@footnote/quiz-engine';
import { countStatements } from '../../platform/database/index.js';
import { ADMIN_TOKEN, shippedGraph, startTestApi, type AskOptions, type TestApi } from '../../testing/start-test-api.js';
import { draftNodeId } from './question.records.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ now: new Date('2030-01-01T00:00:00Z') });
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 120_000);
afterAll(async () => { await api.close(); });

interface Draft { readonly question: { readonly id: string; readonly kind: string; readonly stem: string; readonly options: readonly { id: string }[] }; readonly keyOptionIds: readonly string[]; readonly keyPairs: readonly unknown[]; readonly keyNumber: number | null; readonly proof: { readonly valid: boolean; readonly knownAt: string; readonly checks: readonly { passed: boolean; evidence: readonly { exact: string }[] }[] }; readonly explanation: { readonly text: string } }
interface Drafts { readonly totalCount: number; readonly nodes: readonly Draft[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
const FIELDS = 'totalCount pageInfo { hasNextPage endCursor } nodes { question { id kind stem options { id } } keyOptionIds keyPairs { leftId rightId } keyNumber difficulty lint { flaw } proof { valid knownAt verbatim checks { rule passed message evidence { exact } } } explanation { text } }';

async function drafts(args = '', options: AskOptions = {}): Promise<Drafts> {
  const answer = await api.ask(`{ questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10" ${args}) { ${FIELDS} } }`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` }, ...options });
  expect(answer.errors).toEqual([]);
  return (answer.data as unknown as { questionDrafts: Drafts }).questionDrafts;
}

describe('suggested questions', () => {
  it('are those that the engine makes of the pack, with their proofs', async () => {
    const expected = generateQuestions({ graph: shippedGraph('harbour-ferry'), asOf: '2021-07-10', knownAt: '2030-01-01', seed: 'a seed' });
    const found = await drafts(', seed: "a seed", first: 100');
    expect(found.totalCount).toBe(expected.length);
    expect(found.nodes.map(({ question }) => question.stem)).toEqual(expected.slice(0, 100).map(({ question }) => question.stem));
    expect(found.nodes.every(({ proof }) => proof.valid && proof.checks.length > 0 && proof.checks.every(({ passed }) => passed))).toBe(true);
    expect(found.nodes.every(({ keyOptionIds, keyPairs, keyNumber }) => [keyOptionIds.length > 0, keyPairs.length > 0, keyNumber !== null].filter(Boolean).length === 1)).toBe(true);
  });

  it('are of the kinds that are asked for, and known by the day that is asked for', async () => {
    const order = await drafts(', kinds: [ORDER], first: 100');
    expect(order.totalCount).toBeGreaterThan(0);
    expect(new Set(order.nodes.map(({ question }) => question.kind))).toEqual(new Set(['ORDER']));
    const early = await drafts(', knownAt: "2021-06-01", first: 100');
    expect(early.totalCount).toBeLessThan((await drafts(', first: 1')).totalCount);
    expect(early.nodes.every(({ proof }) => proof.knownAt === '2021-06-01')).toBe(true);
    expect(new Set((await drafts(', first: 100')).nodes.map(({ question }) => question.kind))).toEqual(new Set(QUESTION_KINDS));
  });

  it('are made with any seed, and found again by their ids: half a character, and one that would make each id a page long', async () => {
    for (const seed of ['half a \uD800 character', 'x'.repeat(50_000)]) {
      const { data, errors } = await api.ask('query ($seed: String!) { questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10", seed: $seed, first: 1) { nodes { question { id stem } } } }', { variables: { seed }, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
      expect(errors).toEqual([]);
      const [{ question }] = (data as unknown as { questionDrafts: { nodes: [{ question: { id: string; stem: string } }] } }).questionDrafts.nodes;
      expect(question.id.length).toBeLessThan(1_000);
      const again = await api.ask('query ($id: ID!) { node(id: $id) { id ... on Question { stem } } }', { variables: { id: question.id }, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
      expect(again.data).toEqual({ node: question });
    }
  });

  it('come page by page, each once, twenty where nothing is said', async () => {
    const whole = await drafts(', first: 100');
    const [first, rest] = [await drafts(), await drafts(`, first: 100, after: "${(await drafts()).pageInfo.endCursor ?? ''}"`)];
    expect(first.nodes).toHaveLength(Math.min(20, whole.totalCount));
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
  });

  it('are made once, and again when the pack changes', async () => {
    await drafts();
    const again = await countStatements(() => drafts());
    expect(again.statements.filter((statement) => statement.includes('pack_versions'))).toEqual([]);
    const graph = shippedGraph('harbour-ferry');
    await api.importGraph({ ...graph, claims: graph.claims.filter(({ predicate }) => predicate.type !== 'FIGURE'), assertions: graph.assertions.filter(({ claim }) => graph.claims.find(({ slug }) => slug === claim)?.predicate.type !== 'FIGURE'), absences: [], contradictions: [] });
    const changed = await drafts(', kinds: [NUMERIC]');
    expect(changed.totalCount).toBe(0);
    await api.importGraph(graph);
    expect((await drafts(', kinds: [NUMERIC]')).totalCount).toBeGreaterThan(0);
  });

  it('are found again by their ids, by a teacher alone', async () => {
    const [one] = (await drafts()).nodes;
    const query = 'query ($id: ID!) { node(id: $id) { ... on Question { id stem } } }';
    const variables = { id: one?.question.id };
    const teacher = await api.ask(query, { variables, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    expect(teacher.data).toEqual({ node: { id: one?.question.id, stem: one?.question.stem } });
    expect((await api.ask(query, { variables })).data).toEqual({ node: null });
  });

  it('are found by whichever replica is asked, which makes them again where it did not', async () => {
    const [one] = generateQuestions({ graph: shippedGraph('harbour-ferry'), asOf: '2021-07-10', knownAt: '2029-05-06', seed: 'another, asked for elsewhere' });
    const place = { id: one?.question.id ?? '', pack: 'harbour-ferry', asOf: '2021-07-10', knownAt: '2029-05-06', seed: 'another, asked for elsewhere' };
    const node = async (id: string) => (await api.ask('query ($id: ID!) { node(id: $id) { ... on Question { id stem } } }', { variables: { id }, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } })).data;
    expect(await node(draftNodeId(place))).toEqual({ node: { id: draftNodeId(place), stem: one?.question.stem } });
    for (const wrong of [{ ...place, pack: 'no-such-pack' }, { ...place, asOf: '2021-99-10' }, { ...place, id: 'nobody' }]) expect(await node(draftNodeId(wrong))).toEqual({ node: null });
  });
});
