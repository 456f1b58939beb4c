import { describe, expect, it } from '@jest/globals';
import { formatMoment, sayDuration } from './format-moment';

describe('a moment', () => {
  it('says that it is in UTC where the zone is not known', () => {
    expect(formatMoment('2030-03-05T14:05:00Z', null)).toBe('Tuesday 5 March, 14:05 UTC');
    expect(formatMoment('2030-03-05T23:30:00Z', 'Europe/Berlin')).toBe('Wednesday 6 March, 00:30');
  });
});

describe('a duration', () => {
  it.each([[0, '0 seconds'], [1, '1 second'], [59, '59 seconds'], [60, '1 minute'], [61, '2 minutes'], [1_200, '20 minutes'], [3_600, '1 hour'], [4_800, '1 hour 20 minutes'], [7_201, '2 hours 1 minute'], [200_000, '2 days']])('of %d seconds is %s', (seconds, said) => {
    expect(sayDuration(seconds)).toBe(said);
  });
});
