export { draftQuestions, findDraftQuestion, STANDARD_SEED } from './draft.service.js';
export { requireDrafting } from './question.policy.js';
export {
  sourcesSpokenFor, toDraft, toExplanation, toKey, toLint, toProof, toQuestion, type DraftRecord, type ExplanationRecord, type KeyRecord, type LintRecord, type OptionRecord, type PairRecord, type ProofRecord,
  type QuestionRecord,
} from './question.records.js';
export { QuestionResolver } from './question.resolver.js';
