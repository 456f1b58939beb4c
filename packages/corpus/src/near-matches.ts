/**
 * Levenshtein's distance between two short strings: the least number of single-character edits.
 * Two rows of the usual table; slugs are short, so the quadratic time does not matter.
 */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Up to three of `known` that look like `wanted`, nearest first; empty when none does. */
export function findNearMatches(wanted: string, known: Iterable<string>): readonly string[] {
  const scored = [...known].map((candidate) => ({ candidate, score: scoreLikeness(wanted, candidate) }));
  return scored
    .filter((entry) => entry.score <= 0.45)
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

/** 0 for equal, 1 for wholly different; a slug that contains the other, or has its words in another order, counts as near. */
function scoreLikeness(wanted: string, candidate: string): number {
  const a = wanted.toLowerCase();
  const b = candidate.toLowerCase();
  const edits = countEdits(a, b) / Math.max(a.length, b.length, 1);
  const contained = a.length >= 3 && b.length >= 3 && (b.includes(a) || a.includes(b)) ? 0.4 : 1;
  const sameWords = a.split(/[-_ ]/).sort().join(' ') === b.split(/[-_ ]/).sort().join(' ') ? 0.1 : 1;
  return Math.min(edits, contained, sameWords);
}

/** "Did you mean a, b or c?", or the whole list of what is known where it is short, or a count where it is not. */
export function suggest(wanted: string, known: Iterable<string>, noun: string): string {
  const all = [...known].sort();
  const near = findNearMatches(wanted, all);
  if (near.length > 0) return `Did you mean ${joinWithOr(near)}?`;
  if (all.length === 0) return `This pack has no ${noun} yet: add one first.`;
  if (all.length <= 12) return `Known ${noun}: ${all.join(', ')}.`;
  return `None of the ${all.length} known ${noun} looks like it: ${all.slice(0, 8).join(', ')}, ….`;
}

/** "a", "a or b", "a, b or c". */
export function joinWithOr(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}
