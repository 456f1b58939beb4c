import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../platform/database/index.js';
import { publishStarterQuiz } from '../modules/quizzes/index.js';
import { repeatGraph } from '../testing/repeat-graph.js';
import { ADMIN_TOKEN, shippedGraph, startTestApi, type Answer, type TestApi } from '../testing/start-test-api.js';

/** What hangs below each kind of thing, as deep as a page of the web app goes. */
const SOURCE = 'slug outlet { name } pack { slug } text';
const EVIDENCE = `exact source { ${SOURCE} }`;
const ASSERTION = `hedges source { slug } chain { label actor { name } source { slug } } evidence { ${EVIDENCE} }`;
const CORROBORATION = 'verdict origins { label sources { slug outlet { name } } }';
const CLAIM = `slug pack { slug } event { title } actor { name } issue { slug } retractedBy { slug } corroboration { ${CORROBORATION} } contradictions(first: 5) { totalCount nodes { kind } } assertions(first: 5) { totalCount nodes { ${ASSERTION} } }`;

/** Every root, each with what can be nested below it. `$pack`, `$issue` and `$source` are those of the pack in question. */
const QUERIES: Readonly<Record<string, { readonly query: string; readonly statements: number }>> = {
  pack: { statements: 14, query: '{ pack(slug: $pack) { title sources(first: 100) { totalCount nodes { slug } } events(first: 100) { totalCount nodes { title } } actors(first: 100) { totalCount nodes { name } } issues(first: 9) { totalCount nodes { question } } claims(first: 100) { totalCount nodes { slug } } contradictions(first: 100) { totalCount nodes { kind } } quizzes { totalCount nodes { code } } } }' },
  packs: { statements: 5, query: '{ packs(first: 100) { totalCount nodes { title sources(first: 100) { nodes { slug } } claims(first: 100) { totalCount } } } }' },
  // Some of one turn wait for a connection of the test's pool of eight.
  sources: { statements: 20, query: `{ sources(pack: $pack, first: 100) { totalCount pageInfo { endCursor } nodes { ${SOURCE} evidence(first: 5) { totalCount nodes { exact } } assertions(first: 5) { totalCount nodes { slug: id claim { slug } } } reliesOn(first: 5) { totalCount nodes { source { slug } on { slug } evidence { exact } } } reliedOnBy(first: 5) { totalCount nodes { source { slug } } } claims(first: 5) { totalCount nodes { slug } } onlyHere(first: 5) { totalCount nodes { slug } } } } }` },
  actors: { statements: 16, query: '{ actors(pack: $pack, first: 100) { totalCount nodes { name aliases pack { slug } partOf { name } heads { name partOf { name } } positions(asOf: "2021-07-10") { totalCount nodes { stance reason claim { slug } issue { slug } } } claims(first: 5) { totalCount nodes { slug } } } } }' },
  events: { statements: 14, query: `{ events(pack: $pack, first: 100) { totalCount nodes { title date { label } pack { slug } participants { role actor { name } } relations { kind event { title } claim { slug } } claims(first: 5) { totalCount nodes { slug } } sources(first: 5) { totalCount nodes { ${SOURCE} } } } } }` },
  issues: { statements: 10, query: '{ issues(pack: $pack, first: 100) { totalCount nodes { slug pack { slug } positions(asOf: "2021-07-10", first: 100) { totalCount nodes { stance actor { name } } } } } }' },
  claims: { statements: 20, query: `{ claims(pack: $pack, first: 100) { totalCount nodes { ${CLAIM} } } }` },
  'claims with a filter': { statements: 5, query: '{ claims(pack: $pack, first: 100, filter: { onlyOneSource: true, anonymous: false }) { totalCount nodes { slug assertions { nodes { source { slug } } } } } }' },
  positions: { statements: 16, query: `{ positions(issue: $issue, pack: $pack, asOf: "2021-07-10", knownAt: "2021-07-10", first: 100) { totalCount nodes { stance state reason actor { name partOf { name } } issue { slug } claim { slug assertions(first: 5) { nodes { ${ASSERTION} } } corroboration(knownAt: "2021-07-10") { ${CORROBORATION} } } } } }` },
  positionChanges: { statements: 12, query: '{ positionChanges(issue: $issue, pack: $pack, from: "2021-06-16", to: "2021-07-10") { totalCount nodes { actor { name } before { stance claim { slug } } after { stance reason claim { slug } } event { title } } } }' },
  changes: { statements: 13, query: '{ changes(pack: $pack, from: "2021-01-01", to: "2021-12-31", first: 100) { totalCount nodes { kind date { label } claim { slug pack { slug } } source { slug outlet { name } } } } }' },
  contradictions: { statements: 9, query: `{ contradictions(pack: $pack, first: 100) { totalCount nodes { kind pack { slug } claims { slug assertions(first: 5) { nodes { source { ${SOURCE} } evidence { exact } } } } } } }` },
  sourcesSharingOrigin: { statements: 13, query: '{ sourcesSharingOrigin(source: $source, first: 100) { totalCount nodes { slug outlet { name } } } }' },
  search: { statements: 9, query: '{ search(text: "farrant", pack: $pack, first: 100) { totalCount nodes { rank snippet node { __typename ... on Claim { slug pack { slug } } ... on Source { slug outlet { name } } ... on Event { title participants { role } } ... on Actor { name partOf { name } } } } } }' },
  questionDrafts: { statements: 4, query: '{ questionDrafts(pack: $pack, asOf: "2021-07-10", first: 100) { totalCount nodes { question { stem sources { slug } } keyOptionIds explanation { text key { reason evidence { exact source { slug outlet { name } } } assertions { claim { slug } source { slug } chain { label source { slug } } } corroboration { verdict origins { sources { slug } } } } } proof { valid checks { message claim { slug } evidence { exact } } } } } }' },
  source: { statements: 21, query: `{ source(pack: $pack, slug: "wire-2021-07-07") { ${SOURCE} claims(first: 100) { nodes { ${CLAIM} } } } }` },
  claim: { statements: 15, query: `{ claim(pack: $pack, slug: "chamber-supports-sale") { ${CLAIM} } }` },
};

