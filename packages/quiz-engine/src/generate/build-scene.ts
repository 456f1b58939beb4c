import { groupBy, indexGraph, isKnown, isRetracted, slotOf, stateOf } from '@footnote/knowledge';
import type { AbsenceRecord, Assertion, Claim, Day, GraphIndex, PackGraph, Source, Standing } from '@footnote/knowledge';
import { foldAnswer } from '../phrase/fold-answer.js';
import { learnTrueCase } from '../phrase/true-case.js';
import type { TrueCase } from '../phrase/true-case.js';

/** A claim as it had been told by `knownAt`: only approved tellings of known sources, with evidence that still anchors. */
export interface Stated {
  /** Its place in the pack: claims near each other are of one matter. */
  readonly at: number;
  readonly claim: Claim;
  /** One per source, in the order of publication. */
  readonly tellings: readonly Assertion[];
  readonly sources: readonly Source[];
  readonly standing: Standing;
  /** What it gives a value to; see `slotOf`. */
  readonly place: string;
  /** Claims it contradicts by record, whoever tells them. */
  readonly contradicts: ReadonlySet<string>;
}

/** Everything the templates ask of the graph, indexed once for one pair of clocks. */
export interface Scene {
  readonly graph: PackGraph;
  readonly index: GraphIndex;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly seed: string;
  /** Sources known by `knownAt` whose text is held. */
  readonly held: readonly Source[];
  /** The place of a held source in `held`. */
  readonly heldAt: ReadonlyMap<string, number>;
  /** How many held sources an outlet has. */
  readonly heldOfOutlet: ReadonlyMap<string, number>;
  readonly stated: readonly Stated[];
  readonly statedBySlug: ReadonlyMap<string, Stated>;
  readonly statedAtPlace: ReadonlyMap<string, readonly Stated[]>;
  readonly statedOfType: ReadonlyMap<string, readonly Stated[]>;
  readonly statedOfAspect: ReadonlyMap<string, readonly Stated[]>;
  readonly statedBySource: ReadonlyMap<string, readonly Stated[]>;
  /** The words of each held text, folded for search. */
  readonly foldedText: ReadonlyMap<string, string>;
  /** Slugs of the held sources that declare a reliance on a source. */
  readonly relayedBy: ReadonlyMap<string, readonly string[]>;
  /** Absence records by `source` and claim, joined by a line break. */
  readonly absenceOf: ReadonlyMap<string, string>;
  /** The same by claim: which held sources were searched for it in vain. */
  readonly searchedFor: ReadonlyMap<string, readonly AbsenceRecord[]>;
  readonly trueCase: TrueCase;
}

/** One pack under one pair of clocks. */
export interface SceneRequest { readonly graph: PackGraph; readonly asOf: Day; readonly knownAt: Day; readonly seed: string }

/** Reads a graph once, so that every template works on look-ups alone. */
export function buildScene({ graph, asOf, knownAt, seed }: SceneRequest): Scene {
  const index = indexGraph(graph);
  const held = graph.sources.filter((source) => source.text !== null && isKnown(source, knownAt));
  const heldSlugs = new Set(held.map(({ slug }) => slug));
  const anchored = (slug: string): boolean => {
    const anchor = index.evidence.get(slug)?.anchor;
    return anchor === 'EXACT' || anchor === 'MOVED';
  };
  const stated = graph.claims.flatMap((claim, at): Stated[] => {
    if (isRetracted(claim, index.sources, knownAt)) return [];
    const assertions = index.assertionsOfClaim.get(claim.slug) ?? [];
    const tellings = oldestFirst(assertions.filter(({ approved, source, evidence }) => approved && heldSlugs.has(source) && evidence.some(anchored)), index);
    if (tellings.length === 0) return [];
    const standing = stateOf({ claim, assertions, sources: index.sources, asOf, knownAt });
    const sources = tellings.flatMap(({ source }) => index.sources.get(source) ?? []);
    return [{ at, claim, tellings, sources, standing, place: slotOf(claim), contradicts: contradictedBy(claim, index) }];
  });
  return {
    graph, index, asOf, knownAt, seed, held, stated,
    heldAt: new Map(held.map(({ slug }, at) => [slug, at])),
    heldOfOutlet: new Map([...groupBy(held, ({ outlet }) => [outlet])].map(([outlet, sources]) => [outlet, sources.length])),
    statedBySlug: new Map(stated.map((each) => [each.claim.slug, each])),
    statedAtPlace: groupBy(stated, ({ place }) => [place]),
    statedOfType: groupBy(stated, ({ claim }) => [claim.predicate.type]),
    statedOfAspect: groupBy(stated, ({ claim }) => (claim.predicate.type === 'ASPECT' ? [claim.predicate.aspect] : [])),
    statedBySource: groupBy(stated, ({ sources }) => sources.map(({ slug }) => slug)),
    foldedText: new Map(held.map(({ slug, text }) => [slug, foldAnswer(text ?? '')])),
    relayedBy: relays(graph, heldSlugs),
    absenceOf: new Map(graph.absences.flatMap(({ slug, source, claim }) => (claim === null ? [] : [[`${source}\n${claim}`, slug] as const]))),
    searchedFor: groupBy(graph.absences.filter(({ source }) => heldSlugs.has(source)), ({ claim }) => (claim === null ? [] : [claim])),
    trueCase: learnTrueCase(graph),
  };
}

function oldestFirst(assertions: readonly Assertion[], index: GraphIndex): readonly Assertion[] {
  const published = ({ source }: Assertion): string => index.sources.get(source)?.published.latest ?? '';
  const bySource = new Map(assertions.map((assertion) => [assertion.source, assertion]));
  return [...bySource.values()].sort((a, b) => compareText(published(a), published(b)) || compareText(a.source, b.source));
}

function contradictedBy(claim: Claim, index: GraphIndex): ReadonlySet<string> {
  const records = index.contradictionsOfClaim.get(claim.slug) ?? [];
  return new Set(records.flatMap(({ claims }) => claims).filter((slug) => slug !== claim.slug));
}

function relays(graph: PackGraph, held: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const declared = graph.reliances.filter(({ declared: isDeclared, source }) => isDeclared && held.has(source));
  const bySource = groupBy(declared, ({ on }) => [on]);
  return new Map([...bySource].map(([on, reliances]) => [on, [...new Set(reliances.map(({ source }) => source))]]));
}

/** Compares by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** At most so many of a list that is in the pack's order, those around one place of it. */
export function neighboursOf(list: readonly Stated[], at: number, most: number): readonly Stated[] {
  if (list.length <= most) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < at) low = middle + 1; else high = middle;
  }
  const from = Math.max(0, Math.min(low - (most >> 1), list.length - most));
  return list.slice(from, from + most);
}
