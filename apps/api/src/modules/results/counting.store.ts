import type { Accumulator } from '@footnote/quiz-engine';
import { sql, type SQL } from 'drizzle-orm';
import type { Queries, Transaction } from '../../platform/database/index.js';

/** Which of a student's attempts counts. */
export const RULES = ['FIRST', 'LAST', 'BEST'] as const;
export type Rule = (typeof RULES)[number];

/** What is remembered of a revision: an accumulator a rule, null where it is the one of FIRST. */
export interface CountedState { readonly version: 1; readonly regrade: number; readonly FIRST: Accumulator; readonly LAST: Accumulator | null; readonly BEST: Accumulator | null }

export interface StateRow { readonly revision: string; readonly state: CountedState | null; readonly hasUncounted: boolean }

/** A finished attempt that counts, or will. */
export interface Head {
  readonly attempt: string;
  readonly revision: string;
  readonly student: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly counted: boolean;
}

/** An answer with its mark as it stands now. */
export interface MarkedRow { readonly attempt: string; readonly questionId: string; /** As it is stored: JSON. */ readonly answer: string; readonly mark: number; readonly firstMark: number; readonly correct: boolean; readonly excluded: boolean }

/** What an attempt came to, with the rules under which it is its student's. */
export interface CountedRow { readonly attempt: string; readonly revision: string; readonly student: string | null; readonly mark: number; readonly maxMark: number; readonly correct: number; readonly seconds: number; readonly rules: readonly Rule[] }

type Reader = Queries | Transaction;

async function rowsOf<Row extends Record<string, unknown>>(reader: Reader, statement: SQL): Promise<readonly Row[]> {
  // The columns are those that the statement above each call names.
  return (await reader.execute(statement)).rows as unknown as readonly Row[];
}

/** What was counted of each revision of a quiz, and whether there is something that was not. */
export function readStates(reader: Reader, quiz: string): Promise<readonly StateRow[]> {
  return rowsOf<{ revision: string; state: CountedState | null; hasUncounted: boolean }>(reader, sql`
    select v.id as "revision", nullif(i.state, 'null'::jsonb) as "state", exists(select 1 from uncounted_attempts u where u.revision_id = v.id) as "hasUncounted"
    from revisions v left join item_statistics i on i.revision_id = v.id where v.quiz_id = ${quiz}::uuid order by v.id`);
}

export interface Locking { readonly quiz: string; /** What stands where nothing was counted yet. */ readonly fresh: CountedState; readonly now: Date; /** For whoever holds it; else null comes at once where somebody does. */ readonly waits: boolean }

/**
 * Holds what was counted of a quiz until the transaction ends: whoever counts at the same time waits, and so does whoever deletes an
 * attempt. Rows that are missing are made first, so that there is something to hold: of such a revision nothing was counted.
 */
export async function lockStates(transaction: Transaction, { quiz, fresh, now, waits }: Locking): Promise<readonly StateRow[] | null> {
  await transaction.execute(sql`
    insert into item_statistics (revision_id, state, attempts, updated_at)
    select v.id, ${JSON.stringify(fresh)}::jsonb, 0, ${now.toISOString()}::timestamptz from revisions v
    where v.quiz_id = ${quiz}::uuid and not exists (select 1 from item_statistics i where i.revision_id = v.id) order by v.id on conflict do nothing`);
  const held = await transaction.execute(sql`select 1 from item_statistics i join revisions v on v.id = i.revision_id where v.quiz_id = ${quiz}::uuid order by i.revision_id for update of i ${waits ? sql`` : sql`skip locked`}`);
  const states = await readStates(transaction, quiz);
  return held.rows.length === states.length ? states : null;
}

const HEAD = sql`a.id as "attempt", a.revision_id as "revision", a.student_id as "student", a.started_at as "startedAt", a.finished_at as "finishedAt", (c.attempt_id is not null) as "counted"`;

interface HeadRow extends Record<string, unknown> { readonly attempt: string; readonly revision: string; readonly student: string | null; readonly startedAt: Date | string; readonly finishedAt: Date | string; readonly counted: boolean }

