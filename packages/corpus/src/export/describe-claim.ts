import type { Assertion, Claim, Evidence, PackGraph, Predicate, Subject } from '@footnote/knowledge';
import type { PredicateKey } from '../format/claim-schema.js';
import { describeDate, describeEvidence, dropAbsent, type Written } from './written.js';

const FILES: Readonly<Record<Predicate['type'], string>> = {
  POSITION: 'positions', REASON: 'reasons', DATE: 'dates', ROLE: 'roles', FIGURE: 'figures', ASPECT: 'aspects', STATEMENT: 'statements', WORDING: 'wordings', RELATION: 'relations',
};

/** Claims are spread over files by their family: which file an author had put one into, a graph does not keep. */
export function fileOfClaim(claim: Claim): string {
  return `claims/${FILES[claim.predicate.type]}.yaml`;
}

/** One claim with its assertions and their evidence. */
export function describeClaim(graph: PackGraph, claim: Claim, assertions: readonly Assertion[]): Written {
  const [key, predicate] = describePredicate(claim.predicate);
  return dropAbsent({
    slug: claim.slug, statement: claim.statement, answer: claim.answer, temporal: claim.temporal,
    holdsFrom: claim.holdsFrom === null ? null : describeDate(claim.holdsFrom),
    holdsUntil: claim.holdsUntil === null ? null : describeDate(claim.holdsUntil),
    retractedBy: claim.retractedBy,
    [key]: predicate,
    assertions: assertions.map((assertion) => describeAssertion(graph, assertion)),
  });
}

function describePredicate(predicate: Predicate): readonly [PredicateKey, Written] {
  switch (predicate.type) {
    case 'POSITION': return ['position', { actor: predicate.actor, issue: predicate.issue, stance: predicate.stance }];
    case 'REASON': return ['reason', { of: describeSubject(predicate.of) }];
    case 'DATE': return ['date', dropAbsent({ event: predicate.event, edtf: predicate.date.edtf, basis: predicate.date.basis, note: predicate.date.note })];
    case 'ROLE': return ['role', dropAbsent({ event: predicate.event, role: predicate.role, actor: predicate.actor, unique: predicate.unique ? true : null })];
    case 'FIGURE': return ['figure', dropAbsent({ measure: predicate.measure, bound: predicate.figure.bound, value: predicate.figure.value, upper: predicate.figure.upper })];
    case 'ASPECT': return ['aspect', { aspect: predicate.aspect, of: describeSubject(predicate.subject) }];
    case 'STATEMENT': return ['said', dropAbsent({ actor: predicate.actor, event: predicate.event, quotation: predicate.quotation, verbatim: predicate.verbatim ? true : null })];
    case 'WORDING': return ['wording', dropAbsent({ topic: predicate.topic, source: predicate.source, term: predicate.term, loaded: predicate.loaded ? true : null })];
    case 'RELATION': return ['relation', { event: predicate.event, kind: predicate.relation, to: predicate.to }];
    default: return predicate satisfies never;
  }
}

function describeSubject(subject: Subject): Written {
  return { [subject.kind.toLowerCase()]: subject.slug };
}

function describeAssertion(graph: PackGraph, assertion: Assertion): Written {
  const evidence: readonly Evidence[] = assertion.evidence.flatMap((slug) => graph.evidence.filter((candidate) => candidate.slug === slug));
  const isPlain = assertion.hedges.length === 1 && assertion.hedges[0] === 'NONE';
  return dropAbsent({
    source: assertion.source,
    tense: assertion.tense === 'PRESENT' ? null : assertion.tense,
    hedges: isPlain ? null : [...assertion.hedges],
    loadedTerms: assertion.loadedTerms.length > 0 ? [...assertion.loadedTerms] : null,
    chain: assertion.chain.length > 0 ? assertion.chain.map((step) => dropAbsent({ ...step })) : null,
    approved: assertion.approved ? null : false,
    evidence: evidence.map((item) => describeEvidence(graph, item)),
  });
}
