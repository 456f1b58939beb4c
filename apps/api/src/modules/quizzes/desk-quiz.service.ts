import type { DeleteQuizInput, DeskQuizArguments, RejectSuggestionInput, RenameQuizInput } from '@footnote/schema';
import { isUuid, requireKey } from '../../graphql/node-id.js';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { Transaction } from '../../platform/database/index.js';
import { assessDraft } from './assess-draft.js';
import { deskQuizLoader, draftsLoader, forgetQuiz } from './desk-quiz.loader.js';
import {
  changeQuiz, countAnswers, countDeskQuizzes, deleteQuizRow, deleteRejected, insertRejected, readDeskQuizPage, updateQuiz, type Changed, type DeskQuizRecord, type HeldQuiz,
} from './desk-quiz.store.js';
import { findNotReady, type DraftedQuestion, type NotReadyRecord } from './find-not-ready.js';
import { graphOfQuiz } from './quiz-graph.js';
import { DELETING_ANSWERS, READING, WRITING } from './quiz.policy.js';
import { readLine, type ReadWords } from './read-words.js';
import { invalid, NO_QUIZ, type UserErrorRecord } from './user-error.js';

export interface QuizResult { readonly quiz: DeskQuizRecord | null; readonly userErrors: readonly UserErrorRecord[] }

export const LONGEST_TITLE = 120;
/** A mark has at most so many characters, as the engine makes it. */
const LONGEST_MARK = 600;
const MOST_REJECTED = 5_000;

/** Reads the title of a quiz. */
export function readTitle(typed: string): ReadWords {
  return readLine({ typed, field: 'title', what: 'A title', most: LONGEST_TITLE });
}

/** A quiz of the viewer's desk by its id; null where there is none, or it is another desk's. */
export async function findDeskQuiz(context: RequestContext, id: string): Promise<DeskQuizRecord | null> {
  requireAtDesk(context.viewer, READING);
  return deskQuizLoader(context).load(requireKey(id, { type: 'DeskQuiz', argument: 'id' }));
}

/** A page of the quizzes of the viewer's desk, the newest change first. */
export async function pageDeskQuizzes(context: RequestContext, { state, ...request }: DeskQuizArguments): Promise<Connection<DeskQuizRecord>> {
  const { deskKey } = requireAtDesk(context.viewer, READING);
  const limit = readFirst(request.first);
  const selection = { desk: deskKey, state: state ?? null };
  const scope = `desk_quizzes ${state ?? ''}`;
  const [changedAt, key] = request.after === null || request.after === undefined ? [] : decodeCursor(request.after, { scope, types: ['number', 'text'] });
  const after = changedAt === undefined || !isUuid(String(key)) ? null : { changedAt: new Date(Number(changedAt)).toISOString(), key: String(key) };
  const rows = await readDeskQuizPage(context.database.queries, selection, { limit, after });
  return pageOfRows({
    rows, limit, after: request.after, nodeOf: (row) => row, cursorOf: (row) => encodeCursor(scope, [row.changedAt.getTime(), row.key]),
    totalCount: () => countDeskQuizzes(context.database.queries, selection),
  });
}

/** Why the draft of a quiz cannot be published as it stands. */
export async function listNotReady(context: RequestContext, quiz: DeskQuizRecord): Promise<readonly NotReadyRecord[]> {
  const { graph } = await graphOfQuiz(context, quiz);
  const questions = (await draftsLoader(context).load(quiz.key)).map((record): DraftedQuestion => ({ record, assessed: assessDraft(record.authored, graph) }));
  return findNotReady(questions, graph);
}

/** What a change of a quiz does with the quiz that it holds. */
export type Change = (transaction: Transaction, held: HeldQuiz) => Promise<Changed<readonly UserErrorRecord[]>>;

/** Changes a quiz of the viewer's desk, and answers with the quiz as it is then. */
export async function changeDeskQuiz(context: RequestContext, id: string, change: Change): Promise<QuizResult> {
  const { deskKey } = requireAtDesk(context.viewer, WRITING);
  const key = requireKey(id, { type: 'DeskQuiz', argument: 'quiz' });
  const userErrors = isUuid(key) ? await changeQuiz(context.database.queries, { quiz: key, desk: deskKey, now: context.now() }, change) : null;
  if (userErrors === null) return { quiz: null, userErrors: [NO_QUIZ] };
  forgetQuiz(context, key);
  return { quiz: await deskQuizLoader(context).load(key), userErrors };
}

