import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Queries } from '../../platform/database/index.js';

/** How often something may fail within a time, by what it is counted: an address that asks, an account, both. */
export interface GuessRule {
  readonly what: string;
  /** Of whom: never kept as it is, only its digest. */
  readonly whose: string;
  readonly failures: number;
  readonly seconds: number;
}

/**
 * Counts a guess under every rule before it is looked at, and tells whether all of them admit it: counted afterwards, a hundred guesses at
 * once would all be looked at. One that was right is given back. In one statement, shared by all replicas.
 */
export async function admitGuess(queries: Queries, rules: readonly GuessRule[], now: Date): Promise<boolean> {
  const { rows } = await queries.execute<{ admitted: boolean }>(sql`
    with swept as (delete from throttles where since < ${now}::timestamptz - interval '2 days'),
    counted as (
      insert into throttles as kept (key, failures, since)
      select key, 1, ${now}::timestamptz from unnest(${sql.param(rules.map(keyOf))}::text[]) as key order by key
      on conflict (key) do update set
        failures = case when kept.since > ${now}::timestamptz - ${termOf(rules)} then kept.failures + 1 else 1 end,
        since = case when kept.since > ${now}::timestamptz - ${termOf(rules)} then kept.since else ${now}::timestamptz end
      returning key, failures)
    select coalesce(bool_and(counted.failures <= limits.most), true) as admitted
    from counted join unnest(${sql.param(rules.map(keyOf))}::text[], ${sql.param(rules.map(({ failures }) => failures))}::int[]) as limits(key, most) using (key)`);
  return rows[0]?.admitted === true;
}

/** Takes back a guess that was right. */
export async function giveGuessBack(queries: Queries, rules: readonly GuessRule[]): Promise<void> {
  await queries.execute(sql`update throttles set failures = greatest(failures - 1, 0) where key = any(${sql.param(rules.map(keyOf))}::text[])`);
}

/** Each rule has a term of its own. */
function termOf(rules: readonly GuessRule[]) {
  return sql`make_interval(secs => (select term from unnest(${sql.param(rules.map(keyOf))}::text[], ${sql.param(rules.map(({ seconds }) => seconds))}::int[]) as terms(key, term) where terms.key = kept.key))`;
}

function keyOf({ what, whose }: GuessRule): string {
  return createHash('sha256').update(`${what} ${whose}`, 'utf8').digest('base64url');
}
