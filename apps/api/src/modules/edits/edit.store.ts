import type { GraphEdit } from '@footnote/corpus';
import { and, desc, eq, lt } from 'drizzle-orm';
import { tables, type Queries } from '../../platform/database/index.js';
import type { EditRow, EditToUndo } from './edit.records.js';

const { packEdits, users } = tables;

const COLUMNS = {
  key: packEdits.id, by: users.name, at: packEdits.editedAt, sentences: packEdits.sentences, versionBefore: packEdits.versionBefore, versionAfter: packEdits.versionAfter, undoes: packEdits.undoes,
  undoneBy: packEdits.undoneBy,
} as const;

/** Reads the log of a pack, the latest first, from below a version on. */
export function readEditLog(queries: Queries, { pack, below, limit }: { readonly pack: string; readonly below: number | null; readonly limit: number }): Promise<readonly EditRow[]> {
  return queries.select(COLUMNS).from(packEdits).leftJoin(users, eq(users.id, packEdits.editedBy))
    .where(and(eq(packEdits.packId, pack), below === null ? undefined : lt(packEdits.versionAfter, below))).orderBy(desc(packEdits.versionAfter)).limit(limit);
}

/** How long the log of a pack is. */
export function countEdits(queries: Queries, pack: string): Promise<number> {
  return queries.$count(packEdits, eq(packEdits.packId, pack));
}

/** Reads one edit of a pack; null where the pack has no such one. */
export async function readEdit(queries: Queries, { pack, key }: { readonly pack: string; readonly key: string }): Promise<EditToUndo | null> {
  const [row] = await queries.select({ ...COLUMNS, inverse: packEdits.inverse }).from(packEdits).leftJoin(users, eq(users.id, packEdits.editedBy)).where(and(eq(packEdits.packId, pack), eq(packEdits.id, key)));
  // Written by `insertEdit` alone, which is given edits.
  return row === undefined ? null : { ...row, inverse: row.inverse as readonly GraphEdit[] };
}

/** Runs a statement in a transaction that somebody else has begun. */
export type Execute = (text: string, values: readonly unknown[]) => Promise<unknown>;

export interface EditToWrite {
  readonly key: string;
  readonly pack: string;
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly by: string;
  readonly at: Date;
  readonly sentences: readonly string[];
  readonly edits: readonly GraphEdit[];
  readonly inverse: readonly GraphEdit[];
  readonly undoes: string | null;
}

/** Writes an edit to the log. */
export async function insertEdit(execute: Execute, { key, pack, versionBefore, versionAfter, by, at, sentences, edits, inverse, undoes }: EditToWrite): Promise<void> {
  await execute('insert into pack_edits (id, pack_id, version_before, version_after, edited_by, edited_at, sentences, edits, inverse, undoes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [key, pack, versionBefore, versionAfter, by, at, JSON.stringify(sentences), JSON.stringify(edits), JSON.stringify(inverse), undoes]);
}

/** Notes that an edit was taken back by another; one that itself had taken one back lets that one stand again. */
export async function markUndone(execute: Execute, { undone, by }: { readonly undone: string; readonly by: string }): Promise<void> {
  await execute('update pack_edits set undone_by = $2 where id = $1', [undone, by]);
  await execute('update pack_edits set undone_by = null where undone_by = $1', [undone]);
}
