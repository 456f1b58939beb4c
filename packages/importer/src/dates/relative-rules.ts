import { addDays, addMonths, dayOf, monthOf, monthSpan, weekdayOf, weekSpan, yearOf, yearSpan, type ClosedSpan } from './calendar.js';
import { COUNT, countOf, monthNumber, MONTH, UNIT, WEEKDAY, weekdayNumber, YEAR, type DateRule } from './date-words.js';
import { fromPublished } from './published-days.js';

const one = (day: string): ClosedSpan => ({ from: day, to: day });

/** "on Wednesday", "Monday's vote": what has happened is of the last such day up to the article; what is to come of the next. */
const weekday: DateRule = {
  pattern: new RegExp(`(?<!\\b[Aa]\\s)\\b(?:(last|next|this|this\\s+coming|the\\s+following)\\s+)?(${WEEKDAY})(?!\\s*,?\\s*(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}|,?\\s*${MONTH}\\s*\\d)`, 'gu'),
  read: (match, scene) => {
    const wanted = weekdayNumber(match[2] ?? '');
    const which = (match[1] ?? '').toLowerCase();
    const isFuture = which !== 'last' && (/^(?:next|this coming)/u.test(which) || scene.isFuture(match.index));
    return fromPublished(scene, match[0], (day) => {
      const back = (weekdayOf(day) - wanted + 7) % 7;
      if (!isFuture) return one(addDays(day, -(back === 0 && which === 'last' ? 7 : back)));
      const ahead = (wanted - weekdayOf(day) + 7) % 7;
      return one(addDays(day, ahead === 0 && which === 'next' ? 7 : ahead));
    });
  },
};

const NAMED_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'last night': -1, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, 'overnight': 0, 'earlier today': 0, 'the day before yesterday': -2 };

const namedDay: DateRule = {
  pattern: /\b(?:the day before yesterday|earlier today|today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\b/giu,
  read: (match, scene) => fromPublished(scene, match[0], (day) => one(addDays(day, NAMED_DAYS[match[0].toLowerCase()] ?? 0))),
};

/** "last week", "earlier this year", "next month", "the past week" is another rule. Weeks are counted from Monday. */
const calendarUnit: DateRule = {
  pattern: /\b(?:(?:earlier|later|late|early)\s+)?(last|this|next)\s+(week|weekend|month|year|century|decade)\b/giu,
  read: (match, scene) => {
    const step = { last: -1, this: 0, next: 1 }[(match[1] ?? '').toLowerCase()] ?? 0;
    return fromPublished(scene, match[0], (day) => unitSpan(day, (match[2] ?? '').toLowerCase(), step));
  },
};

function unitSpan(day: string, unit: string, step: number): ClosedSpan {
  switch (unit) {
    case 'week': return weekSpan(addDays(day, step * 7));
    case 'weekend': return weekendSpan(day, step);
    case 'month': { const moved = addMonths(day, step); return monthSpan(yearOf(moved), monthOf(moved)); }
    case 'year': return yearSpan(yearOf(day) + step);
    case 'decade': { const first = Math.floor(yearOf(day) / 10) * 10 + step * 10; return { from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31) }; }
    default: { const first = Math.floor((yearOf(day) - 1) / 100) * 100 + 1 + step * 100; return { from: dayOf(first, 1, 1), to: dayOf(first + 99, 12, 31) }; }
  }
}

/** "last weekend" on a Sunday is the one before; "this weekend" the one that the week ends with. */
function weekendSpan(day: string, step: number): ClosedSpan {
  const saturday = addDays(weekSpan(day).from, 5 + step * 7);
  return { from: saturday, to: addDays(saturday, 1) };
}

/** "at the weekend", "over the weekend": the last that has begun, or the next. */
const weekend: DateRule = {
  pattern: /\b(?:over|at|during)\s+the\s+weekend\b/giu,
  read: (match, scene) => fromPublished(scene, match[0], (day) => weekendSpan(day, scene.isFuture(match.index) || weekdayOf(day) >= 5 ? 0 : -1)),
};

/** "March of this year", "December last year", "this March", "last June". */
const monthByYear: DateRule = {
  pattern: new RegExp(`\\b(${MONTH})\\s+(?:of\\s+)?(this|last|next)\\s+year\\b|\\b(this|last|next)\\s+(${MONTH})(?!\\s*\\d)`, 'gu'),
  read: (match, scene) => {
    const month = monthNumber(match[1] ?? match[4] ?? '');
    const step = { last: -1, this: 0, next: 1 }[match[2] ?? ''] ?? 0;
    if (match[1] !== undefined) return { ...fromPublished(scene, match[0], (day) => monthSpan(yearOf(day) + step, month)), capped: false };
    return { ...fromPublished(scene, match[0], (day) => besideMonth(day, month, match[3] ?? 'this')), capped: false };
  },
};

/** "last March" is the latest that is over, "next March" the first that has not begun, "this March" that of the year. */
function besideMonth(day: string, month: number, which: string): ClosedSpan {
  const year = yearOf(day);
  if (which === 'last') return monthSpan(month < monthOf(day) ? year : year - 1, month);
  if (which === 'next') return monthSpan(month > monthOf(day) ? year : year + 1, month);
  return monthSpan(year, month);
}

