import type { Claim, GraphIndex } from '@footnote/knowledge';
import { trimEnd } from './sentence.js';
import { heldStance } from './stances.js';

/**
 * What was reported, after "reported that": a position in the past tense, since it may have been held no longer than on the day of the
 * report, anything else as its statement says it.
 */
export function tellAsReported(index: GraphIndex, { predicate, statement }: Claim): string {
  const actor = predicate.type === 'POSITION' ? index.actors.get(predicate.actor) : undefined;
  const issue = predicate.type === 'POSITION' ? index.issues.get(predicate.issue) : undefined;
  if (predicate.type !== 'POSITION' || !actor || !issue) return trimEnd(statement);
  return `${actor.inText} ${heldStance({ stance: predicate.stance, gerund: issue.gerund, adverb: '', actor })}`;
}
