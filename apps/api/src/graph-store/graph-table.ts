import { fillPlaceholders, getTableColumns, getTableName, sql, type InferSelectModel, type Query, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from '../platform/database/index.js';
import type { AskedColumns } from './asked-columns.js';

/** A table whose rows belong to a pack. */
export type GraphTable = PgTable & { readonly id: PgColumn; readonly packId: PgColumn; readonly ordinal: PgColumn };

/** Columns that no list of things reads: whole texts, the search vector, and what a summary or a passage was before an original was attached. */
const LEFT_OUT = ['search', 'text', 'summaryText', 'summaryHash', 'summaryAnchors', 'originalStart', 'originalEnd', 'originalWords', 'originalHash'] as const;

/** A row without what only its own field asks for. */
export type GraphRow<Table extends PgTable> = Omit<InferSelectModel<Table>, (typeof LEFT_OUT)[number]>;

/** Some columns of a table, by a name that is the same for the same columns. */
export interface ColumnChoice { readonly name: string; readonly has: (column: string) => boolean }

/** What is read of a table, under the names of the row's type: all that lists read, or those of them that are chosen. */
export function columnsOf(table: GraphTable, choice: ColumnChoice | null = null): Readonly<Record<string, SQL.Aliased>> {
  return Object.fromEntries(listedColumns(table).filter(([name]) => choice === null || choice.has(name)).map(([name, column]) => [name, sql`${column}`.as(name)]));
}

function listedColumns(table: GraphTable): readonly (readonly [name: string, column: PgColumn])[] {
  return Object.entries<PgColumn>(getTableColumns(table)).filter(([name]) => !LEFT_OUT.some((left) => left === name));
}

/** How many choices of one table's columns have statements of their own: whoever asks decides which fields stand together, and each prepared statement is kept by every connection. */
const MOST_CHOICES = 12;

/** Chooses what is asked for of a table; null where all of it is read. */
export function chooseColumns(table: GraphTable): (asked: AskedColumns | null) => ColumnChoice | null {
  const columns = listedColumns(table).map(([name]) => name);
  const tableName = getTableName(table);
  const known = new Map<string, ColumnChoice>();
  const byAsked = new WeakMap<AskedColumns, ColumnChoice | 'ALL'>();
  const choose = (asked: AskedColumns): ColumnChoice | null => {
    const wanted = asked.columns.get(tableName);
    if (wanted === undefined) return null;
    // A digit in base 2 for each column, and one for the places; shortened.
    const bits = columns.map((column) => (wanted.has(column) ? '1' : '0')).join('') + (asked.places ? '1' : '0');
    const name = BigInt(`0b${bits}`).toString(36);
    const same = known.get(name);
    if (same !== undefined || known.size >= MOST_CHOICES) return same ?? null;
    const chosen = new Set([...wanted, ...(asked.places ? [PLACE] : [])]);
    const choice: ColumnChoice = { name, has: (column) => chosen.has(column) };
    known.set(name, choice);
    return choice;
  };
  return (asked) => {
    if (asked === null) return null;
    const before = byAsked.get(asked);
    if (before !== undefined) return before === 'ALL' ? null : before;
    const choice = choose(asked);
    byAsked.set(asked, choice ?? 'ALL');
    return choice;
  };
}

/** The place of a row in its list, which is chosen as a column is. */
export const PLACE = 'place';

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

/** Makes one of something for each choice of columns. */
export function perChoice<Made>(make: (choice: ColumnChoice | null) => Made): (choice: ColumnChoice | null) => Made {
  const whole = make(null);
  const made = new Map<string, Made>();
  return (choice) => {
    if (choice === null) return whole;
    const known = made.get(choice.name) ?? make(choice);
    made.set(choice.name, known);
    return known;
  };
}

/** The name of a statement that reads a choice of columns. */
export function nameWith(name: string, choice: ColumnChoice | null): string {
  return choice === null ? name : `${name}:${choice.name}`;
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
