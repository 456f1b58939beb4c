import type { NodeType } from '../../graphql/node-id.js';
import { deskQuizLoader, deskRevisionLoader, draftQuestionLoader } from './desk-quiz.loader.js';
import { findQuestion, findQuizInUse } from './quiz.service.js';

export { assessDraft, type Assessed } from './assess-draft.js';
export {
  addToDraft as addDraftQuestion, removeFromDraft as removeDraftQuestion, replaceInDraft as replaceDraftQuestion, type DraftOutcome, type QuestionToAdd, type QuestionToRemove,
  type QuestionToReplace,
} from './change-draft.service.js';
export { deskQuizLoader, deskRevisionLoader, draftQuestionLoader, draftsLoader, revisionsLoader } from './desk-quiz.loader.js';
export { DeskQuizResolver } from './desk-quiz.resolver.js';
export { type DeskQuizRecord } from './desk-quiz.store.js';
export { DraftQuestionResolver } from './draft-question.resolver.js';
export { type DraftQuestionRecord } from './draft-question.store.js';
export { type FrozenQuestion } from './freeze-question.js';
export { registerPageStates } from './page-states.routes.js';
export { publishDraft, type DraftToPublish, type PublishResult } from './publish-draft.service.js';
export { publishStarterQuiz } from './publish.service.js';
export { makeCode, readCode, type CodeShape } from './quiz-code.js';
export { quizLoader, revisionLoader } from './quiz.loader.js';
export { PackQuizzesResolver, QuizResolver } from './quiz.resolver.js';
export { describeUnknownCode, findQuizDoor } from './quiz.service.js';
export { questionKey, readKeys, type PublishedQuestionRecord, type QuizDoor, type QuizRecord, type QuizSettings, type StoredKeys, type StoredQuestion } from './quiz.store.js';
export { type RevisionRecord } from './revision.store.js';
export { type UserErrorRecord } from './user-error.js';

export const quizNodeTypes: readonly NodeType[] = [
  { type: 'Quiz', find: findQuizInUse },
  { type: 'Question', find: findQuestion },
  { type: 'DeskQuiz', find: (context, key) => deskQuizLoader(context).load(key) },
  { type: 'DraftQuestion', find: (context, key) => draftQuestionLoader(context).load(key) },
  { type: 'Revision', find: (context, key) => deskRevisionLoader(context).load(key) },
];
