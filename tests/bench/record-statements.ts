import type pg from 'pg';

/** The statements, with their names and values, that some work sends over a pool; they are sent all the same. */
export async function recordStatements(pool: pg.Pool, work: () => Promise<void>): Promise<readonly pg.QueryConfig[]> {
  const sent: pg.QueryConfig[] = [];
  const query = pool.query.bind(pool) as (...args: readonly unknown[]) => unknown;
  // For as long as it takes: what is asked of the pool is written down, and done. Drizzle gives the values beside the statement, we ourselves in it.
  const record = (statement: unknown, values: unknown): void => {
    if (typeof statement === 'object' && statement !== null) sent.push({ ...(Array.isArray(values) && { values: values as unknown[] }), ...(statement as pg.QueryConfig) });
  };
  Object.assign(pool, { query: (...args: readonly unknown[]) => { record(args[0], args[1]); return query(...args); } });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(pool, 'query');
  }
  return sent;
}
