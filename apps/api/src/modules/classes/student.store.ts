import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { attempts, classes, students } = tables;

/** A student as their teachers see them. */
export interface StudentRecord {
  readonly __typename: 'ClassStudent';
  readonly id: string;
  readonly key: string;
  readonly classKey: string;
  readonly deskKey: string;
  readonly nickname: string;
  readonly extraTimePercent: number;
  readonly joinedAt: Date;
  readonly removedAt: Date | null;
  readonly attemptCount: number;
}

/** Somebody's place in a class, for whoever holds its token. */
export interface MemberRow {
  readonly key: string;
  readonly nickname: string;
  readonly extraTimePercent: number;
  readonly removedAt: Date | null;
  readonly tokenHash: string;
  readonly class: { readonly key: string; readonly name: string; readonly code: string; readonly joinable: boolean; readonly archivedAt: Date | null };
}

const shown = {
  key: students.id, classKey: students.classId, deskKey: classes.deskId, nickname: students.nickname, extraTimePercent: students.extraTimePercent, joinedAt: students.joinedAt,
  removedAt: students.removedAt,
  attemptCount: sql<number>`(select count(*)::int from ${attempts} where ${attempts.studentId} = ${students.id} and not ${attempts.preview})`,
};

const toStudent = (row: Omit<StudentRecord, '__typename' | 'id'>): StudentRecord => ({ __typename: 'ClassStudent', id: encodeNodeId('ClassStudent', row.key), ...row });

/** Reads students by their ids, removed ones too. */
export async function readStudents(queries: Queries, keys: readonly string[]): Promise<readonly StudentRecord[]> {
  if (keys.length === 0) return [];
  return (await queries.select(shown).from(students).innerJoin(classes, eq(classes.id, students.classId)).where(inArray(students.id, [...keys]))).map(toStudent);
}

/** Reads those who are in some classes, by nickname. */
export async function readStudentsOf(queries: Queries, classKeys: readonly string[]): Promise<readonly StudentRecord[]> {
  if (classKeys.length === 0) return [];
  const rows = await queries.select(shown).from(students).innerJoin(classes, eq(classes.id, students.classId))
    .where(and(inArray(students.classId, [...classKeys]), isNull(students.removedAt)))
    .orderBy(sql`lower(${students.nickname})`, students.id);
  return rows.map(toStudent);
}

/** Reads the place in a class whose token has this hash; null where there is none. */
export async function readMember(queries: Queries, tokenHash: string): Promise<MemberRow | null> {
  const [row] = await queries.select({
    key: students.id, nickname: students.nickname, extraTimePercent: students.extraTimePercent, removedAt: students.removedAt, tokenHash: students.tokenHash,
    class: { key: classes.id, name: classes.name, code: classes.code, joinable: classes.joinable, archivedAt: classes.archivedAt },
  }).from(students).innerJoin(classes, eq(classes.id, students.classId)).where(eq(students.tokenHash, tokenHash));
  return row ?? null;
}

export interface NewStudent { readonly id: string; readonly classKey: string; readonly nickname: string; readonly folded: string; readonly tokenHash: string; readonly now: Date }
export type Joined = 'JOINED' | 'TAKEN' | 'FULL';

/** Lets somebody into a class, unless its limit is reached or somebody in it is called so. The class is locked meanwhile, so that no two pass the limit together. */
export async function insertStudent(queries: Queries, { id, classKey, nickname, folded, tokenHash, now }: NewStudent, most: number): Promise<Joined> {
  return queries.transaction(async (transaction) => {
    await transaction.select({ id: classes.id }).from(classes).where(eq(classes.id, classKey)).for('update');
    if (await transaction.$count(students, and(eq(students.classId, classKey), isNull(students.removedAt))) >= most) return 'FULL';
    const { rowCount } = await transaction.insert(students).values({ id, classId: classKey, nickname, nicknameFolded: folded, tokenHash, joinedAt: now }).onConflictDoNothing();
    return rowCount === 1 ? 'JOINED' : 'TAKEN';
  });
}

/** Calls a student something else, everywhere; tells whether nobody else in the class is called so. */
export async function renameStudentRow(queries: Queries, { key, classKey, nickname, folded }: { readonly key: string; readonly classKey: string; readonly nickname: string; readonly folded: string }): Promise<boolean> {
  return queries.transaction(async (transaction) => {
    await transaction.select({ id: classes.id }).from(classes).where(eq(classes.id, classKey)).for('update');
    const { rowCount } = await transaction.execute(sql`select 1 from students where class_id = ${classKey}::uuid and nickname_folded = ${folded} and removed_at is null and id <> ${key}::uuid`);
    if (rowCount !== 0) return false;
    await transaction.update(students).set({ nickname, nicknameFolded: folded }).where(eq(students.id, key));
    await transaction.update(attempts).set({ nickname }).where(eq(attempts.studentId, key));
    return true;
  });
}

/**
 * Gives a student more time, or less. Attempts that are under way get it at once, unless their time is up: that is when it is asked for.
 * due = started + limit × (100 + percent) / 100
 */
export async function updateExtraTime(queries: Queries, { key, percent, now }: { readonly key: string; readonly percent: number; readonly now: Date }): Promise<void> {
  await queries.transaction(async (transaction) => {
    await transaction.update(students).set({ extraTimePercent: percent }).where(eq(students.id, key));
    await transaction.execute(sql`update attempts set due_at = started_at + make_interval(secs => round(q.time_limit_seconds * (100 + ${percent}) / 100.0))
      from revisions r join quizzes q on q.id = r.quiz_id
      where attempts.student_id = ${key}::uuid and attempts.finished_at is null and attempts.due_at > ${now} and r.id = attempts.revision_id and q.time_limit_seconds is not null`);
  });
}

/** Removes a student: the token opens nothing any more, the nickname is free, the answers stay. */
export async function removeStudentRow(queries: Queries, { key, now }: { readonly key: string; readonly now: Date }): Promise<void> {
  await queries.update(students).set({ removedAt: now }).where(and(eq(students.id, key), isNull(students.removedAt)));
}
