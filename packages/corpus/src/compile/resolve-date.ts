// Packages are compiled from each other’s sources, and whoever compiles this file needs the declaration too: an import cannot bring in an ambient one.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../format/edtf.d.ts" />
import type { DateBasis, DatePrecision, Day, FuzzyDate } from '@footnote/knowledge';
import edtf, { type ParsedEdtf } from 'edtf';

/** A date as a pack writes it. YAML reads a bare year as a number. */
export interface WrittenDate {
  readonly edtf: string | number;
  readonly basis: DateBasis;
  readonly note?: string | null | undefined;
}

/** Why a date was not accepted, with what is allowed. */
export interface DateFault {
  readonly code: 'DATE_NOT_EDTF' | 'DATE_UNSUPPORTED' | 'DATE_REVERSED';
  readonly message: string;
  readonly remedy: string;
}

type DateResult = { readonly ok: true; readonly date: FuzzyDate } | { readonly ok: false; readonly fault: DateFault };

const ALLOWED = 'Write a day (2023-03-08), a month (2023-03), a year (1998), an interval (2023-07-26/2023-07-30), an open interval (2022-02-24/.. or ../2022-02), or XXXX where nothing is known.';

/**
 * Resolves an EDTF expression (ISO 8601-2) to the interval of days it admits.
 * Approximate and uncertain dates (`~`, `?`, `%`), seasons, sets and times are refused: they bound nothing, and an order proved from them would be a guess.
 */
export function resolveDate(written: WrittenDate): DateResult {
  const expression = String(written.edtf).trim();
  const parsed = parseExpression(expression);
  if (parsed === null && isReversed(expression)) return refuse('DATE_REVERSED', `"${expression}" ends before it begins.`, 'Write the earlier date first: 2023-07-26/2023-07-30.');
  if (parsed === null) return refuse('DATE_NOT_EDTF', `"${expression}" is not an EDTF date.`, ALLOWED);
  const unsupported = describeUnsupported(expression, parsed);
  if (unsupported !== null) return refuse('DATE_UNSUPPORTED', `"${expression}" ${unsupported}`, ALLOWED);
  return { ok: true, date: { edtf: expression, ...findBounds(expression, parsed), basis: written.basis, note: written.note ?? null } };
}

function refuse(code: DateFault['code'], message: string, remedy: string): DateResult {
  return { ok: false, fault: { code, message, remedy } };
}

function parseExpression(expression: string): ParsedEdtf | null {
  try {
    return edtf(expression);
  } catch {
    // The library throws on what its grammar does not know; the message is a parser's table, of no use to an author.
    return null;
  }
}

function describeUnsupported(expression: string, parsed: ParsedEdtf): string | null {
  if (/[~?%]/.test(expression)) return 'is marked as approximate or uncertain, which bounds nothing.';
  if (parsed.type === 'Season') return 'is a season, which begins and ends on no agreed day.';
  if (parsed.type !== 'Date' && parsed.type !== 'Interval') return 'is a kind of EDTF date that a pack cannot compare.';
  if (expression.includes('T')) return 'has a time of day; a pack counts in days.';
  return null;
}

function findBounds(expression: string, parsed: ParsedEdtf): { earliest: Day | null; latest: Day | null; precision: DatePrecision } {
  if (parsed.type === 'Interval') {
    // The library's own bounds of an unknown end ("/2023") begin in 1970.
    const [from = '', to = ''] = expression.split('/');
    return { earliest: boundOf(from, 'min'), latest: boundOf(to, 'max'), precision: 'INTERVAL' };
  }
  if (/^XXXX/.test(expression)) return { earliest: null, latest: null, precision: 'UNKNOWN' };
  return { earliest: formatUtcDay(parsed.min), latest: formatUtcDay(parsed.max), precision: findPrecision(expression) };
}

/** The library refuses such an interval as a whole; its author is to know why. */
function isReversed(expression: string): boolean {
  const ends = expression.split('/').map(parseExpression);
  const [from = null, to = null] = ends;
  return ends.length === 2 && from !== null && to !== null && from.min > to.min;
}

/** An end of an interval: null where it is open ("..") or unknown (""). */
function boundOf(end: string, bound: 'min' | 'max'): Day | null {
  const parsed = end === '' || end === '..' ? null : parseExpression(end);
  return parsed === null ? null : formatUtcDay(parsed[bound]);
}

/** "199X" spans ten years, "2023-XX" is a year and "2023-03-XX" a month: digits left open widen a date. */
function findPrecision(expression: string): DatePrecision {
  const [year = '', month, day] = expression.replace(/^-/, '').split('-');
  if (year.includes('X')) return 'INTERVAL';
  if (month === undefined || month === 'XX') return 'YEAR';
  if (month.includes('X')) return 'INTERVAL';
  if (day === undefined || day === 'XX') return 'MONTH';
  return day.includes('X') ? 'INTERVAL' : 'DAY';
}

function formatUtcDay(milliseconds: number): Day | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
