import type pg from 'pg';

const UNNAMED = Symbol('prepares nothing for later');

/** Makes clients that prepare nothing for later: behind a pooler, the next statement may reach a connection that knows nothing of it. */
export function withoutNames(Client: typeof pg.Client): typeof pg.Client {
  return class UnnamedClient extends Client {
    readonly [UNNAMED] = true;

    // The base class has a dozen overloads of `query`; all take the statement first and pass through otherwise unchanged.
    override query(...[statement, ...rest]: readonly unknown[]): never {
      return (super.query as (...passed: unknown[]) => never).call(this, withoutName(statement), ...rest);
    }
  };
}

/** Whether a connection is one of those. */
export function preparesNothing(client: object): boolean {
  return UNNAMED in client;
}

/** A statement as it is sent where nothing is prepared for later. */
export function withoutName(statement: unknown): unknown {
  // A cursor or a stream is handed over as it is: it has a `submit` of its own, and no name.
  if (typeof statement !== 'object' || statement === null || !('name' in statement) || 'submit' in statement) return statement;
  const { name: _name, ...unnamed } = statement;
  return unnamed;
}
