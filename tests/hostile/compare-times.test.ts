import { throwDice } from '../fuzz/dice.js';
import { compareTimes, tells, timePair } from './compare-times.js';

const dice = throwDice(7);
/** Times as they are met: never below a least one, and now and then far above. */
const noisy = (least: number): number => least + dice.number() ** 4 * 20;
const rounds = (least: number, other: number): readonly (readonly [number, number])[] => Array.from({ length: 200 }, () => [noisy(least), noisy(other)] as const);

describe('two kinds of request', () => {
  it('are told apart where one takes a twentieth longer, whatever else the machine does', () => {
    const compared = compareTimes(rounds(60, 63));
    expect(compared.difference).toBeGreaterThan(2);
    expect(compared.interval[0]).toBeGreaterThan(0);
    expect(tells(compared)).toBe(true);
  });

  it('are not told apart where chance alone differs, nor where the difference is a hundredth', () => {
    expect(tells(compareTimes(rounds(60, 60)))).toBe(false);
    expect(tells(compareTimes(Array.from({ length: 200 }, () => { const once = noisy(60); return [once, once + 0.6] as const; })))).toBe(false);
  });

  it('are asked in turns, either of them first as often as not', async () => {
    const order: string[] = [];
    const took = await timePair({ name: 'x', rounds: 40, one: async (round) => { order.push(`one ${String(round)}`); }, other: async (round) => { order.push(`other ${String(round)}`); } });
    expect(took).toHaveLength(40);
    const first = order.filter((_name, at) => at % 2 === 0).filter((name) => name.startsWith('one')).length;
    expect(first).toBeGreaterThan(8);
    expect(first).toBeLessThan(32);
    expect(new Set(order).size).toBe(80);
  });
});
