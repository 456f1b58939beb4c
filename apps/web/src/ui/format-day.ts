/** A calendar day, `YYYY-MM-DD`, in no time zone. */
export type Day = string;

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WITH_WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "8 March 2023" */
export function formatDay(day: Day): string {
  return LONG.format(dateOf(day));
}

/** "Wednesday 8 March 2023": en-GB would put a comma after the weekday, which a dateline does not. */
export function formatDayWithWeekday(day: Day): string {
  return WITH_WEEKDAY.format(dateOf(day)).replace(',', '');
}

/** "8 Mar 2023" */
export function formatDayShort(day: Day): string {
  return SHORT.format(dateOf(day));
}

/** Whether text is a day of the calendar, and not only shaped like one (2023-02-30 is not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = dateOf(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days since 1 January 1970: what a line of time is measured in. */
export function dayNumber(day: Day): number {
  return dateOf(day).getTime() / 86_400_000;
}

/** The day of a number of days since 1 January 1970. */
export function dayOfNumber(days: number): Day {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Today, by the clock that is passed in, in Coordinated Universal Time. */
export function dayOf(moment: Date): Day {
  return moment.toISOString().slice(0, 10);
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
