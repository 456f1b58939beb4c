import { and, sql, type SQL } from 'drizzle-orm';
import { tables, type Queries } from '../platform/database/index.js';
import type { CursorValue } from '../graphql/paging.js';
import type { AskedColumns } from './asked-columns.js';
import { chooseColumns, columnsOf, nameWith, perChoice, PLACE, readPrepared, readRows, type ColumnChoice, type GraphRow, type GraphTable, type NamedSelect, type OrderPart } from './graph-table.js';

/** A list that hangs below each of many parents: the evidence of sources, the claims of packs. */
export interface RelationSpec<Table extends GraphTable, Filter> {
  /** Names the list in cursors, and its statements. */
  readonly name: string;
  readonly table: Table;
  /** What makes a row belong to the parent whose id is given. */
  readonly belongs: (parent: SQL) => SQL;
  /** By what the list is ordered; together without equals among the rows of one parent. */
  readonly order: readonly OrderPart[];
  /** Narrows the list further; undefined where nothing is asked for. */
  readonly narrow?: (filter: Filter) => SQL | undefined;
}

/** A row of a page, with the parent to which it belongs and its place in the order. */
export type PagedRow<Table extends GraphTable> = GraphRow<Table> & { readonly parent: string; readonly place: Place };

/** The values by which a row is ordered, as a JSON array: only a cursor reads them. */
export type Place = string;

export function readPlace(place: Place): readonly CursorValue[] {
  // Made by `placeOf` of columns of the types that the order names.
  return JSON.parse(place) as readonly CursorValue[];
}

export interface PageKey<Filter> {
  /** Null: the whole list. */
  readonly limit: number | null;
  readonly after: readonly CursorValue[] | null;
  readonly filter: Filter | null;
  /** What of the rows is asked for; all of them by itself. */
  readonly asked?: AskedColumns | null;
}

/** Reads pages of a list below many parents, and their lengths: one statement each, however many parents. */
export interface Relation<Table extends GraphTable, Filter> {
  readonly spec: RelationSpec<Table, Filter>;
  /** One row more than `limit` for each parent that has it, in order. */
  readonly readPages: (queries: Queries, parents: readonly string[], key: PageKey<Filter>) => Promise<readonly PagedRow<Table>[]>;
  readonly countRows: (queries: Queries, parents: readonly string[], filter: Filter | null) => Promise<ReadonlyMap<string, number>>;
}

const PARENT = sql`parents.id`;

/** Makes the statements of a list. Without a filter they are prepared once; a filter changes their text. */
export function defineRelation<Table extends GraphTable, Filter = never>(spec: RelationSpec<Table, Filter>): Relation<Table, Filter> {
  const choose = chooseColumns(spec.table);
  const first = perChoice((choice) => readPrepared<PagedRow<Table>>(nameWith(`${spec.name}_first`, choice), (queries) => pagesOf(spec, queries, { ...placeholders(null), choice })));
  const next = perChoice((choice) => readPrepared<PagedRow<Table>>(nameWith(`${spec.name}_next`, choice), (queries) => pagesOf(spec, queries, { ...placeholders(spec.order), choice })));
  const counts = readPrepared<CountRow>(`${spec.name}_count`, (queries) => countsOf(spec, queries, { parents: sql.placeholder('parents'), where: undefined }));
  return {
    spec,
    readPages(queries, parents, { limit, after, filter, asked = null }) {
      const choice = choose(asked);
      const where = filter === null ? undefined : spec.narrow?.(filter);
      if (where !== undefined) return readRows(queries, pagesOf(spec, queries, { parents: sql.param(parents), limit, after: after === null ? null : after.map((value) => sql.param(value)), where, choice }));
      // PostgreSQL takes LIMIT NULL for no limit.
      const values = { parents, limit: limit === null ? null : limit + 1, ...Object.fromEntries((after ?? []).map((value, index) => [`after${String(index)}`, value])) };
      return (after === null ? first : next)(choice)(queries, values);
    },
    async countRows(queries, parents, filter) {
      const where = filter === null ? undefined : spec.narrow?.(filter);
      const rows = await (where === undefined ? counts(queries, { parents }) : readRows<CountRow>(queries, countsOf(spec, queries, { parents: sql.param(parents), where })));
      return new Map(rows.map(({ parent, count }) => [parent, count]));
    },
  };
}

interface CountRow { readonly parent: string; readonly count: number }

