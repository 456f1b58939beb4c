import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries } from '../../platform/database/index.js';
import type { AssignmentDates, TermsRecord } from './quiz-terms.js';

const { assignments, classes, quizzes } = tables;

/** A quiz given to a class, as its teachers see it. */
export interface AssignmentRecord extends AssignmentDates {
  readonly __typename: 'Assignment';
  readonly id: string;
  readonly key: string;
  readonly deskKey: string;
  readonly classKey: string;
  readonly quizKey: string;
  readonly createdAt: Date;
  readonly startedCount: number;
  readonly finishedCount: number;
}

/** How many students of the class have an attempt at the quiz that fits a condition. */
const studentsWith = (condition: string) => sql<number>`(select count(distinct a.student_id)::int from attempts a join students s on s.id = a.student_id join revisions r on r.id = a.revision_id
  where s.class_id = ${assignments.classId} and r.quiz_id = ${assignments.quizId} and not a.preview and s.removed_at is null ${sql.raw(condition)})`;

const shown = {
  key: assignments.id, deskKey: classes.deskId, classKey: assignments.classId, quizKey: assignments.quizId, opensAt: assignments.opensAt, closesAt: assignments.closesAt,
  createdAt: assignments.createdAt, startedCount: studentsWith(''), finishedCount: studentsWith('and a.finished_at is not null'),
};

const toAssignment = (row: Omit<AssignmentRecord, '__typename' | 'id'>): AssignmentRecord => ({ __typename: 'Assignment', id: encodeNodeId('Assignment', row.key), ...row });

const from = (queries: Queries) => queries.select(shown).from(assignments).innerJoin(classes, eq(classes.id, assignments.classId));

/** Reads assignments by their ids. */
export async function readAssignments(queries: Queries, keys: readonly string[]): Promise<readonly AssignmentRecord[]> {
  return keys.length === 0 ? [] : (await from(queries).where(inArray(assignments.id, [...keys]))).map(toAssignment);
}

/** Reads the assignments of some classes, the latest first. */
export async function readAssignmentsOfClasses(queries: Queries, classKeys: readonly string[]): Promise<readonly AssignmentRecord[]> {
  return classKeys.length === 0 ? [] : (await from(queries).where(inArray(assignments.classId, [...classKeys])).orderBy(desc(assignments.createdAt), assignments.id)).map(toAssignment);
}

/** Reads the assignments of some quizzes, the latest first. */
export async function readAssignmentsOfQuizzes(queries: Queries, quizKeys: readonly string[]): Promise<readonly AssignmentRecord[]> {
  return quizKeys.length === 0 ? [] : (await from(queries).where(inArray(assignments.quizId, [...quizKeys])).orderBy(desc(assignments.createdAt), assignments.id)).map(toAssignment);
}

/** A quiz that was given to a class, with the terms that the quiz itself sets. */
export interface GivenQuizRow { readonly key: string; readonly classKey: string; readonly quizKey: string; readonly code: string; readonly settings: TermsRecord; readonly dates: AssignmentDates }

/** Reads what students of a class are given: quizzes that are published and in use, the latest first. */
export async function readGivenQuizzes(queries: Queries, classKey: string): Promise<readonly GivenQuizRow[]> {
  return queries.select({
    key: assignments.id, classKey: assignments.classId, quizKey: assignments.quizId, code: quizzes.code,
    dates: { opensAt: assignments.opensAt, closesAt: assignments.closesAt },
    settings: { opensAt: quizzes.opensAt, closesAt: quizzes.closesAt, attemptsAllowed: quizzes.attemptsAllowed, feedback: quizzes.feedback, timeLimitSeconds: quizzes.timeLimitSeconds },
  }).from(assignments).innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
    .where(and(eq(assignments.classId, classKey), isNull(quizzes.archivedAt), sql`exists (select 1 from revisions r where r.quiz_id = ${quizzes.id})`))
    .orderBy(desc(assignments.createdAt), assignments.id);
}

/** The dates at which a class may take a quiz; null where it was not given to it. */
export async function readAssignmentDates(queries: Queries, { classKey, quizKey }: { readonly classKey: string; readonly quizKey: string }): Promise<AssignmentDates | null> {
  const [row] = await queries.select({ opensAt: assignments.opensAt, closesAt: assignments.closesAt }).from(assignments).where(and(eq(assignments.classId, classKey), eq(assignments.quizId, quizKey)));
  return row ?? null;
}

/** Whether a quiz belongs to a desk. */
export async function isQuizOfDesk(queries: Queries, { quiz, desk }: { readonly quiz: string; readonly desk: string }): Promise<boolean> {
  return (await queries.$count(quizzes, and(eq(quizzes.id, quiz), eq(quizzes.deskId, desk)))) === 1;
}

export interface NewAssignment extends AssignmentDates { readonly id: string; readonly classKey: string; readonly quizKey: string; readonly now: Date }

/** Gives a quiz to a class, or changes the dates at which the class has it. Gives the key of the assignment. */
export async function upsertAssignment(queries: Queries, { id, classKey, quizKey, opensAt, closesAt, now }: NewAssignment): Promise<string> {
  const [row] = await queries.insert(assignments).values({ id, classId: classKey, quizId: quizKey, opensAt, closesAt, createdAt: now })
    .onConflictDoUpdate({ target: [assignments.quizId, assignments.classId], set: { opensAt, closesAt } }).returning({ key: assignments.id });
  if (row === undefined) throw new Error('An assignment was neither stored nor changed');
  return row.key;
}

/** How many quizzes a class was given. */
export async function countAssignments(queries: Queries, classKey: string): Promise<number> {
  return queries.$count(assignments, eq(assignments.classId, classKey));
}

/** Takes a quiz back from a class; what was answered stays. */
export async function deleteAssignmentRow(queries: Queries, key: string): Promise<void> {
  await queries.delete(assignments).where(eq(assignments.id, key));
}
