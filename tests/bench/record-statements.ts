import type pg from 'pg';
import { DESK_SETTING } from '../../apps/api/src/platform/database/held-query.js';

/** A statement as it was sent: with its name, where it is prepared, its values, and what it was held to, such as a desk. */
export interface SentStatement extends pg.QueryConfig { readonly hold: Hold | null }
interface Hold { readonly setting: string; readonly value: string }

// The driver's methods have a dozen overloads each; what is given to one is given to the other as it came.
type Passing = (...passed: readonly unknown[]) => unknown;
type Connected = (error: unknown, client?: pg.PoolClient, release?: unknown) => void;

const TRANSACTION = /^\s*(?:begin|start transaction|commit|rollback|savepoint|release|set|select set_config)\b/iu;
const SET_LOCAL = /set local (footnote\.\w+) = '([^']+)'/iu;

/** The statements that some work sends over the connections of a pool, within transactions or not; they are sent all the same. */
export async function recordStatements(pool: pg.Pool, work: () => Promise<void>): Promise<readonly SentStatement[]> {
  const sent: SentStatement[] = [];
  await hearStatements(pool, { work, onSent: (statement) => { sent.push(statement); return () => undefined; } });
  return sent;
}

/** Told of each statement as it is sent; what it gives back is told that the statement has been answered. */
export type OnSent = (statement: SentStatement) => () => void;

/** Does some work and tells of the statements that it sends. */
export async function hearStatements(pool: pg.Pool, { work, onSent }: { readonly work: () => Promise<void>; readonly onSent: OnSent }): Promise<void> {
  const connect = pool.connect.bind(pool) as Passing;
  // The pool's own `query` takes its connection from here, too.
  Object.assign(pool, {
    connect: (onConnect?: Connected) => (onConnect === undefined
      ? (connect() as Promise<pg.PoolClient>).then((client) => heard(client, onSent))
      : connect(((error, client, release) => { onConnect(error, client === undefined ? undefined : heard(client, onSent), release); }) satisfies Connected)),
  });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(pool, 'connect');
  }
}

/** What a connection is given: a statement, or one that says before it what it is held to (see HeldQuery). */
interface Given extends pg.QueryConfig { readonly held?: { readonly desk: string } }

function heard(client: pg.PoolClient, onSent: OnSent): pg.PoolClient {
  let ofTransaction: Hold | null = null;
  const query = (...args: readonly unknown[]): unknown => {
    const [given, values] = args;
    const { text, name, values: own, held } = typeof given === 'string' ? { text: given } as Given : given as Given;
    const [, setting, value] = SET_LOCAL.exec(text) ?? [];
    if (setting !== undefined && value !== undefined) ofTransaction = { setting, value };
    else if (TRANSACTION.test(text)) ofTransaction = null;
    // Drizzle gives the values beside the statement, we ourselves in it.
    const bound = own ?? (Array.isArray(values) ? values as unknown[] : undefined);
    const onEnd = TRANSACTION.test(text) ? () => undefined : onSent({ text, ...(name !== undefined && { name }), ...(bound !== undefined && { values: bound }), hold: held === undefined ? ofTransaction : { setting: DESK_SETTING, value: held.desk } });
    const last = args.at(-1);
    const told = typeof last === 'function' ? [...args.slice(0, -1), (...answer: readonly unknown[]): void => { onEnd(); (last as Passing)(...answer); }] : args;
    const answer = (client.query as unknown as Passing).apply(client, [...told]);
    if (answer instanceof Promise) void answer.then(onEnd, onEnd);
    return answer;
  };
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') return query;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as Passing).bind(target) : value;
    },
  });
}
