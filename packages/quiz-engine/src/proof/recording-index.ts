import type { GraphIndex } from '@footnote/knowledge';
import type { ProofIndex } from './proof-index.js';

/** What a proof has looked at, by kind of entity: slugs, or the records themselves where they have none of their own. */
export interface Looks {
  readonly outlets: Set<string>; readonly sources: Set<string>; readonly actors: Set<string>; readonly events: Set<string>;
  readonly issues: Set<string>; readonly aspects: Set<string>; readonly measures: Set<string>; readonly claims: Set<string>;
  readonly assertions: Set<string>; readonly evidence: Set<string>; readonly absences: Set<string>; readonly contradictions: Set<string>;
}

/** A map that tells of each look at it. Only looking up by key is offered: to walk a map of the graph is what rules may not do. */
class RecordingMap<V> extends Map<string, V> {
  readonly #inner: ReadonlyMap<string, V>;
  readonly #note: (key: string, value: V) => void;

  constructor(inner: ReadonlyMap<string, V>, note: (key: string, value: V) => void) {
    super();
    this.#inner = inner;
    this.#note = note;
  }

  override get(key: string): V | undefined {
    const value = this.#inner.get(key);
    if (value !== undefined) this.#note(key, value);
    return value;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }
}

/** No looks yet. */
export function createLooks(): Looks {
  return {
    outlets: new Set(), sources: new Set(), actors: new Set(), events: new Set(), issues: new Set(), aspects: new Set(), measures: new Set(),
    claims: new Set(), assertions: new Set(), evidence: new Set(), absences: new Set(), contradictions: new Set(),
  };
}

/** The same index, with every look at the graph noted: proving on it gathers exactly what the proof rests on. */
export function recordLooks(index: ProofIndex, looks: Looks): ProofIndex {
  const { graph } = index;
  const bySlug = <V>(inner: ReadonlyMap<string, V>, seen: Set<string>): ReadonlyMap<string, V> => new RecordingMap(inner, (key) => { seen.add(key); });
  const related = <V extends { readonly slug: string }>(inner: ReadonlyMap<string, readonly V[]>, seen: Set<string>): ReadonlyMap<string, readonly V[]> =>
    new RecordingMap(inner, (_, found) => { for (const { slug } of found) seen.add(slug); });
  const recorded: GraphIndex = {
    ...graph,
    outlets: bySlug(graph.outlets, looks.outlets), sources: bySlug(graph.sources, looks.sources), actors: bySlug(graph.actors, looks.actors),
    events: bySlug(graph.events, looks.events), issues: bySlug(graph.issues, looks.issues), aspects: bySlug(graph.aspects, looks.aspects),
    measures: bySlug(graph.measures, looks.measures), claims: bySlug(graph.claims, looks.claims), assertions: bySlug(graph.assertions, looks.assertions),
    evidence: bySlug(graph.evidence, looks.evidence), absences: bySlug(graph.absences, looks.absences),
    assertionsOfClaim: related(graph.assertionsOfClaim, looks.assertions), assertionsOfSource: related(graph.assertionsOfSource, looks.assertions),
    absencesOfSource: related(graph.absencesOfSource, looks.absences), contradictionsOfClaim: related(graph.contradictionsOfClaim, looks.contradictions),
    reliancesOfSource: new RecordingMap(graph.reliancesOfSource, (_, found) => { for (const { source, on } of found) { looks.sources.add(source); looks.sources.add(on); } }),
    claimsOfSlot: related(graph.claimsOfSlot, looks.claims),
  };
  return { ...index, graph: recorded };
}
