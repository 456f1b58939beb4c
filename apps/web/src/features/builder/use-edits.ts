'use client';
import { SaveDraftQuestionDocument } from '@footnote/schema/browser';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { troubleOf } from '../../graphql/browser-client';
import { isSessionExpired, watchSession } from '../../graphql/session-watch';
import { copyOf } from './edited-question';
import { keepEdits, readKeptEdits } from './kept-edits';
import { createPendingEdits, type Edits, type PendingEdits, type SaveResult } from './pending-edits';

type Client = ReturnType<typeof useApolloClient>;

/** The edits of this tab at this quiz, kept on the device and sent to the API. */
export function useEdits(quiz: string): { readonly pending: PendingEdits; readonly edits: Edits } {
  const client = useApolloClient();
  const [pending] = useState(() => createPendingEdits({
    save: async (request) => saveQuestion(client, request),
    later: (run, milliseconds) => { const timer = setTimeout(run, milliseconds); return () => { clearTimeout(timer); }; },
    keep: (edits) => { keepEdits(sessionStorage, quiz, edits); },
    kept: readKeptEdits(sessionStorage, quiz),
  }));
  const edits = useSyncExternalStore(pending.subscribe, pending.read, pending.read);
  useEffect(() => { void pending.flush(); }, [pending]);
  useEffect(() => {
    const goOn = (): void => { if (!isSessionExpired()) void pending.flush(); };
    // Another tab may have signed in again, or the network come back: what waits is sent at once.
    window.addEventListener('online', goOn);
    const stop = watchSession(goOn);
    return () => { window.removeEventListener('online', goOn); stop(); };
  }, [pending]);
  const isPending = edits.size > 0;
  useEffect(() => {
    if (!isPending) return undefined;
    const warn = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener('beforeunload', warn);
    return () => { window.removeEventListener('beforeunload', warn); };
  }, [isPending]);
  return { pending, edits };
}

async function saveQuestion(client: Client, { question, baseVersion, content }: Parameters<Parameters<typeof createPendingEdits>[0]['save']>[0]): Promise<SaveResult> {
  try {
    const { data } = await client.mutate({ mutation: SaveDraftQuestionDocument, variables: { input: { question, baseVersion, content: copyOf(content) } } });
    const payload = data?.saveDraftQuestion;
    if (payload === undefined) return { is: 'UNREACHABLE' };
    const { draftQuestion, theirs, userErrors } = payload;
    if (theirs !== null) return { is: 'CONFLICT', theirs: { content: copyOf(theirs.content), version: theirs.version, updatedBy: theirs.updatedBy, updatedAt: theirs.updatedAt } };
    const [problem] = userErrors;
    if (problem !== undefined) return { is: 'REFUSED', message: problem.message };
    return draftQuestion === null ? { is: 'UNREACHABLE' } : { is: 'SAVED', version: draftQuestion.version };
  } catch (error) {
    return troubleOf(error);
  }
}