const DONE: readonly UserErrorRecord[] = [];

/** Gives a quiz another title, which students see at once. */
export function renameQuiz(context: RequestContext, { quiz, title: typed }: RenameQuizInput): Promise<QuizResult> {
  return changeDeskQuiz(context, quiz, async (transaction, { key }) => {
    const read = readTitle(typed);
    if (!read.ok) return { result: [read.error], changes: 'NOTHING' };
    await updateQuiz(transaction, key, { title: read.words });
    return { result: DONE, changes: 'DRAFT' };
  });
}

/** Puts a quiz away: its code leads nowhere, and nothing of it is lost. */
export function archiveQuiz(context: RequestContext, { quiz }: { readonly quiz: string }): Promise<QuizResult> {
  return changeDeskQuiz(context, quiz, async (transaction, { key, archivedAt }) => {
    if (archivedAt !== null) return { result: DONE, changes: 'NOTHING' };
    await updateQuiz(transaction, key, { archivedAt: context.now() });
    return { result: DONE, changes: 'ELSE' };
  });
}

/** Takes a quiz out again. */
export function restoreQuiz(context: RequestContext, { quiz }: { readonly quiz: string }): Promise<QuizResult> {
  return changeDeskQuiz(context, quiz, async (transaction, { key, archivedAt }) => {
    if (archivedAt === null) return { result: DONE, changes: 'NOTHING' };
    await updateQuiz(transaction, key, { archivedAt: null });
    return { result: DONE, changes: 'ELSE' };
  });
}

export interface DeleteQuizResult { readonly deletedId: string | null; readonly userErrors: readonly UserErrorRecord[] }

/** Deletes a quiz with all that belongs to it; one that students have begun only where it is said that their answers go too. */
export async function deleteQuiz(context: RequestContext, { quiz, withAnswers }: DeleteQuizInput): Promise<DeleteQuizResult> {
  if (withAnswers === true) requireAtDesk(context.viewer, DELETING_ANSWERS);
  const { userErrors } = await changeDeskQuiz(context, quiz, async (transaction, { key }) => {
    const attempts = withAnswers === true ? 0 : await countAnswers(transaction, key);
    if (attempts > 0) return { result: [describeAnswers(attempts)], changes: 'NOTHING' };
    await deleteQuizRow(transaction, key);
    return { result: DONE, changes: 'ELSE' };
  });
  return { deletedId: userErrors.length === 0 ? quiz : null, userErrors };
}

function describeAnswers(attempts: number): UserErrorRecord {
  const begun = attempts === 1 ? 'One attempt at this quiz was' : `${String(attempts)} attempts at this quiz were`;
  return { code: 'HAS_ANSWERS', field: 'withAnswers', message: `${begun} begun, and the answers would be deleted with it. Archive it instead, or say that they are to go too.` };
}

/** Keeps a suggestion from being offered again for a quiz. */
export function rejectSuggestion(context: RequestContext, { quiz, mark }: RejectSuggestionInput): Promise<QuizResult> {
  return changeDeskQuiz(context, quiz, async (transaction, { key }) => {
    if (mark === '' || mark.length > LONGEST_MARK || mark.includes('\u0000')) return { result: [invalid('mark', 'Give the `mark` of a suggestion.')], changes: 'NOTHING' };
    const isNew = await insertRejected(transaction, { quiz: key, mark, now: context.now(), most: MOST_REJECTED });
    return { result: DONE, changes: isNew ? 'ELSE' : 'NOTHING' };
  });
}

/** The most suggestions that are taken back one by one at once. */
const MOST_MARKS = 100;

/** Offers again what was rejected for a quiz: these marks, or all. */
export function unrejectSuggestions(context: RequestContext, { quiz, marks }: { readonly quiz: string; readonly marks?: readonly string[] | null }): Promise<QuizResult> {
  return changeDeskQuiz(context, quiz, async (transaction, { key }) => {
    if (marks !== null && marks !== undefined && (marks.length === 0 || marks.length > MOST_MARKS || marks.some((mark) => mark.length > LONGEST_MARK || mark.includes('\u0000')))) {
      return { result: [invalid('marks', `Give 1 to ${String(MOST_MARKS)} marks of suggestions, or leave them out.`)], changes: 'NOTHING' };
    }
    await deleteRejected(transaction, { quiz: key, marks: marks ?? null });
    return { result: DONE, changes: 'ELSE' };
  });
}
