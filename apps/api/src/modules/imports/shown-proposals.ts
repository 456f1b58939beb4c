import type { StandingDecisions } from './decision.store.js';
import type { ProposalInBrief } from './reading.js';

/**
 * Which proposals of an article are shown: all but those that were rejected in its pack before, and those that cannot stand without one
 * of them. What was rejected of this very article stays in view, so that it can be taken back. Kinds come in the order in which they are
 * reviewed, and within a kind as the text has them.
 */
export function shownProposals<Brief extends ProposalInBrief>(proposals: readonly Brief[], { rejected, standing }: { readonly rejected: ReadonlySet<string>; readonly standing: StandingDecisions }): readonly Brief[] {
  const hidden = new Set(proposals.filter(({ id }) => rejected.has(id) && !standing.has(id)).map(({ id }) => id));
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const { id, needs } of proposals) if (!standing.has(id) && needs.some((need) => hidden.has(need))) hidden.add(id);
  }
  return proposals.filter(({ id }) => !hidden.has(id)).map((proposal, at) => ({ proposal, at }))
    .sort((a, b) => ORDER[a.proposal.kind] - ORDER[b.proposal.kind] || a.at - b.at).map(({ proposal }) => proposal);
}

const ORDER: Readonly<Record<ProposalInBrief['kind'], number>> = { FACTS: 0, RELIANCE: 1, ACTOR: 2, ISSUE: 3, EVENT: 4, CLAIM: 5, CONTRADICTION: 6 };
