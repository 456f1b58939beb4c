import { indexGraph, type Evidence, type PackGraph } from '@footnote/knowledge';
import { lintQuestion } from '../lint/lint-question.js';
import type { Explanation } from '../model.js';
import { openInquiry } from '../proof/inquiry.js';
import { indexForProof } from '../proof/proof-index.js';
import { proveQuestion } from '../proof/prove-question.js';
import { asksCasualties } from '../proof/twins.js';
import { groundsFor } from '../verify/grounds-for.js';
import type { QuestionFile, VerifyTools } from '../verify/question-file.js';
import type { Assessment, AuthoredQuestion } from './authored-question.js';
import { backOptions, isKeyCited } from './back-options.js';
import { buildOwnQuestion } from './build-own-question.js';
import { explainAuthored } from './explain-authored.js';
import { findUnaskable } from './find-unaskable.js';
import { markQuestion } from './mark-question.js';
import { openScene } from './open-scene.js';
import { rebuildSuggestion } from './rebuild-suggestion.js';
import { resolveCitations, type Citation } from './resolve-citations.js';
import { sayMissing } from './say-missing.js';

/** A question to be assessed, the graph as its author may see it, and what `@footnote/evidence` has for looking passages up. */
export interface AssessmentRequest {
  readonly authored: AuthoredQuestion;
  readonly graph: PackGraph;
  readonly tools: VerifyTools;
}

/**
 * Proves an authored question where it can be proved, looks up what its author cites where it cannot, and says in sentences what it
 * lacks. Pure, and quick enough to be asked at every key that is pressed, once the graph has been indexed.
 */
export function assessQuestion({ authored, graph, tools }: AssessmentRequest): Assessment {
  const unaskable = findUnaskable(authored);
  const citations = resolveCitations(authored, graph, tools);
  const question = authored.base ? rebuildSuggestion(authored, authored.base, graph) : buildOwnQuestion(authored, graph);
  const proof = proveQuestion({ question, graph });
  const proved = proof.valid && unaskable.length === 0;
  const backed = { authored, question, citations, proved, inquiry: openInquiry(question, indexForProof(graph)) };
  const explanation = explainAuthored(backed, openScene(graph, question.asked.asOf, question.asked.knownAt));
  return {
    standing: proved ? 'PROVED' : isKeyCited(backed) ? 'CITED' : 'UNSOURCED',
    missing: sayMissing({ ...backed, unaskable, proof }), question, explanation, proof,
    lint: lintQuestion({ question }), casualties: asksCasualties(question, indexGraph(graph)), mark: markQuestion(question, graph),
    evidence: evidenceUsed(citations, explanation), backing: backOptions(backed),
  };
}

/**
 * An assessed question as a file that anybody can re-check: its grounds are those of the graph, with the author's own passages. A
 * question that is not proved verifies as not proved, with what it lacks.
 */
export function fileAssessment({ question, explanation, proof, evidence }: Assessment, graph: PackGraph): QuestionFile {
  const known = new Set(graph.evidence.map(({ slug }) => slug));
  const own = evidence.filter(({ slug }) => !known.has(slug));
  const whole = own.length === 0 ? graph : { ...graph, evidence: [...graph.evidence, ...own] };
  return { format: 'footnote-question', version: 1, question, explanation, proof, grounds: groundsFor(question, whole, explanation) };
}

/** The author's passages that the explanation cites under names of their own. */
function evidenceUsed(citations: readonly Citation[], { key, others }: Explanation): readonly Evidence[] {
  const cited = new Set([...key, ...others].flatMap(({ evidence }) => evidence));
  const own = citations.flatMap((citation) => (citation.stands && cited.has(citation.evidence.slug) ? [citation.evidence] : []));
  return [...new Map(own.map((evidence) => [evidence.slug, evidence])).values()];
}
