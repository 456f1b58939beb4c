import { asc, eq, sql } from 'drizzle-orm';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';

const { quizzes, regrades, revisions } = tables;

/** A revision without its questions. */
export interface RevisionRow {
  readonly key: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly note: string | null;
  /** The ids of its questions, in order. */
  readonly questionIds: readonly string[];
}

/** The last time that answers were marked again. */
export interface RegradeRow { readonly number: number; readonly toRevision: string; readonly doneAt: Date }

/** A quiz as far as its results go. */
export interface QuizFrame {
  readonly key: string;
  readonly deskKey: string | null;
  readonly title: string;
  readonly code: string;
  /** The earliest first. */
  readonly revisions: readonly RevisionRow[];
  readonly regrade: RegradeRow | null;
}

/** Reads a quiz with its revisions; null where there is none. */
export async function readFrame(queries: Queries | Transaction, quiz: string): Promise<QuizFrame | null> {
  const [row] = await queries.select({ key: quizzes.id, deskKey: quizzes.deskId, title: quizzes.title, code: quizzes.code }).from(quizzes).where(eq(quizzes.id, quiz));
  if (row === undefined) return null;
  const questionIds = sql<readonly string[]>`jsonb_path_query_array(${revisions.questions}, '$[*].id')`;
  const rows = await queries.select({ key: revisions.id, number: revisions.number, publishedAt: revisions.publishedAt, note: revisions.note, questionIds }).from(revisions)
    .where(eq(revisions.quizId, quiz)).orderBy(asc(revisions.number));
  const [regrade] = await queries.select({ number: regrades.number, toRevision: regrades.toRevisionId, doneAt: regrades.doneAt }).from(regrades)
    .where(eq(regrades.quizId, quiz)).orderBy(sql`${regrades.number} desc`).limit(1);
  return { ...row, revisions: rows, regrade: regrade ?? null };
}

