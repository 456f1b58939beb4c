import type { StemPart } from '../finding.js';

/** What a mend keeps, takes away and adds, word by word: the longest run of words that both have stays. */
export function compareWords(was: string, is: string): readonly StemPart[] {
  const [a, b] = [splitWords(was), splitWords(is)];
  const shared = longestShared(a, b);
  const parts: StemPart[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...shared, [a.length, b.length] as const]) {
    push(parts, 'REMOVED', a.slice(i, nextA));
    push(parts, 'ADDED', b.slice(j, nextB));
    if (nextA < a.length) push(parts, 'KEPT', [b[nextB] ?? '']);
    [i, j] = [nextA + 1, nextB + 1];
  }
  return parts;
}

/** Words with the space behind them, so that the parts put together are the text. */
function splitWords(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

function push(parts: StemPart[], edit: StemPart['edit'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.edit === edit) parts[parts.length - 1] = { edit, text: last.text + words.join('') };
  else parts.push({ edit, text: words.join('') });
}

/** The places of the longest common subsequence; stems have at most some hundred words. */
function longestShared(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const places: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (isSame(a[i], b[j])) { places.push([i, j]); i += 1; j += 1; } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim();
}
