import { createLoader } from '../../graph-store/turns.js';
import { isUuid } from '../../graphql/node-id.js';
import { perRequest } from '../../graphql/request-context.js';
import { readListedQuizzes, readQuizzes, readRevisions, type QuizRecord } from './quiz.store.js';

/** Quizzes in their latest revisions, by their ids; null where there is none. */
export const quizLoader = perRequest(({ database, turns }) => createLoader<string, QuizRecord | null>(turns, async (ids) => {
  const found = new Map((await turns.read(() => readQuizzes(database.queries, ids.filter(isUuid)))).map((quiz) => [quiz.key, quiz]));
  return ids.map((id) => found.get(id) ?? null);
}));

/** Quizzes in certain revisions, by the ids of those. */
export const revisionLoader = perRequest(({ database, turns }) => createLoader<string, QuizRecord | null>(turns, async (ids) => {
  const found = new Map((await turns.read(() => readRevisions(database.queries, ids.filter(isUuid)))).map((quiz) => [quiz.revisionKey, quiz]));
  return ids.map((id) => found.get(id) ?? null);
}));

/** The quizzes that are shown to everybody, once for a request however many packs ask. */
export const listedQuizzes = perRequest(({ database, turns }) => {
  let listed: Promise<readonly QuizRecord[]> | null = null;
  return () => (listed ??= turns.read(() => readListedQuizzes(database.queries)));
});
