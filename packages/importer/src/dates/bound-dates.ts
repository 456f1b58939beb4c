import { addDays, addMonths, monthOf, monthSpan, yearOf, type ClosedSpan, type DaySpan } from './calendar.js';
import type { DateScene, DateWords } from './date-words.js';

/** Words before a date that cut a part of it or leave it open on one side, and ranges of two dates. */

/** "early March 2022", "the end of 2022": a third, or the last weeks, of what is named. */
export function cutParts(text: string, dates: readonly DateWords[]): readonly DateWords[] {
  return dates.map((date) => {
    const before = text.slice(Math.max(0, date.start - 32), date.start);
    const part = /\b(early(?:\s+in)?|mid|middle\s+of|the\s+middle\s+of|late(?:\s+in)?|(?:the\s+)?(?:very\s+)?(?:end|start|beginning)\s+of|(?:the\s+)?turn\s+of)[\s-]+(?:the\s+)?$/iu.exec(before);
    const { from, to } = date.span;
    if (!part || from === null || to === null) return date;
    const span = partOf({ from, to }, part[1] ?? '');
    return span ? { ...date, start: date.start - part[0].length, span, note: [date.note, `“${part[0].trim()}” is read as a third of it.`].filter((each) => each !== null).join(' '), confidence: Math.min(date.confidence, 0.85) } : date;
  });
}

function partOf({ from, to }: ClosedSpan, word: string): ClosedSpan | null {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  const third = /early|start|beginning|turn/iu.test(word) ? 0 : /mid/iu.test(word) ? 1 : 2;
  if (days >= 28 && days <= 31) {
    const first = addDays(from, third * 10);
    return { from: first, to: third === 2 ? to : addDays(first, 9) };
  }
  if (days === 365 || days === 366) {
    const first = addMonths(from, third * 4);
    const last = addMonths(first, 3);
    return { from: first, to: monthSpan(yearOf(last), monthOf(last)).to };
  }
  if (days < 3000) return null;
  const years = Math.round(days / 365.25);
  return { from: addMonths(from, Math.floor(years / 3) * 12 * third), to: third === 2 ? to : addDays(addMonths(from, Math.ceil(years / 3) * 12 * (third + 1)), -1) };
}

/** "between March and May 2022", "from 2014 to 2019", "2014-2019": one stretch. The first may lack the year that the second has. */
export function joinRanges(text: string, dates: readonly DateWords[]): readonly DateWords[] {
  const joined: DateWords[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (!last) { joined.push(date); continue; }
    const between = text.slice(last.end, date.start);
    const before = text.slice(Math.max(0, last.start - 10), last.start);
    const opening = /\b(between|from)\s+$/iu.exec(before);
    const isRange = opening?.[1]?.toLowerCase() === 'between' ? /^\s+and\s+$/u.test(between) : opening ? /^\s+(?:to|until|till|through)\s+(?:the\s+)?$/u.test(between) : /^\s*[–-]\s*$/u.test(between);
    const span = isRange ? stretch(last.span, date.span) : null;
    if (!span) { joined.push(date); continue; }
    joined[joined.length - 1] = { ...date, start: last.start - (opening?.[0].length ?? 0), span, basis: date.basis === 'STATED' ? 'STATED' : last.basis, note: date.basis === 'STATED' ? null : date.note, capped: false };
  }
  return joined;
}

/** From the first to the last; where the first took a later year than the last has, it is of the year of the last. */
function stretch(a: DaySpan, b: DaySpan): ClosedSpan | null {
  if (b.to === null || b.from === null || a.from === null) return null;
  const sameYear = `${b.to.slice(0, 4)}${a.from.slice(4)}`;
  const from = a.from.slice(0, 4) !== b.from.slice(0, 4) && sameYear <= b.to && (a.from > b.to || a.to !== null && a.from.slice(5) !== '01-01') ? sameYear : a.from;
  return from <= b.to ? { from, to: b.to } : null;
}

/** "Tuesday evening, 15 June": the day of the week only says again which day it is. */
export function joinWeekdays(text: string, dates: readonly DateWords[]): readonly DateWords[] {
  return dates.flatMap((date, index) => {
    const [before, next] = [dates[index - 1], dates[index + 1]];
    if (next && saysAgain(text, date, next)) return [];
    return before && saysAgain(text, before, date) ? [{ ...date, start: before.start }] : [date];
  });
}

function saysAgain(text: string, weekday: DateWords, day: DateWords): boolean {
  const isWeekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(text.slice(weekday.start, weekday.end));
  return isWeekday && day.span.from === day.span.to && /^\s*(?:morning|afternoon|evening|night)?,?\s*(?:the\s+)?$/u.test(text.slice(weekday.end, day.start)) && /^\d|^\p{Lu}\p{L}+\.?\s+\d/u.test(text.slice(day.start, day.end));
}

/** "since February 2022", "until 6 July", "before 2020": open on one side, or closed by the day of the article. */
export function openSides(text: string, dates: readonly DateWords[], scene: DateScene): readonly DateWords[] {
  return dates.map((date) => {
    const { from, to } = date.span;
    const word = /\b(since|until|till|before|after|by|as\s+of)\s+(?:the\s+|about\s+|around\s+|at\s+least\s+|on\s+|in\s+)?$/iu.exec(text.slice(Math.max(0, date.start - 24), date.start));
    // "after the March vote" is after the vote, not after March.
    const isAttribute = word !== null && /\sthe\s+$/iu.test(word[0]) && /^\s\p{Ll}{3,}/u.test(text.slice(date.end));
    if (!word || isAttribute || from === null || to === null) return date;
    const opened = { ...date, start: date.start - word[0].length, basis: date.basis, note: [date.note, noteFor(word[1] ?? '')].filter((each) => each !== null).join(' ') };
    const end = scene.published && !scene.isFuture(date.start) && scene.published.to >= from ? scene.published.to : null;
    switch ((word[1] ?? '').toLowerCase()) {
      case 'since': return { ...opened, span: { from, to: end }, capped: false };
      case 'until': case 'till': case 'by': return { ...opened, span: { from: null, to }, capped: false };
      case 'before': return { ...opened, span: { from: null, to: addDays(from, -1) }, capped: false };
      case 'after': return { ...opened, span: { from: addDays(to, 1), to: end !== null && end > to ? end : null }, capped: false };
      default: return date;
    }
  });
}

function noteFor(word: string): string { return `“${word.toLowerCase()}” leaves it open on one side; it ends with the article at the latest where it tells of what has happened.`; }
