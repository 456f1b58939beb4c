import type pg from 'pg';
import { hearStatements } from '../record-statements.js';

/** The statements that some work sends, in the steps in which it sends them: those of one step wait for none of each other. */
export async function recordSteps(pool: pg.Pool, work: () => Promise<void>): Promise<readonly (readonly pg.QueryConfig[])[]> {
  const steps: pg.QueryConfig[][] = [];
  let hasEnded = true;
  await hearStatements(pool, {
    work,
    onSent: ({ name, text, values }) => {
      if (hasEnded) steps.push([]);
      hasEnded = false;
      steps.at(-1)?.push({ text, ...(name !== undefined && { name }), ...(values !== undefined && { values }) });
      return () => { hasEnded = true; };
    },
  });
  return steps;
}
