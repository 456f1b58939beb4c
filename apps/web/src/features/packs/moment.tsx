const WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** A moment, in Coordinated Universal Time, as the server that drew the page knows no other. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{WORDS.format(new Date(at))} UTC</time>;
}
