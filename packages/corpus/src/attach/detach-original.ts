import { describePassage } from '@footnote/evidence';
import type { Evidence, PackGraph, Source, SourceSummary } from '@footnote/knowledge';

/** Takes an attached original out again: the graph is as it was before. Without one, the graph comes back as it is. */
export function detachOriginal(graph: PackGraph, sourceSlug: string): PackGraph {
  const source = graph.sources.find((candidate) => candidate.slug === sourceSlug);
  if (source?.summary === undefined) return graph;
  const { summary, ...rest } = source;
  const restored: Source = { ...rest, textKind: 'SUMMARY', text: summary.text, contentHash: summary.contentHash };
  return {
    ...graph,
    sources: graph.sources.map((candidate) => (candidate.slug === sourceSlug ? restored : candidate)),
    evidence: graph.evidence.map((evidence) => (evidence.source === sourceSlug ? restoreEvidence(evidence, summary) : evidence)),
    absences: graph.absences.map((record) => (record.source === sourceSlug ? { ...record, contentHash: summary.contentHash } : record)),
  };
}

/** Takes every attached original out: what may be redistributed. */
export function detachAllOriginals(graph: PackGraph): PackGraph {
  return graph.sources.reduce((current, source) => detachOriginal(current, source.slug), graph);
}

function restoreEvidence(evidence: Evidence, summary: SourceSummary): Evidence {
  const anchor = summary.anchors.find((candidate) => candidate.evidence === evidence.slug);
  // What cites the original moves back; what was orphaned, or never left, still has its place in the summary.
  const { start, end } = anchor ?? evidence;
  return { ...evidence, ...describePassage(summary.text, start, end), anchor: 'EXACT', verbatim: false };
}
