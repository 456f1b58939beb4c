import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOf, isDay, monthSpan, yearOf, yearSpan, type ClosedSpan, type DaySpan } from './calendar.js';
import { monthNumber, MONTH, YEAR, type DateRule, type DateScene, type DateWords } from './date-words.js';
import { articleOf } from './published-days.js';

type Found = Omit<DateWords, 'start' | 'end'>;
const stated = (span: DaySpan, note: string | null = null): Found => ({ span, basis: 'STATED', note, capped: false, confidence: 0.97 });

/** Chrono counts from some day; which does not matter, as nothing is taken of it that the words do not say themselves. */
const NO_DAY_IN_PARTICULAR = new Date(2000, 0, 15, 12);

/** Days of the calendar with a year or without: "8 March 2023", "March 8th", "6/7/2021", "2021-07-06", "the 3rd of June". Found by chrono. */
export function readCalendarDays(text: string, scene: DateScene): readonly DateWords[] {
  return en.strict.parse(withoutScores(text), NO_DAY_IN_PARTICULAR, { forwardDate: false }).flatMap((result) => readResult(result, text, scene));
}

/** "voted 9 to 4 on 22 February": a score before a day is no stretch of days. As long as it was, so that offsets hold. */
function withoutScores(text: string): string {
  return text.replace(/\b\d{1,3}\s?(?:to|[-–])\s?\d{1,3}(?=,? (?:on|in)\b)/gu, (score) => 'x'.repeat(score.length));
}

/** What chrono has found, without the hour and the "on" that it takes into it. */
function readResult({ start, end, text: found, index }: ParsedResult, text: string, scene: DateScene): readonly DateWords[] {
  if (!start.isCertain('day') || !start.isCertain('month') || start.tags().has('result/relativeDate')) return [];
  const [month, day] = [start.get('month') ?? 0, start.get('day') ?? 0];
  const withoutHour = found.replace(/[\s,.]*(?:at\s+)?\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|o’clock)?$/iu, (tail) => (/[ap]\.?m|:/iu.test(tail) ? '' : tail)).replace(/[\s,]+$/u, '');
  const lead = /^(?:(?:at\s+)?\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?,?\s+)?on\s+|^at\s+(?=\d)/iu.exec(withoutHour)?.[0].length ?? 0;
  const words = withoutHour.slice(lead);
  const at = { start: index + lead, end: index + withoutHour.length };
  if (/\d\/\d/u.test(words) && day <= 12 && start.isCertain('year')) return slashedDay(words, { at, scene });
  const year = start.isCertain('year') ? start.get('year') : end?.isCertain('year') ? end.get('year') : null;
  const first = year === null ? yearless({ month, day, words, before: text.slice(0, at.start) }, scene) : isDay(year, month, day) ? stated(single(dayOf(year, month, day))) : null;
  return first ? [{ ...at, ...first, span: upTo(first.span, end, month) }] : [];
}

/** A range of days where the words name a second one: "8–10 June". */
function upTo(span: DaySpan, end: ParsedComponents | null | undefined, month: number): DaySpan {
  if (!end?.isCertain('day') || span.from === null) return span;
  const to = dayOf(yearOf(span.from), end.get('month') ?? month, end.get('day') ?? 1);
  return { from: span.from, to: to >= span.from ? to : span.from };
}

function single(day: string): ClosedSpan { return { from: day, to: day }; }

