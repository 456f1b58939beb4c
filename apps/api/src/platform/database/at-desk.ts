import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { statementOf } from './count-statements.js';
import type { Database, Queries } from './database.js';
import { DESK_SETTING, queryHeld } from './held-query.js';
import * as tables from './tables/index.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Desks whose handles are kept: the statements that are written once for each stay with them. */
const MOST_KEPT = 64;

const kept = new WeakMap<Database, Map<string, Database>>();

/**
 * The database as somebody at one desk may see it: whatever a statement asks for, it reads and writes that desk's rows and those that belong to no
 * desk. PostgreSQL itself keeps to it (see the migration `wall_between_desks`). Each statement says in the same way to the database what it is
 * held to (see HeldQuery), since a pooler may give the connection to somebody else after it.
 */
export function atDesk(database: Database, desk: string): Database {
  if (!UUID.test(desk)) throw new Error('The key of a desk is a UUID.');
  const known = kept.get(database) ?? new Map<string, Database>();
  kept.set(database, known);
  const made = known.get(desk) ?? bind(database, desk);
  // The one that was asked for last is thrown away last.
  known.delete(desk);
  known.set(desk, made);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return made;
}

function bind(database: Database, desk: string): Database {
  const pool = new HeldPool(database.pool, desk);
  const queries: Queries = drizzle(pool, { schema: tables });
  const copy = (): Database | null => {
    const found = database.readCopy();
    return found === null ? null : atDesk(found, desk);
  };
  return { ...database, queries, pool, readCopy: copy };
}

// The driver's methods have a dozen overloads each; what is given to one is given to the other as it came.
type Passing = (...passed: readonly unknown[]) => Promise<unknown>;
type Done = (error?: unknown, result?: unknown) => void;

/** The connections of another pool, each held for as long as somebody has it. It opens none of its own. */
class HeldPool extends pg.Pool {
  constructor(private readonly inner: pg.Pool, private readonly desk: string) {
    super({ max: 1 });
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(done: Parameters<pg.Pool['connect']>[0]): void;
  override connect(done?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    const held = this.inner.connect().then((client) => holdClient(client, this.desk));
    if (done === undefined) return held;
    held.then((client) => { done(undefined, client, (error) => { client.release(error); }); }, (error: Error) => { done(error, undefined, () => undefined); });
  }

  override query(...asked: readonly unknown[]): never {
    const last = asked.at(-1);
    const answer = this.ask(typeof last === 'function' ? asked.slice(0, -1) : asked);
    if (typeof last === 'function') answer.then((result) => { (last as Done)(undefined, result); }, (error: unknown) => { (last as Done)(error); });
    // A promise of what the driver gives, as its own `query` does.
    return answer as never;
  }

  private async ask(asked: readonly unknown[]): Promise<unknown> {
    const client = await this.inner.connect();
    try {
      const answer = await queryHeld(client, this.desk, asked);
      client.release();
      return answer;
    } catch (error) {
      // A statement that failed ended its transaction, and the setting with it. Whatever else went wrong, the connection is thrown away.
      client.release(!(error instanceof pg.DatabaseError && error.severity === 'ERROR'));
      // From here on it can be told who asked; what the driver gives ends at its socket.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  }
}

/** For this transaction alone. The value was seen to be a UUID, so that nothing in it ends the text. */
function sayDesk(desk: string): string {
  return `SET LOCAL ${DESK_SETTING} = '${desk}'`;
}

/** A connection on which each transaction begins by saying what it is held to. Outside of one there is none to say it for, and it would read what it may: so it is refused. */
function holdClient(client: pg.PoolClient, desk: string): pg.PoolClient {
  let isWithin = false;
  const ask = async (...asked: readonly unknown[]): Promise<unknown> => {
    const text = statementOf(asked[0]);
    const begins = /^\s*(begin|start transaction)\b/i.test(text);
    if (!begins && !isWithin) throw new Error('A connection that is held to a desk works in transactions alone.');
    if (begins) {
      // With what it is held to, in one way to the database; nothing is ever bound to the statement by which a transaction begins.
      const [begun] = [await client.query(`${text}; ${sayDesk(desk)}`)].flat();
      isWithin = true;
      return begun;
    }
    const answer = await (client.query as unknown as Passing).apply(client, [...asked]);
    if (/^\s*(commit|end|rollback(?!\s+to)|abort)\b/i.test(text)) isWithin = false;
    return answer;
  };
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') return ask;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...passed: unknown[]) => unknown).bind(target) : value;
    },
  });
}
