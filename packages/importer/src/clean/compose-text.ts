import { normaliseText } from '@footnote/evidence';
import type { Block, MappedStretch, TextRange } from '../model.js';
import { findLostSpaces } from './find-lost-spaces.js';

/** A piece of the text before it is normalised, and where it came from. */
interface Piece { readonly at: number; readonly length: number; readonly raw: TextRange; readonly verbatim: boolean }
interface Composed { readonly text: string; readonly mapping: readonly MappedStretch[]; readonly repairs: readonly number[] }

const BETWEEN = '\n\n';

/**
 * Puts the kept blocks together and normalises them as a whole, so that normalising the text again changes nothing,
 * and follows every character back to `raw`.
 */
export function composeText(raw: string, blocks: readonly Block[]): Composed {
  const writer = new PieceWriter();
  let behind = 0;
  for (const { raw: range } of blocks.filter((block) => block.kept && block.role !== 'TITLE')) {
    if (writer.length > 0) writer.put(BETWEEN, { start: behind, end: range.start });
    writeBlock(writer, raw, range);
    behind = range.end;
  }
  return follow(writer);
}

class PieceWriter {
  readonly pieces: Piece[] = [];
  /** Where in the written text a space was put in. */
  readonly repairs: number[] = [];
  private readonly parts: string[] = [];
  length = 0;

  copy(text: string, raw: TextRange): void {
    this.add(text, raw, true);
  }

  put(text: string, raw: TextRange): void {
    this.add(text, raw, false);
  }

  repair(at: number): void {
    this.repairs.push(this.length);
    this.put(' ', { start: at, end: at });
  }

  written(): string {
    return this.parts.join('');
  }

  private add(text: string, raw: TextRange, verbatim: boolean): void {
    if (text === '') return;
    this.pieces.push({ at: this.length, length: text.length, raw, verbatim });
    this.parts.push(text);
    this.length += text.length;
  }
}

/** Line ends within a block become blanks, of the same length; lost spaces are put back. */
function writeBlock(writer: PieceWriter, raw: string, { start, end }: TextRange): void {
  const text = raw.slice(start, end).replace(/[\n\v\f\r\u0085\u2028\u2029]/gu, ' ');
  let from = 0;
  for (const at of findLostSpaces(text)) {
    writer.copy(text.slice(from, at), { start: start + from, end: start + at });
    writer.repair(start + at);
    from = at;
  }
  writer.copy(text.slice(from), { start: start + from, end });
}

/** A stretch on its way: `even` ones are character for character; of the others, those with one origin are one. */
interface Followed extends MappedStretch { readonly even: boolean }

function follow(writer: PieceWriter): Composed {
  const normalised = normaliseText(writer.written());
  const { text } = normalised;
  const mapping: Followed[] = [];
  const repairedAt = new Set(writer.repairs);
  const repairs: number[] = [];
  let piece = 0;
  for (let i = 0; i < text.length; i += 1) {
    const range = normalised.toRawRange(i, i + 1);
    while ((writer.pieces[piece + 1]?.at ?? Infinity) <= range.start) piece += 1;
    if (repairedAt.has(range.start)) repairs.push(i);
    append(mapping, { clean: { start: i, end: i + 1 }, ...originOf(writer.pieces, piece, range) });
  }
  return { text, mapping: mapping.map(({ clean, raw }) => ({ clean, raw })), repairs };
}

function originOf(pieces: readonly Piece[], index: number, range: TextRange): { raw: TextRange; even: boolean } {
  const first = pieces[index];
  if (first === undefined) return { raw: range, even: false };
  if (!first.verbatim) return { raw: first.raw, even: false };
  let last = index;
  while ((pieces[last + 1]?.at ?? Infinity) < range.end) last += 1;
  const end = pieces[last] ?? first;
  const raw = { start: first.raw.start + (range.start - first.at), end: end.verbatim ? end.raw.start + (range.end - end.at) : end.raw.end };
  return { raw, even: range.end - range.start === 1 };
}

function append(mapping: Followed[], next: Followed): void {
  const last = mapping[mapping.length - 1];
  const beside = last !== undefined && last.even && next.even && last.raw.end === next.raw.start;
  // Letters that were composed, or the empty line between two blocks, share their origin.
  const shared = last !== undefined && !last.even && !next.even && last.raw.start === next.raw.start && last.raw.end === next.raw.end;
  if (last === undefined || !(beside || shared)) mapping.push(next);
  else mapping[mapping.length - 1] = { clean: { start: last.clean.start, end: next.clean.end }, raw: { start: last.raw.start, end: next.raw.end }, even: last.even };
}
