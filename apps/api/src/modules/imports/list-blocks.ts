import type { CleanedText, TextRange } from '@footnote/importer';
import type { BlockRecord } from './import.records.js';

/** Gives the blocks of an article with their text, and with their place in the text that was kept. */
export function listBlocks({ raw, blocks, mapping }: CleanedText): readonly BlockRecord[] {
  return blocks.map(({ id, raw: range, kept, role, reason, byHand }) => {
    const place = kept && role !== 'TITLE' ? placeOf(range, mapping) : null;
    return { number: id, text: raw.slice(range.start, range.end), kept, role, reason, byHand, start: place?.start ?? null, end: place?.end ?? null };
  });
}

/** Where a block came to stand: from the first stretch that was made of it to the last. */
function placeOf({ start, end }: TextRange, mapping: CleanedText['mapping']): TextRange | null {
  const made = mapping.filter(({ raw, clean }) => raw.start < end && raw.end > start && clean.end > clean.start);
  const [first, last] = [made[0], made.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.clean.start, end: last.clean.end };
}
