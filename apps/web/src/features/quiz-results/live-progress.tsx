'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Bar } from './bars';
import styles from './quiz-results.module.css';
import { useLiveProgress, type Following, type Progress } from './use-live-progress';

/** What follows from answers is counted anew on the server no more often than this while they come in. */
const REFRESH_MS = 6_000;

/** Where students stand; without a script as it was when the page was made, with one as it is now. */
export function LiveProgress({ quiz, initial, source }: { readonly quiz: string; readonly initial: Progress; readonly source: string }) {
  const { progress, following } = useLiveProgress({ quiz, initial, source });
  useRefresh(progress, initial);
  const note = sayFollowing(following);
  return (
    <div className={styles.live} data-live="progress" data-following={following}>
      <p role="status" className={styles.liveLine}>{sayProgress(progress)}{following === 'AWAY' || following === 'SIGNED_OUT' ? ` ${note}` : ''}</p>
      {following === 'TOLD' || following === 'ASKED' ? <p className={styles.liveNote}>{note}</p> : null}
      <ul className={styles.liveClasses}>
        {progress.classes.map((one) => {
          const all = one.startedCount + one.notBegunCount;
          return <li key={one.id ?? 'none'}><span>{one.name}</span><Bar value={all === 0 ? 0 : one.finishedCount / all} width={132} /><span>{one.finishedCount} of {all} finished{one.underWayCount > 0 ? `, ${String(one.underWayCount)} under way` : ''}{one.notBegunCount > 0 ? `, ${String(one.notBegunCount)} not begun` : ''}</span></li>;
        })}
      </ul>
    </div>
  );
}

/** Has the rest of the page made anew: at once where somebody has finished, after a while where somebody has answered. */
function useRefresh({ finishedCount, startedCount, answerCount }: Progress, initial: Progress): void {
  const router = useRouter();
  const last = useRef(0);
  const isFinished = finishedCount !== initial.finishedCount;
  const isOther = startedCount !== initial.startedCount || answerCount !== initial.answerCount;
  useEffect(() => {
    if (!isFinished && !isOther) return;
    const refresh = (): void => {
      last.current = performance.now();
      router.refresh();
    };
    const wait = isFinished ? 0 : Math.max(0, last.current + REFRESH_MS - performance.now());
    const timer = setTimeout(refresh, wait);
    return () => { clearTimeout(timer); };
  }, [isFinished, isOther, finishedCount, startedCount, answerCount, router]);
}

/** "17 finished, 3 under way with 12 answers, 8 not begun." */
function sayProgress({ finishedCount: finished, underWayCount: underWay, notBegunCount: notBegun, answerCount: answers }: Progress): string {
  const given = underWay === 0 || answers === 0 ? '' : ` with ${String(answers)} ${answers === 1 ? 'answer' : 'answers'}`;
  return `${[`${String(finished)} finished`, `${String(underWay)} under way${given}`, ...(notBegun > 0 ? [`${String(notBegun)} not begun`] : [])].join(', ')}.`;
}

function sayFollowing(following: Following): string {
  switch (following) {
    case 'STILL': return '';
    case 'TOLD': return 'Live: what students do shows here as they do it.';
    case 'ASKED': return 'Looked at again every few seconds.';
    case 'AWAY': return 'The connection is away; this is as it was.';
    case 'SIGNED_OUT': return 'You are no longer signed in; this is as it was.';
    default: return following satisfies never;
  }
}
