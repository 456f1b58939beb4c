import type { Evidence, PackGraph, Source } from '@footnote/knowledge';
import type { TextKind, UserErrorCode } from '@footnote/schema';
import { withLabel, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import type { PackRecord } from './pack.store.js';

export interface UserErrorRecord { readonly code: keyof typeof UserErrorCode; readonly field: string | null; readonly message: string }

/** A pack as a teacher works with it. */
export interface DeskPackRecord { readonly pack: PackRecord; readonly own: boolean; readonly version: number; readonly changedAt: Date; readonly copiedFrom: string | null }

export function toDeskPack(pack: PackRecord): DeskPackRecord {
  return { pack, own: pack.own, version: pack.version, changedAt: pack.importedAt, copiedFrom: pack.copiedFrom };
}

export interface CitationCountsRecord { readonly exact: number; readonly moved: number; readonly fuzzy: number; readonly orphaned: number; readonly onSummary: number }
export interface OriginalRecord { readonly sourceSlug: string; readonly fileName: string | null; readonly attachedAt: Date }
export interface PackPassageRecord { readonly start: number; readonly end: number; readonly anchor: Evidence['anchor']; readonly claims: readonly string[] }
export interface PackTextRecord { readonly text: string; readonly verbatim: boolean; readonly passages: readonly PackPassageRecord[] }

export interface PackSourceRecord {
  readonly slug: string;
  readonly label: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: FuzzyDateRecord;
  readonly language: string;
  readonly machineTranslated: boolean;
  readonly textKind: keyof typeof TextKind;
  readonly original: OriginalRecord | null;
  readonly takesOriginal: boolean;
  readonly citations: CitationCountsRecord;
  /** Worked out only where they are asked for. */
  readonly text: () => PackTextRecord | null;
  readonly summary: () => PackTextRecord | null;
}

/** A source of a graph, with the original that was attached to it, if any. */
export function toPackSource(graph: PackGraph, source: Source, original: OriginalRecord | null): PackSourceRecord {
  const { slug, label, outlet, title, url, published, language, machineTranslated, textKind, text, summary } = source;
  const cited = graph.evidence.filter((one) => one.source === slug);
  return {
    slug, label, outlet: graph.outlets.find((one) => one.slug === outlet)?.name ?? outlet, title, url, published: withLabel(published), language, machineTranslated, textKind,
    original: summary === undefined ? null : original,
    takesOriginal: (textKind === 'SUMMARY' || summary !== undefined) && cited.some((one) => one.original !== null),
    citations: countCitations(source, cited),
    text: () => (text === null ? null : { text, verbatim: textKind === 'FULL', passages: passagesOf(graph, cited.filter(({ contentHash }) => contentHash === source.contentHash)) }),
    summary: () => (summary === undefined ? null : { text: summary.text, verbatim: false, passages: passagesOf(graph, cited.filter(({ contentHash }) => contentHash === summary.contentHash)) }),
  };
}

/** Where citations of a source stand; those that only the summary carries are counted by themselves once an original is attached. */
function countCitations({ summary }: Source, cited: readonly Evidence[]): CitationCountsRecord {
  const isOnSummary = ({ original }: Evidence): boolean => summary !== undefined && original === null;
  const count = (anchor: Evidence['anchor']): number => cited.filter((one) => one.anchor === anchor && !isOnSummary(one)).length;
  return { exact: count('EXACT'), moved: count('MOVED'), fuzzy: count('FUZZY'), orphaned: count('ORPHANED'), onSummary: cited.filter(isOnSummary).length };
}

function passagesOf(graph: PackGraph, cited: readonly Evidence[]): readonly PackPassageRecord[] {
  const statements = new Map(graph.claims.map(({ slug, statement }) => [slug, statement]));
  const told = new Map<string, string[]>();
  for (const { claim, evidence } of graph.assertions) {
    for (const slug of evidence) told.set(slug, [...(told.get(slug) ?? []), statements.get(claim) ?? claim]);
  }
  const labels = new Map(graph.sources.map(({ slug, label }) => [slug, label]));
  for (const { on, evidence } of graph.reliances) {
    for (const slug of evidence) told.set(slug, [...(told.get(slug) ?? []), `It relies on ${labels.get(on) ?? on}.`]);
  }
  return cited.filter(({ anchor }) => anchor !== 'ORPHANED')
    .map(({ slug, start, end, anchor }) => ({ start, end, anchor, claims: told.get(slug) ?? [] }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How much of each kind of thing a graph holds. */
export function countContents(graph: PackGraph) {
  return {
    outlets: graph.outlets.length,
    sources: graph.sources.filter(({ textKind }) => textKind !== 'UNSEEN').length,
    unseenSources: graph.sources.filter(({ textKind }) => textKind === 'UNSEEN').length,
    fullTexts: graph.sources.filter(({ textKind }) => textKind === 'FULL').length,
    actors: graph.actors.length,
    events: graph.events.length,
    claims: graph.claims.length,
    positions: graph.claims.filter(({ predicate }) => predicate.type === 'POSITION').length,
    passages: graph.evidence.length,
    passagesWithLocator: graph.evidence.filter(({ original }) => original !== null).length,
    contradictions: graph.contradictions.length,
    absences: graph.absences.length,
  };
}
