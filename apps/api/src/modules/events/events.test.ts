import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Event, PackGraph } from '@footnote/knowledge';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';

let api: TestApi;
let graph: PackGraph;
/** Events of uncertain date, beside those of the pack: what a search by time has to get right. */
const UNCERTAIN: readonly Event[] = [
  event('a-month', { edtf: '2021-06', earliest: '2021-06-01', latest: '2021-06-30', precision: 'MONTH' }),
  event('some-days', { edtf: '2021-06-28/2021-07-03', earliest: '2021-06-28', latest: '2021-07-03', precision: 'INTERVAL' }),
  event('until-then', { edtf: '../2021-06-15', earliest: null, latest: '2021-06-15', precision: 'INTERVAL' }),
  event('from-then-on', { edtf: '2021-07-02/..', earliest: '2021-07-02', latest: null, precision: 'INTERVAL' }),
  event('whenever', { edtf: 'XXXX', earliest: null, latest: null, precision: 'UNKNOWN' }),
];

function event(slug: string, date: Pick<Event['date'], 'edtf' | 'earliest' | 'latest' | 'precision'>): Event {
  return { slug, title: slug, clause: slug, nominal: slug, date: { ...date, basis: 'INFERRED', note: null }, participants: [], relations: [], note: null };
}

beforeAll(async () => {
  api = await startTestApi();
  const ferry = shippedGraph('harbour-ferry');
  graph = { ...ferry, events: [...ferry.events, ...UNCERTAIN] };
  await api.importGraph(graph);
}, 120_000);
afterAll(async () => { await api.close(); });

interface EventNode { readonly slug: string; readonly date: { readonly earliest: string | null; readonly latest: string | null; readonly label: string } }
async function events(args: string): Promise<readonly EventNode[]> {
  const { data, errors } = await api.ask(`{ events(first: 100 ${args}) { totalCount nodes { slug date { earliest latest label } } } }`);
  expect(errors).toEqual([]);
  const found = (data as unknown as { events: { totalCount: number; nodes: EventNode[] } }).events;
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes;
}

describe('events', () => {
  it('come the earliest first, those without a beginning before all', async () => {
    const all = await events(', pack: "harbour-ferry"');
    expect(all.map(({ slug }) => slug).sort()).toEqual(graph.events.map(({ slug }) => slug).sort());
    const beginnings = all.map(({ date }) => date.earliest ?? '0001-01-01');
    expect(beginnings).toEqual([...beginnings].sort());
  });

  it.each([
    ['2021-06-10', '2021-06-20'], ['2021-06-30', '2021-06-30'], ['2021-07-02', '2021-07-02'], ['2021-07-04', '2021-12-31'], ['1980-01-01', '1990-12-31'], ['2021-06-15', '2021-06-15'], ['2021-06-16', '2021-06-16'],
  ])('between %s and %s are those that can have happened then', async (from, to) => {
    const expected = graph.events.filter(({ date }) => (date.latest ?? '9999-12-31') >= from && (date.earliest ?? '0001-01-01') <= to).map(({ slug }) => slug).sort();
    expect((await events(`, from: "${from}", to: "${to}"`)).map(({ slug }) => slug).sort()).toEqual(expected);
    expect(expected).toContain('whenever');
  });

  it('keep their uncertainty, and say it in words', async () => {
    const all = await events('');
    expect(all.find(({ slug }) => slug === 'a-month')?.date).toEqual({ earliest: '2021-06-01', latest: '2021-06-30', label: 'June 2021' });
    expect(all.find(({ slug }) => slug === 'some-days')?.date.label).toBe('between 28 June and 3 July 2021');
  });

  it('tell who took part, what they stand to, and who reports them', async () => {
    const { data } = await api.ask('{ events(first: 100) { nodes { slug participants { role actor { slug } } relations { kind event { slug } claim { slug } } sources(first: 100) { nodes { slug } } claims(first: 100) { nodes { slug } } } } }');
    const { nodes } = (data as unknown as { events: { nodes: { slug: string; participants: unknown; relations: unknown; sources: { nodes: { slug: string }[] }; claims: { nodes: { slug: string }[] } }[] } }).events;
    for (const { slug, participants, relations } of graph.events) {
      expect(nodes.find((node) => node.slug === slug)).toMatchObject({
        participants: participants.map(({ actor, role }) => ({ role, actor: { slug: actor } })),
        relations: relations.map(({ kind, event: to, claim }) => ({ kind, event: { slug: to }, claim: claim === null ? null : { slug: claim } })),
      });
    }
    for (const { claims, sources } of nodes) {
      const told = new Set(claims.nodes.map(({ slug }) => slug));
      const tellers = new Set(graph.assertions.filter(({ claim }) => told.has(claim)).map(({ source }) => source));
      expect(new Set(sources.nodes.map(({ slug }) => slug))).toEqual(tellers);
    }
  });
});

