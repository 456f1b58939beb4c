export { QUESTION_KINDS, REFUTATIONS, PROOF_RULES } from './model.js';
export type {
  Asked, Check, Explanation, Grade, Grounds, Key, KeyedQuestion, LintFinding, Option, OptionBasis, OptionReason, OptionValue, Proof, ProofRule, Proposition,
  PublicQuestion, QuestionDraft, QuestionKind, Refutation, StudentResponse,
} from './model.js';
export { generateQuestions } from './generate/generate-questions.js';
export type { GenerationRequest } from './generate/draft-questions.js';
export { gradeResponse } from './kinds/grade-response.js';
export { redactQuestion } from './kinds/redact-question.js';
export { chooseQuiz } from './rank/choose-quiz.js';
export type { QuizRequest } from './rank/choose-quiz.js';
export { proveQuestion } from './proof/prove-question.js';
export type { ProofRequest } from './proof/prove-question.js';
export { areTwins, asksCasualties, findExcessCasualties, findTwins, twinMarkOf } from './proof/twins.js';
export type { TwinMark, Twins } from './proof/twins.js';
export { DEFECTS } from './proof/defects.js';
