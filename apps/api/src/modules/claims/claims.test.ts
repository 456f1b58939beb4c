import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { corroborate, indexGraph, positionsAt, type GraphIndex, type PackGraph } from '@footnote/knowledge';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';

let api: TestApi;
let graph: PackGraph;
let index: GraphIndex;
beforeAll(async () => {
  api = await startTestApi({ now: new Date('2030-01-01T00:00:00Z') });
  graph = shippedGraph('harbour-ferry');
  index = indexGraph(graph);
  await api.importGraph(graph);
}, 120_000);
afterAll(async () => { await api.close(); });

/** The data of a query that must not fail. */
async function data<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const answer = await api.ask(query, { variables });
  expect(answer.errors).toEqual([]);
  return answer.data as unknown as Data;
}

interface PositionNode { readonly id: string; readonly actor: { slug: string }; readonly issue: { slug: string }; readonly stance: string; readonly state: string; readonly lastReported: string | null; readonly reason: string | null; readonly claim: { slug: string } }
interface Nodes<Node> { readonly nodes: readonly Node[]; readonly totalCount: number }
const POSITION = 'id actor { slug } issue { slug } stance state lastReported reason claim { slug }';
const POSITIONS = `query ($asOf: Date!, $knownAt: Date) { positions(issue: "selling-the-ferry", asOf: $asOf, knownAt: $knownAt, first: 100) { totalCount nodes { ${POSITION} } } }`;

/** Days around every publication of the pack, and one before and after all. */
function days(): readonly string[] {
  const published = graph.sources.flatMap(({ published: { latest } }) => (latest === null ? [] : [latest]));
  return [...new Set(['2021-05-01', ...published, '2021-07-09', '2029-12-31'])].sort();
}

