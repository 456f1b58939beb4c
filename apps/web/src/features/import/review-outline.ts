import { GROUPS, groupProposals, type Group } from './group-proposals';
import type { NumberedProposal, Proposal } from './import-types';

export type Verdict = 'ACCEPTED' | 'EDITED' | 'REJECTED';

/** A proposal as far as every page of a review has to know it: an article may have hundreds, of which a page shows some. */
export interface OutlineEntry {
  readonly id: string;
  readonly number: number;
  readonly group: Group;
  readonly kind: Proposal['kind'];
  /** Which fact about the text it is; null for what is no fact. */
  readonly fact: string | null;
  /** As the page was loaded. */
  readonly verdict: Verdict | null;
  /** The colleague who decided so; null where it was whoever looks, or nobody. */
  readonly by: string | null;
  /** Of 100 such proposals, how many were right; null where something about it asks for a second look. */
  readonly sure: number | null;
  /** The numbers of those without which it cannot stand. */
  readonly needs: readonly number[];
}

export interface Outlined { readonly outline: readonly OutlineEntry[]; readonly numbered: readonly NumberedProposal[] }

/** All proposals of an article in the order in which they are numbered, and what every page of the review knows of each. */
export function outlineProposals(proposals: readonly Proposal[]): Outlined {
  const groups = groupProposals(proposals);
  const numbered = groups.flatMap((group) => group.proposals);
  const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
  const outline = groups.flatMap(({ group, proposals: here }) => here.map((proposal): OutlineEntry => ({
    id: proposal.id, number: proposal.number, group, kind: proposal.kind, fact: proposal.content.__typename === 'ImportedFact' ? proposal.content.fact : null, verdict: proposal.decision?.verdict ?? null,
    by: proposal.decision === null || proposal.decision.mine ? null : proposal.decision.by ?? 'A colleague who has left',
    // That the pack has it already is no reason to look twice: the API counts likewise.
    sure: proposal.notes.every(({ kind }) => kind === 'TOLD_AGAIN') ? Math.round(proposal.confidence * 100) : null,
    needs: proposal.needs.flatMap((id) => numbers.get(id) ?? []),
  })));
  return { outline, numbered };
}

/** What is accepted together above a bound: undecided, surer than that, and resting on nothing that is not accepted, as the API has it. */
export function findSafe(outline: readonly OutlineEntry[], above: number, verdictOf: (entry: OutlineEntry) => Verdict | null): readonly OutlineEntry[] {
  const stands = new Set(outline.filter((entry) => isApproved(verdictOf(entry))).map(({ number }) => number));
  let safe = outline.filter((entry) => verdictOf(entry) === null && entry.sure !== null && entry.sure > above);
  for (let before = -1; before !== safe.length;) {
    before = safe.length;
    const numbers = new Set(safe.map(({ number }) => number));
    safe = safe.filter(({ needs }) => needs.every((need) => stands.has(need) || numbers.has(need)));
  }
  return safe;
}

/** When the latest decision was made that a page shows; of none, when the article was given. */
export function latestOf(proposals: readonly Pick<Proposal, 'decision'>[], givenAt: string): string {
  return proposals.reduce((latest, { decision }) => (decision !== null && Date.parse(String(decision.at)) > Date.parse(latest) ? String(decision.at) : latest), givenAt);
}

/** Whether what stands so goes into the pack. */
export function isApproved(verdict: Verdict | null): boolean {
  return verdict === 'ACCEPTED' || verdict === 'EDITED';
}

/** The parts of which there is something, with how many there are and how many of them are decided. */
export function countGroups(outline: readonly OutlineEntry[], verdictOf: (entry: OutlineEntry) => Verdict | null): readonly { readonly group: Group; readonly all: number; readonly decided: number }[] {
  return GROUPS.flatMap((group) => {
    const here = outline.filter((entry) => entry.group === group);
    return here.length === 0 ? [] : [{ group, all: here.length, decided: here.filter((entry) => verdictOf(entry) !== null).length }];
  });
}
