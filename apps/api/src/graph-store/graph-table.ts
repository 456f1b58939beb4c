import { fillPlaceholders, getTableColumns, sql, type InferSelectModel, type Query, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from '../platform/database/index.js';

/** A table whose rows belong to a pack. */
export type GraphTable = PgTable & { readonly id: PgColumn; readonly packId: PgColumn; readonly ordinal: PgColumn };

/** Columns that no list of things reads: whole texts, the search vector, and what a summary or a passage was before an original was attached. */
const LEFT_OUT = ['search', 'text', 'summaryText', 'summaryHash', 'summaryAnchors', 'originalStart', 'originalEnd', 'originalWords', 'originalHash'] as const;

/** A row without what only its own field asks for. */
export type GraphRow<Table extends PgTable> = Omit<InferSelectModel<Table>, (typeof LEFT_OUT)[number]>;

/** What is read of a table, under the names of the row's type. */
export function columnsOf(table: GraphTable): Readonly<Record<string, SQL.Aliased>> {
  const names = Object.entries<PgColumn>(getTableColumns(table)).filter(([name]) => !LEFT_OUT.some((left) => left === name));
  return Object.fromEntries(names.map(([name, column]) => [name, sql`${column}`.as(name)]));
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

/** A select whose columns stand under the names that its rows are to have. */
export interface NamedSelect { readonly toSQL: () => Query }

/**
 * Reads rows as the driver gives them. Drizzle would make each row anew, column by column, which took longer than all that GraphQL does;
 * the columns of the graph (texts, numbers, truth values, lists, JSON, days as text) are by then what their types say.
 */
export async function readRows<Row>(queries: Queries, select: NamedSelect): Promise<readonly Row[]> {
  const { sql: text, params } = select.toSQL();
  return readText<Row>(queries, { text, values: params });
}

/** Like `readRows`, of a select that is written and planned once for each database, and has placeholders for what changes. */
export function readPrepared<Row>(name: string, write: (queries: Queries) => NamedSelect): (queries: Queries, values: Readonly<Record<string, unknown>>) => Promise<readonly Row[]> {
  const written = prepared((queries) => write(queries).toSQL());
  return (queries, values) => {
    const { sql: text, params } = written(queries);
    return readText<Row>(queries, { name, text, values: fillPlaceholders(params, values) });
  };
}

async function readText<Row>(queries: Queries, statement: { readonly name?: string; readonly text: string; readonly values: unknown[] }): Promise<readonly Row[]> {
  // The caller names the type of what its own select gives.
  return (await queries.$client.query(statement)).rows as readonly Row[];
}

/** A column, or an expression of columns, by which a list is ordered; never null. */
export type OrderPart = { readonly by: SQL | PgColumn; readonly type: 'integer' | 'number' | 'text' | 'day' };
