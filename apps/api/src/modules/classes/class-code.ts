import { makeCode, readCode, type CodeShape } from '../quizzes/index.js';

/** One letter more than a quiz code has: by that the two are told apart, in one field and over the telephone. */
const CLASS_CODE: CodeShape = { length: 8, head: 4 };

/** Makes a code such as "K7PM-2QXM": there are 25^8 of them, which is 37 bits. */
export function makeClassCode(random?: (below: number) => number): string {
  return makeCode(random, CLASS_CODE);
}

/** Reads the code of a class as somebody typed it. Null where it cannot be one. */
export function readClassCode(typed: string): string | null {
  return readCode(typed, CLASS_CODE);
}

/** Refuses what is not a code, in the words of whoever typed it. */
export function describeUnknownClass(typed: string): string {
  const shown = typed.trim().slice(0, 20);
  return shown === '' ? 'Enter the code of a class.' : `No class has the code ${shown}.`;
}
