'use client';
import { useEffect, useState } from 'react';
import { formatMoment } from './format-moment';

/** A moment: in UTC as it comes from the server, and in the zone of the reader's device as soon as a script can say which that is. */
export function Moment({ at }: { readonly at: string }) {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => { setZone(Intl.DateTimeFormat().resolvedOptions().timeZone); }, []);
  return <time dateTime={at}>{formatMoment(at, zone)}</time>;
}