interface Bound {
  readonly parents: unknown;
  readonly limit: number | null | ReturnType<typeof sql.placeholder>;
  readonly after: readonly unknown[] | null;
  readonly where: SQL | undefined;
  readonly choice: ColumnChoice | null;
}

function placeholders(order: readonly OrderPart[] | null): Bound {
  return {
    parents: sql.placeholder('parents'),
    limit: sql.placeholder('limit'),
    after: order === null ? null : order.map((_, index) => sql.placeholder(`after${String(index)}`)),
    where: undefined,
    choice: null,
  };
}

function pagesOf<Table extends GraphTable, Filter>({ table, belongs, order }: RelationSpec<Table, Filter>, queries: Queries, { parents, limit, after, where, choice }: Bound): NamedSelect {
  const by = order.map((part) => part.by);
  const columns = columnsOf(table, choice);
  const ordered = queries.select({ ...columns, place: placeOf(order).as('place') }).from(table as GraphTable)
    .where(and(belongs(PARENT), where, after === null ? undefined : afterPlace(order, after)))
    .orderBy(...by);
  const page = (limit === null ? ordered : ordered.limit(typeof limit === 'number' ? limit + 1 : limit)).as('page');
  const fields = Object.fromEntries(Object.keys(columns).map((name) => [name, sql`page.${sql.identifier(name)}`.as(name)]));
  return queries.select({ parent: sql`parents.id`.as('parent'), ...fields, ...((choice === null || choice.has(PLACE)) && { place: sql`page.place::text`.as('place') }) })
    .from(sql`unnest(${parents}::uuid[]) with ordinality as parents(id, nth)`)
    .crossJoinLateral(page)
    .orderBy(sql`parents.nth`, sql`page.place`);
}

function countsOf<Table extends GraphTable, Filter>({ table, belongs }: RelationSpec<Table, Filter>, queries: Queries, { parents, where }: { readonly parents: unknown; readonly where: SQL | undefined }): NamedSelect {
  const counted = queries.select({ count: sql<number>`count(*)::int`.as('count') }).from(table as GraphTable).where(and(belongs(PARENT), where)).as('counted');
  return queries.select({ parent: sql`parents.id`.as('parent'), count: sql`counted.count`.as('count') }).from(sql`unnest(${parents}::uuid[]) as parents(id)`).crossJoinLateral(counted);
}

/** The place of a row as an array that compares as the order does, and that a cursor carries. */
function placeOf(order: readonly OrderPart[]): SQL {
  return sql`jsonb_build_array(${sql.join(order.map(({ by }) => by), sql`, `)})`;
}

function afterPlace(order: readonly OrderPart[], after: readonly unknown[]): SQL {
  const values = order.map(({ type }, index) => sql`${after[index]}::${sql.raw(SQL_TYPES[type])}`);
  return sql`(${sql.join(order.map(({ by }) => by), sql`, `)}) > (${sql.join(values, sql`, `)})`;
}

const SQL_TYPES = { integer: 'integer', number: 'double precision', text: 'text', day: 'date' } as const;

/** The same list over all packs at once: by the slugs of the packs, then as within each. */
export function readAllPages<Table extends GraphTable, Filter>(spec: RelationSpec<Table, Filter>): {
  readonly order: readonly OrderPart[];
  readonly read: (queries: Queries, key: PageKey<Filter> & { readonly limit: number }) => Promise<readonly PagedRow<Table>[]>;
  readonly count: (queries: Queries, filter: Filter | null) => Promise<number>;
} {
  const { table, narrow } = spec;
  const order: readonly OrderPart[] = [{ by: tables.packs.slug, type: 'text' }, ...spec.order];
  const narrowed = (filter: Filter | null) => (filter === null ? undefined : narrow?.(filter));
  return {
    order,
    read(queries, { limit, after, filter }) {
      return readRows(queries, queries.select({ ...columnsOf(table), place: sql`${placeOf(order)}::text`.as('place') }).from(table as GraphTable)
        .innerJoin(tables.packs, sql`${tables.packs.id} = ${table.packId}`)
        .where(and(narrowed(filter), after === null ? undefined : afterPlace(order, after.map((value) => sql.param(value)))))
        .orderBy(...order.map(({ by }) => by))
        .limit(limit + 1));
    },
    async count(queries, filter) {
      const [row] = await queries.select({ count: sql<number>`count(*)::int` }).from(table as GraphTable).where(narrowed(filter));
      return row?.count ?? 0;
    },
  };
}
