interface Decidable { readonly id: string }

/** The next proposal after `id` that nobody has decided, from the top again where there is none below; null where all are decided. */
export function nextUndecided<Proposal extends Decidable>(proposals: readonly Proposal[], id: string | null, isDecided: (proposal: Proposal) => boolean): Proposal | null {
  const at = proposals.findIndex((proposal) => proposal.id === id);
  return [...proposals.slice(at + 1), ...proposals.slice(0, at + 1)].find((proposal) => proposal.id !== id && !isDecided(proposal)) ?? null;
}

/** The proposal before or after; at an end, the one at that end. */
export function neighbourOf<Proposal extends Decidable>(proposals: readonly Proposal[], id: string | null, step: 1 | -1): Proposal | null {
  const at = proposals.findIndex((proposal) => proposal.id === id);
  if (at === -1) return proposals[0] ?? null;
  return proposals[Math.min(proposals.length - 1, Math.max(0, at + step))] ?? null;
}
