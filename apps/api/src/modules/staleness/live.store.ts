import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

/** A quiz that students are taking. */
export interface LiveRow {
  readonly quizKey: string;
  readonly classes: readonly string[];
  readonly underWayCount: number;
  readonly finishedCount: number;
  readonly answerCount: number;
  readonly questionCount: number;
  readonly since: Date;
}

interface Row { readonly [column: string]: unknown; readonly quiz_id: string; readonly classes: readonly string[] | null; readonly under_way: number; readonly finished: number; readonly answers: number; readonly questions: number; readonly since: Date }

/** So long after the last answer somebody still counts as under way. */
const HOUR_MS = 3_600_000;
/** A lesson and its evening; the attempts that began before are not looked at. */
const RECENT_HOURS = 12;
const MOST = 20;

/** Reads the quizzes of a desk that students are taking, the one with the most students first. */
export async function readLive(queries: Queries, { desk, now }: { readonly desk: string; readonly now: Date }): Promise<readonly LiveRow[]> {
  const recent = new Date(now.getTime() - RECENT_HOURS * HOUR_MS).toISOString();
  const active = new Date(now.getTime() - HOUR_MS).toISOString();
  const { rows } = await queries.execute<Row>(sql`
    with recent as (
      select q.id as quiz_id, a.id, a.started_at, a.finished_at, a.student_id, jsonb_array_length(r.questions) as questions from quizzes q
      join revisions r on r.quiz_id = q.id join attempts a on a.revision_id = r.id
      where q.desk_id = ${desk}::uuid and q.archived_at is null and not a.preview and a.started_at >= ${recent}::timestamptz
    ), under_way as (
      select recent.*, given.answers from recent cross join lateral (select count(*)::int as answers, max(x.answered_at) as last from responses x where x.attempt_id = recent.id) given
      where recent.finished_at is null and greatest(recent.started_at, given.last) >= ${active}::timestamptz
    )
    select u.quiz_id, count(*)::int as under_way, sum(u.answers)::int as answers, max(u.questions)::int as questions, min(u.started_at) as since,
      (select count(*)::int from recent f where f.quiz_id = u.quiz_id and f.finished_at is not null) as finished,
      array_agg(distinct c.name) filter (where c.name is not null) as classes
    from under_way u left join students s on s.id = u.student_id left join classes c on c.id = s.class_id group by u.quiz_id order by count(*) desc, u.quiz_id limit ${MOST}`);
  return rows.map((row) => ({
    quizKey: row.quiz_id, classes: row.classes ?? [], underWayCount: row.under_way, finishedCount: row.finished, answerCount: row.answers, questionCount: row.questions, since: new Date(row.since),
  }));
}
