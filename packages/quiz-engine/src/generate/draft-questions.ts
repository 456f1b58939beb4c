import type { Day, PackGraph } from '@footnote/knowledge';
import { composeExplanation } from '../explain/compose-explanation.js';
import { QUESTION_KINDS } from '../model.js';
import type { KeyedQuestion, LintFinding, Proof, QuestionDraft, QuestionKind } from '../model.js';
import { scoreCandidate } from '../rank/score-candidate.js';
import { scoreDraft } from '../rank/score-draft.js';
import { KeptQuestions } from '../rank/kept-questions.js';
import { rankCandidates, selectInRounds } from '../rank/select-candidates.js';
import type { Ranked } from '../rank/select-candidates.js';
import { assembleQuestion } from './assemble-question.js';
import { buildScene } from './build-scene.js';
import type { Scene } from './build-scene.js';
import { generateCandidates } from './generate-candidates.js';

/** What questions are wanted: of which pack, as of when, and as known by when. */
export interface GenerationRequest {
  readonly graph: PackGraph;
  /** The day whose state is asked about. */
  readonly asOf: Day;
  /** What had been published by this day is known, and nothing else. */
  readonly knownAt: Day;
  /** The kinds wanted; all where omitted. */
  readonly kinds?: readonly QuestionKind[];
  /** The same seed gives the same questions, wordings, ids and orders. */
  readonly seed: string;
  /** At most so many questions; 400 where omitted, more than any desk reads, so that a large pack answers as soon as a small one. */
  readonly limit?: number;
}

const USUAL_LIMIT = 400;

/** What decides whether a question may be kept, and what is said of it: the prover and the linter. */
export interface Judges {
  readonly prove: (question: KeyedQuestion, graph: PackGraph) => Proof;
  readonly lint: (draft: Pick<QuestionDraft, 'question'>) => readonly LintFinding[];
}

/**
 * Over-generates candidates of every kind, tries them from the best on, and keeps those that are proved and ask something new.
 * Only what is tried is assembled and proved, and only what is kept is explained.
 */
export function draftQuestions({ graph, asOf, knownAt, kinds = QUESTION_KINDS, seed, limit = USUAL_LIMIT }: GenerationRequest, judges: Judges): readonly QuestionDraft[] {
  const scene = buildScene({ graph, asOf, knownAt, seed });
  const byKind = new Map([...new Set(kinds)].map((kind) => [kind, rankAll(scene, kind)]));
  const kept = new KeptQuestions(scene.index);
  return selectInRounds(byKind, (ranked) => draft({ scene, ranked, judges, kept }), limit);
}

function rankAll(scene: Scene, kind: QuestionKind): readonly Ranked[] {
  return rankCandidates(generateCandidates(scene, kind).map((candidate) => ({
    candidate, score: scoreCandidate(candidate), tie: `${candidate.template} ${candidate.keyClaims.join('+')} ${candidate.speaksFor.join('+')} ${candidate.options.map(({ text }) => text).join('|')}`,
  })));
}

interface CandidateToTry { readonly scene: Scene; readonly ranked: Ranked; readonly judges: Judges; readonly kept: KeptQuestions }

function draft({ scene, ranked: { candidate, score }, judges: { prove, lint }, kept }: CandidateToTry): QuestionDraft | null {
  const question = assembleQuestion(candidate, scene);
  if (kept.hasTwinOf(question)) return null;
  const proof = prove(question, scene.graph);
  if (!proof.valid) return null;
  kept.add(question);
  const explanation = composeExplanation(scene, question);
  const findings = lint({ question });
  return {
    question, explanation, proof, lint: findings, difficulty: candidate.difficulty, score: scoreDraft(score, question, findings), casualties: candidate.casualties,
  };
}
