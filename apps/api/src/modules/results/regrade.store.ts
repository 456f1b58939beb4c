import { sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../../platform/database/index.js';

/** The answers that are one and the same: to one question of one revision, with one mark as it stands now. */
export interface AnswerGroup {
  readonly revision: string;
  readonly questionId: string;
  /** As it is stored: JSON. */
  readonly answer: string;
  readonly correct: boolean;
  readonly score: number;
  readonly excluded: boolean;
  readonly count: number;
}

/** A group whose answers get another mark. */
export interface Change extends AnswerGroup { readonly newCorrect: boolean; readonly newScore: number; readonly newExcluded: boolean }

type Reader = Queries | Transaction;

/** The mark of an answer as it stands now; of the table called r. */
const CURRENT = sql`left join lateral (
  select one.score, one.correct, one.excluded from regraded_responses one join regrades g on g.id = one.regrade_id where one.response_id = r.id order by g.number desc limit 1) g on true`;

/** Reads all answers to some revisions, the same ones together: as many rows as there are different answers, not as there are students. */
export async function readAnswerGroups(reader: Reader, revisions: readonly string[]): Promise<readonly AnswerGroup[]> {
  const { rows } = await reader.execute(sql`
    select a.revision_id as "revision", r.question_id as "questionId", r.answer::text as "answer", coalesce(g.correct, r.correct) as "correct", coalesce(g.score, r.score) as "score",
      coalesce(g.excluded, false) as "excluded", count(*)::int as "count"
    from responses r join attempts a on a.id = r.attempt_id ${CURRENT}
    where a.revision_id = any(${sql.param(revisions)}::uuid[]) and not a.preview group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`);
  // The columns are those named above.
  return rows as unknown as readonly AnswerGroup[];
}

/** The answers that a change is of: those with the same question, answer and mark; `t` are the changes. */
const changed = (changes: readonly Change[]) => {
  const column = <Value>(valueOf: (change: Change) => Value) => sql.param(changes.map(valueOf));
  return sql`unnest(${column(({ revision }) => revision)}::uuid[], ${column(({ questionId }) => questionId)}::text[], ${column(({ answer }) => answer)}::text[], ${column(({ score }) => score)}::float8[],
    ${column(({ correct }) => correct)}::boolean[], ${column(({ excluded }) => excluded)}::boolean[], ${column(({ newScore }) => newScore)}::float8[], ${column(({ newCorrect }) => newCorrect)}::boolean[],
    ${column(({ newExcluded }) => newExcluded)}::boolean[]) as t(revision, question, answer, score, correct, excluded, new_score, new_correct, new_excluded)`;
};

const IS_OF = sql`a.revision_id = t.revision and r.question_id = t.question and r.answer::text = t.answer and coalesce(g.score, r.score) = t.score and coalesce(g.correct, r.correct) = t.correct
  and coalesce(g.excluded, false) = t.excluded and not a.preview`;

export interface StudentRemarkRow { readonly attempt: string; readonly revision: string; readonly nickname: string; readonly className: string | null; readonly finished: boolean; readonly before: number; readonly delta: number; readonly place: string }

export interface RemarkPage { readonly revisions: readonly string[]; readonly changes: readonly Change[]; readonly limit: number; readonly after: { readonly place: string; readonly attempt: string } | null }

/**
 * Reads whose marks would change, by nickname, with their marks as they stand and by how much those of changed answers differ.
 * A withdrawn answer's mark goes, and so does what it was counted of; that is the caller's to work out.
 */
export async function readStudentRemarks(reader: Reader, { revisions, changes, limit, after }: RemarkPage): Promise<readonly StudentRemarkRow[]> {
  if (changes.length === 0) return [];
  const { rows } = await reader.execute(sql`
    with touched as (
      select a.id, sum((case when t.new_excluded then 0 else t.new_score end) - (case when t.excluded then 0 else t.score end)) as delta
      from responses r join attempts a on a.id = r.attempt_id ${CURRENT} join ${changed(changes)} on ${IS_OF}
      where a.revision_id = any(${sql.param(revisions)}::uuid[]) group by a.id
    )
    select a.id as "attempt", a.revision_id as "revision", coalesce(s.nickname, a.nickname, '') as "nickname", k.name as "className", a.finished_at is not null as "finished", m.mark as "before", touched.delta,
      lower(coalesce(s.nickname, a.nickname, '')) as "place"
    from touched join attempts a on a.id = touched.id left join students s on s.id = a.student_id left join classes k on k.id = s.class_id
    cross join lateral (select coalesce(sum(case when coalesce(g.excluded, false) then 0 else coalesce(g.score, r.score) end), 0) as mark from responses r ${CURRENT} where r.attempt_id = a.id) m
    where ${after === null ? sql`true` : sql`(lower(coalesce(s.nickname, a.nickname, '')), a.id) > (${after.place}, ${after.attempt}::uuid)`}
    order by "place", a.id limit ${limit + 1}`);
  // As above.
  return rows as unknown as readonly StudentRemarkRow[];
}

/** How many attempts have an answer that would change. */
export async function countTouched(reader: Reader, { revisions, changes }: Pick<RemarkPage, 'revisions' | 'changes'>): Promise<number> {
  if (changes.length === 0) return 0;
  const { rows } = await reader.execute<{ count: number }>(sql`
    select count(distinct a.id)::int as "count" from responses r join attempts a on a.id = r.attempt_id ${CURRENT} join ${changed(changes)} on ${IS_OF}
    where a.revision_id = any(${sql.param(revisions)}::uuid[])`);
  return rows[0]?.count ?? 0;
}

/** Makes two regrades of one quiz one after the other: held until the transaction ends. */
export async function lockRegrades(transaction: Transaction, quiz: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`footnote regrade ${quiz}`}, 0))`);
}

export interface NewRegrade { readonly id: string; readonly quiz: string; readonly toRevision: string; readonly now: Date; readonly by: string; readonly revisions: readonly string[]; readonly changes: readonly Change[] }

/** Writes a regrade with its log; tells its number and how many marks it changed. */
export async function insertRegrade(transaction: Transaction, { id, quiz, toRevision, now, by, revisions, changes }: NewRegrade): Promise<{ readonly number: number; readonly changed: number }> {
  const { rows } = await transaction.execute<{ number: number }>(sql`
    insert into regrades (id, quiz_id, to_revision_id, done_at, done_by, number)
    select ${id}::uuid, ${quiz}::uuid, ${toRevision}::uuid, ${now.toISOString()}::timestamptz, ${by}::uuid, coalesce(max(number), 0) + 1 from regrades where quiz_id = ${quiz}::uuid returning number`);
  if (changes.length === 0) return { number: rows[0]?.number ?? 0, changed: 0 };
  const { rowCount } = await transaction.execute(sql`
    insert into regraded_responses (regrade_id, response_id, old_correct, old_score, correct, score, excluded)
    select ${id}::uuid, r.id, coalesce(g.correct, r.correct), coalesce(g.score, r.score), t.new_correct, t.new_score, t.new_excluded
    from responses r join attempts a on a.id = r.attempt_id ${CURRENT} join ${changed(changes)} on ${IS_OF}
    where a.revision_id = any(${sql.param(revisions)}::uuid[])`);
  return { number: rows[0]?.number ?? 0, changed: rowCount ?? 0 };
}

export interface MarkLogRow {
  readonly response: string;
  readonly regrade: number;
  readonly at: Date;
  readonly by: string | null;
  readonly toRevision: number;
  readonly nickname: string;
  readonly revision: string;
  readonly revisionNumber: number;
  readonly questionId: string;
  readonly before: number;
  readonly after: number;
  readonly withdrawn: boolean;
}

/** Reads the log of marks of a quiz, the latest regrade first. */
export async function readMarkLog(reader: Reader, { quiz, limit, after }: { readonly quiz: string; readonly limit: number; readonly after: { readonly regrade: number; readonly response: string } | null }): Promise<readonly MarkLogRow[]> {
  const { rows } = await reader.execute(sql`
    select r.id as "response", g.number as "regrade", g.done_at as "at", u.name as "by", w.number as "toRevision", coalesce(s.nickname, a.nickname, '') as "nickname", v.id as "revision",
      v.number as "revisionNumber", r.question_id as "questionId", one.old_score as "before", one.score as "after", one.excluded as "withdrawn"
    from regrades g join regraded_responses one on one.regrade_id = g.id join responses r on r.id = one.response_id join attempts a on a.id = r.attempt_id join revisions v on v.id = a.revision_id
    join revisions w on w.id = g.to_revision_id left join students s on s.id = a.student_id left join users u on u.id = g.done_by
    where g.quiz_id = ${quiz}::uuid and ${after === null ? sql`true` : sql`(g.number < ${after.regrade} or (g.number = ${after.regrade} and r.id > ${after.response}::uuid))`}
    order by g.number desc, r.id limit ${limit + 1}`);
  // As above.
  return (rows as unknown as readonly (Omit<MarkLogRow, 'at'> & { readonly at: string | Date })[]).map((row) => ({ ...row, at: new Date(row.at) }));
}

/** How long the log of marks of a quiz is. */
export async function countMarkLog(reader: Reader, quiz: string): Promise<number> {
  const { rows } = await reader.execute<{ count: number }>(sql`select count(*)::int as "count" from regraded_responses one join regrades g on g.id = one.regrade_id where g.quiz_id = ${quiz}::uuid`);
  return rows[0]?.count ?? 0;
}
