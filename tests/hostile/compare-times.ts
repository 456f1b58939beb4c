import { throwDice, type Dice } from '../fuzz/dice.js';

/** Two kinds of request that nobody may tell apart by how long they take. */
export interface Pair {
  readonly name: string;
  readonly one: (round: number) => Promise<void>;
  readonly other: (round: number) => Promise<void>;
  readonly rounds: number;
}

/** Times in milliseconds. The interval holds the difference of the medians in 95 of 100 bootstraps (Efron, 1979: percentile method). */
export interface Comparison { readonly one: number; readonly other: number; readonly difference: number; readonly interval: readonly [number, number] }

const BOOTSTRAPS = 2_000;

/** Asks both in turns, either first as the dice say, so that whatever else a machine does meets both alike. */
export async function timePair({ one, other, rounds }: Pair, seed = 1): Promise<readonly (readonly [number, number])[]> {
  const dice = throwDice(seed);
  const took: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (dice.happens(0.5)) {
      const first = await time(() => one(round));
      took.push([first, await time(() => other(round))]);
    } else {
      const first = await time(() => other(round));
      took.push([await time(() => one(round)), first]);
    }
  }
  return took;
}

async function time(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The medians of the two, and how far their difference may be chance: rounds are drawn again and again, each with both of its times. */
export function compareTimes(took: readonly (readonly [number, number])[], seed = 1): Comparison {
  const dice = throwDice(seed);
  const differences = Array.from({ length: BOOTSTRAPS }, () => differenceOf(drawAgain(took, dice))).sort((a, b) => a - b);
  const at = (part: number): number => differences[Math.min(differences.length - 1, Math.floor(part * differences.length))] ?? 0;
  return { one: median(took.map(([one]) => one)), other: median(took.map(([, other]) => other)), difference: differenceOf(took), interval: [at(0.025), at(0.975)] };
}

/** Whether somebody could tell them apart: the difference is no chance, and more than a part of the time itself. Smaller ones drown in any network. */
export function tells({ one, difference, interval: [low, high] }: Comparison, part = 0.02): boolean {
  return (low > 0 || high < 0) && Math.abs(difference) > one * part;
}

function differenceOf(took: readonly (readonly [number, number])[]): number {
  return median(took.map(([, other]) => other)) - median(took.map(([one]) => one));
}

function drawAgain<Item>(items: readonly Item[], dice: Dice): readonly Item[] {
  return items.map(() => dice.pick(items));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
