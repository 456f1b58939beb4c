'use client';
import { BuilderDocument, BuilderPulseDocument } from '@footnote/schema/browser';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { describeTrouble, troubleOf } from '../../graphql/browser-client';
import type { Quiz } from './builder-types';

/** How often it is asked, while the page is looked at, whether a colleague has changed something. */
const PULSE_MS = 10_000;

/** What there is of the quiz. */
export type LoadedQuiz =
  | { readonly is: 'LOADING' }
  | { readonly is: 'GONE' }
  | { readonly is: 'AWAY'; readonly message: string; readonly retry: () => void }
  | { readonly is: 'THERE'; readonly quiz: Quiz };

/** Loads the quiz, and loads it again when a colleague has changed it; `onTheirs` hears what they changed. */
export function useQuiz(id: string, onTheirs: (before: Quiz, now: Quiz) => void): LoadedQuiz {
  const { data, error, refetch } = useQuery(BuilderDocument, { variables: { quiz: id }, ssr: false, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const quiz = data?.deskQuiz ?? null;
  usePulse(id, quiz, async () => {
    const before = quiz;
    const now = (await refetch()).data?.deskQuiz ?? null;
    if (before !== null && now !== null) onTheirs(before, now);
  });
  if (quiz !== null) return { is: 'THERE', quiz };
  if (error !== undefined) return { is: 'AWAY', message: describeTrouble(troubleOf(error)), retry: () => { void refetch().catch(() => undefined); } };
  return data === undefined ? { is: 'LOADING' } : { is: 'GONE' };
}

function usePulse(id: string, quiz: Quiz | null, reload: () => Promise<void>): void {
  const client = useApolloClient();
  const latest = useRef({ version: quiz?.draftVersion ?? 0, reload });
  latest.current = { version: quiz?.draftVersion ?? 0, reload };
  useEffect(() => {
    const look = async (): Promise<void> => {
      if (document.hidden || latest.current.version === 0 && quiz === null) return;
      const before = latest.current.version;
      const { data } = await client.query({ query: BuilderPulseDocument, variables: { quiz: id }, fetchPolicy: 'no-cache' });
      const now = data?.deskQuiz?.draftVersion ?? before;
      // A save of our own that was answered meanwhile has moved the version too.
      if (now > latest.current.version) await latest.current.reload();
    };
    const timer = setInterval(() => { look().catch(() => undefined); }, PULSE_MS);
    const onReturn = (): void => { look().catch(() => undefined); };
    document.addEventListener('visibilitychange', onReturn);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', onReturn); };
  }, [client, id, quiz === null]);
}
