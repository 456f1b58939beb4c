import { sql } from 'drizzle-orm';
import { readPrepared } from '../../graph-store/graph-table.js';
import { tables, type Database } from '../../platform/database/index.js';

const { packs } = tables;
/** Changes with whatever an import or an edit changes of a pack, and with nothing else. */
const STATE = sql<string>`${packs.version} || ' ' || ${packs.graphHash} || ' ' || extract(epoch from ${packs.importedAt})`;

const some = readPrepared<{ readonly id: string; readonly state: string }>('states_of_packs', (queries) => queries.select({ id: sql<string>`${packs.id}`.as('id'), state: STATE.as('state') }).from(packs)
  .where(sql`${packs.id} = any(${sql.placeholder('ids')}::uuid[]) and ${packs.deskId} is null`));
const all = readPrepared<{ readonly state: string }>('state_of_all_packs', (queries) => queries.select({ state: sql<string>`count(*) || ' ' || coalesce(sum(${packs.version}), 0) || ' ' || coalesce(extract(epoch from max(${packs.importedAt})), 0)`.as('state') }).from(packs)
  .where(sql`${packs.deskId} is null`));

/** Reads the states of public packs, by the ids of their rows; there is none of what is no public pack. */
export async function readPackStates({ queries }: Pick<Database, 'queries'>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await some(queries, { ids })).map(({ id, state }) => [id, state]));
}

/** Reads the state of all public packs together: it changes when one comes, goes or changes. */
export async function readStateOfAll({ queries }: Pick<Database, 'queries'>): Promise<string> {
  const [row] = await all(queries, {});
  return row?.state ?? '';
}
