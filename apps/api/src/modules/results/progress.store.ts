import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

/** Where a class stands, or (with `group` null) those who came by the code of the quiz alone. */
export interface ClassRow {
  readonly group: string | null;
  readonly name: string | null;
  readonly started: number;
  readonly finished: number;
  readonly notBegun: number;
  /** How many answers those have given who have not finished. */
  readonly answers: number;
}

/** Reads where students stand: people, not attempts. Of classes, those to which the quiz was given and those of which somebody has begun. */
export async function readProgress(queries: Queries, quiz: string): Promise<readonly ClassRow[]> {
  const { rows } = await queries.execute(sql`
    with mine as (
      select a.id, a.student_id, a.finished_at from attempts a join revisions v on v.id = a.revision_id where v.quiz_id = ${quiz}::uuid and not a.preview
    ), people as (
      select m.student_id, s.class_id, bool_or(m.finished_at is not null) as done from mine m join students s on s.id = m.student_id group by 1, 2
    ), given as (select class_id from assignments where quiz_id = ${quiz}::uuid), answers as (
      select s.class_id, count(*)::int as count from mine m join responses r on r.attempt_id = m.id left join students s on s.id = m.student_id where m.finished_at is null group by 1
    )
    select c.id as "group", c.name as "name", count(p.student_id)::int as "started", (count(*) filter (where p.done))::int as "finished",
      (case when c.id in (select class_id from given) then (
        select count(*) from students s where s.class_id = c.id and s.removed_at is null and not exists (select 1 from people q where q.student_id = s.id)) else 0 end)::int as "notBegun",
      coalesce((select w.count from answers w where w.class_id = c.id), 0) as "answers"
    from classes c left join people p on p.class_id = c.id
    where c.id in (select class_id from given union select class_id from people) group by c.id, c.name
    union all
    select null, null, count(*)::int, count(finished_at)::int, 0, coalesce((select w.count from answers w where w.class_id is null), 0) from mine where student_id is null`);
  // The columns are those named above.
  return rows as unknown as readonly ClassRow[];
}
