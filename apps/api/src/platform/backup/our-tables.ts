import { getTableName, is, type Table } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import * as tables from '../database/tables/index.js';

/** The names of all of our tables. */
export function listTables(): readonly string[] {
  return Object.values(tables).filter((value): value is Table & typeof value => is(value, PgTable)).map((table) => getTableName(table)).sort();
}

/** Those of our tables that a database has; it may be of an earlier schema, or empty. */
export async function listPresentTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(quote_ident(name)) IS NOT NULL', [listTables()]);
  return rows.map((row) => row.name);
}

/**
 * What a backup leaves out: open sessions and short-lived secrets, by which whoever finds the file could walk in, and counts of failures.
 * After a restore everybody signs in again.
 */
const NOT_BACKED_UP: readonly string[] = ['sessions', 'verifications', 'rate_limits', 'throttles', 'spent_costs'];

/** Those of our tables in a database that a backup holds. */
export async function listBackedUpTables(client: pg.ClientBase): Promise<readonly string[]> {
  return (await listPresentTables(client)).filter((name) => !NOT_BACKED_UP.includes(name));
}

/** Names in an order in which foreign keys point back, so that rows can be written in it; references within a table do not count. */
export async function orderByReferences(client: pg.ClientBase, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ referring: string; referred: string }>(
    `SELECT DISTINCT c.conrelid::regclass::text AS referring, c.confrelid::regclass::text AS referred FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid <> c.confrelid`);
  const ordered: string[] = [];
  const visit = (name: string, above: readonly string[]) => {
    if (above.includes(name)) throw new Error(`the tables ${[...above, name].join(' → ')} refer to each other in a circle`);
    if (ordered.includes(name) || !names.includes(name)) return;
    for (const { referring, referred } of rows) if (referring === name) visit(referred, [...above, name]);
    ordered.push(name);
  };
  for (const name of [...names].sort()) visit(name, []);
  return ordered;
}

/** The functions that the triggers and the policies of these tables call, as SQL names them. What statements call besides, our migrations make anew in its place. */
export async function listFunctionsOf(client: pg.ClientBase, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ signature: string }>(
    `WITH ours AS (SELECT quote_ident(name)::regclass AS id FROM unnest($1::text[]) AS name)
     SELECT t.tgfoid::regprocedure::text AS signature FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgrelid IN (SELECT id FROM ours)
     UNION SELECT d.refobjid::regprocedure::text FROM pg_policy p
       JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_proc'::regclass WHERE p.polrelid IN (SELECT id FROM ours)
     ORDER BY 1`, [names]);
  return rows.map((row) => row.signature);
}

/** The columns of a table that are written, in their order. */
export async function listColumns(client: pg.ClientBase, name: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ attname: string }>(
    `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`, [name]);
  return rows.map((row) => row.attname);
}

/** How many bytes the longest row of a table takes on the disk, of its columns that have no fixed length; nothing is unpacked to find out. */
export async function measureWidestRow(client: pg.ClientBase, name: string): Promise<number> {
  const { rows: columns } = await client.query<{ attname: string }>(`SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attlen = -1`, [name]);
  if (columns.length === 0) return 0;
  const sizes = columns.map(({ attname }) => `coalesce(pg_column_size(${pg.escapeIdentifier(attname)}), 0)`).join(' + ');
  const { rows: [widest] } = await client.query<{ bytes: number }>(`SELECT coalesce(max(${sizes}), 0)::float8 AS bytes FROM ${quoteNames([name])}`);
  return widest?.bytes ?? 0;
}

/** The columns by which the rows of a table are told apart. */
export async function listKeyColumns(client: pg.ClientBase, name: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ attname: string }>(
    `SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY array_position(i.indkey, a.attnum)`, [name]);
  return rows.map((row) => row.attname);
}

/** Names as SQL writes them, joined by commas. */
export function quoteNames(names: readonly string[]): string {
  return names.map((name) => pg.escapeIdentifier(name)).join(', ');
}
