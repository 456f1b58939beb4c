import { slotOf, type Claim, type Day, type Stance } from '@footnote/knowledge';
import type { Inquiry } from '../inquiry.js';
import { daysIn } from '../text/days.js';
import { passagesOf, soundTellings, standingOf } from './tellings.js';

/** The stance of an actor on a day, as reported by then: one, none, or several that dispute each other. */
export interface StanceOn { readonly stance: Stance | null; readonly disputed: boolean; readonly claims: readonly Claim[]; readonly evidence: readonly string[] }

/** What was reported of an actor's stance on the issue of the question, holding on a day. */
export function stanceOn(inquiry: Inquiry, actor: string, day: Day): StanceOn {
  const { graph } = inquiry.index;
  const issue = inquiry.keyClaims.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? [predicate.issue] : []))[0];
  const slot = `position:${actor}:${issue ?? ''}`;
  const holding = (graph.claimsOfSlot.get(slot) ?? []).filter((claim) => slotOf(claim) === slot && soundTellings(inquiry, claim.slug).length > 0 && standingOf(inquiry, claim, day).state === 'HOLDS');
  const stances = [...new Set(holding.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? [predicate.stance] : [])))];
  return { stance: stances[0] ?? null, disputed: stances.length > 1, claims: holding, evidence: holding.flatMap(({ slug }) => passagesOf(soundTellings(inquiry, slug))) };
}

/** The earlier of the two days that a question about a change compares: as declared, else the one other day that its stem names. */
export function sinceOf({ question }: Inquiry): Day | null {
  const { since, asOf, lastReported } = question.asked;
  if (since !== undefined) return since;
  const others = daysIn(question.stem).filter((day) => day !== asOf && day !== lastReported);
  return others.length === 1 ? others[0] ?? null : null;
}
