import { dayNumber, dayOfNumber, isDay, type Day } from '../../ui/format-day';

/** The days that can be asked about: from the first to the last that the pack has anything on. */
export interface DayRange { readonly min: Day; readonly max: Day }

/** What the form of the topic page sends: the field, the slider, and what both showed before. */
export interface AskedFor {
  readonly asOf: string | undefined;
  readonly slide: string | undefined;
  readonly was: string | undefined;
}

/** The day to show, and what to say where the one that was asked for cannot be. */
export interface ChosenDay { readonly day: Day; readonly problem: string | null }

/**
 * Settles which day is asked about. Without a script slider and field cannot agree with each other, so both are sent:
 * whichever no longer shows what it showed has been moved; the field wins where both have.
 */
export function chooseDay(asked: AskedFor, range: DayRange, fallback: Day): ChosenDay {
  const slid = daySlidTo(asked.slide);
  const typed = asked.asOf;
  if (typed === undefined || typed === '') return { day: clamp(slid ?? fallback, range), problem: null };
  if (!isDay(typed)) return { day: clamp(slid ?? fallback, range), problem: `“${typed}” is not a day of the calendar. Write it as 2023-03-08.` };
  const day = slid !== null && typed === asked.was && slid !== asked.was ? slid : typed;
  if (day < range.min || day > range.max) return { day: clamp(day, range), problem: 'Nothing here reaches to that day. The nearest one is shown.' };
  return { day, problem: null };
}

function daySlidTo(slide: string | undefined): Day | null {
  if (slide === undefined || !/^\d{1,6}$/.test(slide)) return null;
  return dayOfNumber(Number(slide));
}

function clamp(day: Day, { min, max }: DayRange): Day {
  return day < min ? min : day > max ? max : day;
}

interface Dated { readonly earliest: Day | null; readonly latest: Day | null }

/** From a little before the first report, or the first event to scale, to the last known day of all. */
export function rangeOf(published: readonly Dated[], scaleStart: Day): DayRange {
  const lasts = published.flatMap((date) => (date.latest === null ? [] : [date.latest])).sort();
  const max = lasts.at(-1) ?? scaleStart;
  return { min: scaleStart < max ? scaleStart : dayOfNumber(dayNumber(max) - 30), max: dayOfNumber(dayNumber(max) + 1) };
}
