import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackGraph } from '@footnote/knowledge';
import { PgDialect } from 'drizzle-orm/pg-core';
import { SAMPLE_SIZES } from '../../platform/database/index.js';
import { chooseWay, searchStatement, type SearchWay } from './search.store.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';

interface Hit { readonly rank: number; readonly snippet: string; readonly node: { readonly __typename: string; readonly id: string } }
interface Found { readonly totalCount: number; readonly nodes: readonly Hit[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(withMarkup(shippedGraph('harbour-ferry')));
}, 120_000);
afterAll(async () => { await api.close(); });

/** A pack whose author, or whose sources, wrote markup and the marks of snippets into the text. */
function withMarkup(graph: PackGraph): PackGraph {
  return { ...graph, claims: graph.claims.map((claim, at) => (at === 0 ? { ...claim, statement: 'The zeppelin <img src=x onerror=alert(1)> & <script>alert("x")</script> ⟦landed⟧ here.' } : claim)) };
}

async function search(text: string, rest = ''): Promise<Found> {
  const answer = await api.ask(`query ($text: String!) { search(text: $text ${rest}) { totalCount pageInfo { hasNextPage endCursor } nodes { rank snippet node { __typename ... on Node { id } } } } }`, { variables: { text } });
  expect(answer.errors).toEqual([]);
  return (answer.data as unknown as { search: Found }).search;
}

describe('a search', () => {
  it('finds words in other forms, in claims, events, sources and actors', async () => {
    const { nodes, totalCount } = await search('ferries', ', first: 100');
    expect(totalCount).toBe(nodes.length);
    expect(new Set(nodes.map(({ node }) => node.__typename))).toEqual(new Set(['Claim', 'Event', 'Source', 'Actor']));
  });

  it('gives the best fit first, in an order that is the same each time', async () => {
    const [first, again] = [await search('ferry council', ', first: 100'), await search('ferry council', ', first: 100')];
    expect(first.nodes.map(({ rank }) => rank)).toEqual([...first.nodes.map(({ rank }) => rank)].sort((a, b) => b - a));
    expect(again).toEqual(first);
  });

  it('knows phrases, either-or, and what to leave out', async () => {
    const [both, either, one, without] = [await search('council vote'), await search('council or vote', ', first: 100'), await search('vote', ', first: 100'), await search('vote -council', ', first: 100')];
    expect(either.totalCount).toBeGreaterThan(both.totalCount);
    expect(without.totalCount).toBeLessThan(one.totalCount);
    expect((await search('"vote council the"')).totalCount).toBe(0);
  });

  it('marks the words that it found, in text without markup of its own and with none that would work', async () => {
    const [hit] = (await search('zeppelin')).nodes;
    expect(hit?.snippet).toContain('⟦zeppelin⟧');
    expect(hit?.snippet).not.toMatch(/<b>|<\/b>|<mark>/);
    // What the author wrote stays text; what looks like our mark is not taken for one.
    expect(hit?.snippet).toContain('<script>');
    expect(hit?.snippet).toContain('[landed]');
    expect([...(hit?.snippet ?? '').matchAll(/⟦([^⟧]*)⟧/g)].map(([, word]) => word)).toEqual(['zeppelin']);
  });

  it('comes page by page, each thing once', async () => {
    const whole = await search('ferry', ', first: 100');
    const ids: string[] = [];
    for (let after = '', more = true; more;) {
      const page = await search('ferry', `, first: 7${after === '' ? '' : `, after: "${after}"`}`);
      ids.push(...page.nodes.map(({ node }) => node.id));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor ?? '';
    }
    expect(ids).toEqual(whole.nodes.map(({ node }) => node.id));
  });

  it.each(['the', '!!!', '" " -', 'zzzzzz', `'; drop table claims; --`, 'a & b | !c <-> d:*'])('finds nothing and breaks nothing for %j', async (text) => {
    expect((await search(text)).nodes.every(({ node }) => node.id !== '')).toBe(true);
  });

  it('keeps to the pack that is named', async () => {
    await api.importGraph({ ...shippedGraph('harbour-ferry'), pack: { ...shippedGraph('harbour-ferry').pack, slug: 'second-ferry' } });
    const [all, one] = [await search('ferry'), await search('ferry', ', pack: "harbour-ferry"')];
    expect(one.totalCount).toBeGreaterThan(0);
    expect(all.totalCount).toBeGreaterThan(one.totalCount);
  });
});

describe('the way in which all packs are searched', () => {
  it('is the index of all for what is rare, however many rows there are', () => {
    expect([0, 3, 400, 1_599].map(chooseWay)).toEqual([0, 3, 400, 1_599].map(() => ({ in: 'ALL' })));
  });

  it('is the smallest sample that holds enough of what is common', () => {
    expect(chooseWay(1_600)).toEqual({ in: 'SAMPLE', oneIn: 16 });
    expect(chooseWay(25_599)).toEqual({ in: 'SAMPLE', oneIn: 16 });
    expect(chooseWay(1_000_000)).toEqual({ in: 'SAMPLE', oneIn: 256 });
  });
});

describe('a search of all packs for what is common', () => {
  it('looks in the index of a sample, and where that holds too few, in the index of all', async () => {
    const { pool, queries } = api.test.database;
    const explained = async (way: SearchWay): Promise<string> => {
      const { sql: text, params } = new PgDialect().sqlToQuery(searchStatement({ text: 'ferry', range: { in: 'ALL', ways: [way, way, way, way] }, limit: 20, after: null }));
      const client = await pool.connect();
      try {
        await client.query('begin; set local enable_seqscan = off');
        const { rows } = await client.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values: params });
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await explained({ in: 'ALL' })).not.toContain('_one_in_');
    for (const oneIn of SAMPLE_SIZES) for (const table of ['claims', 'events', 'sources', 'actors']) expect(await explained({ in: 'SAMPLE', oneIn })).toContain(`Bitmap Index Scan on ${table}_search_one_in_${String(oneIn)}`);
    // One in 256 of some dozens is hardly one: then it is as if there was no sample.
    const inAll = await queries.execute(searchStatement({ text: 'ferry', range: { in: 'ALL', ways: [] }, limit: 100, after: null }));
    const way = { in: 'SAMPLE', oneIn: 256 } as const;
    const inSample = await queries.execute(searchStatement({ text: 'ferry', range: { in: 'ALL', ways: [way, way, way, way] }, limit: 100, after: null }));
    expect(inSample.rows).toEqual(inAll.rows);
    expect(inAll.rows.length).toBeGreaterThan(10);
  });
});
