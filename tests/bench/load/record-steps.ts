import type pg from 'pg';

/** The statements that some work sends, in the steps in which it sends them: those of one step wait for none of each other. */
export async function recordSteps(pool: pg.Pool, work: () => Promise<void>): Promise<readonly (readonly pg.QueryConfig[])[]> {
  const steps: pg.QueryConfig[][] = [];
  let hasEnded = true;
  const query = pool.query.bind(pool) as (...args: readonly unknown[]) => unknown;
  Object.assign(pool, {
    query: (...args: readonly unknown[]) => {
      const [statement, values] = args;
      if (typeof statement === 'object' && statement !== null) {
        if (hasEnded) steps.push([]);
        hasEnded = false;
        // Drizzle gives the values beside the statement, we ourselves in it.
        steps.at(-1)?.push({ ...(Array.isArray(values) && { values: values as unknown[] }), ...(statement as pg.QueryConfig) });
      }
      const sent = query(...args);
      if (sent instanceof Promise) void sent.then(() => { hasEnded = true; }, () => { hasEnded = true; });
      return sent;
    },
  });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(pool, 'query');
  }
  return steps.map((step) => step.map(({ name, text, values }) => ({ ...(name !== undefined && { name }), text, ...(values !== undefined && { values }) })));
}
