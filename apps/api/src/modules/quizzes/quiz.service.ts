import { encodeNodeId } from '../../graphql/node-id.js';
import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { graphOfPack, packOfRow, requirePack } from '../packs/index.js';
import { findDraftQuestion, type QuestionRecord } from '../questions/index.js';
import { readCode } from './quiz-code.js';
import { listedQuizzes, quizLoader, revisionLoader } from './quiz.loader.js';
import { questionKey, readQuizByCode, readQuizDoor, type QuizDoor, type QuizRecord } from './quiz.store.js';

/** The quiz of a code, however it was typed; null where there is none. */
export async function findQuiz(context: RequestContext, typed: string): Promise<QuizRecord | null> {
  const code = readCode(typed);
  return code === null ? null : readQuizByCode(context.database.queries, code);
}

/** What beginning the quiz of a code takes, however the code was typed; null where there is none. */
export async function findQuizDoor(context: RequestContext, typed: string): Promise<QuizDoor | null> {
  const code = readCode(typed);
  return code === null ? null : readQuizDoor(context.database.queries, code);
}

/** A quiz by the key in its id; one that was put away is as good as gone. */
export async function findQuizInUse(context: RequestContext, key: string): Promise<QuizRecord | null> {
  const quiz = await quizLoader(context).load(key);
  return quiz?.archivedAt === null ? quiz : null;
}

/** How the texts are called that the pack of a quiz holds. From its graph: of a desk's own pack there are no rows, and those who take its quiz may know what it is made of. */
export async function sourceLabelsOf(context: RequestContext, quiz: QuizRecord): Promise<readonly string[]> {
  const graph = await graphOfPack(context.database, await packOfRow(context, quiz.packKey), { originals: false });
  return graph.sources.filter(({ textKind }) => textKind !== 'UNSEEN').map(({ label }) => label);
}

/** A page of the quizzes that are shown to everybody, of one pack or of all. */
export async function pageQuizzes(context: RequestContext, { pack, ...request }: PageRequest & { readonly pack?: string | null }): Promise<Connection<QuizRecord>> {
  const packKey = pack === null || pack === undefined ? null : (await requirePack(context, pack)).key;
  return pageQuizzesOf(context, packKey, request);
}

/** A page of the quizzes that are shown to everybody about one pack; null: about any. */
export async function pageQuizzesOf(context: RequestContext, packKey: string | null, request: PageRequest): Promise<Connection<QuizRecord>> {
  const quizzes = (await listedQuizzes(context)()).filter((quiz) => packKey === null || quiz.packKey === packKey);
  return pageOfList(quizzes, { request, scope: 'quizzes', keyOf: ({ code }) => code });
}

/** A question by the key in its id: a published one for everybody, a draft for a teacher. */
export async function findQuestion(context: RequestContext, key: string): Promise<QuestionRecord | null> {
  const draft = await findDraftQuestion(context, key);
  if (draft !== null) return draft;
  const [revision = '', question = ''] = key.split('/');
  const quiz = await revisionLoader(context).load(revision);
  return quiz?.questions.find(({ id }) => id === encodeNodeId('Question', questionKey(revision, question))) ?? null;
}

/** Refuses what is not a code, in the words of whoever typed it. */
export function describeUnknownCode(typed: string): string {
  const shown = typed.trim().slice(0, 20);
  return shown === '' ? 'Enter the code of a quiz.' : `No quiz has the code ${shown}.`;
}