describe('positions', () => {
  it('are those that the rules of time give, for every pair of the two clocks', async () => {
    let held = 0;
    for (const asOf of days()) {
      for (const knownAt of days()) {
        const expected = positionsAt({ claims: graph.claims, assertions: graph.assertions, sources: index.sources, asOf, knownAt });
        const { positions } = await data<{ positions: Nodes<PositionNode> }>(POSITIONS, { asOf, knownAt });
        const place = (slug: string): number => graph.claims.findIndex((claim) => claim.slug === slug);
        expect(positions.nodes.map(({ claim, actor, stance, state, lastReported }) => [claim.slug, actor.slug, stance, state, lastReported])).toEqual(
          [...expected].sort((a, b) => place(a.claim.slug) - place(b.claim.slug)).map(({ claim, actor, stance, state, lastReported }) => [claim.slug, actor, stance, state, lastReported]));
        expect(positions.totalCount).toBe(expected.length);
        held += expected.length;
      }
    }
    expect(held).toBeGreaterThan(50);
  }, 60_000);

  it('differ between two days on which different things held', async () => {
    const stances = async (asOf: string): Promise<readonly string[]> => (await data<{ positions: Nodes<PositionNode> }>(POSITIONS, { asOf, knownAt: asOf })).positions.nodes.map(({ actor, stance, state }) => `${actor.slug} ${stance} ${state}`);
    expect(await stances('2021-06-16')).not.toEqual(await stances('2021-07-10'));
  });

  it('are none of whom nothing had been reported', async () => {
    expect((await data<{ positions: Nodes<PositionNode> }>(POSITIONS, { asOf: '2021-07-10', knownAt: '2021-05-01' })).positions.totalCount).toBe(0);
  });

  it('of an actor and of an issue are those of the root', async () => {
    const { positions } = await data<{ positions: Nodes<PositionNode> }>(POSITIONS, { asOf: '2021-07-10', knownAt: '2021-07-10' });
    const other = await data<{ actors: Nodes<{ positions: Nodes<PositionNode> }>; issues: Nodes<{ positions: Nodes<PositionNode> }> }>(
      `{ actors(pack: "harbour-ferry", first: 100) { nodes { positions(asOf: "2021-07-10", knownAt: "2021-07-10") { nodes { ${POSITION} } } } } issues(pack: "harbour-ferry") { nodes { positions(asOf: "2021-07-10", knownAt: "2021-07-10") { nodes { ${POSITION} } } } } }`);
    const byId = (a: PositionNode, b: PositionNode): number => (a.id < b.id ? -1 : 1);
    expect(other.issues.nodes.flatMap((issue) => issue.positions.nodes)).toEqual(positions.nodes);
    expect(other.actors.nodes.flatMap((actor) => actor.positions.nodes).sort(byId)).toEqual([...positions.nodes].sort(byId));
  });

  it('are found again by their ids, with the clocks that were asked', async () => {
    const { positions } = await data<{ positions: Nodes<PositionNode> }>(POSITIONS, { asOf: '2021-06-20', knownAt: '2021-06-18' });
    const { nodes } = await data<{ nodes: readonly PositionNode[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Position { ${POSITION} } } }`, { ids: positions.nodes.map(({ id }) => id) });
    expect(nodes).toEqual(positions.nodes);
    expect(nodes.length).toBeGreaterThan(0);
  });

  it('give the reasons that had been reported by then, and no others', async () => {
    const reasons = graph.claims.flatMap(({ slug, answer, predicate }) => (predicate.type === 'REASON' && predicate.of.kind === 'CLAIM' ? [{ slug, of: predicate.of.slug, answer }] : []));
    const { positions } = await data<{ positions: Nodes<PositionNode> }>(POSITIONS, { asOf: '2029-12-31' });
    const given = positions.nodes.filter(({ reason }) => reason !== null);
    expect(given.length).toBeGreaterThan(0);
    for (const { claim, reason } of given) expect(reason).toBe(reasons.filter(({ of }) => of === claim.slug).map(({ answer }) => answer).join('; '));
  });

  it('of an issue that several packs have are asked with the pack', async () => {
    const other = await startTestApi();
    try {
      await other.importGraph(graph);
      await other.importGraph({ ...graph, pack: { ...graph.pack, slug: 'another-ferry' } });
      const ambiguous = await other.ask(POSITIONS, { variables: { asOf: '2021-07-10' } });
      expect(ambiguous.errors[0]?.message).toBe('Several packs have an issue "selling-the-ferry": say which with `pack`, one of another-ferry, harbour-ferry.');
      expect(ambiguous.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'pack', allowed: ['another-ferry', 'harbour-ferry'] });
      const named = await other.ask('{ positions(issue: "selling-the-ferry", pack: "another-ferry", asOf: "2021-07-10") { totalCount } }');
      expect(named.errors).toEqual([]);
    } finally {
      await other.close();
    }
  }, 60_000);
});

describe('changes of position', () => {
  it('name who changed, from what, and nobody whose stance is the same', async () => {
    const { positionChanges } = await data<{ positionChanges: { nodes: readonly { actor: { slug: string }; before: PositionNode | null; after: PositionNode | null; event: { slug: string } | null }[] } }>(
      `{ positionChanges(issue: "selling-the-ferry", from: "2021-06-16", to: "2021-07-10") { nodes { actor { slug } before { ${POSITION} } after { ${POSITION} } event { slug } } } }`);
    expect(positionChanges.nodes.length).toBeGreaterThan(0);
    for (const { before, after } of positionChanges.nodes) expect(before?.stance).not.toBe(after?.stance);
  });

  it('are none between a day and itself', async () => {
    expect(await data('{ positionChanges(issue: "selling-the-ferry", from: "2021-07-10", to: "2021-07-10") { totalCount nodes { actor { slug } } } }')).toEqual({ positionChanges: { totalCount: 0, nodes: [] } });
  });
});

describe('corroboration', () => {
  it('is what the rules of origin give, for every claim and whatever had been published', async () => {
    interface Found { readonly slug: string; readonly corroboration: { outletCount: number; originCountMin: number; originCountMax: number; verdict: string; explanation: string; origins: readonly { key: string; sources: readonly { slug: string }[] }[] } }
    const verdicts = new Set<string>();
    for (const knownAt of ['2021-05-25', '2021-06-16', '2029-12-31']) {
      const { claims } = await data<{ claims: Nodes<Found> }>(
        'query ($knownAt: Date) { claims(pack: "harbour-ferry", first: 100) { nodes { slug corroboration(knownAt: $knownAt) { outletCount originCountMin originCountMax verdict explanation origins { key sources { slug } } } } } }', { knownAt });
      expect(claims.nodes).toHaveLength(graph.claims.length);
      for (const { slug, corroboration } of claims.nodes) {
        const claim = index.claims.get(slug);
        if (claim === undefined) throw new Error(slug);
        const { origins, ...counts } = corroborate({ claim, assertions: index.assertionsOfClaim.get(slug) ?? [], sources: index.sources, outlets: index.outlets, knownAt });
        expect(corroboration).toMatchObject({ ...counts, origins: origins.map(({ key, sources }) => ({ key, sources: sources.map((source) => ({ slug: source })) })) });
        verdicts.add(corroboration.verdict);
      }
    }
    expect(verdicts.size).toBeGreaterThanOrEqual(3);
  }, 60_000);

  it('shows which sources share an origin, either way', async () => {
    const { sources } = await data<{ sources: Nodes<{ id: string; slug: string }> }>('{ sources(pack: "harbour-ferry", first: 100) { nodes { id slug } } }');
    const sharing = new Map<string, readonly string[]>();
    for (const { id, slug } of sources.nodes) {
      const found = await data<{ sourcesSharingOrigin: Nodes<{ slug: string }> }>('query ($id: ID!) { sourcesSharingOrigin(source: $id, first: 100) { nodes { slug } } }', { id });
      sharing.set(slug, found.sourcesSharingOrigin.nodes.map((one) => one.slug));
    }
    expect([...sharing.values()].some((found) => found.length > 0)).toBe(true);
    for (const [slug, found] of sharing) {
      expect(found).not.toContain(slug);
      for (const other of found) expect(sharing.get(other)).toContain(slug);
    }
  });
});

describe('claims', () => {
  const slugs = async (filter: object): Promise<readonly string[]> => (await data<{ claims: Nodes<{ slug: string }> }>('query ($filter: ClaimFilter) { claims(pack: "harbour-ferry", filter: $filter, first: 100) { nodes { slug } } }', { filter })).claims.nodes.map(({ slug }) => slug);
  const told = (slug: string) => index.assertionsOfClaim.get(slug) ?? [];
  const tellers = (slug: string): number => new Set(told(slug).map(({ source }) => source)).size;
  const unnamed = (slug: string): boolean => told(slug).some(({ chain }) => chain.some(({ kind }) => kind === 'ANONYMOUS'));
  const where = (holds: (slug: string) => boolean): readonly string[] => graph.claims.map(({ slug }) => slug).filter(holds);

  it('are filtered by all that the filter says', async () => {
    expect(await slugs({ predicate: 'POSITION' })).toEqual(graph.claims.filter(({ predicate }) => predicate.type === 'POSITION').map(({ slug }) => slug));
    expect(await slugs({ onlyOneSource: true })).toEqual(where((slug) => tellers(slug) === 1));
    expect(await slugs({ onlyOneSource: false })).toEqual(where((slug) => tellers(slug) > 1));
    expect(await slugs({ anonymous: true })).toEqual(where(unnamed));
    expect(await slugs({ anonymous: false })).toEqual(where((slug) => !unnamed(slug)));
    expect(await slugs({ hedge: 'ALLEGEDLY' })).toEqual(where((slug) => told(slug).some(({ hedges }) => hedges.includes('ALLEGEDLY'))));
    expect(await slugs({ predicate: 'POSITION', onlyOneSource: true })).toEqual(graph.claims.filter(({ predicate, slug }) => predicate.type === 'POSITION' && tellers(slug) === 1).map(({ slug }) => slug));
    expect(await slugs({})).toHaveLength(graph.claims.length);
  });

  it('are filtered by the ids of a source, an actor and an event', async () => {
    const ids = await data<{ source: { id: string }; actors: Nodes<{ id: string; slug: string }>; events: Nodes<{ id: string; slug: string }> }>(
      '{ source(pack: "harbour-ferry", slug: "wire-2021-07-07") { id } actors(pack: "harbour-ferry", first: 100) { nodes { id slug } } events(pack: "harbour-ferry", first: 100) { nodes { id slug } } }');
    expect(await slugs({ source: ids.source.id })).toEqual(where((slug) => told(slug).some(({ source }) => source === 'wire-2021-07-07')));
    const mayor = ids.actors.nodes.find(({ slug }) => slug.includes('farrant'));
    expect((await slugs({ actor: mayor?.id })).length).toBeGreaterThan(0);
    const event = ids.events.nodes[1];
    expect((await slugs({ event: event?.id })).length).toBeGreaterThan(0);
    const wrong = await api.ask('query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }', { variables: { filter: { source: mayor?.id } } });
    expect(wrong.errors[0]?.message).toBe('This is the id of a Actor: give that of a Source.');
  });

  it('say what only one source tells', async () => {
    const { sources } = await data<{ sources: Nodes<{ slug: string; onlyHere: Nodes<{ slug: string }>; claims: Nodes<{ slug: string }> }> }>('{ sources(pack: "harbour-ferry", first: 100) { nodes { slug onlyHere(first: 100) { totalCount nodes { slug } } claims(first: 100) { totalCount nodes { slug } } } } }');
    for (const source of sources.nodes) {
      const claimed = where((slug) => told(slug).some((one) => one.source === source.slug));
      expect(source.claims.nodes.map(({ slug }) => slug)).toEqual(claimed);
      expect(source.onlyHere.nodes.map(({ slug }) => slug)).toEqual(claimed.filter((slug) => tellers(slug) === 1));
      expect([source.claims.totalCount, source.onlyHere.totalCount]).toEqual([claimed.length, claimed.filter((slug) => tellers(slug) === 1).length]);
    }
  });

  it('are retracted by a source, and that is a change of the time when it was published', async () => {
    const retracted = graph.claims.filter(({ retractedBy }) => retractedBy !== null);
    expect(retracted.length).toBeGreaterThan(0);
    const { changes } = await data<{ changes: Nodes<{ kind: string; claim: { slug: string; retractedBy: { slug: string } | null }; source: { slug: string } | null }> }>(
      '{ changes(pack: "harbour-ferry", from: "2021-01-01", to: "2021-12-31", first: 100) { nodes { kind claim { slug retractedBy { slug } } source { slug } } } }');
    const found = changes.nodes.filter(({ kind }) => kind === 'RETRACTED');
    expect(found.map(({ claim, source }) => [claim.slug, source?.slug])).toEqual(retracted.map(({ slug, retractedBy }) => [slug, retractedBy]));
    expect(new Set(changes.nodes.map(({ kind }) => kind))).toEqual(new Set(['BEGUN', 'CONTRADICTED', 'RETRACTED']));
  });
});

describe('an outlet', () => {
  interface OutletNode { readonly slug: string; readonly pack: { slug: string }; readonly sources: Nodes<{ slug: string }>; readonly hedgeCounts: readonly { hedge: string; tellingCount: number }[]; readonly assertions: Nodes<{ hedges: readonly string[]; source: { slug: string }; claim: { slug: string } }> }
  const ask = async (hedge: string | null): Promise<readonly OutletNode[]> => (await data<{ outlets: Nodes<OutletNode> }>(
    'query ($hedge: Hedge) { outlets(pack: "harbour-ferry", first: 100) { totalCount nodes { slug pack { slug } sources(first: 100) { totalCount nodes { slug } } hedgeCounts { hedge tellingCount } assertions(first: 100, hedge: $hedge) { totalCount nodes { hedges source { slug } claim { slug } } } } } }', { hedge })).outlets.nodes;
  const sourcesOf = (outlet: string): readonly string[] => graph.sources.filter((source) => source.outlet === outlet).map(({ slug }) => slug);
  const tellingsOf = (outlet: string) => graph.assertions.filter(({ source, approved }) => approved && sourcesOf(outlet).includes(source));

  it('lists what it published on the affair, in the order of the pack', async () => {
    const outlets = await ask(null);
    expect(outlets.map(({ slug }) => slug)).toEqual(graph.outlets.map(({ slug }) => slug));
    for (const { slug, pack, sources } of outlets) {
      expect(pack.slug).toBe('harbour-ferry');
      expect(sources.nodes.map((source) => source.slug)).toEqual(sourcesOf(slug));
    }
  });

  it('counts its tellings by hedge, those of none among them, the most frequent first', async () => {
    let hedged = 0;
    for (const { slug, hedgeCounts, assertions } of await ask(null)) {
      const expected = new Map<string, number>();
      for (const { hedges } of tellingsOf(slug)) for (const hedge of hedges) expected.set(hedge, (expected.get(hedge) ?? 0) + 1);
      expect(new Map(hedgeCounts.map(({ hedge, tellingCount }) => [hedge, tellingCount]))).toEqual(expected);
      expect(hedgeCounts.map(({ tellingCount }) => tellingCount)).toEqual([...expected.values()].sort((a, b) => b - a));
      expect(assertions.totalCount).toBe(tellingsOf(slug).length);
      hedged += hedgeCounts.filter(({ hedge }) => hedge !== 'NONE').length;
    }
    expect(hedged).toBeGreaterThan(0);
  });

  it('gives what it tells with one hedge', async () => {
    const used = [...new Set(graph.assertions.flatMap(({ hedges }) => hedges))];
    expect(used.length).toBeGreaterThan(1);
    for (const hedge of used) {
      for (const { slug, assertions } of await ask(hedge)) {
        const expected = tellingsOf(slug).filter(({ hedges }) => hedges.includes(hedge));
        expect(assertions.nodes.map(({ source, claim }) => [source.slug, claim.slug])).toEqual(expected.map(({ source, claim }) => [source, claim]));
        expect(assertions.totalCount).toBe(expected.length);
      }
    }
  });
});

describe('a source', () => {
  it('names those with which it shares an origin, as the root does', async () => {
    const { sources } = await data<{ sources: Nodes<{ id: string; sharesOriginWith: Nodes<{ slug: string }> }> }>('{ sources(pack: "harbour-ferry", first: 20) { nodes { id sharesOriginWith(first: 20) { totalCount nodes { slug } } } } }');
    let shared = 0;
    for (const { id, sharesOriginWith } of sources.nodes) {
      const { sourcesSharingOrigin } = await data<{ sourcesSharingOrigin: Nodes<{ slug: string }> }>('query ($id: ID!) { sourcesSharingOrigin(source: $id, first: 20) { totalCount nodes { slug } } }', { id });
      expect(sharesOriginWith).toEqual(sourcesSharingOrigin);
      shared += sharesOriginWith.totalCount;
    }
    expect(shared).toBeGreaterThan(0);
  });
});

describe('an actor', () => {
  it('gives its claims of one kind', async () => {
    const { actors } = await data<{ actors: Nodes<{ slug: string; claims: Nodes<{ slug: string }> }> }>('{ actors(pack: "harbour-ferry", first: 100) { nodes { slug claims(first: 100, filter: { predicate: POSITION }) { totalCount nodes { slug } } } } }');
    const positions = graph.claims.flatMap(({ slug, predicate }) => (predicate.type === 'POSITION' ? [{ slug, actor: predicate.actor }] : []));
    expect(positions.length).toBeGreaterThan(3);
    for (const { slug, claims } of actors.nodes) expect(claims.nodes.map((claim) => claim.slug)).toEqual(positions.filter(({ actor }) => actor === slug).map((claim) => claim.slug));
  });
});
