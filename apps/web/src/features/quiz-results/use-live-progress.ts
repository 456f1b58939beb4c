'use client';
import { WatchQuizProgressDocument } from '@footnote/schema/browser';
import { useEffect, useState } from 'react';

interface Counts { readonly startedCount: number; readonly underWayCount: number; readonly finishedCount: number; readonly notBegunCount: number }
export interface Progress extends Counts { readonly answerCount: number; readonly classes: readonly (Counts & { readonly id: string | null; readonly name: string })[] }

/** `TOLD`: changes come by themselves. `ASKED`: it is asked every few seconds. The others: neither, and what stands there is as it was. `STILL`: as the page was made. */
export type Following = 'STILL' | 'TOLD' | 'ASKED' | 'AWAY' | 'SIGNED_OUT';

/** How often it is asked where nobody tells, while the page is seen. */
const EVERY_MS = 4_000;
/** How long a socket may take before it is asked without one. */
const GRACE_MS = 3_000;

/** Follows where students stand with a quiz: told over a socket, or asked for at `source` where there is none. */
export function useLiveProgress({ quiz, source, initial }: { readonly quiz: string; readonly source: string; readonly initial: Progress }): { readonly progress: Progress; readonly following: Following } {
  const [progress, setProgress] = useState(initial);
  const [isTold, setIsTold] = useState(false);
  const [asked, setAsked] = useState<Following>('STILL');

  useEffect(() => {
    let stop = (): void => undefined;
    let isOver = false;
    import('../../graphql/live-client').then(({ watch }) => {
      if (!isOver) stop = watch(WatchQuizProgressDocument, { quiz }, { onState: (state) => { setProgress(state.quizProgress); }, onLive: setIsTold });
    }).catch(() => { /* The part of the page that listens did not come; it is asked instead. */ });
    return () => {
      isOver = true;
      stop();
    };
  }, [quiz]);

  useEffect(() => {
    if (isTold) return;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await askProgress(source);
      if (isOver) return;
      setAsked(answer.is);
      if (answer.is === 'ASKED') setProgress(answer.progress);
    };
    let every: ReturnType<typeof setInterval> | undefined;
    const grace = setTimeout(() => {
      void ask();
      every = setInterval(() => { void ask(); }, EVERY_MS);
    }, GRACE_MS);
    return () => {
      isOver = true;
      clearTimeout(grace);
      clearInterval(every);
    };
  }, [isTold, source]);

  return { progress, following: isTold ? 'TOLD' : asked };
}

type Answer = { readonly is: 'ASKED'; readonly progress: Progress } | { readonly is: 'AWAY' | 'SIGNED_OUT' };

async function askProgress(source: string): Promise<Answer> {
  try {
    const response = await fetch(source, { headers: { accept: 'application/json' }, cache: 'no-store' });
    // Our own route writes it.
    if (response.ok) return { is: 'ASKED', progress: (await response.json()) as Progress };
    return { is: response.status === 401 ? 'SIGNED_OUT' : 'AWAY' };
  } catch {
    // No network: what stands there stays, and says so.
    return { is: 'AWAY' };
  }
}
