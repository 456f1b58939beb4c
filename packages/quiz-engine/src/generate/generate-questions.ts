import { lintQuestion } from '../lint/lint-question.js';
import { proveQuestion } from '../proof/prove-question.js';
import type { QuestionDraft } from '../model.js';
import { draftQuestions } from './draft-questions.js';
import type { GenerationRequest } from './draft-questions.js';

/**
 * Suggests questions from a pack: proved, no two of them twins, best first with the kinds mixed.
 * Pure, and the same for the same request.
 */
export function generateQuestions(request: GenerationRequest): readonly QuestionDraft[] {
  return draftQuestions(request, { prove: (question, graph) => proveQuestion({ question, graph }), lint: lintQuestion });
}
