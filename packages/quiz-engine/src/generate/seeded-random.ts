/**
 * Randomness that is a function of its seed. Every draw is keyed by what it is for, not by when it is made, so that one question
 * more in a pack does not reshuffle the options of all others.
 */

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** A stream of numbers in [0, 1). */
export type RandomStream = () => number;

/** A stream for one purpose: the same key parts give the same stream. */
export function createRandom(...key: readonly string[]): RandomStream {
  let [a, b, c, d] = hashKey(key.join('\u001f'));
  // sfc32 of PractRand: 128 bits of state, small and fast, good enough for shuffles and ids that must not be guessed from order.
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** cyrb128 by bryc (public domain): spreads a text over four 32-bit words. */
function hashKey(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    h1 = h2 ^ Math.imul(h1 ^ code, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ code, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ code, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ code, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  const mixed = h1 ^ h2 ^ h3 ^ h4;
  return [mixed | 0, (h2 ^ mixed) | 0, (h3 ^ mixed) | 0, (h4 ^ mixed) | 0];
}

/** Fisher and Yates; the input is left as it is. */
export function shuffle<T>(elements: readonly T[], random: RandomStream): readonly T[] {
  const shuffled = [...elements];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = shuffled[last] as T; // both indices are within the array
    shuffled[last] = shuffled[other] as T;
    shuffled[other] = held;
  }
  return shuffled;
}

/** One of the elements; null of none. */
export function pick<T>(elements: readonly T[], random: RandomStream): T | null {
  return elements[Math.floor(random() * elements.length)] ?? null;
}

/** An id without look-alike letters; 12 characters carry 59 bits. */
export function drawId(random: RandomStream, length = 12): string {
  return Array.from({ length }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('');
}
