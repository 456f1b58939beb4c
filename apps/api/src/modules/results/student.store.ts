import { sql, type SQL } from 'drizzle-orm';
import type { CursorType, CursorValue } from '../../graphql/paging.js';
import type { Queries } from '../../platform/database/index.js';
import { ruleColumn, type Rule } from './counting.store.js';

/** In what order students come. */
export type StudentOrderName = 'MARK' | 'MARK_LOWEST' | 'NICKNAME' | 'NICKNAME_LAST' | 'TIME' | 'TIME_SHORTEST';

export interface StudentRow {
  readonly attempt: string;
  readonly revision: string;
  readonly nickname: string;
  readonly className: string | null;
  readonly attemptCount: number;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly durationSeconds: number;
  readonly mark: number;
  readonly maxMark: number;
  readonly correctCount: number;
  /** What a cursor carries. */
  readonly place: CursorValue;
}

export interface StudentPage {
  readonly quiz: string;
  readonly group: string | null;
  readonly revisions: readonly string[];
  readonly rule: Rule;
  readonly order: StudentOrderName;
  readonly limit: number;
  readonly after: readonly CursorValue[] | null;
}

interface OrderSpec { readonly by: SQL; readonly descends: boolean; readonly type: CursorType; readonly cast: SQL }

const NICKNAME = sql`coalesce(s.nickname, a.nickname, '')`;

/** By what an order goes; of two alike, by the id of the attempt, in the same direction: so that an index gives the page as it stands. */
export function orderSpec(order: StudentOrderName): OrderSpec {
  switch (order) {
    case 'MARK': return { by: sql`c.mark`, descends: true, type: 'number', cast: sql`float8` };
    case 'MARK_LOWEST': return { by: sql`c.mark`, descends: false, type: 'number', cast: sql`float8` };
    case 'NICKNAME': return { by: sql`lower(${NICKNAME})`, descends: false, type: 'text', cast: sql`text` };
    case 'NICKNAME_LAST': return { by: sql`lower(${NICKNAME})`, descends: true, type: 'text', cast: sql`text` };
    case 'TIME': return { by: sql`c.seconds`, descends: true, type: 'integer', cast: sql`integer` };
    case 'TIME_SHORTEST': return { by: sql`c.seconds`, descends: false, type: 'integer', cast: sql`integer` };
    default: return order satisfies never;
  }
}

/** Of attempts and students only what the page itself needs is read before the page is cut out: with 100,000 attempts the rest is most of the work. */
function joinsBefore({ order, group }: Pick<StudentPage, 'order' | 'group'>): SQL {
  const [byName, ofClass] = [order === 'NICKNAME' || order === 'NICKNAME_LAST', group !== null];
  return sql`${byName ? sql`join attempts a on a.id = c.attempt_id` : sql``} ${byName || ofClass ? sql`left join students s on s.id = c.student_id` : sql``}`;
}

/** Reads a page of students, one more than fit if there are more. */
export async function readStudents(queries: Queries, { quiz, group, revisions, rule, order, limit, after }: StudentPage): Promise<readonly StudentRow[]> {
  const { by, descends, cast } = orderSpec(order);
  const [place, id] = after ?? [];
  const from = after === null ? sql`true` : sql`(${by}, c.attempt_id) ${descends ? sql`<` : sql`>`} (${place}::${cast}, ${id}::uuid)`;
  const way = descends ? sql`desc` : sql`asc`;
  const { rows } = await queries.execute(sql`
    with page as (
      select c.*, ${by} as place from counted_attempts c ${joinsBefore({ order, group })}
      where c.quiz_id = ${quiz}::uuid and c.revision_id = any(${sql.param(revisions)}::uuid[]) and ${ruleColumn(rule)} and ${group === null ? sql`true` : sql`s.class_id = ${group}::uuid`} and ${from}
      order by ${by} ${way}, c.attempt_id ${way} limit ${limit + 1}
    )
    select c.attempt_id as "attempt", c.revision_id as "revision", ${NICKNAME} as "nickname", k.name as "className", a.started_at as "startedAt", a.finished_at as "finishedAt",
      (case when c.student_id is null then 1 else (select count(*) from counted_attempts o where o.student_id = c.student_id and o.quiz_id = c.quiz_id) end)::int as "attemptCount",
      c.seconds as "durationSeconds", c.mark, c.max_mark as "maxMark", c.correct as "correctCount", c.place
    from page c join attempts a on a.id = c.attempt_id left join students s on s.id = c.student_id left join classes k on k.id = s.class_id
    order by c.place ${way}, c.attempt_id ${way}`);
  // The columns are those named above; moments come as the driver reads them.
  return (rows as unknown as readonly (Omit<StudentRow, 'startedAt' | 'finishedAt'> & { readonly startedAt: string | Date; readonly finishedAt: string | Date })[])
    .map((row) => ({ ...row, startedAt: new Date(row.startedAt), finishedAt: new Date(row.finishedAt) }));
}

export interface UnderWayRow { readonly attempt: string; readonly revision: string; readonly nickname: string; readonly className: string | null; readonly startedAt: Date; readonly lastAnswerAt: Date | null; readonly answeredCount: number }

/** Reads who has begun and not finished, the latest first. */
export async function readUnderWay(queries: Queries, { quiz, group, limit }: { readonly quiz: string; readonly group: string | null; readonly limit: number }): Promise<readonly UnderWayRow[]> {
  const { rows } = await queries.execute(sql`
    select a.id as "attempt", a.revision_id as "revision", ${NICKNAME} as "nickname", k.name as "className", a.started_at as "startedAt", r.last as "lastAnswerAt", r.answered as "answeredCount"
    from attempts a join revisions v on v.id = a.revision_id left join students s on s.id = a.student_id left join classes k on k.id = s.class_id
    cross join lateral (select max(answered_at) as last, count(*)::int as answered from responses where attempt_id = a.id) r
    where v.quiz_id = ${quiz}::uuid and a.finished_at is null and not a.preview and ${group === null ? sql`true` : sql`s.class_id = ${group}::uuid`}
    order by a.started_at desc, a.id limit ${limit}`);
  // As above.
  return (rows as unknown as readonly (Omit<UnderWayRow, 'startedAt' | 'lastAnswerAt'> & { readonly startedAt: string | Date; readonly lastAnswerAt: string | Date | null })[])
    .map((row) => ({ ...row, startedAt: new Date(row.startedAt), lastAnswerAt: row.lastAnswerAt === null ? null : new Date(row.lastAnswerAt) }));
}
