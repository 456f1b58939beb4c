import { randomInt } from 'node:crypto';

/** Digits and capitals, of those that look like each other at most one: no 0 O, 1 I L, 5 S, 8 B, U, Z. */
const LETTERS = '234679ACDEFGHJKMNPQRTVWXY';

/** How many letters a code has, and after how many of them its dash stands. */
export interface CodeShape { readonly length: number; readonly head: number }

const QUIZ_CODE: CodeShape = { length: 7, head: 3 };

/** Makes a code such as "K7P-2QXM": of the usual shape there are 25^7, which is 32 bits. */
export function makeCode(random: (below: number) => number = randomInt, shape: CodeShape = QUIZ_CODE): string {
  return dashed(Array.from({ length: shape.length }, () => LETTERS.charAt(random(LETTERS.length))).join(''), shape);
}

/** Reads a code as somebody typed it: small letters, spaces, and whatever dash their keyboard makes. Null where it cannot be one. */
export function readCode(typed: string, shape: CodeShape = QUIZ_CODE): string | null {
  if (typed.length > 40) return null;
  const letters = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  if (letters.length !== shape.length || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return dashed(letters, shape);
}

function dashed(letters: string, { head }: CodeShape): string {
  return `${letters.slice(0, head)}-${letters.slice(head)}`;
}
