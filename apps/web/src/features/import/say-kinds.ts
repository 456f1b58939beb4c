import type { Proposal } from './import-types';

const WORDS = [
  ['FACTS', 'fact about the text', 'facts about the text'], ['ACTOR', 'actor', 'actors'], ['ISSUE', 'issue', 'issues'], ['EVENT', 'event', 'events'], ['CLAIM', 'claim', 'claims'],
  ['RELIANCE', 'reliance', 'reliances'], ['CONTRADICTION', 'contradiction', 'contradictions'],
] as const;

/** "3 actors, 1 event and 12 claims"; nothing where there is none. */
export function sayKinds(proposals: readonly { readonly kind: Proposal['kind'] }[]): string {
  const counted = WORDS.flatMap(([kind, one, many]) => {
    const count = proposals.filter((proposal) => proposal.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return counted.length < 2 ? counted[0] ?? '' : `${counted.slice(0, -1).join(', ')} and ${counted.at(-1) ?? ''}`;
}
