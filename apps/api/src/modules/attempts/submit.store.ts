import type { Database } from '../../platform/database/index.js';
import { CLOSING_GRACE_SECONDS, DUE_GRACE_SECONDS } from '../classes/index.js';
import { ATTEMPT_COLUMNS, ATTEMPT_JOINS, responsesAsJson, toAttemptRow, type AttemptRow, type ResponseRow, type SqlAttempt } from './attempt.row.js';

export interface AnswerToTake {
  readonly attempt: string;
  readonly tokenHash: string;
  readonly revision: string;
  readonly questionId: string;
  readonly responseId: string;
  /** How many questions the revision has: the answer to the last one ends the attempt. */
  readonly questionCount: number;
  readonly now: Date;
  /** Null where it could not be graded: it is then only looked up what stands. */
  readonly response: ResponseRow | null;
}

/** The attempt with the answers that stood before, and whether this one was stored. */
export interface Taken { readonly row: AttemptRow; readonly stored: boolean }

/*
 * One statement, which is one transaction and one way to the database and back. It holds the attempt, so that whoever answers or finishes
 * it at the same time waits; looks whether the token is its own, whether there is time left and whether the question is open; stores the
 * answer; and ends the attempt with the last one. What was stored by somebody for whom it waited is not among `earlier`, which is as old
 * as the statement; the unique constraints see it all the same, nothing is stored, and the caller asks again.
 * The hash is compared by the database: it gives nobody a way to come nearer to a token.
 */
const TAKE = `
with a as materialized (select * from attempts where id = $1::uuid for update),
asked as (
  select ${ATTEMPT_COLUMNS}, (a.token_hash = $2 or coalesce(s.token_hash = $2, false)) and s.removed_at is null as fits from a ${ATTEMPT_JOINS}
),
earlier as materialized (select * from responses where attempt_id = $1::uuid),
taken as (
  insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at)
  select $3::uuid, asked.id, $4, $5::uuid, $6::jsonb, $7, $8, $9 from asked
  where $10 and asked.fits and asked.revision_id = $11::uuid and asked.finished_at is null
    and (asked.due_at is null or asked.due_at + interval '${String(DUE_GRACE_SECONDS)} seconds' >= $9)
    and (asked.preview or coalesce(asked.class_closes_at, asked.closes_at) is null or coalesce(asked.class_closes_at, asked.closes_at) + interval '${String(CLOSING_GRACE_SECONDS)} seconds' >= $9)
    and not exists (select 1 from earlier where question_id = $4 or response_id = $5::uuid)
  on conflict do nothing returning attempt_id
),
ended as (
  update attempts set finished_at = $9 from taken where attempts.id = taken.attempt_id and (select count(*) from earlier) + 1 >= $12 returning attempts.id, attempts.revision_id, attempts.preview
),
counted as (insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from ended where not preview on conflict do nothing)
select asked.*, exists (select 1 from taken) as stored, exists (select 1 from ended) as ended, ${responsesAsJson('earlier p')} as responses from asked`;

type SqlTaken = SqlAttempt & { readonly stored: boolean; readonly ended: boolean };

/** Stores an answer, or finds the one that stands. Beyond what it looks at, the database holds an attempt to one answer a question. Null where there is no such attempt. */
export async function takeResponse({ pool }: Pick<Database, 'pool'>, { attempt, tokenHash, revision, questionId, responseId, questionCount, now, response }: AnswerToTake): Promise<Taken | null> {
  const { rows: [row] } = await pool.query<SqlTaken>({
    name: 'response_take', text: TAKE,
    values: [
      attempt, tokenHash, response?.key ?? null, questionId, responseId, JSON.stringify(response?.answer ?? null), response?.correct ?? false, response?.score ?? 0, now,
      response !== null, revision, questionCount,
    ],
  });
  if (row === undefined) return null;
  const before = toAttemptRow(row);
  if (!row.stored || response === null) return { row: before, stored: false };
  return { row: { ...before, responses: [...before.responses, response], finishedAt: row.ended ? now : before.finishedAt }, stored: true };
}
