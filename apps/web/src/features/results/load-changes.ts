import { ChangesSinceDocument, type ChangesSinceQuery } from '@footnote/schema/browser';
import { ask } from '../../graphql/ask';
import { dayOf, type Day } from '../../ui/format-day';
import type { Explained } from '../quiz/explained';

export type Change = ChangesSinceQuery['changes']['nodes'][number];

/**
 * What later reports did to the claims that each answer rests on: a newer state of the same actor, a contradiction, a
 * retraction. By response; a response without any is not there. Questions of one day share one request.
 */
export async function loadChangesSince(pack: string, responses: readonly Explained[]): Promise<ReadonlyMap<string, readonly Change[]>> {
  const today = dayOf(new Date());
  const days = [...new Set(responses.flatMap((response) => (response.question.asOf === null ? [] : [response.question.asOf])))];
  const byDay = new Map<Day, readonly Change[]>(await Promise.all(days.map(async (from): Promise<readonly [Day, readonly Change[]]> => {
    const outcome = await ask(ChangesSinceDocument, { pack, from, to: today });
    // What has changed since is a note in the margin: an outage here does not take the explanation away.
    return [from, outcome.ok ? outcome.data.changes.nodes : []];
  })));
  return new Map(responses.flatMap((response): [string, readonly Change[]][] => {
    const asOf = response.question.asOf ?? '';
    // Only what is surely later: a change of that very day was part of what was known.
    const since = (byDay.get(asOf) ?? []).filter((change) => change.date.earliest !== null && change.date.earliest > asOf && bearsOn(change, response));
    return since.length === 0 ? [] : [[response.id, since]];
  }));
}

/** Whether a change touches what the key rests on: the claim itself, or the position of the same actor. */
function bearsOn(change: Change, response: Explained): boolean {
  const claims = response.explanation.key.flatMap((reason) => reason.assertions.map((assertion) => assertion.claim));
  return claims.some((claim) => {
    if (claim.id === change.claim.id) return change.kind !== 'BEGUN';
    return claim.predicate === 'POSITION' && change.claim.predicate === 'POSITION' && change.kind === 'BEGUN'
      && claim.actor !== null && claim.actor.id === change.claim.actor?.id;
  });
}
