import { sql, type SQL } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries } from '../../platform/database/index.js';
import type { QuestionRecord } from '../questions/index.js';
import type { FrozenQuestion } from './freeze-question.js';

const { quizzes, revisions } = tables;

/** A question as it is stored for students: its id is that within the revision. */
export type StoredQuestion = Omit<QuestionRecord, '__typename'>;
/** The keys of a revision, by the ids of its questions. */
export type StoredKeys = Readonly<Record<string, FrozenQuestion>>;

/** A quiz in one of its revisions, as students meet it. `key` is the id of the quiz, `revisionKey` that of the revision. */
export interface QuizRecord {
  readonly __typename: 'Quiz';
  readonly id: string;
  readonly key: string;
  readonly revisionKey: string;
  readonly code: string;
  readonly title: string;
  readonly packKey: string;
  readonly asOf: string;
  readonly publishedAt: Date;
  readonly questionCount: number;
  readonly questions: readonly QuestionRecord[];
}

const shown = {
  key: quizzes.id, code: quizzes.code, title: quizzes.title, packKey: quizzes.packId,
  revisionKey: revisions.id, asOf: revisions.asOf, publishedAt: revisions.publishedAt, questions: revisions.questions,
};

interface QuizRow { readonly key: string; readonly code: string; readonly title: string; readonly packKey: string | null; readonly revisionKey: string; readonly asOf: string | null; readonly publishedAt: Date; readonly questions: unknown }

function toQuizRecord({ key, code, title, packKey, revisionKey, asOf, publishedAt, questions }: QuizRow): QuizRecord {
  if (packKey === null || asOf === null) throw new Error(`The quiz ${code} has no pack or no day`);
  // Written by `insertQuiz` alone, and never changed: a trigger sees to that.
  const stored = questions as readonly StoredQuestion[];
  return {
    __typename: 'Quiz', id: encodeNodeId('Quiz', key), key, revisionKey, code, title, packKey, asOf, publishedAt, questionCount: stored.length,
    questions: stored.map((question) => toQuestionRecord(question, revisionKey)),
  };
}

/** The id of a published question: it says of which revision it is. */
export function questionKey(revision: string, question: string): string {
  return `${revision}/${question}`;
}

function toQuestionRecord({ id, kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs }: StoredQuestion, revision: string): QuestionRecord {
  return { __typename: 'Question', id: encodeNodeId('Question', questionKey(revision, id)), kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs };
}

/** The revision that students get: the latest. */
const LATEST: SQL = sql`${revisions.number} = (select max(other.number) from revisions other where other.quiz_id = ${quizzes.id})`;

const from = (queries: Queries) => queries.select(shown).from(quizzes).innerJoin(revisions, sql`${revisions.quizId} = ${quizzes.id}`).$dynamic();

const byCode = prepared((queries) => from(queries).where(sql`${quizzes.code} = ${sql.placeholder('code')} and ${LATEST}`).prepare('quiz_by_code'));
const byIds = prepared((queries) => from(queries).where(sql`${quizzes.id} = any(${sql.placeholder('ids')}::uuid[]) and ${LATEST}`).prepare('quizzes_by_ids'));
const byRevisions = prepared((queries) => from(queries).where(sql`${revisions.id} = any(${sql.placeholder('ids')}::uuid[])`).prepare('quizzes_by_revisions'));
const listed = prepared((queries) => from(queries).where(sql`${quizzes.starter} and ${LATEST}`).orderBy(sql`${revisions.publishedAt} desc`, quizzes.code).prepare('quizzes_listed'));

/** Reads the quiz with that code; null where there is none. */
export async function readQuizByCode(queries: Queries, code: string): Promise<QuizRecord | null> {
  const [row] = await byCode(queries).execute({ code });
  return row === undefined ? null : toQuizRecord(row);
}

/** Reads quizzes by their ids, each in its latest revision. */
export async function readQuizzes(queries: Queries, ids: readonly string[]): Promise<readonly QuizRecord[]> {
  return (await byIds(queries).execute({ ids })).map(toQuizRecord);
}

/** Reads quizzes in certain revisions, by the ids of those. */
export async function readRevisions(queries: Queries, ids: readonly string[]): Promise<readonly QuizRecord[]> {
  return (await byRevisions(queries).execute({ ids })).map(toQuizRecord);
}

/** Reads the quizzes that are shown to everybody, the newest first; others are found by their codes alone. */
export async function readListedQuizzes(queries: Queries): Promise<readonly QuizRecord[]> {
  return (await listed(queries).execute()).map(toQuizRecord);
}

const keysOf = prepared((queries) => queries.select({ id: sql<string>`wanted.id`, key: sql<unknown>`${revisions.keys} -> wanted.id` }).from(revisions)
  .crossJoin(sql`unnest(${sql.placeholder('questions')}::text[]) as wanted(id)`)
  .where(sql`${revisions.id} = ${sql.placeholder('revision')}::uuid and ${revisions.keys} ? wanted.id`)
  .prepare('keys_of_questions'));

/**
 * Reads the keys of some questions of a revision, by their ids within it. The only way to a key: to be called for questions that have
 * been answered, and to grade an answer.
 */
export async function readKeys(queries: Queries, { revision, questions }: { readonly revision: string; readonly questions: readonly string[] }): Promise<ReadonlyMap<string, FrozenQuestion>> {
  if (questions.length === 0) return new Map();
  const rows = await keysOf(queries).execute({ revision, questions });
  // Written by `insertQuiz` alone, as above.
  return new Map(rows.map(({ id, key }) => [id, key as FrozenQuestion]));
}

export interface NewQuiz {
  readonly id: string;
  readonly revisionId: string;
  readonly code: string;
  readonly title: string;
  readonly packKey: string;
  readonly packVersion: number;
  readonly starter: boolean;
  readonly asOf: string;
  readonly knownAt: string;
  readonly questions: readonly StoredQuestion[];
  readonly keys: StoredKeys;
  readonly now: Date;
}

/** The lock under which two replicas that start at once agree on who makes the first quiz. */
const STARTER_LOCK = 'footnote starter quiz';

/** Stores a quiz with its first revision; of starters, only if there is none yet. Tells whether it was stored. */
export async function insertQuiz(queries: Queries, quiz: NewQuiz): Promise<boolean> {
  const { id, revisionId, code, title, packKey, packVersion, starter, asOf, knownAt, questions, keys, now } = quiz;
  return queries.transaction(async (transaction) => {
    if (starter) {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${STARTER_LOCK}, 0))`);
      const { rowCount } = await transaction.execute(sql`select 1 from quizzes where starter limit 1`);
      if (rowCount !== 0) return false;
    }
    await transaction.insert(quizzes).values({ id, code, title, packId: packKey, starter, createdAt: now });
    await transaction.insert(revisions).values({ id: revisionId, quizId: id, number: 1, asOf, knownAt, packVersion, questions, keys, publishedAt: now });
    return true;
  });
}

/** Whether there is a quiz that was made on the first start. */
export async function hasStarterQuiz(queries: Queries): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`select 1 from quizzes where starter limit 1`);
  return rowCount !== 0;
}
