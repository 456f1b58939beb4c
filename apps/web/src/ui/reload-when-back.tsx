'use client';
import { useEffect, useState } from 'react';

/** How long to wait between two looks: often enough for a class that waits, seldom enough for its server. */
const EVERY_MS = 4000;

/** Asks now and then whether the API is back, and reloads the page once it is. Without a script the link does that. */
export function ReloadWhenBack() {
  const [watching, setWatching] = useState(false);
  useEffect(() => {
    setWatching(true);
    const timer = setInterval(() => {
      fetch('/health/ready', { cache: 'no-store' })
        .then((answer) => { if (answer.ok) location.reload(); })
        .catch(() => { /* Still away; the next look is due soon. */ });
    }, EVERY_MS);
    return () => { clearInterval(timer); };
  }, []);
  return watching ? <>This page returns by itself.</> : null;
}
