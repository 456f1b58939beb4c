import { sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { quizzes, revisions } = tables;

const quizOf = prepared((queries) => queries.select({ quiz: revisions.quizId }).from(revisions).where(sql`${revisions.id} = ${sql.placeholder('revision')}::uuid`).prepare('quiz_of_revision'));
const quizById = prepared((queries) => queries.select({ id: quizzes.id }).from(quizzes).where(sql`${quizzes.id} = ${sql.placeholder('quiz')}::uuid`).prepare('quiz_is_there'));

/** Reads of which quiz a revision is; null where there is none such. */
export async function readQuizOfRevision(queries: Queries, revision: string): Promise<string | null> {
  const [row] = await quizOf(queries).execute({ revision });
  return row?.quiz ?? null;
}

/** Whether there is such a quiz still. */
export async function isQuizThere(queries: Queries, quiz: string): Promise<boolean> {
  return (await quizById(queries).execute({ quiz })).length > 0;
}
