import type { Day } from '@footnote/knowledge';

/** Days of the Gregorian calendar in no time zone; all arithmetic is done in UTC, so that no machine's zone shifts a day. */

/** A stretch of days; null where it is open. */
export interface DaySpan { readonly from: Day | null; readonly to: Day | null }
export interface ClosedSpan { readonly from: Day; readonly to: Day }

const MILLISECONDS_A_DAY = 86_400_000;

export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The day of a year, month (1 to 12) and day; a day that the month does not have counts on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && dayOf(year, month, day) === `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string { return String(value).padStart(2, '0'); }

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The same day some months on; the last of the month where that has fewer days. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12 + 12) % 12 + 1];
  const last = Number(monthSpan(year, month).to.slice(8));
  return dayOf(year, month, Math.min(Number(day.slice(8)), last));
}

export function yearOf(day: Day): number { return Number(day.slice(0, 4)); }
export function monthOf(day: Day): number { return Number(day.slice(5, 7)); }
/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number { return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7; }

export function weekSpan(day: Day): ClosedSpan { const from = addDays(day, -weekdayOf(day)); return { from, to: addDays(from, 6) }; }
export function monthSpan(year: number, month: number): ClosedSpan { return { from: dayOf(year, month, 1), to: addDays(dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1) }; }
export function yearSpan(year: number): ClosedSpan { return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }; }

/** The EDTF expression of a stretch: a day, a month, a year where it is exactly one, else an interval. */
export function edtfOf({ from, to }: DaySpan): string {
  if (from === null && to === null) return 'XXXX';
  if (from === null || to === null) return `${from ?? '..'}/${to ?? '..'}`;
  if (from === to) return from;
  const month = monthSpan(yearOf(from), monthOf(from));
  if (month.from === from && month.to === to) return from.slice(0, 7);
  const year = yearSpan(yearOf(from));
  return year.from === from && year.to === to ? from.slice(0, 4) : `${from}/${to}`;
}
