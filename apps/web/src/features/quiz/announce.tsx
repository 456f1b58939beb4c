'use client';
import { useEffect, useState } from 'react';

interface AnnounceProps { readonly focusId: string; readonly sentence: string }

/** Takes the focus to what is new, and says one sentence politely: a region speaks only of what comes after it is there. */
export function Announce({ focusId, sentence }: AnnounceProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    // A link to a proof on this page has its own goal.
    if (location.hash === '') document.getElementById(focusId)?.focus({ preventScroll: true });
    setSaid(sentence);
  }, [focusId, sentence]);
  return <>{said}</>;
}
