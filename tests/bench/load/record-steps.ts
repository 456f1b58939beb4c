import type pg from 'pg';
import { hearStatements } from '../record-statements.js';

/** A statement to send again, and the desk to which it was held. */
export interface Step extends pg.QueryConfig { readonly desk: string | null }

/** The statements that some work sends, in the steps in which it sends them: those of one step wait for none of each other. */
export async function recordSteps(pool: pg.Pool, work: () => Promise<void>): Promise<readonly (readonly Step[])[]> {
  const steps: Step[][] = [];
  let hasEnded = true;
  await hearStatements(pool, {
    work,
    onSent: ({ name, text, values, hold }) => {
      if (hasEnded) steps.push([]);
      hasEnded = false;
      steps.at(-1)?.push({ text, desk: hold?.value ?? null, ...(name !== undefined && { name }), ...(values !== undefined && { values }) });
      return () => { hasEnded = true; };
    },
  });
  return steps;
}
