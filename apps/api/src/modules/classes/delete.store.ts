import { eq, sql, type SQL } from 'drizzle-orm';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';

const { classes, students } = tables;

/** Deletes a class with its students, their attempts and their answers, which hang below it. Gives the revisions whose results have changed. */
export async function deleteClassRow(queries: Queries, key: string): Promise<readonly string[]> {
  const theirs = sql`select a.revision_id from attempts a join students s on s.id = a.student_id where s.class_id = ${key}::uuid`;
  return remove(queries, theirs, (transaction) => transaction.delete(classes).where(eq(classes.id, key)));
}

/** Deletes a student with their attempts and answers. Gives the revisions whose results have changed. */
export async function deleteStudentRow(queries: Queries, key: string): Promise<readonly string[]> {
  const theirs = sql`select a.revision_id from attempts a where a.student_id = ${key}::uuid`;
  return remove(queries, theirs, (transaction) => transaction.delete(students).where(eq(students.id, key)));
}

/** A trigger sees that whoever goes leaves the statistics too; here it is only asked which those are. */
async function remove(queries: Queries, revisionsOf: SQL, work: (transaction: Transaction) => Promise<unknown>): Promise<readonly string[]> {
  return queries.transaction(async (transaction) => {
    const { rows } = await transaction.execute<{ revision_id: string }>(sql`select distinct revision_id from (${revisionsOf}) theirs`);
    await work(transaction);
    return rows.map(({ revision_id: id }) => id);
  });
}
