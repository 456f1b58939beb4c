const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY_AND_CLOCK = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** "07:46" in the reader's own zone; with the day where it was not today. */
export function formatClock(moment: string, now: Date = new Date()): string {
  const date = new Date(moment);
  return date.toDateString() === now.toDateString() ? CLOCK.format(date) : DAY_AND_CLOCK.format(date).replace(',', '');
}
