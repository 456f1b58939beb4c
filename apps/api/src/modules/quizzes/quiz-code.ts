import { randomInt } from 'node:crypto';

/** Digits and capitals, of those that look like each other at most one: no 0 O, 1 I L, 5 S, 8 B, U, Z. */
const LETTERS = '234679ACDEFGHJKMNPQRTVWXY';
const LENGTH = 7;

/** Makes a code such as "K7P-2QXM": there are 25^7 of them, which is 32 bits. */
export function makeCode(random: (below: number) => number = randomInt): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(random(LETTERS.length))).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}

/** Reads a code as somebody typed it: small letters, spaces, and whatever dash their keyboard makes. Null where it cannot be one. */
export function readCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const letters = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
