import type { Proposal } from './import-types';
import { packOutline, unpackOutline } from './pack-outline';
import { countGroups, findSafe, outlineProposals, type OutlineEntry } from './review-outline';

const entry = (number: number, more: Partial<OutlineEntry> = {}): OutlineEntry => ({ id: `proposal-${String(number)}`, number, group: 'CLAIMS', kind: 'CLAIM', fact: null, verdict: null, by: null, sure: 97, needs: [], ...more });
const asLoaded = ({ verdict }: OutlineEntry) => verdict;
const safeOf = (outline: readonly OutlineEntry[], above: number) => findSafe(outline, above, asLoaded).map(({ number }) => number);

/** A claim as the API gives it, as far as an outline looks at it. */
const claim = (id: string, more: Partial<Proposal>): Proposal => ({
  id, kind: 'CLAIM', confidence: 0.973, passages: [{ start: 4 }], notes: [], needs: [], decision: null, content: { __typename: 'ImportedClaim', predicate: { type: 'DATE' } }, ...more,
} as unknown as Proposal); // the rest is not looked at

describe('the outline of a review', () => {
  it('numbers all proposals, and knows of each what stands, who decided it, what it needs and how sure it is', () => {
    const { outline, numbered } = outlineProposals([
      claim('b', { needs: ['a'], notes: [{ kind: 'TOLD_AGAIN', text: '' }], decision: { verdict: 'ACCEPTED', by: 'Berit', mine: false, at: '2026-01-01' } }),
      claim('a', { kind: 'ACTOR', passages: [], notes: [{ kind: 'UPDATES', text: '' }], decision: { verdict: 'REJECTED', by: 'Ada', mine: true, at: '2026-01-01' } }),
    ]);
    expect(numbered.map(({ id, number }) => `${String(number)} ${id}`)).toEqual(['1 a', '2 b']);
    expect(outline).toEqual([
      { id: 'a', number: 1, group: 'ACTORS', kind: 'ACTOR', fact: null, verdict: 'REJECTED', by: null, sure: null, needs: [] },
      { id: 'b', number: 2, group: 'CLAIMS', kind: 'CLAIM', fact: null, verdict: 'ACCEPTED', by: 'Berit', sure: 97, needs: [1] },
    ]);
  });
  it('comes out of its packing as it went in', () => {
    const outline = [entry(1, { fact: 'TITLE', kind: 'FACTS', group: 'TEXT' }), entry(2, { verdict: 'EDITED', by: 'Berit', sure: null }), entry(3, { needs: [1, 2] })];
    expect(packOutline(outline).prefix).toBe('proposal-');
    expect(unpackOutline(packOutline(outline))).toEqual(outline);
    expect(unpackOutline(packOutline([]))).toEqual([]);
  });
  it('counts what is decided of each part that there is', () => {
    expect(countGroups([entry(1, { group: 'ACTORS', verdict: 'ACCEPTED' }), entry(2), entry(3, { verdict: 'REJECTED' })], asLoaded)).toEqual([{ group: 'ACTORS', all: 1, decided: 1 }, { group: 'CLAIMS', all: 2, decided: 1 }]);
  });
});

describe('what is accepted together', () => {
  it('is undecided, surer than the bound, and without a remark that asks for a second look', () => {
    expect(safeOf([entry(1), entry(2, { sure: 95 }), entry(3, { sure: null }), entry(4, { verdict: 'REJECTED' }), entry(5, { verdict: 'ACCEPTED' })], 95)).toEqual([1]);
  });
  it('rests on nothing that is not accepted, however long the chain', () => {
    expect(safeOf([entry(1, { sure: 80 }), entry(2, { needs: [1] }), entry(3, { needs: [2] }), entry(4, { needs: [5] }), entry(5)], 90)).toEqual([4, 5]);
    expect(safeOf([entry(1, { verdict: 'EDITED' }), entry(2, { needs: [1] }), entry(3, { verdict: 'REJECTED' }), entry(4, { needs: [3] })], 90)).toEqual([2]);
  });
});
