export { draftQuestions, findDraftQuestion, type Drafted } from './draft.service.js';
export {
  toExplanation, toKey, toQuestion, type ExplanationRecord, type KeyRecord, type OptionRecord, type PairRecord, type QuestionRecord,
} from './question.records.js';
export { QuestionResolver } from './question.resolver.js';
