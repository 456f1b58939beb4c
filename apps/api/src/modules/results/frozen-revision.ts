import { createRecentMap, type RecentMap } from '../../graph-store/recent-map.js';
import type { Database } from '../../platform/database/index.js';
import { readKeys, type FrozenQuestion } from '../quizzes/index.js';
import type { QuizFrame, RevisionRow } from './frame.store.js';

/** A revision with all that was frozen with it, its keys included: for teachers. */
export interface FrozenRevision extends RevisionRow { readonly questions: readonly FrozenQuestion[] }

/** A revision never changes, so that one that was read need not be read again. */
const KEPT_REVISIONS = 24;
const kept = new WeakMap<Database, RecentMap<Promise<readonly FrozenQuestion[]>>>();

/** The revisions of a quiz with their questions, the earliest first. */
export function freezeFrames(database: Database, { revisions }: Pick<QuizFrame, 'revisions'>): Promise<readonly FrozenRevision[]> {
  const known = kept.get(database) ?? createRecentMap<Promise<readonly FrozenQuestion[]>>(KEPT_REVISIONS);
  kept.set(database, known);
  return Promise.all(revisions.map(async (revision) => ({ ...revision, questions: await known.get(revision.key, () => readQuestions(database, revision)) })));
}

async function readQuestions({ queries }: Database, { key, questionIds }: RevisionRow): Promise<readonly FrozenQuestion[]> {
  const frozen = await readKeys(queries, { revision: key, questions: questionIds });
  return questionIds.map((id) => {
    const question = frozen.get(id);
    if (question === undefined) throw new Error(`The revision ${key} has no key for the question ${id}`);
    return question;
  });
}
