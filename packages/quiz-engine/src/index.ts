export { PROOF_RULES, QUESTION_KINDS, REFUTATIONS } from './model.js';
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
export { DEFECTS } from './proof/defects.js';
export type { DefectCode } from './proof/defects.js';
export { findOrderCues } from './proof/order-cues.js';
export { areTwins, asksCasualties, findExcessCasualties, findTwins, twinMarkOf } from './proof/twins.js';
export type { TwinMark, Twins } from './proof/twins.js';

export { FLAWS, lintQuestion } from './lint/lint-question.js';

export { groundsFor } from './verify/grounds-for.js';
export { presentDraft, presentFile } from './verify/present-draft.js';
export type { PresentedCheck, PresentedClaim, PresentedDraft, PresentedEvidence, PresentedOption, PresentedReason } from './verify/present-draft.js';
export type { PassageToResolve, QuestionFile, ResolvedPassage, VerifiedQuestion, VerifyFinding, VerifyResult, VerifyTools } from './verify/question-file.js';
export { verifyQuestion } from './verify/verify-question.js';
