import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedGraph, startTestApi, type TestApi } from '../testing/start-test-api.js';
import { repeatGraph } from '../testing/repeat-graph.js';

interface Page { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]; readonly nodes: readonly { readonly id: string }[]; readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null } }

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const ferry = shippedGraph('harbour-ferry');
  await api.importGraph(ferry);
  await api.importGraph(repeatGraph(ferry, { slug: 'three-ferries', times: 3 }));
}, 120_000);
afterAll(async () => { await api.close(); });

const CONNECTION = '{ edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
/** Lists of every kind: of a root with and without its pack, below one thing, with a filter, and of what is worked out. */
const LISTS: readonly (readonly [name: string, list: string, path: readonly string[]])[] = [
  ['sources of a pack', 'sources(pack: "three-ferries", ARGS)', ['sources']],
  ['sources of all packs', 'sources(ARGS)', ['sources']],
  ['events of a pack', 'events(pack: "three-ferries", ARGS)', ['events']],
  ['events of all packs within a time', 'events(from: "2021-06-01", to: "2021-07-31", ARGS)', ['events']],
  ['actors of one kind', 'actors(pack: "three-ferries", kind: PERSON, ARGS)', ['actors']],
  ['claims with a filter', 'claims(pack: "three-ferries", filter: { onlyOneSource: true }, ARGS)', ['claims']],
  ['claims of all packs with a filter', 'claims(filter: { predicate: POSITION }, ARGS)', ['claims']],
  ['claims below a source', 'source(pack: "harbour-ferry", slug: "wire-2021-07-07") { claims(ARGS) CONNECTION }', ['source', 'claims']],
  ['evidence below a source', 'source(pack: "harbour-ferry", slug: "wire-2021-07-07") { evidence(ARGS) CONNECTION }', ['source', 'evidence']],
  ['assertions below a source', 'source(pack: "harbour-ferry", slug: "wire-2021-07-07") { assertions(ARGS) CONNECTION }', ['source', 'assertions']],
  ['positions', 'positions(issue: "selling-the-ferry", pack: "three-ferries", asOf: "2021-07-10", ARGS)', ['positions']],
  ['packs', 'packs(ARGS)', ['packs']],
];

async function page([, list, path]: (typeof LISTS)[number], args: string): Promise<Page> {
  const written = list.includes('CONNECTION') ? list.replace('CONNECTION', CONNECTION) : `${list} ${CONNECTION}`;
  const answer = await api.ask(`{ ${written.replace('ARGS', args)} }`);
  expect(answer.errors).toEqual([]);
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], answer.data) as Page;
}

describe.each(LISTS)('%s', (...list) => {
  it('come page by page, each once, in the order of the whole, and count alike', async () => {
    const whole = await page(list, 'first: 100');
    const ids: string[] = [];
    let after: string | null = null;
    let pages = 0;
    for (let more = true; more; pages += 1) {
      const one: Page = await page(list, `first: 3${after === null ? '' : `, after: "${after}"`}`);
      expect(one.totalCount).toBe(whole.totalCount);
      expect(one.edges.map(({ node }) => node)).toEqual(one.nodes);
      expect(one.pageInfo).toMatchObject({ hasPreviousPage: after !== null, startCursor: one.edges[0]?.cursor ?? null, endCursor: one.edges.at(-1)?.cursor ?? null });
      ids.push(...one.nodes.map(({ id }) => id));
      more = one.pageInfo.hasNextPage;
      after = one.pageInfo.endCursor;
    }
    const expected = whole.nodes.map(({ id }) => id);
    expect(ids.slice(0, 100)).toEqual(expected);
    expect(ids).toHaveLength(whole.totalCount);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages).toBe(Math.max(1, Math.ceil(whole.totalCount / 3)));
  }, 30_000);

  it('give nothing but their number for a page of none', async () => {
    const none = await page(list, 'first: 0');
    expect(none).toMatchObject({ nodes: [], edges: [], pageInfo: { hasNextPage: none.totalCount > 0, startCursor: null, endCursor: null } });
    expect(none.totalCount).toBeGreaterThan(0);
  });
});

describe('a cursor', () => {
  it('stays good when something before it goes', async () => {
    const graph = shippedGraph('harbour-ferry');
    const other = await startTestApi();
    try {
      await other.importGraph(graph);
      const first = await other.ask('{ events(first: 2) { pageInfo { endCursor } } rest: events(first: 100) { nodes { id } } }');
      const { events, rest } = first.data as unknown as { events: Page; rest: Page };
      const [gone] = [...graph.events].sort((a, b) => ((a.date.earliest ?? '') < (b.date.earliest ?? '') ? -1 : 1));
      const kept = graph.claims.filter(({ predicate }) => !JSON.stringify(predicate).includes(`"${gone?.slug ?? ''}"`)).map(({ slug }) => slug);
      await other.importGraph({
        ...graph, events: graph.events.filter((event) => event !== gone).map((event) => ({ ...event, relations: event.relations.filter(({ event: to, claim }) => to !== gone?.slug && (claim === null || kept.includes(claim))) })),
        claims: graph.claims.filter(({ slug }) => kept.includes(slug)), assertions: graph.assertions.filter(({ claim }) => kept.includes(claim)),
        contradictions: [], absences: [],
      });
      const next = await other.ask('query ($after: String) { events(first: 100, after: $after) { nodes { id } } }', { variables: { after: events.pageInfo.endCursor } });
      expect((next.data as unknown as { events: Page }).events.nodes).toEqual(rest.nodes.slice(2));
    } finally {
      await other.close();
    }
  }, 60_000);
});
