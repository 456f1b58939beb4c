import { retryDelay } from './wait-to-retry';

describe('the wait before the next try', () => {
  it('doubles, up to a minute, however often it failed', () => {
    expect([0, 1, 2, 5, 6, 40, 5_000].map((tries) => retryDelay(tries, 0.5))).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000, 60_000]);
  });
  it('is spread, so that those who failed together do not come back together', () => {
    expect([0, 1].map((chance) => retryDelay(6, chance))).toEqual([30_000, 90_000]);
  });
});
