import { deskSourcePath, passageMark, sourcePath } from './source-path';

describe('the way to a source', () => {
  it('leads to its mark, and on to no original where a desk shows no links out', () => {
    const to = { pack: 'harbour-ferry', slug: 'quay-review', mark: 'c-fares-rise' };
    expect(sourcePath({ ...to, linksOut: true })).toBe('/topics/harbour-ferry/sources/quay-review#c-fares-rise');
    expect(sourcePath({ ...to, linksOut: false })).toBe('/topics/harbour-ferry/sources/quay-review?links=off#c-fares-rise');
  });

  it('leads a desk to the passage in its own reader, in the text or in the summary of it', () => {
    const at = { start: 210, verbatim: false };
    expect(deskSourcePath({ pack: 'our-ferry', slug: 'quay-review', ...at })).toBe(`/desk/packs/our-ferry/sources/quay-review#${passageMark(at)}`);
    expect(passageMark({ ...at, verbatim: true })).not.toBe(passageMark(at));
  });
});
