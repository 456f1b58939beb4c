import type { Database } from '../../platform/database/index.js';
import { CLOSING_GRACE_SECONDS, DUE_GRACE_SECONDS } from '../classes/index.js';
import { ATTEMPT_COLUMNS, ATTEMPT_JOINS, RESPONSES_AS_JSON, toAttemptRow, type AttemptRow, type ResponseRow, type SqlAttempt } from './attempt.row.js';

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

/** The attempt with the answers that stood before, whether the token is one of its own, and whether this answer was stored. */
export interface Taken { readonly row: AttemptRow; readonly mayAct: boolean; readonly stored: boolean }

/** What became of an answer: null where there is no such attempt, `HELD` where somebody else has it in hand and nobody waited for them. */
export type TakenOrHeld = Taken | 'HELD' | null;

/** Whether an attempt that somebody else has in hand is waited for. */
type Patience = 'WAIT' | 'SKIP';

/*
 * The rule of an answer, for each of those that are sent, which are of different attempts. One statement, which is one transaction and one
 * way to the database and back. It holds the attempts, so that whoever answers or finishes one at the same time waits; looks whether the
 * token is the attempt's own, whether there is time left and whether the question is open; stores the answer; and ends the attempt with
 * the last one. No answer bears on another: each is judged by its own attempt alone.
 *
 * What was stored by somebody for whom it waited is not among the answers that it finds, which are as old as the statement; the unique
 * constraints see it all the same, nothing is stored, and the caller asks again. Whether an answer is the last is therefore asked of a function
 * that reads anew (`answered_whole`), once the attempts are held and the answers stored: of the last ones that come at once, the one that is
 * stored last ends the attempt. With SKIP no attempt is waited for, so that one answer
 * cannot hold up those beside it, nor two batches each other: an attempt that another transaction holds is told as held. The hash is
 * compared by the database: it gives nobody a way to come nearer to a token.
 *
 * The attempts are named by a select of their array: a plan for one answer and a plan for any number then cost the same to PostgreSQL, which else
 * may find that a plan made anew for each is the cheaper, and takes a millisecond to make it.
 */
const takeStatement = (patience: Patience): string => `
with sent as (
  select * from json_to_recordset($1::json) as sent (nth integer, attempt uuid, token text, revision uuid, questions integer, moment timestamptz,
    key uuid, question text, response uuid, answer jsonb, correct boolean, score double precision)
),
a as materialized (select * from attempts where id = any((select $2::uuid[])::uuid[]) order by id for update${patience === 'SKIP' ? ' skip locked' : ''}),
asked as materialized (
  select sent.nth, ${ATTEMPT_COLUMNS}, earlier.answered, earlier.responses,
    (a.token_hash = sent.token or coalesce(s.token_hash = sent.token, false)) and s.removed_at is null as may_act,
    a.revision_id = sent.revision and a.finished_at is null
      and (a.due_at is null or a.due_at + interval '${String(DUE_GRACE_SECONDS)} seconds' >= sent.moment)
      and (a.preview or coalesce(x.closes_at, q.closes_at) is null or coalesce(x.closes_at, q.closes_at) + interval '${String(CLOSING_GRACE_SECONDS)} seconds' >= sent.moment)
      and not earlier.is_known as is_open
  from sent join a on a.id = sent.attempt ${ATTEMPT_JOINS}
  cross join lateral (
    select count(*) as answered, coalesce(bool_or(p.question_id = sent.question or p.response_id = sent.response), false) as is_known, ${RESPONSES_AS_JSON} as responses
    from responses p where p.attempt_id = a.id
  ) earlier
),
taken as (
  insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at)
  select sent.key, sent.attempt, sent.question, sent.response, sent.answer, sent.correct, sent.score, sent.moment
  from asked join sent on sent.nth = asked.nth where asked.may_act and asked.is_open and sent.key is not null
  on conflict do nothing returning attempt_id
),
whole as materialized (
  select answered_whole(array_agg(taken.attempt_id), array_agg(sent.questions)) as attempts
  from taken join asked on asked.id = taken.attempt_id join sent on sent.nth = asked.nth where asked.answered + 1 < sent.questions
),
ended as (
  update attempts set finished_at = sent.moment from taken join asked on asked.id = taken.attempt_id join sent on sent.nth = asked.nth
  where attempts.id = taken.attempt_id and (asked.answered + 1 >= sent.questions or taken.attempt_id = any ((select whole.attempts from whole)::uuid[]))
  returning attempts.id, attempts.revision_id, attempts.preview
),
counted as (insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from ended where not preview on conflict do nothing)
select asked.*, taken.attempt_id is not null as stored, ended.id is not null as ended,
  asked.id is null and exists (select 1 from attempts where attempts.id = sent.attempt) as held
from sent left join asked on asked.nth = sent.nth left join taken on taken.attempt_id = asked.id left join ended on ended.id = asked.id order by sent.nth`;

const STATEMENTS = { WAIT: { name: 'responses_take_waiting', text: takeStatement('WAIT') }, SKIP: { name: 'responses_take', text: takeStatement('SKIP') } } as const;

type SqlNoAttempt = { readonly id: null; readonly held: boolean };
type SqlTaken = SqlNoAttempt | (SqlAttempt & { readonly may_act: boolean; readonly stored: boolean; readonly ended: boolean });

/**
 * Stores answers to different attempts, or finds those that stand; what became of each, in their order. Beyond what the statement looks
 * at, the database holds an attempt to one answer a question.
 */
export async function takeResponses({ pool }: Pick<Database, 'pool'>, answers: readonly AnswerToTake[], patience: Patience): Promise<readonly TakenOrHeld[]> {
  const { rows } = await pool.query<SqlTaken>({ ...STATEMENTS[patience], values: [JSON.stringify(answers.map(toSent)), answers.map(({ attempt }) => attempt)] });
  return answers.map((answer, nth) => {
    const row = rows[nth];
    if (row === undefined) throw new Error(`Of ${String(answers.length)} answers, the database told what became of ${String(rows.length)}`);
    return toTaken(row, answer);
  });
}

function toSent({ attempt, tokenHash, revision, questionId, responseId, questionCount, now, response }: AnswerToTake, nth: number): object {
  return {
    nth, attempt, token: tokenHash, revision, questions: questionCount, moment: now, question: questionId, response: responseId,
    ...(response !== null && { key: response.key, answer: response.answer, correct: response.correct, score: response.score }),
  };
}

function toTaken(row: SqlTaken, { response, now }: AnswerToTake): TakenOrHeld {
  if (row.id === null) return row.held ? 'HELD' : null;
  const [before, mayAct] = [toAttemptRow(row), row.may_act];
  if (!row.stored || response === null) return { row: before, mayAct, stored: false };
  return { row: { ...before, responses: [...before.responses, response], finishedAt: row.ended ? now : before.finishedAt }, mayAct, stored: true };
}
