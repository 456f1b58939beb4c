import { expect } from '@jest/globals';
import type * as E from '@footnote/schema/examples';
import { corroborate, indexGraph, positionsAt, type Assertion, type Claim, type GraphIndex, type PackGraph } from '@footnote/knowledge';

/** What each example answers. */
export interface Answers {
  readonly positions: E.PositionsQuery;
  readonly 'what-changed': E.WhatChangedQuery;
  readonly 'evidence-chain': E.EvidenceChainQuery;
  readonly 'events-in-an-interval': E.EventsInAnIntervalQuery;
  readonly 'shared-origin': E.SharedOriginQuery;
  readonly contradictions: E.ContradictionsQuery;
  readonly corroboration: E.CorroborationQuery;
  readonly 'only-one-source': E.OnlyOneSourceQuery;
  readonly 'hedges-by-outlet': E.HedgesByOutletQuery;
  readonly 'anonymous-claims': E.AnonymousClaimsQuery;
  readonly 'actor-history': E.ActorHistoryQuery;
  readonly 'what-overrode-what': E.WhatOverrodeWhatQuery;
  readonly search: E.SearchQuery;
  readonly quiz: E.QuizQuery;
  readonly answering: E.AnswerMutation;
  readonly 'what-was-known-when': E.WhatWasKnownWhenQuery;
  readonly 'word-by-word': E.WordByWordQuery;
  readonly figures: E.FiguresQuery;
  readonly 'source-with-passages': E.SourceWithPassagesQuery;
  readonly outlets: E.OutletsQuery;
  readonly 'page-by-page': E.PageByPageQuery;
  readonly 'watch-a-pack': E.WatchPackSubscription;
}

/** Holds the answer of an example against the pack in memory, from which it was not made: throws where one of them is wrong. */
export type Checks = { readonly [Name in keyof Answers]: (answer: Answers[Name], pack: Pack) => void };

/** The pack that the examples ask, in memory: what their answers are held against. */
export interface Pack {
  readonly graph: PackGraph;
  readonly index: GraphIndex;
}

/** Prepares a pack for the checks. */
export function packOf(graph: PackGraph): Pack {
  return { graph, index: indexGraph(graph) };
}

/** What has to be there, or the example shows nothing. */
function there<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('The example found nothing');
  return thing;
}

const first = <Item>(items: readonly Item[]): Item => there(items[0]);
const claimsWhere = ({ graph }: Pack, holds: (claim: Claim) => boolean): readonly Claim[] => graph.claims.filter(holds);
const told = ({ index }: Pack, claim: string): readonly Assertion[] => index.assertionsOfClaim.get(claim) ?? [];
const tellers = (pack: Pack, claim: string): ReadonlySet<string> => new Set(told(pack, claim).map(({ source }) => source));
const labelOf = ({ index }: Pack, source: string): string => index.sources.get(source)?.label ?? `no source ${source}`;
const nameOf = ({ graph }: Pack, actor: string): string => graph.actors.find(({ slug }) => slug === actor)?.name ?? `no actor ${actor}`;

/** Who held what, as actor and stance, by the rules of time. */
function stancesAt({ graph, index }: Pack, asOf: string, knownAt: string): readonly string[] {
  const held = positionsAt({ claims: graph.claims, assertions: graph.assertions, sources: index.sources, asOf, knownAt });
  return held.map(({ actor, stance, state }) => `${nameOf({ graph, index }, actor)} ${stance} ${state}`).sort();
}

const stancesIn = (nodes: readonly { readonly actor: { readonly name: string }; readonly stance: string; readonly state: string }[]): readonly string[] => nodes.map(({ actor, stance, state }) => `${actor.name} ${stance} ${state}`).sort();

