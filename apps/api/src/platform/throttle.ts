import { createHash } from 'node:crypto';
import type { Database } from './database/index.js';

/** How many failures are borne from one address, and for how long they are remembered. */
export interface ThrottleRule {
  /** What fails: "code". Rules of one name share their count. */
  readonly what: string;
  readonly failures: number;
  readonly seconds: number;
}

export interface Throttled { readonly origin: string; readonly now: Date }

/**
 * Whether so much has failed from this origin that nothing more is looked up. What succeeds is not counted: a class of thirty behind one
 * address that enters right codes never meets the limit.
 */
export async function isThrottled({ pool }: Pick<Database, 'pool'>, rule: ThrottleRule, { origin, now }: Throttled): Promise<boolean> {
  const { rows } = await pool.query<{ failures: number }>({
    name: 'throttle_read',
    text: `select failures from throttles where key = $1 and since > $2::timestamptz - make_interval(secs => $3)`,
    values: [keyOf(rule, origin), now, rule.seconds],
  });
  return (rows[0]?.failures ?? 0) >= rule.failures;
}

/** Counts a failure; the first after the term begins a new one. What nobody needs any more is thrown away with it. */
export async function countFailure({ pool }: Pick<Database, 'pool'>, rule: ThrottleRule, { origin, now }: Throttled): Promise<void> {
  await pool.query({
    name: 'throttle_count',
    text: `with swept as (delete from throttles where since < $2::timestamptz - interval '2 days' and key <> $1)
      insert into throttles as kept (key, failures, since) values ($1, 1, $2)
      on conflict (key) do update set
        failures = case when kept.since > $2::timestamptz - make_interval(secs => $3) then kept.failures + 1 else 1 end,
        since = case when kept.since > $2::timestamptz - make_interval(secs => $3) then kept.since else $2 end`,
    values: [keyOf(rule, origin), now, rule.seconds],
  });
}

function keyOf({ what }: ThrottleRule, origin: string): string {
  return createHash('sha256').update(`${what} ${origin}`, 'utf8').digest('base64url');
}
