import type { FuzzyDate } from '@footnote/knowledge';
import type { ParsedSentence, ParsedText } from '../language/index.js';
import type { FoundDate } from '../model.js';
import { CALENDAR_RULES, readCalendarDays } from './calendar-rules.js';
import { edtfOf, type ClosedSpan, type DaySpan } from './calendar.js';
import { cutParts, joinRanges, joinWeekdays, openSides } from './bound-dates.js';
import type { DateRule, DateScene, DateWords } from './date-words.js';
import { NARRATIVE_RULES } from './narrative-rules.js';
import { readsAsFuture } from './read-tense.js';
import { RELATIVE_RULES } from './relative-rules.js';

export interface DateContext {
  /** When the article was published; null where it is not known: then nothing is resolved that counts from that day. */
  readonly published: FuzzyDate | null;
  /** The day on which it is read: a publication date cannot be later. Nothing else is counted from it. */
  readonly today: string;
}

/** Every date in the words of a text, as an interval, counted from the day of the article and never from now. */
export function findDates(parsed: ParsedText, context: DateContext): readonly FoundDate[] {
  const published = publishedSpan(context);
  let anchor: ClosedSpan | null = null;
  return parsed.sentences.flatMap((sentence) => {
    const found = datesOf(sentence, { published, anchor });
    anchor = latestAnchor(found) ?? anchor;
    return found.map((words) => foundDate(sentence, words));
  });
}

function publishedSpan({ published, today }: DateContext): ClosedSpan | null {
  if (published === null || published.earliest === null) return null;
  const to = published.latest === null || published.latest > today ? (published.earliest <= today ? today : published.earliest) : published.latest;
  return { from: published.earliest, to };
}

function datesOf(sentence: ParsedSentence, { published, anchor }: Pick<DateScene, 'published' | 'anchor'>): readonly DateWords[] {
  const { text } = sentence;
  const scene: DateScene = { published, anchor, isFuture: (at) => readsAsFuture(sentence, at) };
  const plain = withoutOverlaps([...readCalendarDays(text, scene), ...[...CALENDAR_RULES, ...RELATIVE_RULES].flatMap((rule) => applyRule(rule, text, scene))]);
  const told = joinWeekdays(text, plain);
  const within = { ...scene, anchor: latestAnchor(told) ?? anchor };
  const narrative = NARRATIVE_RULES.flatMap((rule) => applyRule(rule, text, within)).filter((words) => !told.some((other) => words.start < other.end && other.start < words.end));
  const all = withoutOverlaps([...told, ...narrative]);
  return openSides(text, joinRanges(text, cutParts(text, all)), scene).map((words) => capAtArticle(words, scene));
}

function applyRule({ pattern, read }: DateRule, text: string, scene: DateScene): readonly DateWords[] {
  return [...text.matchAll(new RegExp(pattern.source, pattern.flags))].flatMap((match) => {
    const found = read(match, scene);
    return found === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...found }];
  });
}

/** Of dates that overlap the longest, in the order of the text. */
function withoutOverlaps(dates: readonly DateWords[]): readonly DateWords[] {
  const chosen: DateWords[] = [];
  const ranked = [...dates].sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start);
  for (const date of ranked) if (!chosen.some((other) => date.start < other.end && other.start < date.end)) chosen.push(date);
  return chosen.sort((a, b) => a.start - b.start);
}

/** What has happened by the time of the article has not happened after it: "this week" ends with the article's day. */
function capAtArticle(words: DateWords, { published, isFuture }: DateScene): DateWords {
  const { from, to } = words.span;
  if (!words.capped || published === null || from === null || to === null || to <= published.to || from > published.to || isFuture(words.start)) return words;
  return { ...words, span: { from, to: published.to } };
}

function latestAnchor(dates: readonly DateWords[]): ClosedSpan | null {
  const last = dates.findLast(({ span }) => span.from !== null && span.to !== null);
  return last && last.span.from !== null && last.span.to !== null ? { from: last.span.from, to: last.span.to } : null;
}

function foundDate(sentence: ParsedSentence, { start, end, span, basis, note, confidence }: DateWords): FoundDate {
  return { start: sentence.start + start, end: sentence.start + end, surface: sentence.text.slice(start, end), confidence, date: { edtf: edtfOf(span), earliest: span.from, latest: span.to, precision: precisionOf(span), basis, note } };
}

function precisionOf(span: DaySpan): FuzzyDate['precision'] {
  const edtf = edtfOf(span);
  if (edtf === 'XXXX') return 'UNKNOWN';
  if (edtf.includes('/')) return 'INTERVAL';
  return edtf.length === 4 ? 'YEAR' : edtf.length === 7 ? 'MONTH' : 'DAY';
}
