import { dayNumber, dayOfNumber } from '../../ui/format-day';
import type { StaleSide } from './load-desk';

/** A piece of a drawn line, in units of the drawing. */
export interface SpanPiece { readonly x: number; readonly width: number; readonly kind: 'REPORTED' | 'MAYBE' | 'DAY' }
export interface SpanLine { readonly label: string; readonly pieces: readonly SpanPiece[]; readonly says: string }
export interface SpanTick { readonly x: number; readonly label: string }
export interface Drawing { readonly title: string; readonly ticks: readonly SpanTick[]; readonly lines: readonly SpanLine[] }

/** The drawing is so many units wide, whatever its size on the page. */
export const WIDTH = 280;
/** A day is drawn as a mark of this size. */
export const MARK = 8;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** More months than this are drawn as years. */
const MOST_MONTHS = 20;

/** Lays two states out on one line of time; null where one of them has no days. Dashed is what nobody reports. */
export function drawSpans(then: StaleSide | null, now: StaleSide | null): Drawing | null {
  const [before, after] = [then?.span ?? null, now?.span ?? null];
  if (!then || !now || before === null || after === null) return null;
  const start = monthBefore(before.from < (after.maybeFrom ?? after.from) ? before.from : after.maybeFrom ?? after.from);
  // A month more than is known, so that it shows that nothing is reported of it.
  const end = monthAfter(dayOfNumber(monthAfter(before.until > after.until ? before.until : after.until)));
  const days = end - start;
  if (days <= 0) return null;
  const at = (day: string, plus = 0): number => round(((dayNumber(day) + plus - start) / days) * WIDTH);
  const newer = after.maybeFrom ?? after.from;
  const gap = at(newer) - at(before.until, 1);
  return {
    title: yearsOf(start, end), ticks: ticksOf(start, end),
    lines: [
      { label: then.label, says: then.state, pieces: [reported(before, at), ...(before.until < newer && gap > 2 ? [{ x: at(before.until, 1), width: gap, kind: 'MAYBE' as const }] : [])] },
      { label: now.label, says: now.state, pieces: [...(after.maybeFrom === null ? [] : [{ x: at(after.maybeFrom), width: round(at(after.from) - at(after.maybeFrom)), kind: 'MAYBE' as const }]), reported(after, at), { x: at(after.until, 1), width: round(WIDTH - at(after.until, 1)), kind: 'MAYBE' }] },
    ],
  };
}

function reported({ from, until }: { readonly from: string; readonly until: string }, at: (day: string, plus?: number) => number): SpanPiece {
  const width = round(at(until, 1) - at(from));
  return width < MARK ? { x: at(from), width: MARK, kind: 'DAY' } : { x: at(from), width, kind: 'REPORTED' };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** The first day of the month before that of a day, as a number of days. */
function monthBefore(day: string): number {
  const [year, month] = parts(day);
  return dayNumber(month === 1 ? `${String(year - 1)}-12-01` : firstOf(year, month - 1));
}

/** The first day of the month after that of a day. */
function monthAfter(day: string): number {
  const [year, month] = parts(day);
  return dayNumber(month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1));
}

function parts(day: string): readonly [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

function firstOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-01`;
}

function yearsOf(start: number, end: number): string {
  const [first, last] = [dayOfNumber(start).slice(0, 4), dayOfNumber(end - 1).slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** A tick for each month, or for each year where there are many; labels that would touch are left out. */
function ticksOf(start: number, end: number): readonly SpanTick[] {
  const months: string[] = [];
  for (let day = dayOfNumber(start); dayNumber(day) < end; day = dayOfNumber(monthAfter(day))) months.push(day);
  const isYears = months.length > MOST_MONTHS;
  const shown = isYears ? months.filter((day) => day.slice(5, 7) === '01') : months;
  const step = Math.ceil(shown.length / 8);
  return shown.map((day, at) => ({
    x: round(((dayNumber(day) - start) / (end - start)) * WIDTH),
    label: at % step === 0 ? (isYears ? day.slice(0, 4) : MONTHS[Number(day.slice(5, 7)) - 1] ?? '') : '',
  }));
}
