import { dayNumber, dayOfNumber, type Day } from '../../ui/format-day';

/** The interval of an event's date; an open bound is null. */
export interface DatedInterval {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** How one date is drawn on the line, in per cent of its width. */
export type DrawnDate =
  | { readonly shape: 'DAY'; readonly at: number }
  | { readonly shape: 'SPAN'; readonly from: number; readonly to: number }
  /** Known only by a last day: the beginning is open. */
  | { readonly shape: 'BY'; readonly from: number; readonly at: number }
  /** Known only from a first day. */
  | { readonly shape: 'SINCE'; readonly at: number; readonly to: number }
  | { readonly shape: 'NONE' };

export interface Tick { readonly at: number; readonly label: string }

/** A line of time: what happened long before stands in slots before a break, the rest to scale. */
export interface Scale {
  readonly start: Day;
  readonly end: Day;
  /** Where the part to scale begins, in per cent. */
  readonly origin: number;
  /** Years before the break, each with the middle of its slot. */
  readonly early: readonly { readonly year: number; readonly at: number }[];
  readonly ticks: readonly Tick[];
}

const YEAR_DAYS = 365;
/** Longer spans say little about when something was: they count where they begin. */
const LONG_SPAN_DAYS = 400;
const SLOT = 7;
const SLOT_HALF = 2;
const RIGHT_EDGE = 99;
/** An open beginning is drawn as far back as this, since it has to be drawn somehow. */
const OPEN_REACH = 9;

/**
 * Lays out a line for these dates. Everything before the last gap of a year or more goes into slots, unless that would
 * be most of it: then the line is one.
 */
export function layOutScale(dates: readonly DatedInterval[]): Scale | null {
  const bounds = dates.flatMap((date) => boundsOf(date)).sort((a, b) => a.from - b.from);
  const first = bounds[0];
  if (first === undefined) return null;
  const cut = lastLongGap(bounds);
  const main = bounds.slice(cut);
  const years = [...new Set(bounds.slice(0, cut).map((bound) => yearOf(bound.from)))];
  const origin = years.length === 0 ? 1 : Math.min(32, years.length * SLOT + 3);
  const mainStart = main[0] ?? first;
  const start = startOfPeriod(mainStart.from, Math.max(...main.map((bound) => bound.to)) - mainStart.from);
  const end = dayOfNumber(Math.max(...main.map((bound) => bound.to)) + 1);
  const early = years.map((year, index) => ({ year, at: ((index + 0.5) * (origin - 3)) / years.length }));
  const scale = { start, end, origin, early, ticks: [] };
  return { ...scale, ticks: ticksOf(scale) };
}

/** Where a day stands on the line, in per cent; null before the part that is to scale, or after its end. */
export function placeDay(scale: Scale, day: Day): number | null {
  if (day < scale.start || day > scale.end) return null;
  return place(scale, dayNumber(day));
}

/** How a date is drawn on this line. */
export function drawDate(scale: Scale, date: DatedInterval): DrawnDate {
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return { shape: 'NONE' };
  if (earliest === null && latest !== null) {
    const at = place(scale, dayNumber(latest) + 1);
    return { shape: 'BY', from: Math.max(scale.origin, at - OPEN_REACH), at };
  }
  if (earliest !== null && latest === null) {
    const at = place(scale, dayNumber(earliest));
    return { shape: 'SINCE', at, to: Math.min(RIGHT_EDGE, at + OPEN_REACH) };
  }
  const from = earliest ?? '';
  const to = latest ?? '';
  if (from < scale.start) return drawEarly(scale, from, to);
  if (from === to) return { shape: 'DAY', at: place(scale, dayNumber(from) + 0.5) };
  return { shape: 'SPAN', from: place(scale, dayNumber(from)), to: place(scale, dayNumber(to) + 1) };
}

function drawEarly(scale: Scale, from: Day, to: Day): DrawnDate {
  const slot = scale.early.find((early) => early.year === Number(from.slice(0, 4)));
  // A span that begins before the break may end after it.
  if (slot === undefined || to >= scale.start) return { shape: 'SPAN', from: slot === undefined ? scale.origin : slot.at - SLOT_HALF, to: place(scale, dayNumber(to) + 1) };
  return from === to ? { shape: 'DAY', at: slot.at } : { shape: 'SPAN', from: slot.at - SLOT_HALF, to: slot.at + SLOT_HALF };
}

interface Bound { readonly from: number; readonly to: number }

/**
 * Orders dates as a list tells them: by their beginning, but a span of months by its end, since that is the day by which
 * it is known to have happened.
 */
export function compareForList(a: DatedInterval, b: DatedInterval): number {
  return listKey(a) < listKey(b) ? -1 : listKey(a) > listKey(b) ? 1 : 0;
}

const LISTED_BY_END_DAYS = 62;

function listKey({ earliest, latest }: DatedInterval): string {
  const from = earliest ?? latest ?? '9999';
  const to = latest ?? earliest ?? '9999';
  // A year is told where it begins; it is as exact as its source is.
  const isLong = earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) > LISTED_BY_END_DAYS && !(earliest.endsWith('-01-01') && latest.endsWith('-12-31'));
  return isLong ? `${to} 1 ${from}` : `${from} 0 ${to}`;
}

