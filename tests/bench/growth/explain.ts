import type pg from 'pg';

/** What a statement took: milliseconds of its execution, and how many blocks of 8 kB it looked at. */
export interface Taken { readonly milliseconds: number; readonly blocks: number }

interface Plan { readonly 'Execution Time': number; readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number } }

/** Runs a statement several times as EXPLAIN (ANALYZE, BUFFERS) does, and undoes what it did. The fastest is told: what else the machine did is in all others. */
export async function explain(pool: pg.Pool, { text, values }: pg.QueryConfig, times: number): Promise<Taken> {
  const client = await pool.connect();
  try {
    const taken: Taken[] = [];
    for (let time = 0; time < times; time += 1) {
      await client.query('begin');
      const { rows: [row] } = await client.query<{ 'QUERY PLAN': readonly Plan[] }>({ text: `explain (analyze, buffers, timing off, format json) ${text}`, ...(values !== undefined && { values }) });
      await client.query('rollback');
      const plan = row?.['QUERY PLAN'][0];
      if (plan === undefined) throw new Error('PostgreSQL explained nothing');
      taken.push({ milliseconds: plan['Execution Time'], blocks: plan.Plan['Shared Hit Blocks'] + plan.Plan['Shared Read Blocks'] });
    }
    return { milliseconds: Math.min(...taken.map(({ milliseconds }) => milliseconds)), blocks: Math.min(...taken.map(({ blocks }) => blocks)) };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
