import { findTerms } from '@footnote/corpus';
import { resolvePassage } from '@footnote/evidence';
import type { PackGraph } from '@footnote/knowledge';
import type { Draft } from './draft.js';

/**
 * Before a source gets another text: takes out what the new text does not hold any more. A telling without a passage goes, a claim that
 * nobody tells goes, and so does what spoke of that claim alone. Absence records whose terms have come up go too. Returns the tellings
 * that were withdrawn.
 */
export function withdrawLost(draft: Draft): readonly string[] {
  const { text } = draft.reading.cleaned;
  const known = draft.graph.sources.find(({ slug }) => slug === draft.source);
  if (known === undefined || known.text === null || known.text === text) return [];
  const lost = new Set(draft.graph.evidence.filter((one) => one.source === draft.source && resolvePassage(text, one).anchor === 'ORPHANED').map(({ slug }) => slug));
  const keep = (slugs: readonly string[]) => slugs.filter((slug) => !lost.has(slug));
  const withdrawn = draft.graph.assertions.filter((one) => one.source === draft.source && keep(one.evidence).length === 0).map(({ slug }) => slug);
  draft.graph = dropUntold({
    ...draft.graph,
    evidence: draft.graph.evidence.filter(({ slug }) => !lost.has(slug)),
    assertions: draft.graph.assertions.filter(({ slug }) => !withdrawn.includes(slug)).map((one) => ({ ...one, evidence: keep(one.evidence) })),
    reliances: draft.graph.reliances.map((one) => ({ ...one, evidence: keep(one.evidence), declared: one.declared && (one.source !== draft.source || keep(one.evidence).length > 0) })),
    absences: draft.graph.absences.filter((record) => record.source !== draft.source || findTerms(text, record.terms).length === 0),
  });
  return withdrawn;
}

/** Takes out claims that nobody tells, until none is left: the reason for one of them goes with it. */
function dropUntold(graph: PackGraph): PackGraph {
  const told = new Set(graph.assertions.map(({ claim }) => claim));
  const speaksOfNone = ({ predicate }: PackGraph['claims'][number]) => {
    const subject = predicate.type === 'REASON' ? predicate.of : predicate.type === 'ASPECT' ? predicate.subject : null;
    return subject?.kind === 'CLAIM' && !told.has(subject.slug);
  };
  const gone = new Set(graph.claims.filter((claim) => !told.has(claim.slug) || speaksOfNone(claim)).map(({ slug }) => slug));
  if (gone.size === 0) return graph;
  const passages = new Set(graph.assertions.filter(({ claim }) => gone.has(claim)).flatMap(({ evidence }) => evidence));
  return dropUntold({
    ...graph,
    claims: graph.claims.filter(({ slug }) => !gone.has(slug)),
    assertions: graph.assertions.filter(({ claim }) => !gone.has(claim)),
    evidence: graph.evidence.filter(({ slug }) => !passages.has(slug)),
    events: graph.events.map((event) => ({ ...event, relations: event.relations.map((relation) => (relation.claim !== null && gone.has(relation.claim) ? { ...relation, claim: null } : relation)) })),
    contradictions: graph.contradictions.map((one) => ({ ...one, claims: one.claims.filter((slug) => !gone.has(slug)) })).filter(({ claims }) => claims.length > 1),
    absences: graph.absences.map((record) => (record.claim !== null && gone.has(record.claim) ? { ...record, claim: null } : record)),
  });
}
