import { findNearMatches, joinWithOr, suggest } from './near-matches.js';

const KNOWN = ['new-york-times', 'sputnik', 'department-of-defense', 'department-of-justice'];

describe('suggesting what was meant', () => {
  it.each([
    ['new-york-time', ['new-york-times']],
    ['Sputnik', ['sputnik']],
    ['times-new-york', ['new-york-times']],
    ['defense', ['department-of-defense']],
    ['department-of-defence', ['department-of-defense', 'department-of-justice']],
    ['zzz', []],
  ])('for "%s" offers what looks like it, nearest first', (wanted, expected) => {
    expect(findNearMatches(wanted, KNOWN)).toEqual(expected);
  });

  it('lists all that is known where nothing looks like it, and counts where that is much', () => {
    expect(suggest('zzz', KNOWN, 'actors')).toBe('Known actors: department-of-defense, department-of-justice, new-york-times, sputnik.');
    expect(suggest('zzz', Array.from({ length: 30 }, (_, index) => `actor-number-${index + 10}`), 'actors')).toMatch(/^None of the 30 known actors looks like it: actor-number-10, .*….$/);
    expect(suggest('zzz', [], 'actors')).toMatch(/no actors yet/);
  });

  it('joins with commas and a last "or"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWithOr)).toEqual(['', 'a', 'a or b', 'a, b or c']);
  });
});
