import { describePassage, findLocators, hashText, normaliseText, type TextRange } from '@footnote/evidence';
import type { AnchorState, Evidence, OriginalLocator, PackGraph, Source } from '@footnote/knowledge';
import { detachOriginal } from './detach-original.js';
import { prepareTermSearch } from './find-terms.js';
import { recogniseSource } from './recognise-source.js';

/** What became of one citation when the original was attached. Offsets are into the normalised original, or null where it does not hold the passage. */
export interface AttachedCitation {
  readonly evidence: string;
  readonly anchor: AnchorState;
  readonly start: number | null;
  readonly end: number | null;
  /** The verbatim words, or null. */
  readonly exact: string | null;
}

/** What became of an absence record: it holds for the original too, or the terms that the original does hold. */
export interface RepeatedAbsence {
  readonly absence: string;
  readonly holds: boolean;
  readonly found: readonly string[];
}

export interface AttachResult {
  readonly graph: PackGraph;
  /** One for each piece of evidence of the source that has a locator. */
  readonly citations: readonly AttachedCitation[];
  /** Evidence without a locator, which stays on the summary. */
  readonly onSummary: readonly string[];
  readonly absences: readonly RepeatedAbsence[];
}

/**
 * Puts an original in the place of a source's summary and re-anchors every citation that has a locator to the verbatim passage.
 * A passage that the copy does not hold word for word is ORPHANED, in the graph too: it supports nothing until somebody has looked.
 * The raw text is taken for what the caller says it is; `recogniseSource` judges that.
 */
export function attachOriginal(graph: PackGraph, sourceSlug: string, rawText: string): AttachResult {
  const base = detachOriginal(graph, sourceSlug);
  const source = base.sources.find((candidate) => candidate.slug === sourceSlug);
  if (source === undefined) throw new Error(`There is no source "${sourceSlug}" in the pack "${graph.pack.slug}".`);
  if (source.text === null || source.contentHash === null) throw new Error(`The source "${sourceSlug}" is UNSEEN: it has no summary, and no evidence that could be re-anchored.`);
  if (source.textKind === 'FULL') throw new Error(`The source "${sourceSlug}" already holds its full text.`);
  const { text } = normaliseText(rawText);
  const cited = base.evidence.filter((evidence) => evidence.source === sourceSlug && evidence.original !== null);
  // The filter above leaves only evidence that has a locator.
  const found = findLocators(text, cited.map((evidence) => evidence.original as OriginalLocator));
  const placed = new Map(cited.map((evidence, index) => [evidence.slug, placeCitation(evidence, found[index] ?? null, text)]));
  const absences = repeatAbsences(base, sourceSlug, text);
  const repeated = new Set(absences.filter(({ holds }) => holds).map(({ absence }) => absence));
  const anchors = cited.filter((evidence) => placed.get(evidence.slug)?.verbatim === true).map(({ slug, start, end }) => ({ evidence: slug, start, end }));
  const attached: Source = { ...source, textKind: 'FULL', text, contentHash: hashText(text), summary: { text: source.text, contentHash: source.contentHash, anchors } };
  return {
    graph: {
      ...base,
      sources: base.sources.map((candidate) => (candidate.slug === sourceSlug ? attached : candidate)),
      evidence: base.evidence.map((evidence) => placed.get(evidence.slug) ?? evidence),
      absences: base.absences.map((record) => (repeated.has(record.slug) ? { ...record, contentHash: attached.contentHash ?? record.contentHash } : record)),
    },
    citations: cited.map((evidence) => describeCitation(placed.get(evidence.slug) ?? evidence)),
    onSummary: base.evidence.filter((evidence) => evidence.source === sourceSlug && evidence.original === null).map((evidence) => evidence.slug),
    absences,
  };
}

/** EXACT where the copy has the passage at the very offsets of the locator, MOVED where other boilerplate surrounds it. */
function placeCitation(evidence: Evidence, range: TextRange | null, text: string): Evidence {
  if (range === null) return { ...evidence, anchor: 'ORPHANED' };
  const isInPlace = range.start === evidence.original?.start && range.end === evidence.original.end;
  return { ...evidence, ...describePassage(text, range.start, range.end), anchor: isInPlace ? 'EXACT' : 'MOVED', verbatim: true };
}

function describeCitation(evidence: Evidence): AttachedCitation {
  if (!evidence.verbatim) return { evidence: evidence.slug, anchor: evidence.anchor, start: null, end: null, exact: null };
  return { evidence: evidence.slug, anchor: evidence.anchor, start: evidence.start, end: evidence.end, exact: evidence.exact };
}

/** A record whose terms the original does hold keeps the summary's hash: it then speaks of a text that nobody reads any more, and proves nothing. */
function repeatAbsences(graph: PackGraph, source: string, text: string): readonly RepeatedAbsence[] {
  const search = prepareTermSearch(text);
  return graph.absences.filter((record) => record.source === source).map((record) => {
    const found = search(record.terms).map(({ term }) => term);
    return { absence: record.slug, holds: found.length === 0, found };
  });
}

/** A file somebody gave, by the name they know it by. */
export interface GivenOriginal { readonly name: string; readonly rawText: string }

export type AttachOutcome =
  | ({ readonly name: string; readonly source: string; readonly hits: number; readonly of: number } & Omit<AttachResult, 'graph'>)
  | { readonly name: string; readonly refused: string };

/** Attaches several originals, each to the source it is recognised as; those that are none, or a second copy of one, are refused with the reason. */
export function attachOriginals(graph: PackGraph, originals: readonly GivenOriginal[]): { readonly graph: PackGraph; readonly outcomes: readonly AttachOutcome[] } {
  let current = graph;
  const takenBy = new Map<string, string>();
  const outcomes = originals.map(({ name, rawText }): AttachOutcome => {
    const recognised = recogniseSource(graph, rawText);
    if ('refused' in recognised) return { name, refused: recognised.refused };
    const other = takenBy.get(recognised.source);
    if (other !== undefined) return { name, refused: `This is ${recognised.source}, as which ${other} was attached already. Give one copy of each article.` };
    takenBy.set(recognised.source, name);
    const { graph: next, ...result } = attachOriginal(current, recognised.source, rawText);
    current = next;
    return { name, ...recognised, ...result };
  });
  return { graph: current, outcomes };
}