/** "three days ago", "a week ago", "two years ago"; the longer the unit, the wider: two years ago is some day of that year. */
const ago: DateRule = {
  pattern: new RegExp(`\\b(?:(about|around|nearly|almost|more\\s+than|over|some)\\s+)?(${COUNT}|several|a\\s+few|a\\s+couple\\s+of)\\s+(${UNIT})s?\\s+ago\\b`, 'giu'),
  read: (match, scene) => {
    const vague = /several|few|couple/iu.test(match[2] ?? '');
    const count = vague ? null : countOf(match[2] ?? '');
    const unit = (match[3] ?? '').toLowerCase();
    return fromPublished(scene, match[0], (day) => (count === null ? { from: shifted(day, unit, -9).from, to: shifted(day, unit, -2).to } : match[1] === undefined ? shifted(day, unit, -count) : { from: shifted(day, unit, -count - 1).from, to: shifted(day, unit, -Math.max(count - 1, 0)).to }));
  },
};

/** The day some units away, as wide as the unit is: a day, the week around it, the month, the year. */
export function shifted(day: string, unit: string, count: number): ClosedSpan {
  switch (unit) {
    case 'day': return one(addDays(day, count));
    case 'week': return Math.abs(count) <= 1 ? { from: addDays(day, count * 7 - 1), to: addDays(day, count * 7 + 1) } : weekSpan(addDays(day, count * 7));
    case 'fortnight': return weekSpan(addDays(day, count * 14));
    case 'month': { const moved = addMonths(day, count); return monthSpan(yearOf(moved), monthOf(moved)); }
    case 'year': return yearSpan(yearOf(day) + count);
    case 'decade': return { from: dayOf(yearOf(day) + count * 10 - 2, 1, 1), to: dayOf(yearOf(day) + count * 10 + 2, 12, 31) };
    default: return { from: dayOf(yearOf(day) + count * 100 - 10, 1, 1), to: dayOf(yearOf(day) + count * 100 + 10, 12, 31) };
  }
}

/** How far back "recent days" is read: widely, since the words bound nothing. In days. */
const RECENT: Readonly<Record<string, number>> = { day: 14, week: 56, month: 366, year: 3653, decade: 14610 };
/** One unit of "the past three weeks", in days. */
const LENGTH: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 31, year: 366, decade: 3653, century: 36525 };

/** "in recent days", "over the past three weeks", "in the coming months". */
const window: DateRule = {
  pattern: new RegExp(`\\b(?:(?:in|over|during|within|for)\\s+)?(?:the\\s+)?(recent|past|last|coming|next)\\s+(?:(${COUNT}|few|several|couple\\s+of)\\s+)?(${UNIT})(s?)\\b`, 'giu'),
  read: (match, scene) => {
    const [, which = '', count, unit = '', plural = ''] = match;
    const kind = which.toLowerCase();
    if (/^(?:last|next)$/u.test(kind) && (count === undefined || !/^(?:in |over |during |within |for )?the /iu.test(match[0]))) return null;
    if (kind === 'recent' && plural === '') return null;
    const days = count !== undefined && !/few|several|couple/iu.test(count) ? countOf(count) * (LENGTH[unit.toLowerCase()] ?? 1) : plural === '' ? (LENGTH[unit.toLowerCase()] ?? 7) : (RECENT[unit.toLowerCase()] ?? 14);
    const isFuture = /coming|next/u.test(kind);
    return fromPublished(scene, match[0], (day) => (isFuture ? { from: day, to: addDays(day, days) } : { from: addDays(day, -days), to: day }));
  },
};

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "the summer of 2022", "last winter", "this spring": three months, as the northern half of the world counts them. */
const season: DateRule = {
  pattern: new RegExp(`\\b(?:(last|this|next)\\s+|(?:the\\s+)?)(spring|summer|autumn|fall|winter)(?:\\s+(?:of\\s+)?(${YEAR}))?\\b`, 'giu'),
  read: (match, scene) => {
    const [words, which, name = '', year] = match;
    const month = SEASONS[name.toLowerCase()] ?? 6;
    const note = `“${words}”, three months as the north counts them${month === 12 ? '; a winter is of two years' : ''}.`;
    if (year !== undefined) return { span: seasonSpan(Number(year), month), basis: 'STATED', note, capped: false, confidence: 0.85 };
    if (which === undefined) return null;
    const step = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
    return { ...fromPublished(scene, words, (day) => besideSeason(day, month, step)), confidence: 0.8 };
  },
};

/** "the winter of 2022" may be the one that begins or the one that ends in that year. */
function seasonSpan(year: number, month: number): ClosedSpan {
  if (month === 12) return { from: dayOf(year - 1, 12, 1), to: monthSpan(year + 1, 2).to };
  return { from: dayOf(year, month, 1), to: monthSpan(year, month + 2).to };
}

function besideSeason(day: string, month: number, step: number): ClosedSpan {
  const year = yearOf(day);
  const spanIn = (each: number): ClosedSpan => ({ from: dayOf(each, month, 1), to: addDays(addMonths(dayOf(each, month, 1), 3), -1) });
  if (step < 0) return [year, year - 1, year - 2].map(spanIn).find(({ to }) => to < day) ?? spanIn(year - 1);
  if (step > 0) return [year, year + 1].map(spanIn).find(({ from }) => from > day) ?? spanIn(year + 1);
  return month === 12 && monthOf(day) <= 2 ? spanIn(year - 1) : spanIn(year);
}

export const RELATIVE_RULES: readonly DateRule[] = [weekday, namedDay, calendarUnit, weekend, monthByYear, ago, window, season];
