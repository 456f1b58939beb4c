import { getTableName, sql } from 'drizzle-orm';
import type { Queries } from '../platform/database/index.js';
import { columnsOf, prepared, type GraphRow, type GraphTable } from './graph-table.js';

/** Makes the read of rows by their ids: one statement, however many ids; in no particular order. */
export function readByIds<Table extends GraphTable>(table: Table): (queries: Queries, ids: readonly string[]) => Promise<readonly GraphRow<Table>[]> {
  const statement = prepared((queries) =>
    queries.select(columnsOf(table)).from(table as GraphTable)
      .where(sql`${table.id} = any(${sql.placeholder('ids')}::uuid[])`)
      .prepare(`${getTableName(table)}_by_ids`));
  // The columns selected are those of the table, whose row type this is.
  return async (queries, ids) => (await statement(queries).execute({ ids })) as unknown as readonly GraphRow<Table>[];
}
