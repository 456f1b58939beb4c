/** "Tuesday 3 March, 14:05"; without a known zone in UTC, and it says so. Dates of quizzes are weeks away at most, and need no year. */
export function formatMoment(at: string, zone: string | null): string {
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone ?? 'UTC' });
  const part = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${part['weekday'] ?? ''} ${part['day'] ?? ''} ${part['month'] ?? ''}, ${part['hour'] ?? ''}:${part['minute'] ?? ''}${zone === null ? ' UTC' : ''}`;
}

/** "3 minutes", "1 hour 20 minutes", "40 seconds": as one says it. Minutes are rounded up, so that nobody is told less than there is. */
export function sayDuration(seconds: number): string {
  if (seconds < 60) return count(Math.max(0, Math.round(seconds)), 'second');
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return count(minutes, 'minute');
  if (hours >= 48) return count(Math.floor(hours / 24), 'day');
  return minutes % 60 === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(minutes % 60, 'minute')}`;
}

function count(number: number, unit: string): string {
  return `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
}
