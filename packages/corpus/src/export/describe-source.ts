import type { PackGraph, Source } from '@footnote/knowledge';
import { describeDate, describeEvidence, dropAbsent, type Written } from './written.js';

/** The front matter of a source. */
export function describeSource(graph: PackGraph, source: Source): Written {
  const { slug, outlet, title, url, language, machineTranslated, label, published, textKind } = source;
  const reliances = graph.reliances.filter((reliance) => reliance.source === slug).map((reliance) => {
    const quotes = reliance.evidence.flatMap((wanted) => graph.evidence.filter((evidence) => evidence.slug === wanted)).map((evidence) => describeEvidence(graph, evidence));
    return dropAbsent({ source: reliance.on, declared: reliance.declared ? null : false, similarity: reliance.similarity, quotes: quotes.length > 0 ? quotes : null });
  });
  return dropAbsent({
    outlet, title, url, language, machineTranslated: machineTranslated ? true : null, label, published: describeDate(published), textKind,
    reliesOn: reliances.length > 0 ? reliances : null,
  });
}
