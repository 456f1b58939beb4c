/** A stretch of a text beside which another stands, and whether the other has it. */
export interface TextPart { readonly text: string; readonly differs: boolean }

/** More pairs of words than these are not compared: it is then no sentence any more, and all of it is marked. */
const MOST_PAIRS = 250_000;

/** Marks, in two sentences of which one became the other, the words that only one of them has. Put together, the parts of each are the sentence. */
export function markDifferences(older: string, newer: string): { readonly older: readonly TextPart[]; readonly newer: readonly TextPart[] } {
  const [a, b] = [wordsIn(older), wordsIn(newer)];
  if (a.length * b.length > MOST_PAIRS) return { older: [{ text: older, differs: true }], newer: [{ text: newer, differs: true }] };
  const shared = sharedWords(a.map(({ bare }) => bare), b.map(({ bare }) => bare));
  return { older: join(a, new Set(shared.map(([at]) => at))), newer: join(b, new Set(shared.map(([, at]) => at))) };
}

interface Word { readonly text: string; readonly bare: string }

/** Words with what follows them up to the next. */
function wordsIn(text: string): readonly Word[] {
  return (text.match(/^\s+|\S+\s*/gu) ?? []).map((word) => ({ text: word, bare: word.trim() }));
}

function join(words: readonly Word[], shared: ReadonlySet<number>): readonly TextPart[] {
  const parts: TextPart[] = [];
  words.forEach(({ text }, at) => {
    const differs = !shared.has(at);
    const last = parts.at(-1);
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + text, differs };
    else parts.push({ text, differs });
  });
  return parts;
}

/** Pairs of places of a longest common subsequence, by the usual table. */
export function sharedWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) lengths[row * width + column] = a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) { pairs.push([row, column]); row += 1; column += 1; }
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
