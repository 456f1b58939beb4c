import { getTableName, sql } from 'drizzle-orm';
import type { Queries } from '../platform/database/index.js';
import { columnsOf, readPrepared, type GraphRow, type GraphTable } from './graph-table.js';

/** Makes the read of rows by their ids: one statement, however many ids; in no particular order. */
export function readByIds<Table extends GraphTable>(table: Table): (queries: Queries, ids: readonly string[]) => Promise<readonly GraphRow<Table>[]> {
  const read = readPrepared<GraphRow<Table>>(`${getTableName(table)}_by_ids`, (queries) =>
    queries.select(columnsOf(table)).from(table as GraphTable).where(sql`${table.id} = any(${sql.placeholder('ids')}::uuid[])`));
  return (queries, ids) => read(queries, { ids });
}
