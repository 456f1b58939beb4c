import type { CleanedText, MappedStretch, TextRange } from '../model.js';

/** Where a range of the cleaned text stands in `raw`: from where its first character came to where its last one did. */
export function toRawRange(cleaned: Pick<CleanedText, 'mapping' | 'text'>, { start, end }: TextRange): TextRange {
  if (start < 0 || end < start || end > cleaned.text.length) throw new RangeError(`The range ${start} to ${end} is outside of the text: it has to lie within 0 to ${cleaned.text.length}.`);
  const first = rawOf(cleaned.mapping, Math.min(start, cleaned.text.length - 1));
  if (end === start) return { start: first.start, end: first.start };
  return { start: first.start, end: rawOf(cleaned.mapping, end - 1).end };
}

/** Where a range of `raw` stands in the cleaned text; null where nothing of it was kept. */
export function toCleanRange(cleaned: Pick<CleanedText, 'mapping'>, { start, end }: TextRange): TextRange | null {
  let from: number | null = null;
  let to = 0;
  for (const stretch of cleaned.mapping) {
    if (stretch.raw.end <= start || stretch.raw.start >= end) continue;
    const even = stretch.raw.end - stretch.raw.start === stretch.clean.end - stretch.clean.start;
    if (!even && (stretch.raw.start < start || stretch.raw.end > end)) continue;
    from ??= stretch.clean.start + (even ? Math.max(0, start - stretch.raw.start) : 0);
    to = even ? stretch.clean.start + Math.min(end, stretch.raw.end) - stretch.raw.start : stretch.clean.end;
  }
  return from === null ? null : { start: from, end: to };
}

/** The raw range of one character. */
function rawOf(mapping: readonly MappedStretch[], offset: number): TextRange {
  let low = 0;
  let high = mapping.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((mapping[middle]?.clean.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const stretch = mapping[low];
  if (stretch === undefined) return { start: 0, end: 0 };
  const even = stretch.raw.end - stretch.raw.start === stretch.clean.end - stretch.clean.start;
  if (!even) return stretch.raw;
  const start = stretch.raw.start + (offset - stretch.clean.start);
  return { start, end: start + 1 };
}
