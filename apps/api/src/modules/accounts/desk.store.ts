import { inArray, sql } from 'drizzle-orm';
import { tables, type Queries } from '../../platform/database/index.js';

const { desks } = tables;

export interface DeskUpdate {
  readonly key: string;
  readonly name: string | undefined;
  /** Null: answers are kept until somebody deletes them. */
  readonly retentionDays: number | null | undefined;
  readonly linksOut: boolean | undefined;
}

/** Changes a desk; what is undefined stays. */
export async function updateDesk(queries: Queries, { key, name, retentionDays, linksOut }: DeskUpdate): Promise<void> {
  const changes = { ...(name !== undefined && { name }), ...(retentionDays !== undefined && { retentionDays }), ...(linksOut !== undefined && { linksOut }) };
  if (Object.keys(changes).length > 0) await queries.update(desks).set(changes).where(sql`${desks.id} = ${key}::uuid`);
}

/** Reads whether the students of each desk see links to the original articles. */
export async function readLinksOut(queries: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const rows = await queries.select({ key: desks.id, linksOut: desks.linksOut }).from(desks).where(inArray(desks.id, [...keys]));
  return new Map(rows.map(({ key, linksOut }) => [key, linksOut]));
}
