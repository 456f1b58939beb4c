import type { StudentResponse } from '@footnote/quiz-engine';
import { and, asc, eq, or, sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { attempts, problemReports, responses } = tables;

/** An attempt as it is stored. */
export interface AttemptRow {
  readonly key: string;
  readonly revisionKey: string;
  readonly nickname: string;
  readonly tokenHash: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** An answer as it is stored; `questionId` is that within the revision. */
export interface ResponseRow {
  readonly questionId: string;
  readonly responseId: string;
  readonly answer: StudentResponse;
  readonly correct: boolean;
  readonly score: number;
  readonly answeredAt: Date;
}

type StoredAttempt = typeof attempts.$inferSelect;
type StoredResponse = typeof responses.$inferSelect;

function toAttemptRow({ id, revisionId, nickname, tokenHash, startedAt, finishedAt }: StoredAttempt): AttemptRow {
  return { key: id, revisionKey: revisionId, nickname: nickname ?? '', tokenHash, startedAt, finishedAt };
}

function toResponseRow({ questionId, responseId, answer, correct, score, answeredAt }: StoredResponse): ResponseRow {
  // Written by `insertResponse` alone, and never changed: a trigger sees to that.
  return { questionId, responseId, answer: answer as StudentResponse, correct, score, answeredAt };
}

const byId = prepared((queries) => queries.select().from(attempts).where(sql`${attempts.id} = ${sql.placeholder('id')}::uuid`).prepare('attempt_by_id'));
const ofAttempt = prepared((queries) => queries.select().from(responses).where(sql`${responses.attemptId} = ${sql.placeholder('id')}::uuid`).orderBy(asc(responses.answeredAt)).prepare('responses_of_attempt'));

export async function readAttempt(queries: Queries, id: string): Promise<AttemptRow | null> {
  const [row] = await byId(queries).execute({ id });
  return row === undefined ? null : toAttemptRow(row);
}

export async function readResponses(queries: Queries, attempt: string): Promise<readonly ResponseRow[]> {
  return (await ofAttempt(queries).execute({ id: attempt })).map(toResponseRow);
}

/** Stores an attempt, unless its id or its token is taken. */
export async function insertAttempt(queries: Queries, { key, revisionKey, nickname, tokenHash, startedAt }: Omit<AttemptRow, 'finishedAt'>): Promise<void> {
  await queries.insert(attempts).values({ id: key, revisionId: revisionKey, nickname, tokenHash, startedAt }).onConflictDoNothing();
}

/** What became of an answer. */
export type TakeOutcome = 'STORED' | 'REPEATED' | 'ANSWERED_BEFORE' | 'FINISHED' | 'ID_TAKEN' | 'NOT_GRADED';

export interface AnswerToTake {
  readonly attempt: string;
  readonly questionId: string;
  readonly responseId: string;
  /** Null where it could not be graded: it is then only looked up whether the question was answered before. */
  readonly response: (ResponseRow & { readonly id: string }) | null;
}

/**
 * Stores an answer, or finds the one that stands: one transaction, in which whoever answers or finishes the same attempt at the same
 * time waits. Beyond that, the database holds an attempt to one answer a question, whatever the application does.
 */
export async function takeResponse(queries: Queries, { attempt, questionId, responseId, response }: AnswerToTake): Promise<{ readonly outcome: TakeOutcome; readonly standing: ResponseRow | null }> {
  return queries.transaction(async (transaction) => {
    const [locked] = await transaction.select({ finishedAt: attempts.finishedAt }).from(attempts).where(eq(attempts.id, attempt)).for('update');
    const rows = await transaction.select().from(responses).where(and(eq(responses.attemptId, attempt), or(eq(responses.questionId, questionId), eq(responses.responseId, responseId))));
    const earlier = rows.map(toResponseRow);
    const standing = earlier.find((one) => one.questionId === questionId) ?? null;
    if (standing?.responseId === responseId) return { outcome: 'REPEATED', standing };
    if (locked === undefined || locked.finishedAt !== null) return { outcome: 'FINISHED', standing };
    if (standing !== null) return { outcome: 'ANSWERED_BEFORE', standing };
    if (earlier.length > 0) return { outcome: 'ID_TAKEN', standing: null };
    if (response === null) return { outcome: 'NOT_GRADED', standing: null };
    const { id, answer, correct, score, answeredAt } = response;
    await transaction.insert(responses).values({ id, attemptId: attempt, questionId, responseId, answer, correct, score, answeredAt });
    return { outcome: 'STORED', standing: response };
  });
}

/** Notes when an attempt was finished, if it is not noted yet. */
export async function finishAttemptRow(queries: Queries, { attempt, now }: { readonly attempt: string; readonly now: Date }): Promise<void> {
  await queries.update(attempts).set({ finishedAt: now }).where(and(eq(attempts.id, attempt), sql`${attempts.finishedAt} is null`));
}

/** How many problems one attempt may report: one a question and some to spare. */
const MOST_REPORTS = 30;

/** Stores what a student finds wrong, unless the attempt has reported enough; tells whether it was stored. What was said before is not stored again. */
export async function insertReport(queries: Queries, { id, attempt, questionId, text, now }: { readonly id: string; readonly attempt: string; readonly questionId: string; readonly text: string; readonly now: Date }): Promise<boolean> {
  return queries.transaction(async (transaction) => {
    await transaction.select({ id: attempts.id }).from(attempts).where(eq(attempts.id, attempt)).for('update');
    const earlier = await transaction.select().from(problemReports).where(eq(problemReports.attemptId, attempt));
    if (earlier.some((report) => report.questionId === questionId && report.text === text)) return true;
    if (earlier.length >= MOST_REPORTS) return false;
    await transaction.insert(problemReports).values({ id, attemptId: attempt, questionId, text, reportedAt: now });
    return true;
  });
}
