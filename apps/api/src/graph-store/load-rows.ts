import { isUuid } from '../graphql/node-id.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Queries } from '../platform/database/index.js';
import { askedOf, type AskedColumns } from './asked-columns.js';
import { createLoader } from './turns.js';

/** Loads things by the ids of their rows. */
export interface RowLoader<Thing> {
  /** Null where there is no such row: an id from outside. */
  readonly find: (id: string) => Promise<Thing | null>;
  /** For a reference that the database guarantees. */
  readonly get: (id: string) => Promise<Thing>;
  /** For a reference that may be missing, or lead to what is no longer there. */
  readonly getOptional: (id: string | null) => Promise<Thing | null>;
}

export interface RowReads<Row, Thing> {
  readonly byIds: (queries: Queries, ids: readonly string[], asked: AskedColumns | null) => Promise<readonly Row[]>;
  readonly thingsOf: (rows: readonly Row[], context: RequestContext) => readonly Thing[] | Promise<readonly Thing[]>;
}

const NOTHING = Promise.resolve(null);

/** Makes the loader of a kind of thing for one request: all that is asked for in one turn is read by one statement. */
export function loadRows<Row extends { readonly id: string }, Thing extends { readonly key: string }>({ byIds, thingsOf }: RowReads<Row, Thing>): (context: RequestContext) => RowLoader<Thing> {
  return (context) => {
    const loader = createLoader<string, Thing | null>(context.turns, async (ids) => {
      const things = await thingsOf(await context.turns.read(() => byIds(context.database.queries, ids, askedOf(context))), context);
      const byKey = new Map(things.map((thing) => [thing.key, thing]));
      return ids.map((id) => byKey.get(id) ?? null);
    });
    const get = (id: string): Promise<Thing> => loader.load(id).then((thing) => {
      if (thing === null) throw new Error(`The row ${id}, to which another refers, is gone`);
      return thing;
    });
    return { find: (id) => (isUuid(id) ? loader.load(id) : NOTHING), get, getOptional: (id) => (id === null ? NOTHING : loader.load(id)) };
  };
}