/**
 * Whoever deletes an attempt holds it, and then waits for what was counted; whoever counts holds what was counted. So that they never
 * wait for each other, an attempt that is just being deleted is passed over, and those that are counted cannot be deleted meanwhile.
 */
async function readHeads(reader: Reader, quiz: string, where: SQL): Promise<readonly Head[]> {
  const rows = await rowsOf<HeadRow>(reader, sql`
    select ${HEAD} from attempts a join revisions v on v.id = a.revision_id left join counted_attempts c on c.attempt_id = a.id
    where v.quiz_id = ${quiz}::uuid and a.finished_at is not null and not a.preview and ${where}
    order by a.student_id, a.finished_at, a.id for key share of a skip locked`);
  return rows.map((row) => ({ ...row, startedAt: new Date(row.startedAt), finishedAt: new Date(row.finishedAt) }));
}

/** Some attempts that were not counted yet, with all others of the same students, those of one student together, the earliest first. */
export function readUncountedHeads(reader: Reader, { quiz, limit }: { readonly quiz: string; readonly limit: number }): Promise<readonly Head[]> {
  const next = sql`select u.attempt_id from uncounted_attempts u join revisions w on w.id = u.revision_id where w.quiz_id = ${quiz}::uuid order by u.attempt_id limit ${limit}`;
  return readHeads(reader, quiz, sql`a.id in (
    select n.attempt_id from (${next}) n union select fellow.id from (${next}) n join attempts own on own.id = n.attempt_id join attempts fellow on fellow.student_id = own.student_id)`);
}

/** Whether something of a quiz is not counted yet. */
export async function hasWaiting(reader: Reader, quiz: string): Promise<boolean> {
  const [row] = await rowsOf<{ waits: boolean }>(reader, sql`select exists(select 1 from uncounted_attempts u join revisions w on w.id = u.revision_id where w.quiz_id = ${quiz}::uuid) as "waits"`);
  return row?.waits === true;
}

/** How many finished attempts at a quiz are not counted yet. */
export async function countWaiting(reader: Reader, quiz: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(reader, sql`select count(*)::int as "count" from uncounted_attempts u join revisions w on w.id = u.revision_id where w.quiz_id = ${quiz}::uuid`);
  return row?.count ?? 0;
}

/** The quizzes of which something is not counted yet: of those with some revisions, or of all where none are named. */
export async function readWaitingQuizzes(reader: Reader, revisions: readonly string[] | null): Promise<readonly string[]> {
  const which = revisions === null ? sql`true` : sql`u.revision_id = any(${sql.param(revisions)}::uuid[])`;
  const rows = await rowsOf<{ quiz: string }>(reader, sql`select distinct v.quiz_id as "quiz" from uncounted_attempts u join revisions v on v.id = u.revision_id where ${which}`);
  return rows.map(({ quiz }) => quiz);
}

/** The answers of some attempts with their marks as they stand now; without a look at the log of marks where there is none. */
export async function readMarked(reader: Reader, { attempts, regraded }: { readonly attempts: readonly string[]; readonly regraded: boolean }): Promise<readonly MarkedRow[]> {
  if (attempts.length === 0) return [];
  const mark = regraded ? sql`coalesce(g.score, r.score)` : sql`r.score`;
  const [correct, excluded] = regraded ? [sql`coalesce(g.correct, r.correct)`, sql`coalesce(g.excluded, false)`] : [sql`r.correct`, sql`false`];
  const log = regraded ? sql`left join lateral (
    select one.score, one.correct, one.excluded from regraded_responses one join regrades g on g.id = one.regrade_id where one.response_id = r.id order by g.number desc limit 1) g on true` : sql``;
  return rowsOf<MarkedRow & Record<string, unknown>>(reader, sql`
    select r.attempt_id as "attempt", r.question_id as "questionId", r.answer::text as "answer", ${mark} as "mark", r.score as "firstMark", ${correct} as "correct", ${excluded} as "excluded"
    from responses r ${log} where r.attempt_id = any(${sql.param(attempts)}::uuid[])`);
}

