import type { Day, FuzzyDate } from '@footnote/knowledge';
import type { DropReason, Finding } from '../model.js';
import { daysIn, findDays, findDaysInAddress, toDay, weekdayOf, type StatedDay } from './find-days.js';
import { readDateline } from '../language/index.js';
import { inferYear } from './infer-year.js';
import type { FactSource, SeenBlock } from './page-facts.js';

const AROUND: readonly DropReason[] = ['DATELINE', 'BYLINE', 'CREDIT', 'MENU', 'OUTSIDE_ARTICLE', 'SHARE_COUNT', 'BREADCRUMB', 'READ_MORE'];
const CHANGED = /^(?:last )?(?:updated?|modified|edited|corrected)\b/iu;
/** Lines around the first paragraph in which a date is that of the article. */
const REACH = 12;
/** What may stand before the first sentence: a lead, a line for the press. */
const OPENING_BLOCKS = 3;

/** When the text was published, with how it is known; null where nothing says so. Never later than today. */
export function readPublished(source: FactSource, url: string | null): Finding<FuzzyDate> | null {
  const found = fromMetadata(source) ?? fromAddress(source, url) ?? fromDateline(source) ?? fromOpening(source) ?? fromTitle(source) ?? fromName(source);
  return found;
}

function fromMetadata({ metadata, context }: FactSource): Finding<FuzzyDate> | null {
  for (const { value, from } of metadata?.published ?? []) {
    const stated = findDays(value.slice(0, 80).replace(/T\d.*$/u, ' '))[0] ?? compactDay(value);
    const day = dayOf(stated ?? null);
    if (day === null || stated?.swapped === true || day > context.today) continue;
    return { value: onDay(day, 'STATED', `The page's metadata (${from})`), confidence: 0.96, because: `The page's own metadata gives it (${from}).` };
  }
  return null;
}

/** "20230308" and "20230308T101500". */
function compactDay(value: string): StatedDay | null {
  const found = findDaysInAddress(value.trim().slice(0, 8));
  return found === null ? null : { ...found, start: 0, end: 8, surface: value.slice(0, 8), swapped: false };
}

function fromAddress({ blocks, context }: FactSource, url: string | null): Finding<FuzzyDate> | null {
  const stated = url === null ? null : findDaysInAddress(url);
  if (stated === null) return null;
  const { year, month } = stated;
  if (stated.day === null) {
    // A day of that month in the line above the text is better than the month.
    const line = datelines(blocks).flatMap((one) => findDays(one.text)).find((day) => day.month === month && day.day !== null && (day.year ?? year) === year);
    const day = line === undefined || line.day === null ? null : toDay(year, month, line.day);
    if (day !== null && day <= context.today) return { value: onDay(day, 'STATED', 'Day above the text, year in the address'), confidence: 0.95, because: `The line “${clip(line?.surface ?? '')}” above the text; the address gives the same month and the year.` };
    return inMonth({ year, month, today: context.today, note: 'The month in the address', confidence: 0.85, because: 'The address has the month and no day.' });
  }
  const day = toDay(year, month, stated.day);
  if (day > context.today) return null;
  return { value: onDay(day, 'STATED', 'The day in the address'), confidence: 0.95, because: `The day stands in the address${saysWeekday(blocks, day)}.` };
}

/** Lines near the beginning of the text or right behind it that hold a date; those of changes come last. */
function datelines(blocks: readonly SeenBlock[]): readonly SeenBlock[] {
  const kept = blocks.flatMap((one, index) => (one.block.kept ? [index] : []));
  const [first, last] = [kept.find((index) => blocks[index]?.role !== 'TITLE') ?? 0, kept[kept.length - 1] ?? 0];
  const near = blocks.filter((one, index) => !one.block.kept && one.reason !== null && one.text.length <= 200 && AROUND.includes(one.reason)
    && (one.reason === 'DATELINE' || one.reason === 'BYLINE' || index < first) && index >= first - REACH && index <= last + 3 && findDays(one.text).length > 0);
  return [...near.filter((one) => !CHANGED.test(one.text)), ...near.filter((one) => CHANGED.test(one.text))];
}

function fromDateline(source: FactSource): Finding<FuzzyDate> | null {
  const lines = datelines(source.blocks).map((one) => ({ one, stated: findDays(one.text).find((day) => day.day !== null) ?? null }));
  const dated = lines.find(({ stated }) => stated !== null && stated.year !== null) ?? lines.find(({ stated }) => stated !== null);
  if (dated === undefined || dated.stated === null) return null;
  const { stated, one } = dated;
  if (stated.year === null) return inferYear({ stated, line: one.text, source });
  if (stated.swapped) return readSwapped(stated, source);
  const day = dayOf(stated);
  if (day === null || day > source.context.today) return null;
  return { value: onDay(day, 'STATED', `“${clip(one.text)}”`), confidence: 0.93, because: `The line “${clip(one.text)}” stands by the text${saysWeekday(source.blocks, day)}.` };
}

