import type { Day } from '@footnote/knowledge';

/** A calendar date as a line states it; the year may be missing, and day and month may be in doubt. */
export interface StatedDay {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly year: number | null;
  readonly month: number;
  /** Null where only month and year are given. */
  readonly day: number | null;
  /** "10/07/2021": the other reading, month first. */
  readonly swapped: boolean;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '((?:19|20)\\d{2})';
const BEHIND = '(?![\\p{L}\\p{N}])';
const BEFORE = '(?<![\\p{L}\\p{N}])';

type Reader = (match: RegExpMatchArray) => { year: number | null; month: number; day: number | null; swapped?: boolean };
const word = (text: string | undefined): number => MONTHS.findIndex((name) => name.startsWith((text ?? '').toLowerCase().slice(0, 3))) + 1;
const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`${BEFORE}${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'giu'), (m) => ({ year: number(m[1]), month: Number(m[3]), day: number(m[4]) })],
  [new RegExp(`${BEFORE}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]{1,2}${MONTH}\\.?,?[ -]{1,2}${YEAR}${BEHIND}`, 'giu'), (m) => ({ year: number(m[3]), month: word(m[2]), day: number(m[1]) })],
  [new RegExp(`${BEFORE}(\\d{1,2}),? ${MONTH}, ${YEAR}${BEHIND}`, 'giu'), (m) => ({ year: number(m[3]), month: word(m[2]), day: number(m[1]) })],
  [new RegExp(`${BEFORE}${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}${BEHIND}`, 'giu'), (m) => ({ year: number(m[3]), month: word(m[1]), day: number(m[2]) })],
  [new RegExp(`${BEFORE}(\\d{1,2})([/.])(\\d{1,2})\\2${YEAR}${BEHIND}`, 'giu'), (m) => readNumeric(Number(m[1]), Number(m[3]), Number(m[4]))],
  [new RegExp(`${BEFORE}(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}${BEHIND}`, 'giu'), (m) => ({ year: null, month: word(m[2]), day: number(m[1]) })],
  [new RegExp(`${BEFORE}${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?${BEHIND}`, 'giu'), (m) => ({ year: null, month: word(m[1]), day: number(m[2]) })],
  [new RegExp(`${BEFORE}${MONTH}\\.?,? ${YEAR}${BEHIND}`, 'giu'), (m) => ({ year: number(m[2]), month: word(m[1]), day: null })],
];

/** All dates that stand in a text, the longest reading of each place, in their order. */
export function findDays(text: string): readonly StatedDay[] {
  const found: StatedDay[] = [];
  for (const [form, read] of FORMS) {
    for (const match of text.matchAll(form)) {
      const { year, month, day, swapped = false } = read(match);
      const start = match.index;
      const end = start + match[0].length;
      if (month < 1 || month > 12 || (day !== null && !isDay(year ?? 2000, month, day))) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, surface: match[0], year, month, day, swapped });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "25/12/2021" has one reading, "10/07/2021" two: day first, as most of the world writes it. */
function readNumeric(first: number, second: number, year: number): { year: number; month: number; day: number; swapped: boolean } {
  if (second > 12) return { year, month: first, day: second, swapped: false };
  return { year, month: second, day: first, swapped: first <= 12 && first !== second };
}

/** The days of an address's path: "/2023/03/08/", "/20230308/", "-2023-03-08"; without a day where it has none. */
export function findDaysInAddress(address: string): { readonly year: number; readonly month: number; readonly day: number | null } | null {
  const path = address.slice(0, 2000).replace(/^[a-z]{1,10}:\/\/[^/]{0,255}/iu, '');
  const match = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(\d{2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(\d{2})(?=[/_.-]|$)/iu.exec(path);
  const full = match === null ? null : { year: Number(match[1]), month: /\d/u.test(match[3] ?? '') ? Number(match[3]) : word(match[3]), day: Number(match[4]) };
  if (full !== null && isDay(full.year, full.month, full.day)) return full;
  const short = /\/((?:19|20)\d{2})\/(\d{2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\/(\d)(?=\/))?(?=\/)/iu.exec(path);
  if (short === null) return null;
  const month = /\d/u.test(short[2] ?? '') ? Number(short[2]) : word(short[2]);
  return month >= 1 && month <= 12 ? { year: Number(short[1]), month, day: short[3] === undefined ? null : Number(short[3]) } : null;
}

/** "2023-03-08". */
export function toDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "Wednesday". */
export function weekdayOf(day: Day): string {
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= daysIn(year, month);
}
