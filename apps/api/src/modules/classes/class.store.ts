import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { classes } = tables;

/** A class as it is stored. */
export interface ClassRecord {
  readonly __typename: 'DeskClass';
  readonly id: string;
  readonly key: string;
  readonly deskKey: string;
  readonly name: string;
  readonly code: string;
  readonly joinable: boolean;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  readonly studentCount: number;
}

const columns = {
  key: classes.id, deskKey: classes.deskId, name: classes.name, code: classes.code, joinable: classes.joinable, createdAt: classes.createdAt, archivedAt: classes.archivedAt,
  // In words of its own: where one table is read, Drizzle names columns without it, and the inner table's would be meant.
  studentCount: sql<number>`(select count(*)::int from students s where s.class_id = classes.id and s.removed_at is null)`,
};

const toClass = (row: Omit<ClassRecord, '__typename' | 'id'>): ClassRecord => ({ __typename: 'DeskClass', id: encodeNodeId('DeskClass', row.key), ...row });

/** Reads classes by their ids. */
export async function readClasses(queries: Queries, keys: readonly string[]): Promise<readonly ClassRecord[]> {
  return keys.length === 0 ? [] : (await queries.select(columns).from(classes).where(inArray(classes.id, [...keys]))).map(toClass);
}

/** Reads the classes of a desk, the newest first: those in use, or those put away. */
export async function readClassesOfDesk(queries: Queries, { desk, archived }: { readonly desk: string; readonly archived: boolean }): Promise<readonly ClassRecord[]> {
  const rows = await queries.select(columns).from(classes)
    .where(and(eq(classes.deskId, desk), archived ? sql`${classes.archivedAt} is not null` : isNull(classes.archivedAt)))
    .orderBy(desc(classes.createdAt), classes.id);
  return rows.map(toClass);
}

/** Reads the class in use with that code; null where there is none. */
export async function readClassByCode(queries: Queries, code: string): Promise<ClassRecord | null> {
  const [row] = await queries.select(columns).from(classes).where(and(eq(classes.code, code), isNull(classes.archivedAt)));
  return row === undefined ? null : toClass(row);
}

/** How many classes a desk has, put away or not. */
export async function countClasses(queries: Queries, desk: string): Promise<number> {
  return queries.$count(classes, eq(classes.deskId, desk));
}

export interface NewClass { readonly id: string; readonly desk: string; readonly name: string; readonly code: string; readonly now: Date }

/** Stores a class; tells whether its code was free. */
export async function insertClass(queries: Queries, { id, desk, name, code, now }: NewClass): Promise<boolean> {
  const { rowCount } = await queries.insert(classes).values({ id, deskId: desk, name, code, createdAt: now }).onConflictDoNothing();
  return rowCount === 1;
}

export interface ClassChange { readonly name?: string; readonly joinable?: boolean; readonly archivedAt?: Date | null }

/** Changes a class. */
export async function updateClass(queries: Queries, { key, change }: { readonly key: string; readonly change: ClassChange }): Promise<void> {
  if (Object.keys(change).length > 0) await queries.update(classes).set(change).where(eq(classes.id, key));
}

/** Gives a class another code; tells whether that was free. */
export async function updateClassCode(queries: Queries, { key, code }: { readonly key: string; readonly code: string }): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`update classes set code = ${code} where id = ${key}::uuid and not exists (select 1 from classes other where other.code = ${code})`);
  return rowCount === 1;
}
