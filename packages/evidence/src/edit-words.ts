/** A stretch where two lists of words differ: what the one has there, and what the other. */
export interface WordChange<T> {
  readonly from: readonly T[];
  readonly to: readonly T[];
}

/** The words that two lists share in order, and the changes between them. */
export interface WordAlignment<T> {
  readonly kept: readonly (readonly [T, T])[];
  readonly changes: readonly WordChange<T>[];
}

/** Aligns two lists by their longest common subsequence under a key. O(n·m): for sentences, not for texts. */
export function alignWords<T>(from: readonly T[], to: readonly T[], keyOf: (item: T) => string): WordAlignment<T> {
  const fromKeys = from.map(keyOf);
  const toKeys = to.map(keyOf);
  const longest = longestTails(fromKeys, toKeys);
  const kept: [T, T][] = [];
  const changes: WordChange<T>[] = [];
  let change: { from: T[]; to: T[] } = { from: [], to: [] };
  const close = (): void => {
    if (change.from.length > 0 || change.to.length > 0) changes.push(change);
    change = { from: [], to: [] };
  };
  const width = to.length + 1;
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const a = from[i];
    const b = to[j];
    if (a !== undefined && b !== undefined && fromKeys[i] === toKeys[j]) {
      close();
      kept.push([a, b]);
      i += 1;
      j += 1;
    } else if (a !== undefined && (b === undefined || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))) {
      change.from.push(a);
      i += 1;
    } else if (b !== undefined) {
      change.to.push(b);
      j += 1;
    }
  }
  close();
  return { kept, changes };
}

/** Table of the lengths of the longest common subsequences of all pairs of tails, row by row. */
function longestTails(from: readonly string[], to: readonly string[]): Uint16Array {
  const width = to.length + 1;
  const longest = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const below = longest[(i + 1) * width + j] ?? 0;
      const right = longest[i * width + j + 1] ?? 0;
      const diagonal = longest[(i + 1) * width + j + 1] ?? 0;
      longest[i * width + j] = from[i] === to[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return longest;
}
