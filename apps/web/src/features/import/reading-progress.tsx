'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { sayProgress } from './say-batch';
import styles from './import.module.css';
import desk from '../../ui/desk.module.css';

/** What moves while a batch is read. */
export interface Moving {
  readonly batch: Parameters<typeof sayProgress>[0]['batch'];
  readonly rows: Parameters<typeof sayProgress>[0]['rows'];
}

interface ProgressProps {
  readonly initial: Moving;
  /** Where it is asked how far it is. */
  readonly source: string;
  /** The path of the batch. */
  readonly here: string;
}

const EVERY_MS = 1_500;

/** How far the reading is: as the page was made, or with a script as it is now. The rest of the page follows whenever an article is done. */
export function ReadingProgress({ initial, source, here }: ProgressProps) {
  const { moving, isAway } = useMoving(initial, source);
  const { batch, rows } = moving;
  const isStopped = batch.stopped;
  const read = batch.articleCount - batch.waitingCount - batch.readingCount;
  const within = rows.filter(({ state }) => state === 'READING').reduce((sum, { stepsDone, stepsTotal }) => sum + (stepsTotal > 0 ? stepsDone / stepsTotal : 0), 0);
  return (
    <div className={styles.progress}>
      <p id="progress-label" role="status">{sayProgress(moving)}{isAway ? '. Footnote does not answer right now; reading goes on as soon as it does.' : ''}</p>
      <form method="post" action={`${here}/${isStopped ? 'resume' : 'stop'}`}><button className={desk.tight} type="submit">{isStopped ? 'Go on reading' : batch.waitingCount > 0 ? 'Stop after this one' : 'Stop'}</button></form>
      <progress aria-labelledby="progress-label" max={batch.articleCount} value={Math.min(batch.articleCount, read + within)} />
      <noscript><p><a href={here}>See how far it is now</a></p></noscript>
    </div>
  );
}

function useMoving(initial: Moving, source: string): { readonly moving: Moving; readonly isAway: boolean } {
  const router = useRouter();
  const [moving, setMoving] = useState(initial);
  const [isAway, setAway] = useState(false);
  const shown = useRef(statesOf(initial));
  useEffect(() => {
    setMoving(initial);
    shown.current = statesOf(initial);
  }, [initial]);
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const next = await askMoving(source);
      if (isOver) return;
      setAway(next === null);
      if (next === null) return;
      setMoving(next);
      if (statesOf(next) === shown.current) return;
      shown.current = statesOf(next);
      router.refresh();
    };
    const timer = setInterval(() => { void ask(); }, EVERY_MS);
    return () => { isOver = true; clearInterval(timer); };
  }, [source, router]);
  return { moving, isAway };
}

function statesOf({ batch, rows }: Moving): string {
  return `${String(batch.stopped)} ${rows.map(({ state }) => state).join()}`;
}

async function askMoving(source: string): Promise<Moving | null> {
  try {
    const reply = await fetch(source, { headers: { accept: 'application/json' }, cache: 'no-store' });
    // Our own route writes it.
    return reply.ok ? (await reply.json()) as Moving : null;
  } catch {
    // No network: what stands there stays, and says so.
    return null;
  }
}
