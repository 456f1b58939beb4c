import { getTableName, sql } from 'drizzle-orm';
import type { Queries } from '../platform/database/index.js';
import type { AskedColumns } from './asked-columns.js';
import { chooseColumns, columnsOf, nameWith, perChoice, readPrepared, type GraphRow, type GraphTable } from './graph-table.js';

/** Makes the read of rows by their ids: one statement, however many ids; in no particular order. Of rows nobody has asked all of, only what is asked for is there. */
export function readByIds<Table extends GraphTable>(table: Table): (queries: Queries, ids: readonly string[], asked?: AskedColumns | null) => Promise<readonly GraphRow<Table>[]> {
  const choose = chooseColumns(table);
  const read = perChoice((choice) => readPrepared<GraphRow<Table>>(nameWith(`${getTableName(table)}_by_ids`, choice), (queries) =>
    queries.select(columnsOf(table, choice)).from(table as GraphTable).where(sql`${table.id} = any(${sql.placeholder('ids')}::uuid[])`)));
  return (queries, ids, asked = null) => read(choose(asked))(queries, { ids });
}
