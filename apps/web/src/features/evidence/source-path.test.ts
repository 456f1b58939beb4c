import { sourcePath } from './source-path';

describe('the way to a source', () => {
  it('leads to its mark, and on to no original where a desk shows no links out', () => {
    const to = { pack: 'harbour-ferry', slug: 'quay-review', mark: 'c-fares-rise' };
    expect(sourcePath({ ...to, linksOut: true })).toBe('/topics/harbour-ferry/sources/quay-review#c-fares-rise');
    expect(sourcePath({ ...to, linksOut: false })).toBe('/topics/harbour-ferry/sources/quay-review?links=off#c-fares-rise');
  });
});