const PACKS = ['harbour-ferry', 'ten-ferries'] as const;
/** Roots whose answer does not grow with the pack: one thing, or what the engine chooses. */
const FIXED_SIZE = new Set(['pack', 'packs', 'sourcesSharingOrigin', 'search', 'questionDrafts', 'source', 'claim']);

describe('the number of statements', () => {
  let api: TestApi;
  const sourceIds = new Map<string, string>();
  beforeAll(async () => {
    api = await startTestApi({ now: new Date('2030-01-01T00:00:00Z') });
    const ferry = shippedGraph('harbour-ferry');
    await api.importGraph(ferry);
    await publishStarterQuiz(api.dependencies);
    await api.importGraph(repeatGraph(ferry, { slug: 'ten-ferries', times: 10 }));
    for (const pack of PACKS) {
      const { data } = await api.ask('query ($pack: String!) { source(pack: $pack, slug: "wire-2021-07-07") { id } }', { variables: { pack } });
      sourceIds.set(pack, (data as unknown as { source: { id: string } }).source.id);
    }
  }, 120_000);
  afterAll(async () => { await api.close(); });

  const DECLARED = { pack: 'String!', issue: 'String!', source: 'ID!' } as const;

  async function count(body: string, pack: string): Promise<{ readonly answer: Answer; readonly statements: readonly string[] }> {
    const used = Object.entries(DECLARED).filter(([name]) => body.includes(`$${name}`));
    const query = `query ${used.length === 0 ? '' : `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})`} ${body}`;
    const all: Readonly<Record<string, unknown>> = { pack, issue: 'selling-the-ferry', source: sourceIds.get(pack) };
    const variables = Object.fromEntries(used.map(([name]) => [name, all[name]]));
    const { result, statements } = await countStatements(() => api.ask(query, { variables, headers: body.includes('questionDrafts') ? { authorization: `Bearer ${ADMIN_TOKEN}` } : {} }));
    return { answer: result, statements };
  }

  it.each(Object.entries(QUERIES).map(([root, { query, statements }]) => [root, statements, query] as const))('for `%s` is %i, on one ferry and on ten', async (root, expected, query) => {
    // The first request of a kind also prepares what is kept: a graph, the drafts made of it.
    for (const pack of PACKS) await count(query, pack);
    const [few, many] = [await count(query, 'harbour-ferry'), await count(query, 'ten-ferries')];
    expect(few.answer.errors).toEqual([]);
    expect(many.answer.errors).toEqual([]);
    if (!FIXED_SIZE.has(root)) expect(many.answer.body.length).toBeGreaterThan(few.answer.body.length * 1.5);
    expect({ few: few.statements.length, many: many.statements.length }).toEqual({ few: expected, many: expected });
  }, 60_000);

  it('for `quizzes` does not grow with the quizzes', async () => {
    const query = '{ quizzes(first: 100) { totalCount nodes { code pack { slug } questions { stem sources { slug } } } } }';
    const few = await count(query, 'harbour-ferry');
    await api.test.database.pool.query(`insert into quizzes select gen_random_uuid(), code || n, title, pack_id, starter, created_at from quizzes, generate_series(1, 9) n`);
    await api.test.database.pool.query(`insert into revisions select gen_random_uuid(), q.id, 1, r.as_of, r.known_at, r.pack_version, r.questions, r.keys, r.published_at from quizzes q cross join (select * from revisions limit 1) r where not exists (select 1 from revisions x where x.quiz_id = q.id)`);
    const many = await count(query, 'harbour-ferry');
    expect(many.answer.data).toMatchObject({ quizzes: { totalCount: 10 } });
    expect({ few: few.statements.length, many: many.statements.length }).toEqual({ few: 3, many: 3 });
  });

  it('is one for the ids of many things of one type', async () => {
    const { data } = await api.ask('{ claims(pack: "ten-ferries", first: 100) { nodes { id } } }');
    const ids = (data as unknown as { claims: { nodes: { id: string }[] } }).claims.nodes.map(({ id }) => id);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { slug } } }';
    const one = await countStatements(() => api.ask(query, { variables: { ids: ids.slice(0, 1) } }));
    const all = await countStatements(() => api.ask(query, { variables: { ids } }));
    expect(ids).toHaveLength(100);
    expect(all.statements).toHaveLength(1);
    expect(one.statements).toHaveLength(1);
    expect((all.result.data as unknown as { nodes: unknown[] }).nodes).not.toContain(null);
  });
});
