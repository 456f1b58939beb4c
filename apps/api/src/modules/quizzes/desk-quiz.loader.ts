import { createLoader } from '../../graph-store/turns.js';
import { isUuid } from '../../graphql/node-id.js';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { accountWith } from '../../graphql/viewer/require-at-desk.js';
import { readDeskQuizzes, readRejected, type DeskQuizRecord } from './desk-quiz.store.js';
import { readDraftQuestions, readDrafts, type DraftQuestionRecord } from './draft-question.store.js';
import { READING } from './quiz.policy.js';
import { readDeskRevisions, readRevisionsOf, type RevisionRecord } from './revision.store.js';

type OfDesk<Thing> = (context: RequestContext, ids: readonly string[], desk: string) => Promise<readonly Thing[]>;

/** Loads things of the viewer's desk by the ids of their rows: null for what is not there, or is another desk's. */
function loadOfDesk<Thing extends { readonly key: string }>(read: OfDesk<Thing>) {
  return perRequest((context) => createLoader<string, Thing | null>(context.turns, async (ids) => {
    const desk = accountWith(context.viewer, READING.scope)?.deskKey;
    const known = ids.filter(isUuid);
    const found = desk === undefined || known.length === 0 ? [] : await context.turns.read(() => read(context, known, desk));
    const byKey = new Map(found.map((thing) => [thing.key, thing]));
    return ids.map((id) => byKey.get(id) ?? null);
  }));
}

/** Quizzes of the viewer's desk, by their ids. */
export const deskQuizLoader = loadOfDesk<DeskQuizRecord>(({ database }, ids, desk) => readDeskQuizzes(database.queries, { ids, desk }));
/** Questions of drafts of the viewer's desk, by their ids; those that were taken out among them. */
export const draftQuestionLoader = loadOfDesk<DraftQuestionRecord>(({ database }, ids, desk) => readDraftQuestions(database.queries, { ids, desk }));
/** Revisions of the quizzes of the viewer's desk, by their ids. */
export const deskRevisionLoader = loadOfDesk<RevisionRecord>(({ database }, ids, desk) => readDeskRevisions(database.queries, { ids, desk }));

/** The questions of drafts in order, by the ids of their quizzes: for quizzes that `deskQuizLoader` gave. */
export const draftsLoader = perRequest(({ database, turns }) => createLoader<string, readonly DraftQuestionRecord[]>(turns, async (ids) => {
  const found = await turns.read(() => readDrafts(database.queries, ids));
  return ids.map((id) => found.get(id) ?? []);
}));

/** The revisions of quizzes, the newest first, by the ids of the quizzes: for quizzes that `deskQuizLoader` gave. */
export const revisionsLoader = perRequest(({ database, turns }) => createLoader<string, readonly RevisionRecord[]>(turns, async (ids) => {
  const found = await turns.read(() => readRevisionsOf(database.queries, ids));
  return ids.map((id) => found.get(id) ?? []);
}));

/** The marks of what was rejected for quizzes, by the ids of those. */
export const rejectedLoader = perRequest(({ database, turns }) => createLoader<string, ReadonlySet<string>>(turns, async (ids) => {
  const found = await turns.read(() => readRejected(database.queries, ids));
  return ids.map((id) => found.get(id) ?? new Set<string>());
}));

/** Forgets what this request has read of a quiz, since it has just been changed. */
export function forgetQuiz(context: RequestContext, quiz: string): void {
  deskQuizLoader(context).clear(quiz);
  draftsLoader(context).clear(quiz);
  revisionsLoader(context).clear(quiz);
  rejectedLoader(context).clear(quiz);
  draftQuestionLoader(context).clearAll();
}
