import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import pg from 'pg';

/** The columns of a table that a writer fills, by the name that the program has for them. */
export function writableColumns(table: Table): readonly { readonly property: string; readonly column: string }[] {
  return Object.entries(getTableColumns(table))
    .filter(([, column]) => column.generated === undefined)
    .map(([property, column]) => ({ property, column: column.name }));
}

/**
 * Inserts any number of rows in one statement with one parameter. Drizzle would send a parameter per value, and the protocol
 * has room for 65,535 of them; one statement also lets rows refer to each other.
 */
export async function insertRows<Inserted extends Table>(client: pg.ClientBase, table: Inserted, rows: readonly Inserted['$inferInsert'][]): Promise<void> {
  if (rows.length === 0) return;
  const columns = writableColumns(table);
  const named = rows.map((row) => Object.fromEntries(columns.map(({ property, column }) => [column, (row as Readonly<Record<string, unknown>>)[property] ?? null])));
  const name = pg.escapeIdentifier(getTableName(table));
  const list = columns.map(({ column }) => pg.escapeIdentifier(column)).join(', ');
  await client.query(`INSERT INTO ${name} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`, [JSON.stringify(named)]);
}
