import { getTableColumns, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { entityId, type EntityKind } from '../platform/database/index.js';
import type { RelationSpec } from './read-pages.js';
import type { GraphTable } from './graph-table.js';

/** A table whose rows are things of the graph. */
export type WrittenTable = PgTable & { readonly id: PgColumn };

/** The six columns of a date. */
export interface WrittenDate { readonly edtf: PgColumn; readonly earliest: PgColumn; readonly latest: PgColumn; readonly precision: PgColumn; readonly basis: PgColumn; readonly note: PgColumn }

/** A list below a row, whatever narrows it where it is asked for otherwise. */
export interface WrittenRelation { readonly spec: Pick<RelationSpec<GraphTable, never>, 'table' | 'belongs' | 'order'> }

/**
 * What a field of a type is in the database, where it is nothing but that: what its resolver gives to everybody. A field that is worked
 * out, or that some viewers see otherwise than others, is not among them.
 */
export type WrittenField =
  /** The opaque id of the row. */
  | { readonly by: 'NODE_ID' }
  | { readonly by: 'COLUMN'; readonly column: PgColumn }
  | { readonly by: 'DATE'; readonly columns: WrittenDate }
  /** A page of a list, or the whole of a short one. */
  | { readonly by: 'PAGE' | 'LIST'; readonly relation: WrittenRelation }
  /** One other row, by its id. */
  | { readonly by: 'ROW'; readonly key: PgColumn };

export interface WrittenType { readonly table: WrittenTable; readonly fields: Readonly<Record<string, WrittenField>> }

/**
 * What a root of the schema is in the database: one row, or a page of a list below a row. `key` makes the id of that row out of the
 * arguments called `names`; null where they name none. `where` says which rows are everybody's.
 */
export type WrittenRoot = {
  readonly table: WrittenTable;
  readonly key: (args: Readonly<Record<string, unknown>>) => string | null;
  readonly names: readonly string[];
} & ({ readonly by: 'ROW'; readonly where?: SQL } | { readonly by: 'PAGE'; readonly where: SQL; readonly relation: WrittenRelation });

/** What a module has written: of types, their table and fields, or fields that it adds to types of others. */
export interface WrittenPart {
  readonly tables?: Readonly<Record<string, WrittenTable>>;
  readonly fields: Readonly<Record<string, Readonly<Record<string, WrittenField>>>>;
  readonly roots?: Readonly<Record<string, WrittenRoot>>;
}

/** All of it, by the names of types, fields and roots. */
export interface WrittenGraph {
  readonly types: ReadonlyMap<string, WrittenType>;
  readonly roots: ReadonlyMap<string, WrittenRoot>;
}

/** Puts together what the modules have written. Throws where a field is added to a type that no module has a table for. */
export function joinWritten(parts: readonly WrittenPart[]): WrittenGraph {
  const tables = new Map(parts.flatMap((part) => Object.entries(part.tables ?? {})));
  const types = new Map([...tables].map(([name, table]): [string, WrittenType] => [name, { table, fields: Object.assign({}, ...parts.map(({ fields }) => fields[name] ?? {})) as WrittenType['fields'] }]));
  for (const name of parts.flatMap(({ fields }) => Object.keys(fields))) if (!types.has(name)) throw new Error(`No module has a table for the type ${name}`);
  return { types, roots: new Map(parts.flatMap(({ roots = {} }) => Object.entries(roots))) };
}

/** Fields that are columns of the same name. */
export function columnFields<Table extends PgTable>(table: Table, ...names: readonly (keyof Table['_']['columns'] & string)[]): Readonly<Record<string, WrittenField>> {
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  return Object.fromEntries(names.map((name) => {
    const column = columns[name];
    if (column === undefined) throw new Error(`There is no column ${name}`);
    return [name, { by: 'COLUMN', column }];
  }));
}

/** A root that gives the thing of a pack that it names, both by their slugs. Of a desk's own pack no row stands in these tables. */
export function rowNamedBy(table: WrittenTable, kind: EntityKind): WrittenRoot {
  return { by: 'ROW', table, names: ['pack', 'slug'], key: ({ pack, slug }) => (typeof pack === 'string' && typeof slug === 'string' ? entityId(pack, kind, slug) : null) };
}