/** "6/7/2021" is 6 July or June 7, by the country of whoever writes: between the two, unless one of them is no day. */
function slashedDay(words: string, { at, scene }: { readonly at: { readonly start: number; readonly end: number }; readonly scene: DateScene }): readonly DateWords[] {
  const match = /(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(words);
  if (!match) return [];
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const possible = [isDay(year, b, a) ? dayOf(year, b, a) : null, isDay(year, a, b) ? dayOf(year, a, b) : null].filter((each) => each !== null).sort();
  const told = possible.filter((day) => scene.published === null || scene.isFuture(at.start) || day <= scene.published.to);
  const readings = told.length > 0 ? told : possible;
  const [from, to] = [readings[0], readings.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [{ ...at, span: { from, to }, basis: from === to ? 'STATED' : 'INFERRED', note: from === to ? null : `“${words}” is ${from} or ${to}, as days or months are written first.`, capped: false, confidence: from === to ? 0.95 : 0.6 }];
}

/**
 * A day without a year. What has happened is never later than the article: the latest such day up to it ("On March 11", in an article
 * of 8 March, is of the year before). What is to come is the first from it on.
 */
function yearless({ month, day, words, before }: { readonly month: number; readonly day: number; readonly words: string; readonly before: string }, scene: DateScene): Found | null {
  const { published } = scene;
  if (published === null) return { span: { from: null, to: null }, basis: 'INFERRED', note: `“${words}” without a year, in an article whose date is not known.`, capped: false, confidence: 0.3 };
  const isFuture = scene.isFuture(before.length);
  if (/\b(?:scheduled|planned|set|due|slated|postponed|delayed)\s+(?:for|on|by|to|until)\s+(?:the\s+)?$/iu.test(before)) return nearestYear({ month, day, words }, published);
  const yearFor = (reference: string): number | null => [0, isFuture ? 1 : -1, isFuture ? 4 : -4].map((shift) => yearOf(reference) + shift).find((year) => isDay(year, month, day) && (isFuture ? dayOf(year, month, day) >= reference : dayOf(year, month, day) <= reference)) ?? null;
  const year = yearFor(isFuture ? published.from : published.to);
  if (year === null) return null;
  const date = dayOf(year, month, day);
  const why = isFuture ? 'speaks of it as still to come' : 'tells of it as past, so that it cannot be later than the article';
  return { span: { from: date, to: date }, basis: 'INFERRED', note: `“${words}” without a year: ${articleOf(published)} ${why}.`, capped: false, confidence: 0.9 };
}

/** What was planned for a day may lie on either side of the article: the nearest such day to it. */
function nearestYear({ month, day, words }: { readonly month: number; readonly day: number; readonly words: string }, published: ClosedSpan): Found | null {
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(published.to));
  const [date] = [-1, 0, 1].map((shift) => yearOf(published.to) + shift).filter((year) => isDay(year, month, day)).map((year) => dayOf(year, month, day)).sort((a, b) => distance(a) - distance(b));
  return date === undefined ? null : { span: single(date), basis: 'INFERRED', note: `“${words}” without a year: the one nearest to ${articleOf(published)}, for which it was planned.`, capped: false, confidence: 0.85 };
}

/** "from 8 to 10 June", "between 3 and 5 March 2021". */
const daysOfMonth: DateRule = {
  pattern: new RegExp(`\\b(?:from|between)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:to|and|until)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(${YEAR}))?`, 'giu'),
  read: (match, scene) => {
    const [words, first = '', last = '', month = '', year] = match;
    const to = year === undefined ? yearless({ month: monthNumber(month), day: Number(last), words, before: match.input.slice(0, match.index) }, scene) : stated(single(dayOf(Number(year), monthNumber(month), Number(last))));
    if (!to || to.span.to === null || Number(first) > Number(last) || !isDay(yearOf(to.span.to), monthNumber(month), Number(first))) return null;
    return { ...to, span: { from: dayOf(yearOf(to.span.to), monthNumber(month), Number(first)), to: to.span.to } };
  },
};

/** "2014–2019", "2021-22". */
const yearRange: DateRule = {
  pattern: /(?<![\d$€£.,:/-])((?:1[0-9]|20)\d{2})\s?[–-]\s?((?:1[0-9]|20)?\d{2})\b(?![-/.,]?\d)/gu,
  read: (match) => {
    const first = Number(match[1]);
    const last = (match[2] ?? '').length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
    return last > first && last - first < 200 ? stated({ from: yearSpan(first).from, to: yearSpan(last).to }) : null;
  },
};

/** "the March vote", "its June report": a month that describes what happened in it. */
const attributeMonth: DateRule = {
  pattern: new RegExp(`(?<=\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\\s|['’]s\\s)(${MONTH})(?=\\s(?!(?:on|of|and|to|for|in|is|was|against|through|be|have)\\b)\\p{Ll})`, 'gu'),
  read: (match, scene) => bareMonth.read(match, scene),
};

/** "March 2022", "December of 2022", "early March 2022" (the part is cut later). */
const monthOfYear: DateRule = {
  pattern: new RegExp(`\\b(${MONTH}),?\\s+(?:of\\s+)?(?:the\\s+year\\s+)?(${YEAR})`, 'gu'),
  read: (match) => stated(monthSpan(Number(match[2]), monthNumber(match[1] ?? ''))),
};

/** "In December", "last March" without a year. A capital "May" or "March" counts only behind a word that dates follow. */
const bareMonth: DateRule = {
  pattern: new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ff]rom|[Tt]o|[Bb]etween|[Aa]nd|[Bb]efore|[Aa]fter|[Ee]arly|[Mm]id|[Ll]ate|of|around|about|back\\sin|through|throughout|earlier\\sin|later\\sin)[\\s-]+)(${MONTH})(?!\\s*\\d)`, 'gu'),
  read: (match, scene) => {
    const month = monthNumber(match[1] ?? '');
    const { published } = scene;
    if (published === null) return { span: { from: null, to: null }, basis: 'INFERRED', note: `“${match[0]}” without a year, in an article whose date is not known.`, capped: false, confidence: 0.3 };
    const isFuture = scene.isFuture(match.index);
    const reference = isFuture ? published.from : published.to;
    const span = [0, isFuture ? 1 : -1].map((shift) => monthSpan(yearOf(reference) + shift, month)).find(({ from, to }) => (isFuture ? to >= reference : from <= reference));
    if (!span) return null;
    const why = isFuture ? 'still to come' : 'past';
    return { span, basis: 'RELATIVE_RESOLVED', note: `“${match[0]}”, which ${articleOf(published)} tells as ${why}.`, capped: false, confidence: 0.88 };
  },
};

/** "in 2019", "since 2014", "the 2020 sanctions", "(1998)": a year, and not a number of things. */
const bareYear: DateRule = {
  pattern: new RegExp(`(?<![\\d$€£.,:/]|(?<!\\b[Mm]id)-)\\b(${YEAR})(?![-/]\\d|\\s*(?:%|percent|per cent|people|children|men|women|signatures|tonnes|tons|metres|meters|miles|km|kilometres|dollars|euros|pounds|crowns|votes|homes|jobs|troops|soldiers|workers|passengers|residents|euro|books|pages)\\b)`, 'gu'),
  read: (match) => {
    const before = match.input.slice(Math.max(0, match.index - 24), match.index);
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const year = Number(match[1]);
    const isDated = /(?:\b(?:in|since|until|till|by|during|from|to|before|after|between|and|of|early|late|mid|year|summer|winter|spring|autumn|fall|around|about|circa|through|than|for|end|start)[\s-]+|[(–—-]\s*)$/iu.test(before);
    const isAttribute = /(?:\b(?:the|its|their|his|her|a)|’s|'s)\s+$/iu.test(before) && /^\s+\p{L}+/u.test(after) && !/^\s+(?:\p{L}+s)\s+(?:were|are|have|had|of)\b/u.test(after) || /^\s*(?:’s|'s)\b/u.test(after);
    const isCount = /\b(?:of|about|around|than|to|for)\s+$/iu.test(before) && /^\s+\p{Ll}+s\b/u.test(after) && !/^\s+(?:was|is|has|as)\b/u.test(after);
    if ((!isDated && !isAttribute) || isCount || year > 2100) return null;
    return stated(yearSpan(year));
  },
};

/** "the 1990s", "the late ’80s", "the 19th century". */
const decade: DateRule = {
  pattern: /\b(?:the\s+)?(1[0-9]|20)(\d)0['’]?s\b|\bthe\s+['’]([2-9])0s\b|\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)[\s-]century\b/gu,
  read: (match) => {
    const [, century, tens, short, ordinal] = match;
    if (ordinal !== undefined) return stated({ from: dayOf((Number(ordinal) - 1) * 100 + 1, 1, 1), to: dayOf(Number(ordinal) * 100, 12, 31) });
    const first = short === undefined ? Number(`${century ?? ''}${tens ?? ''}0`) : Number(`19${short}0`);
    return stated({ from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31) }, `Ten years from ${first} on.`);
  },
};

const QUARTERS: Readonly<Record<string, readonly [number, number]>> = { 'first quarter': [1, 3], 'second quarter': [4, 6], 'third quarter': [7, 9], 'fourth quarter': [10, 12], 'last quarter': [10, 12], 'final quarter': [10, 12], 'first half': [1, 6], 'second half': [7, 12] };

/** "the first quarter of 2022", "the second half of 2021". */
const partOfYear: DateRule = {
  pattern: new RegExp(`\\b(?:the\\s+)?((?:first|second|third|fourth|last|final)\\s+(?:quarter|half))\\s+of\\s+(${YEAR})`, 'giu'),
  read: (match) => {
    const months = QUARTERS[(match[1] ?? '').toLowerCase().replace(/\s+/u, ' ')];
    const year = Number(match[2]);
    return months ? stated({ from: monthSpan(year, months[0]).from, to: monthSpan(year, months[1]).to }) : null;
  },
};

export const CALENDAR_RULES: readonly DateRule[] = [monthOfYear, bareMonth, attributeMonth, daysOfMonth, yearRange, bareYear, decade, partOfYear];
