import type { GraphParts } from '@footnote/knowledge';
import type { Check, KeyedQuestion, Proof } from '../model.js';
import { openInquiry, type Inquiry } from './inquiry.js';
import { indexForProof, type ProofIndex } from './proof-index.js';
import { checkComparable } from './rules/check-comparable.js';
import { checkEnoughOptions } from './rules/check-enough-options.js';
import { checkKeySupported } from './rules/check-key-supported.js';
import { checkNotATwin } from './rules/check-not-a-twin.js';
import { checkOptionsAlike } from './rules/check-options-alike.js';
import { checkOptionsDisjoint } from './rules/check-options-disjoint.js';
import { checkOptionsRefuted } from './rules/check-options-refuted.js';
import { checkStemDatedAndAttributed } from './rules/check-stem-dated-and-attributed.js';

export interface ProofRequest {
  readonly question: KeyedQuestion;
  /** A whole pack, or the grounds that a question file carries. */
  readonly graph: GraphParts;
  /** The other questions of the set, for rule 8; none given, none compared. */
  readonly among?: readonly KeyedQuestion[];
}

/**
 * Proves a question by the eight rules of DOMAIN.md, each check recorded with what it looked at. It trusts nothing that the question
 * says of itself: slot, bases and texts are derived anew from the graph, and a question is valid only if every check passes.
 */
export function proveQuestion({ question, graph, among = [] }: ProofRequest): Proof {
  return proveOn(question, indexForProof(graph), among);
}

/** The same on an index, which may record what is looked at. */
export function proveOn(question: KeyedQuestion, index: ProofIndex, among: readonly KeyedQuestion[] = []): Proof {
  const inquiry = openInquiry(question, index);
  const checks: readonly Check[] = [
    ...checkKeySupported(inquiry),
    ...checkOptionsRefuted(inquiry),
    ...checkOptionsDisjoint(inquiry),
    ...checkOptionsAlike(inquiry),
    ...checkStemDatedAndAttributed(inquiry),
    ...checkComparable(inquiry),
    ...checkEnoughOptions(inquiry),
    ...checkNotATwin(inquiry, among),
  ];
  return { valid: checks.every(({ passed }) => passed), knownAt: question.asked.knownAt, verbatim: isVerbatim(inquiry, checks), checks };
}

/** Whether all the evidence of the key is the originals' own text, and none of it a summary. A key without evidence is not verbatim. */
function isVerbatim({ index }: Inquiry, checks: readonly Check[]): boolean {
  const cited = checks.filter(({ rule }) => rule === 'KEY_SUPPORTED').flatMap(({ evidence }) => evidence);
  return cited.length > 0 && cited.every((slug) => {
    const evidence = index.graph.evidence.get(slug);
    const source = evidence ? index.graph.sources.get(evidence.source) : undefined;
    return evidence?.verbatim === true && source?.textKind === 'FULL' && source.contentHash === evidence.contentHash;
  });
}
