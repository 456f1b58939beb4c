import { groupBy } from '@footnote/knowledge';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type PageRequest } from '../graphql/paging.js';
import type { RequestContext } from '../graphql/request-context.js';
import { askedOf } from './asked-columns.js';
import type { GraphRow, GraphTable } from './graph-table.js';
import { readPlace, type PagedRow, type PageKey, type Place, type readAllPages, type Relation, type RelationSpec } from './read-pages.js';
import { createLoader } from './turns.js';

export interface PageOfParent<Filter> {
  /** The id of the row below which the list hangs. */
  readonly parent: string;
  readonly request: PageRequest;
  readonly filter?: Filter | null;
}

/** Makes things of rows; for some viewers that takes a further read. */
export type NodesOf<Table extends GraphTable, Node> = (rows: readonly GraphRow<Table>[], context: RequestContext) => readonly Node[] | Promise<readonly Node[]>;

interface Placed<Node> { readonly parent: string; readonly place: Place; readonly node: Node }

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
    const pages = perArguments((key: PageKey<Filter>) => createLoader<string, readonly Placed<Node>[]>(turns, async (parents) => {
      const found = byParent(await placeNodes(await turns.read(() => relation.readPages(queries, parents, { ...key, asked: askedOf(context) })), nodesOf, context));
      return parents.map((parent) => found.get(parent) ?? []);
    }));
    const counts = perArguments(({ filter }: PageKey<Filter>) => createLoader<string, number>(turns, async (parents) => {
      const found = await turns.read(() => relation.countRows(queries, parents, filter));
      return parents.map((parent) => found.get(parent) ?? 0);
    }));
    const load = ({ parent, request, filter = null }: PageOfParent<Filter>): Promise<Connection<Node>> => {
      const limit = readFirst(request.first);
      const after = request.after === null || request.after === undefined ? null : decodeCursor(request.after, { scope: spec.name, types });
      return pages({ limit, after, filter }).load(parent).then((rows) => pageOfRows({
        rows, limit, after: request.after,
        nodeOf: ({ node }) => node,
        cursorOf: ({ place }) => encodeCursor(spec.name, readPlace(place)),
        totalCount: () => counts({ limit: 0, after: null, filter }).load(parent),
      }));
    };
    return (page) => {
      try {
        return load(page);
      } catch (error) {
        // Refused as what is read is: later, and beside what stands next to it.
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
  };
}

/** Makes a loader for each set of arguments: aliases of one field may differ in them, rows never do. */
function perArguments<Filter, Loader>(make: (key: PageKey<Filter>) => Loader): (key: PageKey<Filter>) => Loader {
  const made = new Map<string, Loader>();
  return (key) => {
    // Nearly always the first page of the whole list, which needs no JSON to tell it from others.
    const name = key.after === null && key.filter === null ? String(key.limit) : JSON.stringify([key.limit, key.after, key.filter]);
    const known = made.get(name);
    if (known !== undefined) return known;
    const loader = make(key);
    made.set(name, loader);
    return loader;
  };
}

function byParent<Node>(placed: readonly Placed<Node>[]): ReadonlyMap<string, readonly Placed<Node>[]> {
  return groupBy(placed, ({ parent }) => [parent]);
}

/** Loads whole short lists below many parents, such as the passages of an assertion. */
export function loadLists<Table extends GraphTable, Filter, Node>(relation: Relation<Table, Filter>, nodesOf: NodesOf<Table, Node>): (context: RequestContext) => (parent: string) => Promise<readonly Node[]> {
  return (context) => {
    const loader = createLoader<string, readonly Node[]>(context.turns, async (parents) => {
      const rows = await context.turns.read(() => relation.readPages(context.database.queries, parents, { limit: null, after: null, filter: null, asked: askedOf(context) }));
      const lists = byParent(await placeNodes(rows, nodesOf, context));
      return parents.map((parent) => (lists.get(parent) ?? []).map(({ node }) => node));
    });
    return (parent) => loader.load(parent);
  };
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
    cursorOf: ({ place }) => encodeCursor(scope, readPlace(place)),
    totalCount: () => turns.read(() => all.count(queries, filter)),
  });
}