describe('actors', () => {
  it('come by kind, with what they are part of and head', async () => {
    const { data } = await api.ask('{ actors(kind: PERSON, first: 100) { totalCount nodes { slug kind aliases partOf { slug } heads { slug } } } }');
    const people = graph.actors.filter(({ kind }) => kind === 'PERSON');
    expect((data as unknown as { actors: { nodes: unknown } }).actors.nodes).toEqual(people.map(({ slug, kind, aliases, partOf, heads }) => ({ slug, kind, aliases, partOf: partOf === null ? null : { slug: partOf }, heads: heads === null ? null : { slug: heads } })));
  });
});

describe('what stands how to what', () => {
  interface Related { readonly slug: string; readonly relations: readonly { readonly kind: string; readonly event: { readonly slug: string } }[] }
  const KINDS = ['BEFORE', 'CAUSES', 'OVERRIDES', 'RESPONDS_TO', 'PART_OF'] as const;

  it.each(KINDS)('is given for one kind of relation alone: %s', async (kind) => {
    const { data, errors } = await api.ask('query ($kind: EventRelationKind!) { events(first: 100, relation: $kind) { totalCount nodes { slug relations(kind: $kind) { kind event { slug } } } } }', { variables: { kind } });
    expect(errors).toEqual([]);
    const { nodes, totalCount } = (data as unknown as { events: { nodes: readonly Related[]; totalCount: number } }).events;
    const expected = graph.events.map(({ slug, relations }) => [slug, relations.filter((one) => one.kind === kind).map(({ event: other }) => other)] as const).filter(([, others]) => others.length > 0);
    expect(new Map(nodes.map(({ slug, relations }) => [slug, relations.map(({ event: other }) => other.slug)]))).toEqual(new Map(expected));
    expect(totalCount).toBe(expected.length);
  });

  it('is there to be tried: the pack has more than one kind', () => {
    expect(new Set(graph.events.flatMap(({ relations }) => relations.map(({ kind }) => kind))).size).toBeGreaterThan(1);
  });
});

describe('an actor', () => {
  it('lists what it took part in, the earliest first', async () => {
    const { data, errors } = await api.ask('{ actors(pack: "harbour-ferry", first: 100) { nodes { slug events(first: 100) { totalCount nodes { slug date { earliest } } } } } }');
    expect(errors).toEqual([]);
    const { nodes } = (data as unknown as { actors: { nodes: readonly { slug: string; events: { totalCount: number; nodes: readonly { slug: string; date: { earliest: string | null } }[] } }[] } }).actors;
    let parts = 0;
    for (const { slug, events: taken } of nodes) {
      const expected = graph.events.filter(({ participants }) => participants.some(({ actor }) => actor === slug)).map((one) => one.slug);
      expect(taken.nodes.map((one) => one.slug).sort()).toEqual([...expected].sort());
      const beginnings = taken.nodes.map(({ date }) => date.earliest ?? '0001-01-01');
      expect(beginnings).toEqual([...beginnings].sort());
      parts += expected.length;
    }
    expect(parts).toBeGreaterThan(2);
  });
});
