import { sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../../platform/database/index.js';

/** What one look threw away. */
export interface Swept { readonly students: number; readonly attempts: number }

/** The lock under which one replica at a time looks. */
const LOCK = 'footnote retention';
/** Of each kind, in one transaction; the rest at the next. */
const AT_ONCE = 500;

/**
 * Deletes what nobody visited for as long as its desk says: of a class the students, with their attempts and answers, once nobody of the
 * class joined, began, answered or finished anything for so many days; and attempts by the code of a quiz alone, each by itself. The class,
 * its quizzes and what was counted stay. Null where another replica is at it.
 */
export async function sweepUnvisited(queries: Queries, now: Date): Promise<Swept | null> {
  return queries.transaction(async (transaction) => {
    const { rows: [lock] } = await transaction.execute<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${LOCK}, 0)) as taken`);
    if (lock?.taken !== true) return null;
    return { students: await sweepClasses(transaction, now), attempts: await sweepLoneAttempts(transaction, now) };
  });
}

/** When an attempt was last visited. */
const VISITED = sql`greatest(a.started_at, a.finished_at, (select max(r.answered_at) from responses r where r.attempt_id = a.id))`;
const TERM = sql`make_interval(days => d.retention_days)`;

async function sweepClasses(transaction: Transaction, now: Date): Promise<number> {
  const { rowCount } = await transaction.execute(sql`
    delete from students where id in (
      select s.id from students s join classes c on c.id = s.class_id join desks d on d.id = c.desk_id
      where d.retention_days is not null and c.created_at < ${now}::timestamptz - ${TERM}
        and not exists (select 1 from students o where o.class_id = c.id and o.joined_at >= ${now}::timestamptz - ${TERM})
        and not exists (select 1 from students o join attempts a on a.student_id = o.id where o.class_id = c.id and ${VISITED} >= ${now}::timestamptz - ${TERM})
      order by s.id limit ${AT_ONCE})`);
  return rowCount ?? 0;
}

async function sweepLoneAttempts(transaction: Transaction, now: Date): Promise<number> {
  const { rowCount } = await transaction.execute(sql`
    delete from attempts where id in (
      select a.id from attempts a join revisions v on v.id = a.revision_id join quizzes q on q.id = v.quiz_id join desks d on d.id = q.desk_id
      where a.student_id is null and d.retention_days is not null and ${VISITED} < ${now}::timestamptz - ${TERM}
      order by a.id limit ${AT_ONCE})`);
  return rowCount ?? 0;
}

/** Deletes what is over by itself: sessions, secrets of the library, invitations, and desks that were made for somebody who then did not come. */
export async function sweepExpired(queries: Queries, { now, idleSince }: { readonly now: Date; readonly idleSince: Date }): Promise<void> {
  await queries.execute(sql`delete from sessions where expires_at < ${now} or updated_at < ${idleSince}`);
  await queries.execute(sql`delete from verifications where expires_at < ${now}`);
  await queries.execute(sql`delete from invitations where expires_at < ${now}::timestamptz - interval '30 days'`);
  await queries.execute(sql`delete from desks d where d.created_at < ${now}::timestamptz - interval '1 day' and not exists (select 1 from users where desk_id = d.id)
    and not exists (select 1 from quizzes where desk_id = d.id) and not exists (select 1 from classes where desk_id = d.id) and not exists (select 1 from packs where desk_id = d.id)`);
}
