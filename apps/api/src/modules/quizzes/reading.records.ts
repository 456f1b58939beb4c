import { groupBy, indexGraph, type Claim, type Evidence, type PackGraph, type Source, type TextKind } from '@footnote/knowledge';
import { withLabel, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';

export interface ReadingClaimRecord { readonly slug: string; readonly statement: string; readonly answer: string; readonly holdsFrom: FuzzyDateRecord | null; readonly holdsUntil: FuzzyDateRecord | null }
export interface ReadingPassageRecord { readonly start: number; readonly end: number; readonly claims: readonly ReadingClaimRecord[] }

/** A source of a pack with its text, to select evidence in. */
export interface ReadingRecord {
  readonly source: string;
  readonly label: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: FuzzyDateRecord;
  readonly textKind: TextKind;
  readonly verbatim: boolean;
  readonly text: string | null;
  readonly contentHash: string | null;
  readonly machineTranslated: boolean;
  readonly passages: readonly ReadingPassageRecord[];
}

/** The sources of a graph in the order of their dates, each with what the pack cites of it. */
export function toReadings(graph: PackGraph): readonly ReadingRecord[] {
  const claims = claimsByEvidence(graph);
  const passages = groupBy(graph.evidence, ({ source }) => [source]);
  return [...graph.sources]
    .sort((a, b) => compare(a.published.latest ?? '9999', b.published.latest ?? '9999') || compare(a.slug, b.slug))
    .map((source) => toReading(source, { graph, claims, passages: passages.get(source.slug) ?? [] }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What each passage tells, by the passages' slugs. */
function claimsByEvidence(graph: PackGraph): ReadonlyMap<string, readonly Claim[]> {
  const { claims } = indexGraph(graph);
  const tellings = graph.assertions.filter(({ approved }) => approved);
  const told = groupBy(tellings, ({ evidence }) => evidence);
  return new Map([...told].map(([slug, assertions]) => [slug, [...new Set(assertions.map(({ claim }) => claim))].flatMap((claim) => claims.get(claim) ?? [])]));
}

interface Cited { readonly graph: PackGraph; readonly claims: ReadonlyMap<string, readonly Claim[]>; readonly passages: readonly Evidence[] }

function toReading(source: Source, { graph, claims, passages }: Cited): ReadingRecord {
  const { slug, label, title, published, textKind, text, contentHash, machineTranslated } = source;
  return {
    source: slug, label, title, published: withLabel(published), textKind, text, contentHash, machineTranslated,
    outlet: indexGraph(graph).outlets.get(source.outlet)?.name ?? source.outlet,
    verbatim: textKind === 'FULL' && !machineTranslated,
    // What only the summary carries has no place in the text of an original.
    passages: toPassages(passages.filter((passage) => passage.contentHash === contentHash && passage.anchor !== 'ORPHANED'), claims),
  };
}

/** Passages of one range are one, with all that it tells. */
function toPassages(passages: readonly Evidence[], claims: Cited['claims']): readonly ReadingPassageRecord[] {
  const ranges = [...groupBy(passages, ({ start, end }) => [`${String(start)}-${String(end)}`]).values()];
  return ranges.flatMap((same): readonly ReadingPassageRecord[] => {
    const [first] = same;
    const told = [...new Set(same.flatMap(({ slug }) => claims.get(slug) ?? []))];
    return first === undefined ? [] : [{ start: first.start, end: first.end, claims: told.map(toReadingClaim) }];
  }).sort((a, b) => a.start - b.start || a.end - b.end);
}

function toReadingClaim({ slug, statement, answer, holdsFrom, holdsUntil }: Claim): ReadingClaimRecord {
  return { slug, statement, answer, holdsFrom: holdsFrom === null ? null : withLabel(holdsFrom), holdsUntil: holdsUntil === null ? null : withLabel(holdsUntil) };
}
