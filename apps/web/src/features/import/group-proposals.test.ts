import { groupProposals, type GroupedProposal } from './group-proposals';

const proposal = (id: string, kind: GroupedProposal['kind'], start: number | null, type?: string): GroupedProposal => ({
  id, kind, passages: start === null ? [] : [{ start }], content: { __typename: 'ImportedClaim', ...(type === undefined ? {} : { predicate: { type } }) },
});

describe('groupProposals', () => {
  it('puts what is known of the text first, positions with their issue, and numbers all through', () => {
    const groups = groupProposals([
      proposal('claim', 'CLAIM', 40, 'DATE'), proposal('position', 'CLAIM', 10, 'POSITION'), proposal('issue', 'ISSUE', 60), proposal('actor', 'ACTOR', 5), proposal('fact', 'FACTS', null), proposal('relies', 'RELIANCE', 0),
    ]);
    expect(groups.map(({ group, proposals }) => [group, ...proposals.map(({ id, number }) => `${String(number)} ${id}`)])).toEqual([
      ['TEXT', '1 fact', '2 relies'], ['ACTORS', '3 actor'], ['POSITIONS', '4 issue', '5 position'], ['CLAIMS', '6 claim'],
    ]);
  });
  it('orders claims and events by the text, an event before what is told of it in the same words', () => {
    const [group] = groupProposals([proposal('date', 'CLAIM', 30, 'DATE'), proposal('event', 'EVENT', 30), proposal('earlier', 'CLAIM', 2, 'FIGURE')]);
    expect(group?.proposals.map(({ id }) => id)).toEqual(['earlier', 'event', 'date']);
  });
  it('has no group without a proposal', () => {
    expect(groupProposals([])).toEqual([]);
  });
});
