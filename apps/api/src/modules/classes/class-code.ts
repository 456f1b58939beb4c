import { randomInt } from 'node:crypto';

/** The letters of quiz codes: digits and capitals, of those that look like each other at most one. */
const LETTERS = '234679ACDEFGHJKMNPQRTVWXY';
/** One more than a quiz code has: by that the two are told apart, in one field and over the telephone. */
const LENGTH = 8;

/** Makes a code such as "K7PM-2QXM": there are 25^8 of them, which is 37 bits. */
export function makeClassCode(random: (below: number) => number = randomInt): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(random(LETTERS.length))).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Reads a code as somebody typed it: small letters, spaces, and whatever dash their keyboard makes. Null where it cannot be one. */
export function readClassCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const letters = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Refuses what is not a code, in the words of whoever typed it. */
export function describeUnknownClass(typed: string): string {
  const shown = typed.trim().slice(0, 20);
  return shown === '' ? 'Enter the code of a class.' : `No class has the code ${shown}.`;
}
