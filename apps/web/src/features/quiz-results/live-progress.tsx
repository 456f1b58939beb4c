'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Bar } from './bars';
import styles from './quiz-results.module.css';

interface Counts { readonly startedCount: number; readonly underWayCount: number; readonly finishedCount: number; readonly notBegunCount: number }
export interface Progress extends Counts { readonly classes: readonly (Counts & { readonly id: string | null; readonly name: string })[] }

/** How often it is looked again while the page is seen. */
const EVERY_MS = 4_000;

/** Where students stand; without a script as it was when the page was made, with one as it is now. */
export function LiveProgress({ initial, source }: { readonly initial: Progress; readonly source: string }) {
  const [progress, setProgress] = useState(initial);
  const [away, setAway] = useState(false);
  const router = useRouter();
  const finished = progress.finishedCount;

  useEffect(() => {
    let stopped = false;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const next = await fetchProgress(source);
      if (stopped) return;
      setAway(next === null);
      if (next !== null) setProgress(next);
    };
    const timer = setInterval(() => { void look(); }, EVERY_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [source]);

  // Figures are counted anew on the server only when somebody has finished.
  useEffect(() => {
    if (finished !== initial.finishedCount) router.refresh();
  }, [finished, initial.finishedCount, router]);

  return (
    <div className={styles.live} data-live="progress">
      <p role="status" className={styles.liveLine}>{sayProgress(progress)}{away ? ' The connection is away; this is as it was.' : ''}</p>
      <ul className={styles.liveClasses}>
        {progress.classes.map((one) => {
          const all = one.startedCount + one.notBegunCount;
          return <li key={one.id ?? 'none'}><span>{one.name}</span><Bar value={all === 0 ? 0 : one.finishedCount / all} width={132} /><span>{one.finishedCount} of {all} finished{one.underWayCount > 0 ? `, ${String(one.underWayCount)} under way` : ''}{one.notBegunCount > 0 ? `, ${String(one.notBegunCount)} not begun` : ''}</span></li>;
        })}
      </ul>
    </div>
  );
}

/** "17 finished, 3 under way, 8 not begun." */
function sayProgress({ finishedCount: finished, underWayCount: underWay, notBegunCount: notBegun }: Counts): string {
  return `${[`${String(finished)} finished`, `${String(underWay)} under way`, ...(notBegun > 0 ? [`${String(notBegun)} not begun`] : [])].join(', ')}.`;
}

async function fetchProgress(source: string): Promise<Progress | null> {
  try {
    const response = await fetch(source, { headers: { accept: 'application/json' }, cache: 'no-store' });
    // Our own route writes it; whoever was signed out gets another status.
    return response.ok ? ((await response.json()) as Progress) : null;
  } catch {
    // No network: what stands there stays, and says so.
    return null;
  }
}
