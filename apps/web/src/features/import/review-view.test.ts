import type { OutlineEntry } from './review-outline';
import { AT_ONCE, findLookedAt, pickPage, readView, viewPath, widenTo, type ReviewView } from './review-view';

const outline: readonly OutlineEntry[] = Array.from({ length: 120 }, (_, index) => ({
  id: `p${String(index + 1)}`, number: index + 1, group: index < 70 ? 'ACTORS' : 'CLAIMS', kind: index < 70 ? 'ACTOR' : 'CLAIM', fact: null, verdict: index % 2 === 0 ? 'ACCEPTED' : null, by: null, sure: 90, needs: [],
}));
const all: ReviewView = { part: null, show: null, from: null, lines: false };
const numbersOf = (view: ReviewView, at: string | null = null) => pickPage(outline, view, at).entries.map(({ number }) => number);

describe('the address of a page of a review', () => {
  it('says which part, which standing and from where, and nothing where all are shown from the top', () => {
    const view: ReviewView = { part: 'ACTORS', show: 'DUE', from: 51, lines: true };
    expect(viewPath('/here', view, { at: 'p1' })).toBe('/here?part=actors&show=due&from=51&lines=all&at=p1');
    expect(readView({ part: 'actors', show: 'due', from: '51', lines: 'all' })).toEqual(view);
    expect(viewPath('/here', all)).toBe('/here');
  });
  it('is read without what it does not know', () => {
    expect(readView({ part: 'nonsense', show: '<b>', from: '-3' })).toEqual(all);
    expect(readView({ from: '0' })).toEqual(all);
    expect(readView({})).toEqual(all);
  });
});

describe('a page of a review', () => {
  it('has so many, says where they stand, and leads to its neighbours by numbers that stay', () => {
    const first = pickPage(outline, all, null);
    expect([first.entries.length, first.place, first.total, first.before, first.after?.from]).toEqual([AT_ONCE, 1, 120, null, AT_ONCE + 1]);
    const last = pickPage(outline, { ...all, from: 101 }, null);
    expect([last.entries.length, last.place, last.before?.from, last.after]).toEqual([20, 101, 71, null]);
    expect(pickPage(outline, { ...all, from: AT_ONCE + 1 }, null).before?.from).toBe(1);
  });
  it('shows one part, or what is still to decide, or what was accepted or rejected', () => {
    expect(pickPage(outline, { ...all, part: 'CLAIMS' }, null)).toMatchObject({ total: 50, before: null, after: { part: 'CLAIMS', from: 101 } });
    expect(numbersOf({ ...all, show: 'DUE' }).slice(0, 3)).toEqual([2, 4, 6]);
    expect(numbersOf({ ...all, show: 'ACCEPTED' }).slice(0, 3)).toEqual([1, 3, 5]);
    expect(pickPage(outline, { ...all, show: 'REJECTED' }, null)).toMatchObject({ entries: [], total: 0, before: null, after: null });
  });
  it('is the one on which stands what is looked at, even where that was decided meanwhile', () => {
    expect(numbersOf(all, 'p60')).toEqual(Array.from({ length: 30 }, (_, index) => index + 31));
    expect(numbersOf({ ...all, show: 'DUE' }, 'p3').slice(0, 3)).toEqual([2, 3, 4]);
    expect(numbersOf({ ...all, from: 40 }, 'p60')[0]).toBe(40);
  });
  it('is the last where nothing is left after the number that the address names', () => {
    expect(numbersOf({ ...all, from: 500 })[0]).toBe(91);
  });
});

describe('what is looked at first', () => {
  it('is what the address names, else the first that nobody has decided, on the page that was asked for', () => {
    expect(findLookedAt(outline, all, { at: 'p7', after: undefined })).toBe('p7');
    expect(findLookedAt(outline, all, { at: undefined, after: 'p8' })).toBe('p10');
    expect(findLookedAt(outline, { ...all, from: 51 }, { at: undefined, after: undefined })).toBe('p52');
    expect(findLookedAt(outline, { ...all, part: 'CLAIMS' }, { at: undefined, after: undefined })).toBe('p72');
  });
  it('is not hidden by a part in which it is not', () => {
    expect(widenTo(outline, { ...all, part: 'CLAIMS' }, 'p7')).toEqual(all);
    expect(widenTo(outline, { ...all, part: 'ACTORS' }, 'p7')).toEqual({ ...all, part: 'ACTORS' });
  });
});
