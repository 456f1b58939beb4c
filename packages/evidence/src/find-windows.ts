import type { TextRange } from './locate-original.js';

/** Characters of one piece of the quote: shorter ones filter better and are found more often by chance. */
const PIECE_LENGTH = 6;

/** A quote to look for with at most so many edits. */
export interface SimilarityLimits {
  readonly exact: string;
  readonly maxEdits: number;
}

/**
 * The windows of a text that can hold the quote with at most k edits, merged where they overlap; no other can.
 *
 * Of P pieces of the quote, k edits spoil k at most: P − k stand unchanged, each shifted by k characters at most
 * against the others. So a plain search for the pieces and a count along the diagonals leave little to look at closely.
 */
export function findWindows(text: string, { exact, maxEdits }: SimilarityLimits): TextRange[] {
  const pieces = Math.max(maxEdits + 1, Math.floor(exact.length / PIECE_LENGTH));
  const hits = findPieces(text, exact, pieces);
  const windows: { start: number; end: number }[] = [];
  const inBand = new Uint16Array(pieces);
  let distinct = 0;
  let low = 0;
  for (let high = 0; high < hits.length; high += 1) {
    const last = decode(hits[high] ?? 0, pieces, exact.length);
    if (inBand[last.piece] === 0) distinct += 1;
    inBand[last.piece] = (inBand[last.piece] ?? 0) + 1;
    let first = decode(hits[low] ?? 0, pieces, exact.length);
    while (last.diagonal - first.diagonal > 2 * maxEdits) {
      inBand[first.piece] = (inBand[first.piece] ?? 1) - 1;
      if (inBand[first.piece] === 0) distinct -= 1;
      low += 1;
      first = decode(hits[low] ?? 0, pieces, exact.length);
    }
    if (distinct < pieces - maxEdits) continue;
    addWindow(windows, {
      start: Math.max(0, last.diagonal - maxEdits),
      end: Math.min(text.length, first.diagonal + exact.length + 2 * maxEdits),
    });
  }
  return windows;
}

/** Where each piece stands unchanged: ascending by diagonal (its place in the text less its place in the quote). */
function findPieces(text: string, exact: string, pieces: number): Float64Array {
  const hits: number[] = [];
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = Math.floor((piece * exact.length) / pieces);
    const part = exact.slice(from, Math.floor(((piece + 1) * exact.length) / pieces));
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
      // Diagonal and piece in one number, for a numeric sort; a diagonal is never below −length.
      hits.push((at - from + exact.length) * pieces + piece);
    }
  }
  return Float64Array.from(hits).sort();
}

function decode(hit: number, pieces: number, length: number): { readonly diagonal: number; readonly piece: number } {
  return { diagonal: Math.floor(hit / pieces) - length, piece: hit % pieces };
}

/** Windows come in ascending order. */
function addWindow(windows: { start: number; end: number }[], window: TextRange): void {
  const last = windows.at(-1);
  if (last !== undefined && window.start < last.end) last.end = Math.max(last.end, window.end);
  else windows.push({ ...window });
}