/** Notes what attempts came to, and that they are counted. */
export async function writeCounted(transaction: Transaction, { quiz, rows }: { readonly quiz: string; readonly rows: readonly CountedRow[] }): Promise<void> {
  if (rows.length === 0) return;
  const column = <Value>(valueOf: (row: CountedRow) => Value) => sql.param(rows.map(valueOf));
  await transaction.execute(sql`
    insert into counted_attempts (attempt_id, quiz_id, revision_id, student_id, mark, max_mark, correct, seconds, is_first, is_last, is_best)
    select t.attempt, ${quiz}::uuid, t.revision, t.student, t.mark, t.max_mark, t.correct, t.seconds, t.is_first, t.is_last, t.is_best
    from unnest(${column(({ attempt }) => attempt)}::uuid[], ${column(({ revision }) => revision)}::uuid[], ${column(({ student }) => student)}::uuid[], ${column(({ mark }) => mark)}::float8[],
      ${column(({ maxMark }) => maxMark)}::int[], ${column(({ correct }) => correct)}::int[], ${column(({ seconds }) => seconds)}::int[],
      ${column(({ rules }) => rules.includes('FIRST'))}::boolean[], ${column(({ rules }) => rules.includes('LAST'))}::boolean[], ${column(({ rules }) => rules.includes('BEST'))}::boolean[])
      as t(attempt, revision, student, mark, max_mark, correct, seconds, is_first, is_last, is_best)
    on conflict (attempt_id) do update set mark = excluded.mark, max_mark = excluded.max_mark, correct = excluded.correct, is_first = excluded.is_first, is_last = excluded.is_last, is_best = excluded.is_best`);
  await transaction.execute(sql`delete from uncounted_attempts where attempt_id = any(${column(({ attempt }) => attempt)}::uuid[])`);
}

/** Forgets what every attempt at a quiz came to, and has all that are finished counted again; without those that are just being deleted. */
export async function forgetCounted(transaction: Transaction, quiz: string): Promise<void> {
  await transaction.execute(sql`delete from counted_attempts where quiz_id = ${quiz}::uuid`);
  await transaction.execute(sql`
    insert into uncounted_attempts (attempt_id, revision_id)
    select a.id, a.revision_id from attempts a join revisions v on v.id = a.revision_id where v.quiz_id = ${quiz}::uuid and a.finished_at is not null and not a.preview for key share of a skip locked
    on conflict do nothing`);
}

/** Keeps what was counted of a revision. */
export async function writeState(transaction: Transaction, { revision, state, now }: { readonly revision: string; readonly state: CountedState; readonly now: Date }): Promise<void> {
  await transaction.execute(sql`update item_statistics set state = ${JSON.stringify(state)}::jsonb, attempts = ${state.FIRST.attempts}, updated_at = ${now.toISOString()}::timestamptz where revision_id = ${revision}::uuid`);
}

/** What some students of one class came to under a rule: the attempts, to be measured by themselves. */
export async function readClassHeads(reader: Reader, { quiz, group, revisions, rule }: { readonly quiz: string; readonly group: string; readonly revisions: readonly string[]; readonly rule: Rule }): Promise<readonly { readonly attempt: string; readonly revision: string }[]> {
  return rowsOf<{ attempt: string; revision: string }>(reader, sql`
    select c.attempt_id as "attempt", c.revision_id as "revision" from counted_attempts c join students s on s.id = c.student_id
    where c.quiz_id = ${quiz}::uuid and s.class_id = ${group}::uuid and c.revision_id = any(${sql.param(revisions)}::uuid[]) and ${ruleColumn(rule)} order by c.attempt_id`);
}

/** The column that says whether an attempt is its student's under a rule; of the table called c. */
export function ruleColumn(rule: Rule): SQL {
  switch (rule) {
    case 'FIRST': return sql`c.is_first`;
    case 'LAST': return sql`c.is_last`;
    case 'BEST': return sql`c.is_best`;
    default: return rule satisfies never;
  }
}
