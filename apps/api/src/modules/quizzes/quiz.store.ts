import { sql, type SQL } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries } from '../../platform/database/index.js';
import type { QuestionRecord } from '../questions/index.js';
import type { FrozenQuestion } from './freeze-question.js';

const { quizzes, revisions } = tables;

/** A question as it is stored for students: its id is that within the revision. */
export interface StoredQuestion extends Omit<QuestionRecord, '__typename'> {
  /** The question of the draft that it was, the same through all revisions; absent in what was published before there were drafts. */
  readonly lineage?: string;
}
/** A published question, with what it is through all revisions of its quiz. */
export interface PublishedQuestionRecord extends QuestionRecord { readonly lineage: string }

/** How a quiz is run: see the columns of its table. */
export interface QuizSettings {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  /** Null: as many as they like. */
  readonly attemptsAllowed: number | null;
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
  readonly feedback: 'AT_ONCE' | 'AT_END' | 'AFTER_CLOSING';
  /** Null: without a limit. */
  readonly timeLimitSeconds: number | null;
  /** Counts their changes. */
  readonly version: number;
}

/** The columns of the settings, under their own names. */
export const settingsColumns = {
  opensAt: quizzes.opensAt, closesAt: quizzes.closesAt, attemptsAllowed: quizzes.attemptsAllowed, shuffleQuestions: quizzes.shuffleQuestions, shuffleOptions: quizzes.shuffleOptions,
  feedback: quizzes.feedback, timeLimitSeconds: quizzes.timeLimitSeconds, version: quizzes.settingsVersion,
};
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
  readonly questions: readonly PublishedQuestionRecord[];
  /** The number of the revision, from 1. */
  readonly revisionNumber: number;
  /** Whose it is; null for the one that is there from the first start on. */
  readonly deskKey: string | null;
  readonly settings: QuizSettings;
  /** When it was put away; its code leads nowhere then, and what was begun goes on. */
  readonly archivedAt: Date | null;
}

/** A quiz as far as beginning it goes: nothing of what it asks. */
export type QuizDoor = Pick<QuizRecord, 'key' | 'revisionKey' | 'code' | 'settings'>;

const shown = {
  key: quizzes.id, code: quizzes.code, title: quizzes.title, packKey: quizzes.packId,
  revisionKey: revisions.id, revisionNumber: revisions.number, asOf: revisions.asOf, publishedAt: revisions.publishedAt, questions: revisions.questions,
  deskKey: quizzes.deskId, archivedAt: quizzes.archivedAt, settings: settingsColumns,
};

interface QuizRow extends Pick<QuizRecord, 'revisionNumber' | 'deskKey' | 'archivedAt' | 'settings'> { readonly key: string; readonly code: string; readonly title: string; readonly packKey: string | null; readonly revisionKey: string; readonly asOf: string | null; readonly publishedAt: Date; readonly questions: unknown }

function toQuizRecord({ key, code, title, packKey, revisionKey, asOf, publishedAt, questions, ...rest }: QuizRow): QuizRecord {
  if (packKey === null || asOf === null) throw new Error(`The quiz ${code} has no pack or no day`);
  // Written by `insertQuiz` and `insertRevision` alone, and never changed: a trigger sees to that.
  const stored = questions as readonly StoredQuestion[];
  return {
    __typename: 'Quiz', id: encodeNodeId('Quiz', key), key, revisionKey, code, title, packKey, asOf, publishedAt, questionCount: stored.length,
    questions: stored.map((question) => toQuestionRecord(question, revisionKey)), ...rest,
  };
}

/** The id of a published question: it says of which revision it is. */
export function questionKey(revision: string, question: string): string {
  return `${revision}/${question}`;
}

function toQuestionRecord({ id, lineage, kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs, knownSources = [] }: StoredQuestion, revision: string): PublishedQuestionRecord {
  return { __typename: 'Question', id: encodeNodeId('Question', questionKey(revision, id)), lineage: lineage ?? id, kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs, knownSources };
}

/** The revision that students get: the latest. */
const LATEST: SQL = sql`${revisions.number} = (select max(other.number) from revisions other where other.quiz_id = ${quizzes.id})`;

const from = (queries: Queries) => queries.select(shown).from(quizzes).innerJoin(revisions, sql`${revisions.quizId} = ${quizzes.id}`).$dynamic();

const byCode = prepared((queries) => from(queries).where(sql`${quizzes.code} = ${sql.placeholder('code')} and ${quizzes.archivedAt} is null and ${LATEST}`).prepare('quiz_by_code'));
const doorByCode = prepared((queries) => queries.select({ key: quizzes.id, code: quizzes.code, revisionKey: revisions.id, settings: settingsColumns })
  .from(quizzes).innerJoin(revisions, sql`${revisions.quizId} = ${quizzes.id}`).where(sql`${quizzes.code} = ${sql.placeholder('code')} and ${quizzes.archivedAt} is null and ${LATEST}`).prepare('quiz_door_by_code'));
const byIds = prepared((queries) => from(queries).where(sql`${quizzes.id} = any(${sql.placeholder('ids')}::uuid[]) and ${LATEST}`).prepare('quizzes_by_ids'));
const byRevisions = prepared((queries) => from(queries).where(sql`${revisions.id} = any(${sql.placeholder('ids')}::uuid[])`).prepare('quizzes_by_revisions'));
const listed = prepared((queries) => from(queries).where(sql`${quizzes.starter} and ${LATEST}`).orderBy(sql`${revisions.publishedAt} desc`, quizzes.code).prepare('quizzes_listed'));

/** Reads the quiz with that code; null where there is none, or none that is published and in use. */
export async function readQuizByCode(queries: Queries, code: string): Promise<QuizRecord | null> {
  const [row] = await byCode(queries).execute({ code });
  return row === undefined ? null : toQuizRecord(row);
}

/** Reads of the quiz with that code what beginning it takes: a thousand begin within seconds, and each would parse all of its questions. */
export async function readQuizDoor(queries: Queries, code: string): Promise<QuizDoor | null> {
  const [row] = await doorByCode(queries).execute({ code });
  return row ?? null;
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
  return new Map(rows.map(({ id, key }) => [id, toFrozen(key)]));
}

/** Written by `insertQuiz` and `insertRevision` alone; those from before there were drafts have no lineage, and were all proved. */
function toFrozen(stored: unknown): FrozenQuestion {
  const frozen = stored as Omit<FrozenQuestion, 'lineage' | 'standing' | 'authoredIds'> & Partial<FrozenQuestion>;
  return { ...frozen, lineage: frozen.lineage ?? frozen.question.id, standing: frozen.standing ?? 'PROVED', authoredIds: frozen.authoredIds ?? {} };
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
