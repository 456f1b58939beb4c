'use client';
import { BuilderDocument, BuilderPulseDocument } from '@footnote/schema/browser';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { describeTrouble, troubleOf } from '../../graphql/browser-client';
import type { DraftQuestion, Quiz } from './builder-types';

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

/** What a colleague changed between two looks at a quiz, in one sentence; null where nothing that shows. */
export function describeTheirs(before: Pick<Quiz, 'questions' | 'title'>, now: Pick<Quiz, 'questions' | 'title'>): string | null {
  const known = new Map(before.questions.map((question) => [question.id, question]));
  const changed = now.questions.flatMap((question, index) => (isChanged(known.get(question.id), question) ? [`${question.updatedBy ?? 'A colleague'} changed question ${String(index + 1)}.`] : []));
  const ids = new Set(now.questions.map(({ id }) => id));
  const added = now.questions.filter(({ id }) => !known.has(id)).length;
  const removed = before.questions.filter(({ id }) => !ids.has(id)).length;
  const sentences = [
    ...changed,
    ...(added === 0 ? [] : [`A colleague added ${count(added)}.`]),
    ...(removed === 0 ? [] : [`A colleague removed ${count(removed)}.`]),
    ...(before.title === now.title ? [] : ['A colleague renamed the quiz.']),
  ];
  if (sentences.length === 0 && isReordered(before, now)) return 'A colleague moved questions.';
  return sentences.length === 0 ? null : sentences.join(' ');
}

function isChanged(before: DraftQuestion | undefined, now: DraftQuestion): boolean {
  return before !== undefined && before.version < now.version;
}

function isReordered(before: Pick<Quiz, 'questions'>, now: Pick<Quiz, 'questions'>): boolean {
  return before.questions.map(({ id }) => id).join() !== now.questions.map(({ id }) => id).join();
}

function count(questions: number): string {
  return questions === 1 ? 'a question' : `${String(questions)} questions`;
}