/** "CITY, May 14 (Agency) - ": the day that stands before the first sentence of the text. */
function fromOpening(source: FactSource): Finding<FuzzyDate> | null {
  const first = source.blocks.filter((one) => one.block.kept && one.role !== 'TITLE').slice(0, OPENING_BLOCKS);
  const line = first.map((one) => readDateline(one.text)?.words ?? null).find((words) => words !== null);
  const stated = line === undefined || line === null ? undefined : findDays(line).find((day) => day.day !== null);
  if (line === undefined || line === null || stated === undefined) return null;
  if (stated.year === null) return inferYear({ stated, line, source });
  const day = stated.swapped ? null : dayOf(stated);
  if (day === null || day > source.context.today) return null;
  return { value: onDay(day, 'STATED', `“${clip(line)}”`), confidence: 0.93, because: `The text begins with “${clip(line)}”${saysWeekday(source.blocks, day)}.` };
}

/** "Morning Report, Tuesday 19 September 2028": a full day with its weekday in the heading of a broadcast, an issue or a letter. */
function fromTitle({ blocks, context }: FactSource): Finding<FuzzyDate> | null {
  const text = blocks.find((one) => one.role === 'TITLE')?.text ?? '';
  const stated = /^(?:.{0,80}\b)?(?:transcript|programme|program|bulletin|edition|issue|newsletter|report|briefing|live|minutes|digest|morning|evening|today)\b/iu.test(text) ? findDays(text)[0] : undefined;
  const day = dayOf(stated ?? null);
  if (day === null || stated?.swapped === true || day > context.today || !new RegExp(`\\b${weekdayOf(day)}\\b`, 'iu').test(text)) return null;
  return { value: onDay(day, 'STATED', `“${clip(text)}”`), confidence: 0.85, because: `The heading “${clip(text)}” gives it, and the day was a ${weekdayOf(day)}.` };
}

/** "10/07/2021" is 10 July or 7 October: the one whose month the text speaks of, else both remain. */
function readSwapped(stated: StatedDay, { cleaned, context }: FactSource): Finding<FuzzyDate> | null {
  if (stated.year === null || stated.day === null) return null;
  const [dayFirst, monthFirst] = [toDay(stated.year, stated.month, stated.day), toDay(stated.year, stated.day, stated.month)];
  const months = new Set(findDays(cleaned.text.slice(0, 20_000)).filter((day) => day.year === null || day.year === stated.year).map((day) => day.month));
  const [first, second] = [months.has(stated.month), months.has(stated.day)];
  if (first !== second || monthFirst > context.today || dayFirst > context.today) {
    const day = monthFirst > context.today ? dayFirst : dayFirst > context.today ? monthFirst : first ? dayFirst : monthFirst;
    if (day > context.today) return null;
    return { value: onDay(day, 'INFERRED', `“${stated.surface}”, the order of day and month from the dates in the text`), confidence: 0.8, because: `“${stated.surface}” stands by the text; which of the two is the month is told by the dates in it.` };
  }
  const [earliest, latest] = [dayFirst, monthFirst].sort();
  if (earliest === undefined || latest === undefined) return null;
  return { value: { edtf: `${earliest}/${latest}`, earliest, latest, precision: 'INTERVAL', basis: 'INFERRED', note: `“${stated.surface}”: day and month may be the other way round` }, confidence: 0.5, because: `“${stated.surface}” stands by the text, and nothing tells which of the two is the month.` };
}

/** The name of a file is somebody's note and no part of the article: a hint, marked as one. */
function fromName({ document, context }: FactSource): Finding<FuzzyDate> | null {
  const name = (document.name ?? '').slice(0, 300);
  const full = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(name);
  if (full !== null && Number(full[3]) >= 1 && Number(full[3]) <= 12 && Number(full[4]) >= 1 && Number(full[4]) <= daysIn(Number(full[1]), Number(full[3]))) {
    const day = toDay(Number(full[1]), Number(full[3]), Number(full[4]));
    return day > context.today ? null : { value: onDay(day, 'EXTERNAL', 'The name of the file'), confidence: 0.6, because: 'Only the name of the file gives a day; the text does not.' };
  }
  const month = /(?<!\d)((?:19|20)\d{2})[-_.](\d{2})(?!\d)/u.exec(name);
  if (month === null || Number(month[2]) < 1 || Number(month[2]) > 12) return null;
  return inMonth({ year: Number(month[1]), month: Number(month[2]), today: context.today, note: 'The name of the file', confidence: 0.5, because: 'Only the name of the file gives a month; the text does not.', basis: 'EXTERNAL' });
}

function dayOf(stated: StatedDay | null): Day | null {
  return stated === null || stated.year === null || stated.day === null ? null : toDay(stated.year, stated.month, stated.day);
}

/** A single day as a date. */
export function onDay(day: Day, basis: FuzzyDate['basis'], note: string): FuzzyDate {
  return { edtf: day, earliest: day, latest: day, precision: 'DAY', basis, note };
}

interface Month { readonly year: number; readonly month: number; readonly today: Day; readonly note: string; readonly confidence: number; readonly because: string; readonly basis?: FuzzyDate['basis'] }

function inMonth({ year, month, today, note, confidence, because, basis = 'STATED' }: Month): Finding<FuzzyDate> | null {
  const earliest = toDay(year, month, 1);
  if (earliest > today) return null;
  return { value: { edtf: earliest.slice(0, 7), earliest, latest: toDay(year, month, daysIn(year, month)), precision: 'MONTH', basis, note }, confidence, because };
}

function saysWeekday(blocks: readonly SeenBlock[], day: Day): string {
  const weekday = weekdayOf(day);
  const said = blocks.some((one) => one.block.kept && new RegExp(`\\bon ${weekday}\\b`, 'u').test(one.text));
  return said ? `; it was a ${weekday}, as the text says` : '';
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
