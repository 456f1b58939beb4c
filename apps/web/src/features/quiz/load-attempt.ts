import type { Outcome } from '../../graphql/ask';

/** Why an attempt cannot be shown. */
export type AttemptAway = 'NOT_HERE' | 'UNREACHABLE';
export type LoadedAttempt<Attempt> = { readonly ok: true; readonly attempt: Attempt } | { readonly ok: false; readonly away: AttemptAway };

/** An attempt that the API does not give (a token of another device, a deleted attempt) is simply not here. */
export function attemptOf<Attempt>(outcome: Outcome<{ readonly attempt: Attempt | null }>): LoadedAttempt<Attempt> {
  if (!outcome.ok) return { ok: false, away: outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NOT_HERE' };
  return outcome.data.attempt === null ? { ok: false, away: 'NOT_HERE' } : { ok: true, attempt: outcome.data.attempt };
}
