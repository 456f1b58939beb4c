import { groupBy } from '@footnote/knowledge';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type CursorValue, type PageRequest } from '../graphql/paging.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { GraphTable } from './graph-table.js';
import type { PagedRow, PageKey, readAllPages, Relation, RelationSpec } from './read-pages.js';
import { createLoader } from './turns.js';

export interface PageOfParent<Filter> {
  /** The id of the row below which the list hangs. */
  readonly parent: string;
  readonly request: PageRequest;
  readonly filter?: Filter | null;
}

interface BatchKey<Filter> extends PageKey<Filter> { readonly parent: string }

/** Makes things of rows; for some viewers that takes a further read. */
export type NodesOf<Table extends GraphTable, Node> = (rows: readonly PagedRow<Table>[], context: RequestContext) => readonly Node[] | Promise<readonly Node[]>;

interface Placed<Node> { readonly parent: string; readonly place: readonly CursorValue[]; readonly node: Node }

async function placeNodes<Table extends GraphTable, Node>(rows: readonly PagedRow<Table>[], nodesOf: NodesOf<Table, Node>, context: RequestContext): Promise<readonly Placed<Node>[]> {
  const nodes = await nodesOf(rows, context);
  return nodes.flatMap((node, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ parent: row.parent, place: row.place, node }];
  });
}

/** Loads pages of a list below many parents, with one statement for all parents whose arguments are the same. */
export function loadPages<Table extends GraphTable, Filter, Node>(relation: Relation<Table, Filter>, nodesOf: NodesOf<Table, Node>): (context: RequestContext) => (page: PageOfParent<Filter>) => Promise<Connection<Node>> {
  const { spec } = relation;
  const types = spec.order.map(({ type }) => type);
  return (context) => {
    const { database: { queries }, turns } = context;
    const pages = createLoader<BatchKey<Filter>, readonly Placed<Node>[], string>(
      turns,
      (keys) => perArguments(keys, async (batch) => groupBy(await placeNodes(await turns.read(() => relation.readPages(queries, batch.map(({ parent }) => parent), batch[0])), nodesOf, context), ({ parent }) => [parent]), () => []),
      { cacheKeyFn: (key) => JSON.stringify(key) },
    );
    const counts = createLoader<BatchKey<Filter>, number, string>(
      turns,
      (keys) => perArguments(keys, (batch) => turns.read(() => relation.countRows(queries, batch.map(({ parent }) => parent), batch[0].filter)), () => 0),
      { cacheKeyFn: (key) => JSON.stringify(key) },
    );
    return async ({ parent, request, filter = null }) => {
      const limit = readFirst(request.first);
      const after = request.after === null || request.after === undefined ? null : decodeCursor(request.after, { scope: spec.name, types });
      const rows = await pages.load({ parent, limit, after, filter });
      return pageOfRows({
        rows, limit, after: request.after,
        nodeOf: ({ node }) => node,
        cursorOf: ({ place }) => encodeCursor(spec.name, place),
        totalCount: () => counts.load({ parent, limit: 0, after: null, filter }),
      });
    };
  };
}

/** Loads whole short lists below many parents, such as the passages of an assertion. */
export function loadLists<Table extends GraphTable, Filter, Node>(relation: Relation<Table, Filter>, nodesOf: NodesOf<Table, Node>): (context: RequestContext) => (parent: string) => Promise<readonly Node[]> {
  return (context) => {
    const loader = createLoader<string, readonly Node[]>(context.turns, async (parents) => {
      const rows = await context.turns.read(() => relation.readPages(context.database.queries, parents, { limit: null, after: null, filter: null }));
      const lists = groupBy(await placeNodes(rows, nodesOf, context), ({ parent }) => [parent]);
      return parents.map((parent) => (lists.get(parent) ?? []).map(({ node }) => node));
    });
    return (parent) => loader.load(parent);
  };
}

type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Reads once for each set of arguments: aliases of one field may differ in them, rows never do. */
async function perArguments<Filter, Value>(
  keys: readonly BatchKey<Filter>[], read: (keys: NonEmpty<BatchKey<Filter>>) => Promise<ReadonlyMap<string, Value>>, none: () => Value,
): Promise<Value[]> {
  const batches = new Map<string, [BatchKey<Filter>, ...BatchKey<Filter>[]]>();
  const nameOf = ({ limit, after, filter }: BatchKey<Filter>): string => JSON.stringify([limit, after, filter]);
  for (const key of keys) {
    const batch = batches.get(nameOf(key));
    if (batch) batch.push(key);
    else batches.set(nameOf(key), [key]);
  }
  const found = new Map<string, ReadonlyMap<string, Value>>();
  await Promise.all([...batches].map(async ([name, batch]) => { found.set(name, await read(batch)); }));
  return keys.map((key) => found.get(nameOf(key))?.get(key.parent) ?? none());
}

export interface AllPages<Table extends GraphTable, Filter> {
  readonly spec: RelationSpec<Table, Filter>;
  readonly all: ReturnType<typeof readAllPages<Table, Filter>>;
}

/** Loads a page of a list over all packs. */
export async function loadAllPages<Table extends GraphTable, Filter, Node>(
  { spec, all }: AllPages<Table, Filter>, nodesOf: NodesOf<Table, Node>,
  { context, request, filter = null }: { readonly context: RequestContext; readonly request: PageRequest; readonly filter?: Filter | null },
): Promise<Connection<Node>> {
  const { database: { queries }, turns } = context;
  const scope = `${spec.name}_of_all`;
  const limit = readFirst(request.first);
  const after = request.after === null || request.after === undefined ? null : decodeCursor(request.after, { scope, types: all.order.map(({ type }) => type) });
  const rows = await placeNodes(await turns.read(() => all.read(queries, { limit, after, filter })), nodesOf, context);
  return pageOfRows({
    rows, limit, after: request.after,
    nodeOf: ({ node }) => node,
    cursorOf: ({ place }) => encodeCursor(scope, place),
    totalCount: () => turns.read(() => all.count(queries, filter)),
  });
}