function boundsOf({ earliest, latest }: DatedInterval): readonly Bound[] {
  const known = earliest ?? latest;
  if (known === null) return [];
  return [{ from: dayNumber(known), to: dayNumber(latest ?? known) }];
}

/** The index after the last gap of a year or more, or 0 where the cut would take more than half. */
function lastLongGap(bounds: readonly Bound[]): number {
  let reached = -Infinity;
  let cut = 0;
  bounds.forEach((bound, index) => {
    if (index > 0 && bound.from - reached >= YEAR_DAYS) cut = index;
    // "Some time in these ten years" does not fill the gap that it spans.
    reached = Math.max(reached, bound.to - bound.from > LONG_SPAN_DAYS ? bound.from : bound.to);
  });
  return cut * 2 > bounds.length ? 0 : cut;
}

function place(scale: Pick<Scale, 'start' | 'end' | 'origin'>, days: number): number {
  const from = dayNumber(scale.start);
  const to = dayNumber(scale.end);
  const share = (days - from) / Math.max(1, to - from);
  return round(scale.origin + Math.min(1, Math.max(0, share)) * (RIGHT_EDGE - scale.origin));
}

/** The line begins on the first day of the year, or of the month where it covers less than one. */
function startOfPeriod(days: number, length: number): Day {
  const day = dayOfNumber(days);
  return length >= YEAR_DAYS ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function ticksOf(scale: Omit<Scale, 'ticks'>): readonly Tick[] {
  const length = dayNumber(scale.end) - dayNumber(scale.start);
  const step = length > 6 * YEAR_DAYS ? 12 : length > YEAR_DAYS ? 6 : length > 200 ? 3 : 1;
  const ticks: Tick[] = [];
  let year = Number(scale.start.slice(0, 4));
  let month = Number(scale.start.slice(5, 7)) - 1;
  for (let day = scale.start; day <= scale.end; day = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`) {
    const label = month === 0 || ticks.length === 0 && step < 6 ? `${month === 0 ? '' : `${MONTHS[month] ?? ''} `}${String(year)}` : MONTHS[month] ?? '';
    ticks.push({ at: place(scale, dayNumber(day)), label });
    month += step;
    year += Math.floor(month / 12);
    month %= 12;
  }
  // A label that would run over the right edge is left out; its line stays.
  return ticks.map((tick) => (tick.at > 94 ? { ...tick, label: '' } : tick));
}

function yearOf(days: number): number {
  return Number(dayOfNumber(days).slice(0, 4));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
