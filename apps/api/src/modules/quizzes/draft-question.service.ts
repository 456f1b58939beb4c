import type { PackGraph } from '@footnote/knowledge';
import { authoredFrom, type AuthoredQuestion } from '@footnote/quiz-engine';
import type {
  AcceptSuggestionInput, AddDraftQuestionInput, AuthoredQuestionInput, CheckQuestionArguments, MoveDraftQuestionInput, RemoveDraftQuestionInput, RestoreDraftQuestionInput,
  SaveDraftQuestionInput,
} from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { badInput } from '../../graphql/bad-input.js';
import { isUuid, requireKey } from '../../graphql/node-id.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk, type DeskRule } from '../../graphql/viewer/require-at-desk.js';
import { assessDraft } from './assess-draft.js';
import {
  addToDraft, moveInDraft, removeFromDraft, replaceInDraft, restoreToDraft, type DraftOutcome,
} from './change-draft.service.js';
import { toCheck, type QuestionCheckRecord } from './desk-quiz.records.js';
import { deskQuizLoader, draftQuestionLoader } from './desk-quiz.loader.js';
import type { DeskQuizRecord } from './desk-quiz.store.js';
import type { DraftQuestionRecord } from './draft-question.store.js';
import { graphOfQuiz } from './quiz-graph.js';
import { READING, WRITING } from './quiz.policy.js';
import { readQuestion, type QuestionOrigin } from './read-question.js';
import { findSuggestion } from './suggestion.service.js';
import { invalid, NO_QUESTION, NO_QUIZ, type UserErrorRecord } from './user-error.js';

/** What came of changing a question of a draft. */
export interface QuestionResult {
  readonly quiz: DeskQuizRecord | null;
  readonly draftQuestion: DraftQuestionRecord | null;
  /** What somebody else has saved meanwhile. */
  readonly theirs: DraftQuestionRecord | null;
  readonly userErrors: readonly UserErrorRecord[];
}

function refused(...userErrors: readonly UserErrorRecord[]): QuestionResult {
  return { quiz: null, draftQuestion: null, theirs: null, userErrors };
}

/** The same, with the quiz beside it. */
async function answer(context: RequestContext, quiz: string, outcome: DraftOutcome | null): Promise<QuestionResult> {
  if (outcome === null) return refused(NO_QUIZ);
  return { quiz: await deskQuizLoader(context).load(quiz), ...outcome };
}

const quizKeyOf = (id: string): string => requireKey(id, { type: 'DeskQuiz', argument: 'quiz' });
const questionKeyOf = (id: string, argument = 'question'): string => requireKey(id, { type: 'DraftQuestion', argument });
const beforeKeyOf = (id: string | null | undefined): string | null => (id === null || id === undefined ? null : questionKeyOf(id, 'before'));

async function findQuiz(context: RequestContext, id: string, rule: DeskRule = WRITING): Promise<DeskQuizRecord | null> {
  requireAtDesk(context.viewer, rule);
  return deskQuizLoader(context).load(quizKeyOf(id));
}

async function findQuestion(context: RequestContext, id: string): Promise<DraftQuestionRecord | null> {
  requireAtDesk(context.viewer, WRITING);
  return draftQuestionLoader(context).load(questionKeyOf(id));
}

/** Takes a suggestion into a quiz. Accepted twice, it is there once. */
export async function acceptSuggestion(context: RequestContext, { quiz: id, suggestion, before }: AcceptSuggestionInput): Promise<QuestionResult> {
  const quiz = await findQuiz(context, id);
  if (quiz === null) return refused(NO_QUIZ);
  const { graph } = await graphOfQuiz(context, quiz);
  const draft = await findSuggestion(graph, suggestion);
  if (draft === null) return { ...refused({ code: 'NOT_FOUND', field: 'suggestion', message: 'The pack has changed, and does not suggest this any more: look at the suggestions again.' }), quiz };
  const content = authoredFrom(draft, { id: randomUUID(), knownAt: draft.question.asked.knownAt });
  return answer(context, quiz.key, await addToDraft(context, { quiz: quiz.key, content, before: beforeKeyOf(before) }));
}

