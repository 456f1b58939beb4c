import type { PackGraph, Source } from '@footnote/knowledge';
import type { PublishedQuestion } from '../finding.js';
import type { QuestionDraft } from '../../model.js';

/** A pack as it was before some of its sources came: without their tellings, and without the claims that only they told. */
export function withOnly(graph: PackGraph, isThere: (source: Source) => boolean): PackGraph {
  const sources = graph.sources.filter(isThere);
  const held = new Set(sources.map(({ slug }) => slug));
  const assertions = graph.assertions.filter(({ source }) => held.has(source));
  const told = new Set(assertions.map(({ claim }) => claim));
  const claims = graph.claims.filter(({ slug }) => told.has(slug)).map((claim) => (claim.retractedBy === null || held.has(claim.retractedBy) ? claim : { ...claim, retractedBy: null }));
  return {
    ...graph, sources, assertions, claims,
    evidence: graph.evidence.filter(({ source }) => held.has(source)),
    absences: graph.absences.filter(({ source }) => held.has(source)).map((absence) => (absence.claim === null || told.has(absence.claim) ? absence : { ...absence, claim: null })),
    reliances: graph.reliances.filter(({ source, on }) => held.has(source) && held.has(on)),
    contradictions: graph.contradictions.filter((each) => each.claims.every((slug) => told.has(slug))),
  };
}

/** The same without the sources that were published after a day. */
export function asOfDay(graph: PackGraph, day: string): PackGraph {
  return withOnly(graph, ({ published }) => published.latest !== null && published.latest <= day);
}

/** A suggestion as a revision freezes it. */
export function publish({ question, explanation, proof }: Pick<QuestionDraft, 'question' | 'explanation' | 'proof'>, graph: PackGraph): PublishedQuestion {
  return { question, explanation, proof, grounds: graph, authored: null };
}
