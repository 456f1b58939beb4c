import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

/** What a student reported. */
export interface ReportRow { readonly key: string; readonly text: string; readonly nickname: string | null; readonly reportedAt: Date }

/** A question with its open reports. */
export interface ReportedRow {
  readonly revisionKey: string;
  readonly questionId: string;
  readonly quizKey: string;
  readonly revision: number;
  readonly stem: string;
  readonly place: number;
  readonly reportCount: number;
  /** The newest, at most twenty. */
  readonly reports: readonly ReportRow[];
}

const SHOWN = 20;
const MOST = 500;

interface Row { readonly [column: string]: unknown; readonly revision_id: string; readonly question_id: string; readonly quiz_id: string; readonly number: number; readonly stem: string; readonly place: number; readonly reports: number; readonly shown: readonly { readonly id: string; readonly text: string; readonly nickname: string | null; readonly at: string }[] }

/** Reads the questions of a desk with which students find something wrong, the one reported last first. */
export async function readReported(queries: Queries, desk: string): Promise<readonly ReportedRow[]> {
  const { rows } = await queries.execute<Row>(sql`
    select r.id as revision_id, open.question_id, q.id as quiz_id, r.number, asked.question ->> 'stem' as stem, asked.place::int as place, open.reports,
      (select json_agg(json_build_object('id', n.id, 'text', n.text, 'nickname', n.nickname, 'at', n.reported_at) order by n.reported_at desc) from (
        select p.id, p.text, a.nickname, p.reported_at from problem_reports p join attempts a on a.id = p.attempt_id
        where a.revision_id = r.id and p.question_id = open.question_id and p.settled_at is null order by p.reported_at desc limit ${SHOWN}) n) as shown
    from (select a.revision_id, p.question_id, count(*)::int as reports, max(p.reported_at) as last from problem_reports p join attempts a on a.id = p.attempt_id
      join revisions r on r.id = a.revision_id join quizzes q on q.id = r.quiz_id where q.desk_id = ${desk}::uuid and p.settled_at is null group by a.revision_id, p.question_id) open
    join revisions r on r.id = open.revision_id join quizzes q on q.id = r.quiz_id
    cross join lateral (select e.question, e.place from jsonb_array_elements(r.questions) with ordinality as e(question, place) where e.question ->> 'id' = open.question_id) asked
    order by open.last desc, open.question_id limit ${MOST}`);
  return rows.map((row) => ({
    revisionKey: row.revision_id, questionId: row.question_id, quizKey: row.quiz_id, revision: row.number, stem: row.stem, place: row.place, reportCount: row.reports,
    reports: row.shown.map(({ id, text, nickname, at }) => ({ key: id, text, nickname, reportedAt: new Date(at) })),
  }));
}

export interface ReportsToSettle { readonly revision: string; readonly questionId: string; readonly desk: string; readonly by: string; readonly now: Date }

/** Settles the open reports about a question of a desk; null where the desk has no such question. */
export async function settleReports(queries: Queries, { revision, questionId, desk, by, now }: ReportsToSettle): Promise<number | null> {
  const { rows: [found] } = await queries.execute(sql`select 1 from revisions r join quizzes q on q.id = r.quiz_id
    where r.id = ${revision}::uuid and q.desk_id = ${desk}::uuid and r.questions @> ${JSON.stringify([{ id: questionId }])}::jsonb`);
  if (found === undefined) return null;
  const { rowCount } = await queries.execute(sql`update problem_reports p set settled_at = ${now.toISOString()}::timestamptz, settled_by = ${by}::uuid from attempts a
    where a.id = p.attempt_id and a.revision_id = ${revision}::uuid and p.question_id = ${questionId} and p.settled_at is null`);
  return rowCount ?? 0;
}