/** Adds a question of a teacher's own. Sent twice under one key, it is there once. */
export async function addDraftQuestion(context: RequestContext, { quiz: id, question, key, before }: AddDraftQuestionInput): Promise<QuestionResult> {
  const quiz = await findQuiz(context, id);
  if (quiz === null) return refused(NO_QUIZ);
  const wanted = key?.toLowerCase() ?? randomUUID();
  if (!isUuid(wanted)) return { ...refused(invalid('key', 'Give a random UUID as `key`, or leave it out.')), quiz };
  const { pack } = await graphOfQuiz(context, quiz);
  const read = readQuestion(question, { id: wanted, pack: pack.slug, base: null, knownAt: today(context) }, 'question');
  if (!read.ok) return { ...refused(...read.errors), quiz };
  return answer(context, quiz.key, await addToDraft(context, { quiz: quiz.key, content: read.authored, before: beforeKeyOf(before) }));
}

const originOf = ({ key, authored: { pack, base, knownAt } }: DraftQuestionRecord): QuestionOrigin => ({ id: key, pack, base, knownAt });

/** Saves a question. Where somebody else saved it meanwhile, nothing is overwritten, and what they saved is given. */
export async function saveDraftQuestion(context: RequestContext, { question: id, baseVersion, content }: SaveDraftQuestionInput): Promise<QuestionResult> {
  const question = await findQuestion(context, id);
  if (question === null) return refused(NO_QUESTION);
  const read = readQuestion(content, originOf(question), 'content');
  if (!read.ok) return { ...refused(...read.errors), quiz: await deskQuizLoader(context).load(question.quizKey) };
  return answer(context, question.quizKey, await replaceInDraft(context, { question: question.key, quiz: question.quizKey, baseVersion, content: read.authored }));
}

/** Moves a question before another, or to the end. */
export async function moveDraftQuestion(context: RequestContext, { question: id, before }: MoveDraftQuestionInput): Promise<QuestionResult> {
  const question = await findQuestion(context, id);
  if (question === null) return refused(NO_QUESTION);
  return answer(context, question.quizKey, await moveInDraft(context, { question: question.key, quiz: question.quizKey, before: beforeKeyOf(before) }));
}

/** Takes a question out; it can be put back. */
export async function removeDraftQuestion(context: RequestContext, { question: id, baseVersion }: RemoveDraftQuestionInput): Promise<QuestionResult> {
  const question = await findQuestion(context, id);
  if (question === null) return refused(NO_QUESTION);
  return answer(context, question.quizKey, await removeFromDraft(context, { question: question.key, quiz: question.quizKey, baseVersion }));
}

/** Puts a question back where it was. */
export async function restoreDraftQuestion(context: RequestContext, { question: id }: RestoreDraftQuestionInput): Promise<QuestionResult> {
  const question = await findQuestion(context, id);
  if (question === null) return refused(NO_QUESTION);
  return answer(context, question.quizKey, await restoreToDraft(context, { question: question.key, quiz: question.quizKey }));
}

/** Says of a question as it stands on a teacher's screen what there is to say of it; stores nothing. Null where the viewer's desk has no such quiz. */
export async function checkQuestion(context: RequestContext, { quiz: id, question, editOf }: CheckQuestionArguments): Promise<QuestionCheckRecord | null> {
  const quiz = await findQuiz(context, id, READING);
  if (quiz === null) return null;
  const { pack, graph } = await graphOfQuiz(context, quiz);
  const stored = editOf === null || editOf === undefined ? null : await draftQuestionLoader(context).load(questionKeyOf(editOf, 'editOf'));
  const origin = stored?.quizKey === quiz.key ? originOf(stored) : { id: UNSAVED, pack: pack.slug, base: null, knownAt: today(context) };
  return toCheck(assessDraft(readOrRefuse(question, origin), graph));
}

/** The graph of the pack that a question of a draft is about, as the viewer may read it. */
export async function graphOfDraftQuestion(context: RequestContext, { quizKey }: DraftQuestionRecord): Promise<PackGraph> {
  const quiz = await deskQuizLoader(context).load(quizKey);
  if (quiz === null) throw new Error(`The quiz ${quizKey}, to which a question belongs, is gone`);
  return (await graphOfQuiz(context, quiz)).graph;
}

/** Says of a stored question what there is to say of it, by the pack as it is now. */
export async function checkDraftQuestion(context: RequestContext, question: DraftQuestionRecord): Promise<QuestionCheckRecord> {
  return toCheck(assessDraft(question.authored, await graphOfDraftQuestion(context, question)));
}

/** One id for all that is not saved yet, so that the same words are assessed once. */
const UNSAVED = '00000000-0000-4000-8000-000000000000';

function readOrRefuse(question: AuthoredQuestionInput, origin: QuestionOrigin): AuthoredQuestion {
  const read = readQuestion(question, origin, 'question');
  if (read.ok) return read.authored;
  throw badInput(read.errors.map(({ message }) => message).join(' '), { argument: read.errors[0]?.field ?? 'question' });
}
