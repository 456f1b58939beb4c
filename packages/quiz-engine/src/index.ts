export { PROOF_RULES, QUESTION_KINDS, REFUTATIONS } from './model.js';
export type {
  Asked, Check, Explanation, Grade, Grounds, Key, KeyedQuestion, LintFinding, LintMend, Option, OptionBasis, OptionReason, OptionValue, Proof, ProofRule, Proposition,
  PublicQuestion, QuestionDraft, QuestionKind, Refutation, StudentResponse,
} from './model.js';

export { generateQuestions } from './generate/generate-questions.js';
export type { GenerationRequest } from './generate/draft-questions.js';
export { gradeResponse } from './kinds/grade-response.js';
export { redactQuestion } from './kinds/redact-question.js';
export { createRandom, shuffle } from './generate/seeded-random.js';
export { chooseQuiz } from './rank/choose-quiz.js';
export type { QuizRequest } from './rank/choose-quiz.js';

export { proveQuestion } from './proof/prove-question.js';
export type { ProofRequest } from './proof/prove-question.js';
export { DEFECTS } from './proof/defects.js';
export type { DefectCode } from './proof/defects.js';
export { findOrderCues } from './proof/order-cues.js';
export { areTwins, asksCasualties, findExcessCasualties, findTwins, twinMarkOf } from './proof/twins.js';
export type { TwinMark, Twins } from './proof/twins.js';

export { assessQuestion, fileAssessment } from './author/assess-question.js';
export type { AssessmentRequest } from './author/assess-question.js';
export { authoredFrom, drawOptionId } from './author/authored-question.js';
export type { Assessment, AuthoredOption, AuthoredQuestion, AuthoredStanding, Beginning, CitedPassage, MissingPart, OptionBacking } from './author/authored-question.js';
export { markQuestion } from './author/mark-question.js';
export { AUTHORED_LIMITS, readAuthoredQuestion } from './author/read-authored-question.js';
export type { AuthoredProblem, ReadAuthored } from './author/read-authored-question.js';

export { FLAWS, lintQuestion } from './lint/lint-question.js';
export { applyMend } from './lint/mends.js';

export { groundsFor } from './verify/grounds-for.js';
export { presentDraft, presentFile } from './verify/present-draft.js';
export type { PresentedCheck, PresentedClaim, PresentedDraft, PresentedEvidence, PresentedOption, PresentedReason } from './verify/present-draft.js';
export type { PassageToResolve, QuestionFile, ResolvedPassage, VerifiedQuestion, VerifyFinding, VerifyResult, VerifyTools } from './verify/question-file.js';
export { verifyQuestion } from './verify/verify-question.js';

export { addAttempt, addAttempts, emptyAccumulator, mergeAccumulators, removeAttempt, renameChoices } from './statistics/accumulate.js';
export type { Accumulator } from './statistics/accumulate.js';
export { countChoices, judgeDistractor } from './statistics/count-choices.js';
export type { ChoiceCounts, ChoiceUse, DistractorFinding } from './statistics/count-choices.js';
export { guessScore } from './statistics/guess-score.js';
export { ITEM_STATISTICS, judgeItem, judgeQuiz, QUIZ_STATISTICS } from './statistics/judge-figures.js';
export type { ItemStatistic, JudgedStatistic, QuizStatistic } from './statistics/judge-figures.js';
export { measureDirectly } from './statistics/measure-directly.js';
export type { CountedAttempt, Figures, ItemFigures, MarkedAnswer, MeasuredQuestion, QuizFigures } from './statistics/model.js';
export { readStatistics } from './statistics/read-statistics.js';

export { CHANGE_KINDS, MEND_KINDS, STALENESS_KINDS } from './staleness/finding.js';
export type { ChangeKind, Finding, FoundChange, FoundPassage, FoundSpan, Mend, MendedOption, MendKind, PublishedQuestion, Side, StalenessKind, StemPart } from './staleness/finding.js';
export { findStaleness } from './staleness/find-staleness.js';
export type { StalenessRequest } from './staleness/find-staleness.js';
