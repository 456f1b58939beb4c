'use client';
import { useEffect, useState } from 'react';
import type_ from '../../ui/type.module.css';
import { sayDuration } from './format-moment';

/** Seconds before the end at which a reader who hears the page is told, once each. */
const ANNOUNCED = [300, 60, 0] as const;

interface TimeLeftProps {
  /** As the server counted when it made the page: what the device's clock says does not matter, only how much time passes on it. */
  readonly seconds: number;
  /** What ends: "the time of this quiz", "this quiz". */
  readonly what: 'TIME' | 'CLOSING';
}

/** How much time is left, in words that change by the minute. It does not tick, and speaks at five minutes, at one, and at the end. */
export function TimeLeft({ seconds, what }: TimeLeftProps) {
  const [left, setLeft] = useState(seconds);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const begun = performance.now();
    let before = seconds;
    const look = (): void => {
      const now = Math.max(0, seconds - Math.floor((performance.now() - begun) / 1000));
      const due = ANNOUNCED.find((moment) => before > moment && now <= moment);
      if (due !== undefined) setSaid(sentenceOf(due, what));
      before = now;
      // By the minute, and in the last minute by ten seconds.
      setLeft(now >= 60 ? Math.ceil(now / 60) * 60 : Math.ceil(now / 10) * 10);
    };
    look();
    const timer = setInterval(look, 1000);
    return () => { clearInterval(timer); };
  }, [seconds, what]);
  return (
    <>
      <span data-time-left>{left === 0 ? 'No time' : sayDuration(left)}</span>
      <span className={type_.hidden} role="status">{said}</span>
    </>
  );
}

function sentenceOf(moment: number, what: TimeLeftProps['what']): string {
  if (moment === 0) return what === 'TIME' ? 'The time is up. Send the answer that you have now.' : 'This quiz closes now. Send the answer that you have.';
  return what === 'TIME' ? `${sayDuration(moment)} left.` : `This quiz closes in ${sayDuration(moment)}.`;
}
