const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** "21 Nov 2026, 21:40 UTC": a server does not know the zone of whoever reads, so it says its own. */
export function formatMoment(moment: string): string {
  return `${MOMENT.format(new Date(moment))} UTC`;
}
