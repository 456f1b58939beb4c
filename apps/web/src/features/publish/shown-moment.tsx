'use client';
import { useEffect, useState } from 'react';

const UTC = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** A moment in the reader's own zone; in UTC, and called so, until a script has told which that is. */
export function ShownMoment({ at }: { readonly at: string }) {
  const [local, setLocal] = useState<string | null>(null);
  useEffect(() => { setLocal(new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(at))); }, [at]);
  return <time dateTime={at}>{local ?? `${UTC.format(new Date(at))} UTC`}</time>;
}
