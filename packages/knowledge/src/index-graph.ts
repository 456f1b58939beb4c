import { groupBy } from './group-by.js';
import type {
  AbsenceRecord, Actor, Aspect, Assertion, Claim, Contradiction, Event, Evidence, Issue, Measure, Outlet, PackGraph, Source, SourceReliance,
} from './graph.js';

/** The graph by slug and by relation, so that no rule has to scan it. Lists keep the graph's order. */
export interface GraphIndex {
  readonly graph: GraphParts;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, Event>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly aspects: ReadonlyMap<string, Aspect>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly assertions: ReadonlyMap<string, Assertion>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly absences: ReadonlyMap<string, AbsenceRecord>;
  readonly assertionsOfClaim: ReadonlyMap<string, readonly Assertion[]>;
  readonly assertionsOfSource: ReadonlyMap<string, readonly Assertion[]>;
  readonly absencesOfSource: ReadonlyMap<string, readonly AbsenceRecord[]>;
  readonly contradictionsOfClaim: ReadonlyMap<string, readonly Contradiction[]>;
  readonly reliancesOfSource: ReadonlyMap<string, readonly SourceReliance[]>;
  /** Claims by what they give a value to: see `slotOf`. */
  readonly claimsOfSlot: ReadonlyMap<string, readonly Claim[]>;
}

/** What an index needs: a whole graph, or the part of one that a proof carries. */
export type GraphParts = Omit<PackGraph, 'pack'>;

const indexed = new WeakMap<GraphParts, GraphIndex>();

/** Indexes a graph once; the same object gives the same index. */
export function indexGraph(graph: GraphParts): GraphIndex {
  const known = indexed.get(graph);
  if (known) return known;
  const index: GraphIndex = {
    graph,
    outlets: bySlug(graph.outlets), sources: bySlug(graph.sources), actors: bySlug(graph.actors), events: bySlug(graph.events),
    issues: bySlug(graph.issues), aspects: bySlug(graph.aspects), measures: bySlug(graph.measures), claims: bySlug(graph.claims),
    assertions: bySlug(graph.assertions), evidence: bySlug(graph.evidence), absences: bySlug(graph.absences),
    assertionsOfClaim: groupBy(graph.assertions, (assertion) => [assertion.claim]),
    assertionsOfSource: groupBy(graph.assertions, (assertion) => [assertion.source]),
    absencesOfSource: groupBy(graph.absences, (absence) => [absence.source]),
    contradictionsOfClaim: groupBy(graph.contradictions, (contradiction) => contradiction.claims),
    reliancesOfSource: groupBy(graph.reliances, (reliance) => [reliance.source]),
    claimsOfSlot: groupBy(graph.claims, (claim) => [slotOf(claim)]),
  };
  indexed.set(graph, index);
  return index;
}

/**
 * What a claim gives a value to, whoever says so and whatever the value: an actor's stance on an issue, the date of an event,
 * who had a role in it, the figure of a measure. Two claims of one slot are tellings of one thing.
 */
export function slotOf(claim: Claim): string {
  const { predicate } = claim;
  switch (predicate.type) {
    case 'POSITION': return `position:${predicate.actor}:${predicate.issue}`;
    case 'REASON': return `reason:${predicate.of.kind}:${predicate.of.slug}`;
    case 'DATE': return `date:${predicate.event}`;
    case 'ROLE': return `role:${predicate.event}:${predicate.role}`;
    case 'FIGURE': return `figure:${predicate.measure}`;
    case 'ASPECT': return `aspect:${predicate.aspect}:${predicate.subject.kind}:${predicate.subject.slug}`;
    case 'STATEMENT': return `statement:${predicate.actor}:${predicate.event ?? ''}`;
    case 'WORDING': return `wording:${predicate.topic}`;
    case 'RELATION': return `relation:${predicate.event}:${predicate.relation}`;
    default: return predicate satisfies never;
  }
}

function bySlug<T extends { readonly slug: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.slug, entity]));
}
