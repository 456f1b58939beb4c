import { describe, expect, it } from '@jest/globals';
import { simulateQueues } from './simulate-queues.js';

/** Numbers without an order, the same in each run (a linear congruential generator, Numerical Recipes). */
function dice(): () => number {
  let state = 42;
  return () => { state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296; return state / 4_294_967_296; };
}

const requests = 200_000;

describe('the simulation of queues', () => {
  it.each([0.3, 0.6, 0.8])('agrees with the formula for one server and exponential times, at a load of %d', (load) => {
    // M/M/1: the mean is s / (1 - u), and the time in it is exponential, so that 95 of 100 take less than three times the mean.
    const { meanMs, p95Ms } = simulateQueues({ stations: [{ name: 'a', servers: 1 }], visits: [{ station: 'a', meanMs: 10, spread: 'EXPONENTIAL' }] }, { rate: load * 100, requests, random: dice() });
    expect(meanMs / (10 / (1 - load))).toBeCloseTo(1, 1);
    expect(p95Ms / ((10 / (1 - load)) * Math.log(20))).toBeCloseTo(1, 1);
  });

  it('agrees with the formula for one server whose work always takes the same time', () => {
    // M/D/1: s + s * u / (2 * (1 - u)).
    const { meanMs } = simulateQueues({ stations: [{ name: 'a', servers: 1 }], visits: [{ station: 'a', meanMs: 10, spread: 'FIXED' }] }, { rate: 70, requests, random: dice() });
    expect(meanMs / (10 + (10 * 0.7) / 0.6)).toBeCloseTo(1, 1);
  });

  it('agrees with the formula for two servers', () => {
    // M/M/2: s / (1 - u²).
    const { meanMs } = simulateQueues({ stations: [{ name: 'a', servers: 2 }], visits: [{ station: 'a', meanMs: 10, spread: 'EXPONENTIAL' }] }, { rate: 140, requests, random: dice() });
    expect(meanMs / (10 / (1 - 0.49))).toBeCloseTo(1, 1);
  });

  it('lets nobody wait where there is room for all, and adds up what is visited one after the other', () => {
    const { meanMs, p99Ms } = simulateQueues({ stations: [{ name: 'a', servers: Infinity }, { name: 'b', servers: Infinity }], visits: [{ station: 'a', meanMs: 3, spread: 'FIXED' }, { station: 'b', meanMs: 4, spread: 'FIXED' }] }, { rate: 5_000, requests: 10_000, random: dice() });
    expect([meanMs, p99Ms]).toEqual([expect.closeTo(7, 6), expect.closeTo(7, 6)]);
  });
});
