import type { Database } from '../../platform/database/index.js';

/** What somebody spent in a minute. `minute` is counted from 1970. */
export interface Spent { readonly principal: string; readonly minute: number; readonly spent: number }

/** Old minutes are of no use; nor are those of a clock that was ahead for a while. */
const KEPT_MINUTES = 2;

/** Adds what was spent here to what all replicas together have spent, in one statement for all who spent anything; gives the sums. */
export async function addSpent({ pool }: Pick<Database, 'pool'>, added: readonly Spent[], now: number): Promise<readonly Spent[]> {
  const { rows } = await pool.query<{ principal: string; minute: string; spent: string }>({
    name: 'spent_costs_add',
    text: `with swept as (delete from spent_costs where minute < $4::bigint - ${String(KEPT_MINUTES)} or minute > $4::bigint + ${String(KEPT_MINUTES)})
      insert into spent_costs as kept (principal, minute, spent)
      select * from unnest($1::text[], $2::bigint[], $3::bigint[]) as added(principal, minute, spent) order by principal, minute
      on conflict (principal, minute) do update set spent = kept.spent + excluded.spent returning kept.principal, kept.minute, kept.spent`,
    values: [added.map(({ principal }) => principal), added.map(({ minute }) => minute), added.map(({ spent }) => spent), now],
  });
  return rows.map(({ principal, minute, spent }) => ({ principal, minute: Number(minute), spent: Number(spent) }));
}
