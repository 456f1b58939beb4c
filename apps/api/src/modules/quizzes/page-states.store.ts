import { sql } from 'drizzle-orm';
import { readPrepared } from '../../graph-store/graph-table.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { quizzes, revisions } = tables;

/** What the pages of topics say of a quiz that is shown to everybody: it changes with a title and with what is published, and a revision never changes. */
const states = readPrepared<{ readonly pack: string; readonly state: string }>('states_of_listed_quizzes', (queries) => queries
  .select({ pack: sql<string>`${quizzes.packId}`.as('pack'), state: sql<string>`${quizzes.code} || ' ' || ${revisions.id} || ' ' || coalesce(${quizzes.archivedAt}::text, '') || ' ' || ${quizzes.title}`.as('state') })
  .from(quizzes).innerJoin(revisions, sql`${revisions.quizId} = ${quizzes.id}`)
  .where(sql`${quizzes.starter} and ${quizzes.packId} is not null`).orderBy(quizzes.code, revisions.number));

/** Reads the states of the quizzes that are shown to everybody, each with the id of its pack's row. */
export async function readListedStates(queries: Queries): Promise<readonly { readonly pack: string; readonly state: string }[]> {
  return states(queries, {});
}
