import type { TextRange } from '../model.js';
import { countWords, seenAs, type Line } from './line.js';

/** Longest line that a mail program or an editor breaks its text at. */
const LONGEST_WRAP = 100;
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const BULLET = /^(?:[•‣◦●○▪■▫·*–—-](?=\s|$)|\(?\d{1,3}[.)](?=\s))/u;
const BLANKS = /^[\s\u200B\uFEFF]*/u;
// What aggregators put in front of a text: the word "date" and a day, a plain address.
const DATE_PREFIX = /^date:?\s{0,4}\d{4}-\d{2}-\d{2}(?=\s|$)/iu;
const ADDRESS_PREFIX = /^https?:\/\/[^\s<>"]{4,2000}(?=\s|$)/iu;

interface RawLine extends TextRange { readonly indent: number; readonly empty: boolean }

/** Splits a plain text into its lines: wrapped lines joined to paragraphs, dates and addresses in front cut off. */
export function splitLines(raw: string): readonly Line[] {
  const rawLines = findRawLines(raw);
  const paragraphs = isWrapped(raw, rawLines) ? joinWrapped(raw, rawLines) : rawLines;
  const lines: Line[] = [];
  let gapBefore = true;
  for (const line of paragraphs) {
    if (line.empty) {
      gapBefore = true;
      continue;
    }
    for (const piece of cutPrefixes(raw, line)) {
      lines.push(describeLine(raw, { ...line, ...piece, gapBefore, prefix: piece.prefix }));
      gapBefore = false;
    }
  }
  return lines;
}

function findRawLines(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  const push = (end: number): void => {
    const text = raw.slice(start, end);
    const blanks = BLANKS.exec(text)?.[0] ?? '';
    const trimmed = text.trimEnd();
    lines.push({ start: start + Math.min(blanks.length, trimmed.length), end: start + trimmed.length, indent: widthOf(blanks), empty: trimmed.length <= blanks.length });
  };
  for (const match of raw.matchAll(LINE_END)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(raw.length);
  return lines;
}

function widthOf(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === '\t' ? 4 : 1;
  return width;
}

/** Whether paragraphs were broken at a fixed width: many lines are about as long as the longest and the next begins in the midst of a sentence. */
function isWrapped(raw: string, lines: readonly RawLine[]): boolean {
  const full = lines.filter((line) => !line.empty);
  const longest = full.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (longest > LONGEST_WRAP || longest < 40) return false;
  let broken = 0;
  let whole = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.empty || next === undefined || next.empty) return;
    if (continues(raw, line, next)) broken += 1;
    else whole += 1;
  });
  return broken >= 3 && broken > whole;
}

function continues(raw: string, line: RawLine, next: RawLine): boolean {
  return line.end - line.start >= 40 && !BULLET.test(raw.slice(next.start, next.start + 6)) && !/[.!?:”"]$/u.test(raw.slice(line.end - 1, line.end));
}

function joinWrapped(raw: string, lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const open = last !== undefined && !last.empty && !line.empty && !BULLET.test(raw.slice(line.start, line.start + 6));
    if (open && lineLength(raw, last) >= 40) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The length of the last physical line of a paragraph. */
function lineLength(raw: string, line: RawLine): number {
  const before = Math.max(raw.lastIndexOf('\n', line.end - 1), raw.lastIndexOf('\r', line.end - 1));
  return line.end - Math.max(line.start, before + 1);
}

function cutPrefixes(raw: string, line: TextRange): { start: number; end: number; prefix: boolean }[] {
  const pieces: { start: number; end: number; prefix: boolean }[] = [];
  let start = line.start;
  for (const pattern of [DATE_PREFIX, ADDRESS_PREFIX, DATE_PREFIX]) {
    const match = pattern.exec(raw.slice(start, Math.min(line.end, start + 2100)));
    if (match === null) continue;
    pieces.push({ start, end: start + match[0].length, prefix: true });
    start += match[0].length;
    while (start < line.end && /\s/u.test(raw.charAt(start))) start += 1;
  }
  if (start < line.end) pieces.push({ start, end: line.end, prefix: false });
  return pieces;
}

function describeLine(raw: string, at: RawLine & { readonly gapBefore: boolean; readonly prefix: boolean }): Line {
  const seen = seenAs(raw.slice(at.start, at.end));
  const bullet = BULLET.exec(seen)?.[0] ?? null;
  const text = bullet === null ? seen : seen.slice(bullet.length).trim();
  return { raw: { start: at.start, end: at.end }, text, words: countWords(text), indent: at.indent, bullet: bullet !== null, numbered: /\d/u.test(bullet ?? ''), gapBefore: at.gapBefore, prefix: at.prefix };
}
