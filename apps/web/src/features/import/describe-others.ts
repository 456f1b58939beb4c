import type { OutlineEntry } from './review-outline';

/** So many numbers are told; of more, how many there are. */
const MOST_NUMBERS = 6;

/** What colleagues decided between two looks at a review, in a sentence; null where nothing that shows. */
export function describeOthers(before: readonly OutlineEntry[], now: readonly OutlineEntry[]): string | null {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const changed = now.filter((entry) => { const old = known.get(entry.id); return old !== undefined && entry.by !== null && (old.by !== entry.by || old.verdict !== entry.verdict); });
  if (changed.length === 0) return null;
  const names = [...new Set(changed.flatMap(({ by }) => by ?? []))];
  const numbers = changed.map(({ number }) => String(number));
  const which = numbers.length > MOST_NUMBERS ? `${String(numbers.length)} proposals` : numbers.length === 1 ? `number ${numbers[0] ?? ''}` : `numbers ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
  return `${names.join(' and ')} decided ${which} meanwhile. What was decided last stands.`;
}
