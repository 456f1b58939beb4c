import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackGraph } from '@footnote/knowledge';
import { chooseWay } from './search.store.js';
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
  it('is the index of words for what is rare, however many rows there are', () => {
    expect(chooseWay({ expected: 3, size: 1_000_000 })).toEqual({ by: 'INDEX' });
    expect(chooseWay({ expected: 10_000, size: 1_000_000 })).toEqual({ by: 'INDEX' });
    expect(chooseWay({ expected: 900, size: 1_000 })).toEqual({ by: 'INDEX' });
  });

  it('is through the rows for what is common, and not further than a few times as far as it should take', () => {
    expect(chooseWay({ expected: 100_000, size: 1_000_000 })).toEqual({ by: 'ROWS', most: 6_000 });
    expect(chooseWay({ expected: 1_000_000, size: 1_000_000 })).toEqual({ by: 'ROWS', most: 600 });
  });

  it('is the index of words where nothing is known of the table', () => {
    expect(chooseWay({ expected: 0, size: -1 })).toEqual({ by: 'INDEX' });
  });
});