/** The check of every example, by its name. */
export const CHECKS: Checks = {
  positions({ positions }, pack) {
    expect(stancesIn(positions.nodes)).toEqual(stancesAt(pack, '2023-03-08', '2100-01-01'));
    expect(positions.totalCount).toBe(7);
    expect(stancesIn(positions.nodes)).toContain('Joe Biden UNDECIDED HOLDS');
    for (const { claim } of positions.nodes) {
      expect(claim.assertions.nodes.length).toBeGreaterThan(0);
      for (const { evidence } of claim.assertions.nodes) expect(evidence.length).toBeGreaterThan(0);
    }
  },
  'what-changed'({ positionChanges, changes }) {
    // One person changed; whoever he overruled did not.
    expect(positionChanges.nodes.map(({ actor, before, after }) => [actor.name, before?.stance, after?.stance])).toEqual([['Joe Biden', 'UNDECIDED', 'SUPPORTS']]);
    expect(first(positionChanges.nodes).event?.title).toBe('President Biden orders the evidence shared with the court');
    expect(changes.nodes).toHaveLength(10);
    expect(changes.totalCount).toBeGreaterThan(20);
  },
  'evidence-chain'(answer, pack) {
    const claim = there(answer.claim);
    const expected = told(pack, 'biden-supports-sharing');
    expect(claim.assertions.nodes.map(({ source, chain, evidence }) => [source.label, chain.map(({ label }) => label), evidence.length]))
      .toEqual(expected.map((one) => [labelOf(pack, one.source), one.chain.map(({ label }) => label), one.evidence.length]));
    // It came to one of them through a report that nobody here has seen.
    expect(claim.assertions.nodes.flatMap(({ chain }) => chain).some(({ kind, source }) => kind === 'OUTLET' && source?.label === 'the New York Times report of July 2023')).toBe(true);
    expect(claim.assertions.nodes.flatMap(({ evidence }) => evidence.map(({ anchor }) => anchor))).toEqual(['EXACT', 'EXACT', 'EXACT', 'EXACT']);
  },
  'events-in-an-interval'({ events }, { graph }) {
    const expected = graph.events.filter(({ date }) => (date.latest ?? '9999-12-31') >= '2023-07-01' && (date.earliest ?? '0001-01-01') <= '2023-07-31');
    expect([...events.nodes.map(({ title }) => title)].sort()).toEqual(expected.map(({ title }) => title).sort());
    expect(events.nodes.map(({ date }) => date.precision)).toEqual(expect.arrayContaining(['DAY', 'INTERVAL']));
    expect(events.nodes.map(({ title }) => title)).not.toContain('The New York Times reports the Defense Department’s opposition');
  },
  'shared-origin'({ sources }, pack) {
    const sharing = new Map<string, readonly string[]>(sources.nodes.map(({ label, sharesOriginWith }) => [label, sharesOriginWith.nodes.map(({ label }) => label)]));
    expect([...sharing.keys()]).toEqual(pack.graph.sources.map(({ label }) => label));
    // Three outlets, one report.
    for (const outlet of ['Sputnik', 'Al Mayadeen', 'MONDO (in machine translation)']) expect(sharing.get(outlet)).toContain('the New York Times report of 8 March 2023');
    expect(sharing.get('Sputnik')).toEqual(expect.arrayContaining(['Al Mayadeen', 'MONDO (in machine translation)']));
    expect(sharing.get('Sputnik')).not.toContain('HNGN');
    for (const [label, others] of sharing) for (const other of others) expect(sharing.get(other)).toContain(label);
  },
  contradictions({ contradictions }, { graph, index }) {
    const expected = graph.contradictions.filter(({ kind }) => kind === 'DATE');
    expect(contradictions.nodes.map(({ explanation }) => explanation)).toEqual(expected.map(({ explanation }) => explanation));
    expect(first(contradictions.nodes).claims.map(({ answer }) => answer)).toEqual(expected[0]?.claims.map((claim) => index.claims.get(claim)?.answer));
    for (const { claims } of contradictions.nodes) for (const { assertions } of claims) expect(first(assertions.nodes).evidence.length).toBeGreaterThan(0);
  },
  corroboration({ claims }, pack) {
    const { index: { sources, outlets } } = pack;
    const expected = claimsWhere(pack, ({ predicate }) => predicate.type === 'POSITION');
    expect(claims.nodes).toHaveLength(expected.length);
    claims.nodes.forEach(({ statement, corroboration }, nth) => {
      const claim = expected[nth];
      if (claim === undefined) throw new Error(`No position number ${String(nth)}`);
      const { outletCount, originCountMin, originCountMax, verdict } = corroborate({ claim, assertions: told(pack, claim.slug), sources, outlets, knownAt: '2023-07-31' });
      expect({ statement, ...corroboration }).toMatchObject({ statement: claim.statement, outletCount, originCountMin, originCountMax, verdict });
    });
    // Many outlets, and yet one origin.
    expect(claims.nodes.some(({ corroboration }) => corroboration.outletCount >= 2 && corroboration.originCountMax === 1)).toBe(true);
  },
  'only-one-source'({ sources }, pack) {
    for (const [nth, { slug, label }] of pack.graph.sources.entries()) {
      const found = there(sources.nodes[nth]);
      const expected = claimsWhere(pack, (claim) => [...tellers(pack, claim.slug)].join() === slug).map(({ statement }) => statement);
      expect([found.label, found.onlyHere.totalCount, found.onlyHere.nodes.map(({ statement }) => statement)]).toEqual([label, expected.length, expected.slice(0, 10)]);
    }
    expect(sources.nodes.some(({ onlyHere }) => onlyHere.totalCount > 3)).toBe(true);
  },
  'hedges-by-outlet'({ outlets }, { graph }) {
    for (const [nth, { slug, name }] of graph.outlets.entries()) {
      const tellings = graph.assertions.filter(({ source, approved }) => approved && graph.sources.some((one) => one.slug === source && one.outlet === slug));
      const counted = Object.fromEntries([...new Set(tellings.flatMap(({ hedges }) => hedges))].map((hedge) => [hedge, tellings.filter(({ hedges }) => hedges.includes(hedge)).length]));
      const found = there(outlets.nodes[nth]);
      expect([found.name, Object.fromEntries(found.hedgeCounts.map((one) => [one.hedge, one.tellingCount])), found.assertions.totalCount]).toEqual([name, counted, counted['ALLEGEDLY'] ?? 0]);
    }
    // One outlet that alleges much, and one that alleges nothing.
    expect(outlets.nodes.map(({ assertions }) => assertions.totalCount)).toEqual(expect.arrayContaining([4, 0]));
  },
  'anonymous-claims'({ claims }, pack) {
    const expected = claimsWhere(pack, ({ slug }) => told(pack, slug).some(({ chain }) => chain.some(({ kind }) => kind === 'ANONYMOUS')));
    expect(claims.totalCount).toBe(expected.length);
    expect(claims.nodes.map(({ statement }) => statement)).toEqual(expected.slice(0, 10).map(({ statement }) => statement));
    for (const { assertions } of claims.nodes) expect(assertions.nodes.flatMap(({ chain }) => chain.map(({ kind }) => kind))).toContain('ANONYMOUS');
    expect(claims.pageInfo.hasNextPage).toBe(expected.length > 10);
  },
  'actor-history'(answer, { graph }) {
    const actor = there(answer.actor);
    expect(actor.name).toBe('Joe Biden');
    expect([...actor.events.nodes.map(({ title }) => title)].sort()).toEqual(graph.events.filter(({ participants }) => participants.some((one) => one.actor === 'joe-biden')).map(({ title }) => title).sort());
    expect([actor.before.nodes, actor.after.nodes]).toEqual([[{ stance: 'UNDECIDED', state: 'HOLDS' }], [{ stance: 'SUPPORTS', state: 'HOLDS' }]]);
    expect(actor.statements.nodes.map(({ statement }) => statement)).toEqual(graph.claims.filter(({ predicate }) => predicate.type === 'STATEMENT' && predicate.actor === 'joe-biden').map(({ statement }) => statement));
  },
  'what-overrode-what'({ events }, { graph, index }) {
    const expected = graph.events.flatMap(({ title, relations }) => relations.filter(({ kind }) => kind === 'OVERRIDES').map(({ event, claim }) => [title, graph.events.find(({ slug }) => slug === event)?.title, index.claims.get(claim ?? '')?.statement]));
    expect(events.nodes.flatMap(({ title, relations }) => relations.map(({ event, claim }) => [title, event.title, claim?.statement]))).toEqual(expected);
    expect(expected).toContainEqual(['President Biden orders the evidence shared with the court', 'The Pentagon resists the sharing', 'The President’s order overrode months of resistance by the Pentagon.']);
  },
  search({ search }) {
    expect(search.totalCount).toBeGreaterThan(5);
    expect(new Set(search.nodes.map(({ node }) => node.__typename)).size).toBeGreaterThan(1);
    const ranks = search.nodes.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    for (const { snippet } of search.nodes) expect(snippet).toMatch(/⟦(order|evidence)/i);
  },
  quiz(answer) {
    const quiz = there(answer.quiz);
    expect(quiz.questions).toHaveLength(quiz.questionCount);
    expect(quiz.questionCount).toBeGreaterThan(5);
    expect(quiz.terms.isOpen).toBe(true);
    for (const { stem, standing } of quiz.questions) expect([stem, standing]).toEqual([stem, 'PROVED']);
    expect(JSON.stringify(quiz)).not.toMatch(/"key|"correct/);
  },
  answering({ startAttempt, submitResponse }) {
    expect([startAttempt.userErrors, submitResponse.userErrors]).toEqual([[], []]);
    const { correct, keyOptionIds, explanation } = there(submitResponse.response?.feedback);
    expect(typeof correct).toBe('boolean');
    expect(keyOptionIds).toHaveLength(1);
    expect(first(explanation.key).evidence.length).toBeGreaterThan(0);
    expect(explanation.others.length).toBeGreaterThan(1);
    for (const { reason } of [...explanation.key, ...explanation.others]) expect(reason).not.toBe('');
  },
  'what-was-known-when'({ knownEarly, knownLate }, pack) {
    expect(stancesIn(knownEarly.nodes)).toEqual(stancesAt(pack, '2023-07-26', '2023-07-25'));
    expect(stancesIn(knownLate.nodes)).toEqual(stancesAt(pack, '2023-07-26', '2023-07-31'));
    expect(stancesIn(knownEarly.nodes)).toContain('Joe Biden UNDECIDED LAST_REPORTED');
    expect(stancesIn(knownLate.nodes)).toContain('Joe Biden SUPPORTS HOLDS');
  },
  'word-by-word'({ contradictions }, { graph, index }) {
    const expected = graph.contradictions.filter(({ kind }) => kind === 'WORDING');
    expect(contradictions.totalCount).toBe(expected.length);
    expect(contradictions.nodes.map(({ claims }) => claims.map(({ answer }) => answer))).toEqual(expected.map(({ claims }) => claims.map((claim) => index.claims.get(claim)?.answer)));
    expect(expected.length).toBeGreaterThan(5);
  },
  figures({ claims }, pack) {
    const expected = claimsWhere(pack, ({ predicate }) => predicate.type === 'FIGURE');
    expect(claims.nodes.map(({ answer }) => answer)).toEqual(expected.map(({ answer }) => answer));
    expect(claims.nodes.map(({ statement }) => statement).some((statement) => statement.includes('19,400'))).toBe(true);
    for (const { assertions, corroboration } of claims.nodes) {
      expect(assertions.nodes.length).toBeGreaterThan(0);
      expect(corroboration.originCountMin).toBeGreaterThan(0);
    }
  },
  'source-with-passages'(answer, { graph }) {
    const source = there(answer.source);
    const expected = graph.assertions.filter((one) => one.source === 'sputnik-2023-03-08' && one.approved);
    expect(source.assertions.totalCount).toBe(expected.length);
    expect(source.textKind).toBe('SUMMARY');
    let passages = 0;
    for (const { evidence } of source.assertions.nodes) {
      for (const { start, end, exact } of evidence) {
        expect(source.text?.slice(start, end)).toBe(exact);
        passages += 1;
      }
    }
    expect(passages).toBeGreaterThan(20);
  },
  outlets({ outlets }, { graph }) {
    expect(outlets.nodes.map(({ name, kind, stateOwned }) => ({ name, kind, stateOwned }))).toEqual(graph.outlets.map(({ name, kind, stateOwned }) => ({ name, kind, stateOwned })));
    // State ownership is said wherever it is, on whichever side.
    for (const name of ['Sputnik', 'The Gaze']) expect(outlets.nodes.find((one) => one.name === name)).toMatchObject({ kind: 'STATE_MEDIA', stateOwned: true });
    for (const { stateOwned, reference } of outlets.nodes) if (stateOwned !== null) expect(reference).not.toBeNull();
  },
  'page-by-page'({ claims }, { graph }) {
    expect(claims.edges.map(({ node }) => node.statement)).toEqual(graph.claims.slice(0, 5).map(({ statement }) => statement));
    expect(claims.totalCount).toBe(graph.claims.length);
    expect(claims.pageInfo).toEqual({ hasNextPage: true, endCursor: claims.edges.at(-1)?.cursor });
  },
  'watch-a-pack'({ packChanged }, { graph }) {
    expect(packChanged.pack.title).toBe(graph.pack.title);
    expect(packChanged.version).toBeGreaterThan(0);
  },
};
