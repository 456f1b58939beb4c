import { keepTyped } from './keep-typed';

describe('keepTyped', () => {
  it('keeps every field, several ticks of one name on a line each', () => {
    expect(keepTyped(new URLSearchParams([['proposal', 'p'], ['hedges', 'ALLEGED'], ['hedges', 'REPORTED'], ['hedges-asked', '1']]))).toEqual({ proposal: 'p', hedges: 'ALLEGED\nREPORTED', 'hedges-asked': '1' });
  });
  it('keeps the short fields where one is longer than a cookie holds', () => {
    expect(keepTyped(new URLSearchParams([['statement', 'x'.repeat(5_000)], ['proposal', 'p'], ['stance', 'OPPOSES']]))).toEqual({ proposal: 'p', stance: 'OPPOSES' });
  });
  it('counts what a letter weighs, not how many there are', () => {
    expect(keepTyped(new URLSearchParams([['statement', 'щ'.repeat(1_000)], ['proposal', 'p']]))).toEqual({ proposal: 'p' });
  });
});
