import { createHash } from 'node:crypto';

/** Draws numbers from 0 up to 1; the same name gives the same ones, on every machine. */
export type Draw = () => number;

/** A stream of numbers for a name: xmur3's idea with SHA-256 in its place, then mulberry32. */
export function drawFor(...names: readonly (string | number)[]): Draw {
  let state = createHash('sha256').update(JSON.stringify(names), 'utf8').digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller, 1958). */
export function drawNormal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** How a question behaves in a class. */
export interface ItemTraits {
  /** Where on the scale of abilities half of those who do not guess answer right. */
  readonly difficulty: number;
  /** How sharply it tells the able from the others. */
  readonly discrimination: number;
  /** How likely it is to be answered right by chance. */
  readonly guess: number;
}

/** The traits of a question, drawn by what it asks: most are rather easy, as a teacher's first questions are. */
export function traitsOf(seed: string, mark: string, choices: number): ItemTraits {
  const draw = drawFor(seed, 'item', mark);
  return { difficulty: Math.max(-1.8, Math.min(1, -0.6 + 0.8 * drawNormal(draw))), discrimination: 1.4 + 1.2 * draw(), guess: choices === 0 ? 0 : 1 / choices };
}

/** How likely somebody of that ability answers right: the three-parameter logistic model (Birnbaum, 1968). `P = c + (1 − c) / (1 + e^(−a(θ − b)))` */
export function chanceOf({ difficulty, discrimination, guess }: ItemTraits, ability: number): number {
  return guess + (1 - guess) / (1 + Math.exp(-discrimination * (ability - difficulty)));
}

/** One of several things, by how plausible each is. */
export function drawWeighted<Item>(draw: Draw, items: readonly Item[], weightOf: (item: Item) => number): Item | undefined {
  const weights = items.map(weightOf);
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  return items.find((_item, index) => { left -= weights[index] ?? 0; return left < 0; }) ?? items.at(-1);
}
