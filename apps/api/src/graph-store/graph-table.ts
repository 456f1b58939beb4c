import { getTableColumns, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from '../platform/database/database.js';

/** A table whose rows belong to a pack. */
export type GraphTable = PgTable & { readonly id: PgColumn; readonly packId: PgColumn; readonly ordinal: PgColumn };
/** A row without what only its own field asks for: whole texts, and the search vector. */
export type GraphRow<Table extends PgTable> = Omit<InferSelectModel<Table>, 'search' | 'text'>;

/** What is read of a table. */
export function columnsOf(table: GraphTable): Readonly<Record<string, PgColumn>> {
  const { search: _search, text: _text, ...columns }: Record<string, PgColumn> = getTableColumns(table);
  return columns;
}

/** Prepares a statement once for each database: Drizzle takes longer to write SQL than PostgreSQL to read a row. */
export function prepared<Statement>(prepare: (queries: Queries) => Statement): (queries: Queries) => Statement {
  const known = new WeakMap<Queries, Statement>();
  return (queries) => {
    const statement = known.get(queries) ?? prepare(queries);
    known.set(queries, statement);
    return statement;
  };
}

/** A column, or an expression of columns, by which a list is ordered; never null. */
export type OrderPart = { readonly by: SQL | PgColumn; readonly type: 'integer' | 'number' | 'text' | 'day' };
