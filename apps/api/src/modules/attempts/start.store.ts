import { sql } from 'drizzle-orm';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';

const { attempts } = tables;

export interface NewAttempt {
  readonly key: string;
  readonly revisionKey: string;
  readonly quizKey: string;
  readonly nickname: string;
  readonly tokenHash: string;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly preview: boolean;
  readonly attemptsAllowed: number | null;
  /** Whose it is: a student of a class, or whoever calls themselves so, folded. */
  readonly by: { readonly student: string } | { readonly folded: string };
}

/** `UNDER_WAY`: the student has begun one already, and goes on with it. */
export type Started = { readonly outcome: 'STORED' } | { readonly outcome: 'UNDER_WAY'; readonly key: string } | { readonly outcome: 'NO_ATTEMPT_LEFT' };

/**
 * Stores an attempt, unless its id or its token is taken, one of the student's is under way, or no attempt is left. Whoever starts at the
 * same time in the same name waits, so that two devices, or a double tap, do not start two.
 */
export async function insertAttempt(queries: Queries, attempt: NewAttempt): Promise<Started> {
  const { key, preview, attemptsAllowed, by } = attempt;
  // Nothing that was begun before bears on it: one statement, and a thousand who begin at once hold no connection longer than that.
  if (preview || (attemptsAllowed === null && !('student' in by))) return store(queries, attempt);
  return queries.transaction(async (transaction): Promise<Started> => {
    const earlier = await holdEarlier(transaction, attempt);
    if (earlier.some(({ id }) => id === key)) return { outcome: 'STORED' };
    const underWay = 'student' in by ? earlier.find(({ finished }) => !finished) : undefined;
    if (underWay !== undefined) return { outcome: 'UNDER_WAY', key: underWay.id };
    if (attemptsAllowed !== null && earlier.length >= attemptsAllowed) return { outcome: 'NO_ATTEMPT_LEFT' };
    return store(transaction, attempt);
  });
}

async function store(queries: Queries | Transaction, { key, revisionKey, nickname, tokenHash, startedAt, dueAt, preview, by }: NewAttempt): Promise<Started> {
  await queries.insert(attempts).values({ id: key, revisionId: revisionKey, nickname, tokenHash, startedAt, dueAt, preview, studentId: 'student' in by ? by.student : null }).onConflictDoNothing();
  return { outcome: 'STORED' };
}

/**
 * The attempts that count against the limit, with the student's row held until the transaction ends. Without a class there is no student:
 * there an attempt counts for its nickname, which keeps an honest class honest and nobody else.
 */
async function holdEarlier(transaction: Transaction, { quizKey, by, nickname, startedAt }: NewAttempt): Promise<readonly { readonly id: string; readonly finished: boolean }[]> {
  if ('student' in by) await transaction.execute(sql`select 1 from students where id = ${by.student}::uuid for update`);
  else await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`footnote attempt ${quizKey} ${by.folded}`}, 0))`);
  const whose = 'student' in by ? sql`a.student_id = ${by.student}::uuid` : sql`a.student_id is null and lower(a.nickname) = lower(${nickname})`;
  const { rows } = await transaction.execute<{ id: string; finished: boolean }>(sql`
    select a.id, (a.finished_at is not null or coalesce(a.due_at < ${startedAt}, false)) as finished from attempts a join revisions r on r.id = a.revision_id
    where r.quiz_id = ${quizKey}::uuid and not a.preview and ${whose} order by a.started_at`);
  return rows;
}

/** Throws away looks at a quiz that were begun before a moment. */
export async function deleteOldPreviews(queries: Queries, { quiz, before }: { readonly quiz: string; readonly before: Date }): Promise<void> {
  await queries.execute(sql`delete from attempts using revisions r where r.id = attempts.revision_id and r.quiz_id = ${quiz}::uuid and attempts.preview and attempts.started_at < ${before}`);
}
