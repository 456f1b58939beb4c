import { describePassage } from '@footnote/evidence';
import type { Evidence, OriginalLocator, PackGraph } from '@footnote/knowledge';

export interface EvidenceRequest {
  readonly graph: PackGraph;
  readonly source: string;
  /** Of the source's text; where an original is attached, of the summary. UTF-16 code units, end exclusive. */
  readonly range: { readonly start: number; readonly end: number };
  readonly slug: string;
  /** Where the passage that a summary stands for is in the original. */
  readonly original?: OriginalLocator | null;
}

/** Evidence for a range of a source's text; null where the source has no text or the range is not of it. */
export function makeEvidence({ graph, source: slug, range, slug: name, original = null }: EvidenceRequest): Evidence | null {
  const source = graph.sources.find((candidate) => candidate.slug === slug);
  const text = source?.summary?.text ?? source?.text ?? null;
  if (source === undefined || text === null || range.start < 0 || range.end > text.length || range.start >= range.end) return null;
  const isFull = source.textKind === 'FULL' && source.summary === undefined;
  return { slug: name, source: slug, ...describePassage(text, range.start, range.end), anchor: 'EXACT', verbatim: isFull, original };
}

/** Slugs for the next passages of a telling or reliance, none of which it has yet. */
export function nextEvidenceSlugs(owner: { readonly slug: string; readonly evidence: readonly string[] }, count: number): readonly string[] {
  const taken = new Set(owner.evidence);
  const slugs: string[] = [];
  for (let number = 1; slugs.length < count; number += 1) if (!taken.has(`${owner.slug}--${number}`)) slugs.push(`${owner.slug}--${number}`);
  return slugs;
}
