import type { DateBasis } from '@footnote/knowledge';
import type { TextRange } from '../model.js';
import { MONTHS, WEEKDAYS, type ClosedSpan, type DaySpan } from './calendar.js';

/** Words of a text that say when, as a stretch of days. Offsets are into the sentence. */
export interface DateWords extends TextRange {
  readonly span: DaySpan;
  readonly basis: DateBasis;
  readonly note: string | null;
  /** A stretch that reaches to the day of the article at most, where it tells of what has happened. */
  readonly capped: boolean;
  readonly confidence: number;
}

/** What a rule needs to know of where the words stand. */
export interface DateScene {
  /** The days on one of which the article was published; null where that is not known. */
  readonly published: ClosedSpan | null;
  /** Of what the sentence speaks as still to come. */
  readonly isFuture: (at: number) => boolean;
  /** The latest date before these words in the text: "two days later" counts from it. */
  readonly anchor: ClosedSpan | null;
}

export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, scene: DateScene) => Omit<DateWords, 'start' | 'end'> | null;
}

export const MONTH = `(?:(?:${MONTHS.map(capital).join('|')})\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
export const WEEKDAY = `(?:${WEEKDAYS.map(capital).join('|')})\\b`;
export const YEAR = '(?:1[0-9]|20)\\d{2}\\b(?![,.]\\d|%)';
const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const COUNT = `(?:an?|one|${COUNTS.slice(1).join('|')}|\\d{1,3})`;
export const UNIT = '(?:day|week|fortnight|month|year|decade|century)';

export function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/u, '').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(lower)) + 1;
}

export function weekdayNumber(word: string): number { return WEEKDAYS.findIndex((day) => day === word.toLowerCase()); }

export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  return /^(?:an?|one)$/u.test(lower) ? 1 : COUNTS.indexOf(lower) + 1;
}

export function capital(word: string): string { return word.charAt(0).toUpperCase() + word.slice(1); }
