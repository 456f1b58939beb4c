import { eq } from 'drizzle-orm';
import { tables, type Database, type Queries } from '../../platform/database/index.js';
import { CLOSING_GRACE_SECONDS, DUE_GRACE_SECONDS } from '../classes/index.js';
import { ATTEMPT_COLUMNS, ATTEMPT_JOINS, RESPONSES_AS_JSON, toAttemptRow, type AttemptRow, type SqlAttempt } from './attempt.row.js';

const { attempts, problemReports } = tables;

type Pool = Pick<Database, 'pool'>;

const READ = `select ${ATTEMPT_COLUMNS}, (select ${RESPONSES_AS_JSON} from responses p where p.attempt_id = a.id) as responses from attempts a ${ATTEMPT_JOINS}`;

/** Reads an attempt with its answers, in one statement. */
export async function readAttempt({ pool }: Pool, key: string): Promise<AttemptRow | null> {
  const { rows: [row] } = await pool.query<SqlAttempt>({ name: 'attempt_by_id', text: `${READ} where a.id = $1::uuid`, values: [key] });
  return row === undefined ? null : toAttemptRow(row);
}

/** Reads the attempts of some students, the latest first; no previews. */
export async function readAttemptsOfStudents({ pool }: Pool, students: readonly string[]): Promise<readonly AttemptRow[]> {
  const { rows } = await pool.query<SqlAttempt>({ name: 'attempts_of_students', text: `${READ} where a.student_id = any($1::uuid[]) and not a.preview order by a.started_at desc, a.id`, values: [students] });
  return rows.map(toAttemptRow);
}

/** Notes when an attempt was finished, if it is not noted yet, and that it is to be counted. */
export async function finishAttemptRow({ pool }: Pool, { attempt, at }: { readonly attempt: string; readonly at: Date }): Promise<void> {
  await pool.query({
    name: 'attempt_finish',
    text: `with ended as (update attempts set finished_at = $2 where id = $1::uuid and finished_at is null returning id, revision_id, preview)
      insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from ended where not preview on conflict do nothing`,
    values: [attempt, at],
  });
}

/**
 * Finishes what nobody came back to: attempts whose time is up, whose quiz has closed, or all of whose questions are answered. Each is
 * finished at the moment when it could not go on any more. To be called before the results of a quiz are told.
 */
export async function finishOverdueAttempts({ pool }: Pool, { quiz, now }: { readonly quiz: string; readonly now: Date }): Promise<void> {
  await pool.query({
    name: 'attempts_finish_overdue',
    text: `with due as (
        select a.id, least(a.due_at, case when a.preview then null else coalesce(x.closes_at, q.closes_at) end) as until, a.due_at, case when a.preview then null else coalesce(x.closes_at, q.closes_at) end as closes_at,
          (select case when count(*) >= jsonb_array_length(r.questions) then max(p.answered_at) end from responses p where p.attempt_id = a.id) as complete_at
        from attempts a ${ATTEMPT_JOINS} where r.quiz_id = $1::uuid and a.finished_at is null
      ), ended as (
        update attempts set finished_at = greatest(attempts.started_at, coalesce(due.complete_at, due.until)) from due
        where attempts.id = due.id and attempts.finished_at is null
          and (due.complete_at is not null or due.due_at < $2::timestamptz - interval '${String(DUE_GRACE_SECONDS)} seconds' or due.closes_at < $2::timestamptz - interval '${String(CLOSING_GRACE_SECONDS)} seconds')
        returning attempts.id, attempts.revision_id, attempts.preview)
      insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from ended where not preview on conflict do nothing`,
    values: [quiz, now],
  });
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
