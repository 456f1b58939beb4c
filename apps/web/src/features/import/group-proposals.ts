import type { ImportProposalKind } from '@footnote/schema/browser';

/** The parts of a review, in the order in which a text is understood: what it is, who is in it, what they want, what happened. */
export const GROUPS = ['TEXT', 'ACTORS', 'POSITIONS', 'CLAIMS', 'CONTRADICTIONS'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  TEXT: 'About the text', ACTORS: 'Actors', POSITIONS: 'Positions', CLAIMS: 'Claims and events', CONTRADICTIONS: 'Contradictions',
};

/** What is looked at of a proposal to place it. */
export interface GroupedProposal {
  readonly id: string;
  readonly kind: ImportProposalKind;
  readonly passages: readonly { readonly start: number }[];
  readonly content: { readonly __typename: string; readonly predicate?: { readonly type: string } };
}

/** A proposal with its number, which stands in the text too. */
export type Numbered<Proposal> = Proposal & { readonly number: number };

interface ProposalGroup<Proposal> { readonly group: Group; readonly proposals: readonly Numbered<Proposal>[] }

/** Proposals by what they are about, those of one group in the order of the text, numbered from the top. Groups without one are left out. */
export function groupProposals<Proposal extends GroupedProposal>(proposals: readonly Proposal[]): readonly ProposalGroup<Proposal>[] {
  let number = 0;
  return GROUPS.flatMap((group): ProposalGroup<Proposal>[] => {
    const here = proposals.filter((proposal) => groupOf(proposal) === group).sort(byPlace);
    return here.length === 0 ? [] : [{ group, proposals: here.map((proposal) => ({ ...proposal, number: number += 1 })) }];
  });
}

function groupOf({ kind, content }: GroupedProposal): Group {
  switch (kind) {
    case 'FACTS': case 'RELIANCE': return 'TEXT';
    case 'ACTOR': return 'ACTORS';
    case 'ISSUE': return 'POSITIONS';
    case 'EVENT': return 'CLAIMS';
    case 'CLAIM': return content.predicate?.type === 'POSITION' ? 'POSITIONS' : 'CLAIMS';
    case 'CONTRADICTION': return 'CONTRADICTIONS';
  }
}

/** What others need stands before them: facts before the sources relied on, an issue before the positions on it, an event before what is told of it. */
const FIRST: readonly ImportProposalKind[] = ['FACTS', 'ISSUE'];

function byPlace(a: GroupedProposal, b: GroupedProposal): number {
  const [first, second] = [FIRST.includes(a.kind) ? 0 : 1, FIRST.includes(b.kind) ? 0 : 1];
  if (first !== second) return first - second;
  if (a.kind === 'FACTS' && b.kind === 'FACTS') return 0;
  const difference = placeOf(a) - placeOf(b);
  if (difference !== 0) return difference;
  return a.kind === b.kind ? 0 : a.kind === 'EVENT' ? -1 : b.kind === 'EVENT' ? 1 : 0;
}

function placeOf({ passages }: GroupedProposal): number {
  return passages[0]?.start ?? 0;
}
