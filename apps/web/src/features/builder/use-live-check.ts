'use client';
import { CheckQuestionDocument } from '@footnote/schema/browser';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { describeTrouble, troubleOf } from '../../graphql/browser-client';
import type { LiveCheck } from './builder-types';
import { copyOf, type EditedQuestion } from './edited-question';
import { createLatestOnly, type LatestOnly } from './latest-only';

const CHECK_AFTER_MS = 350;

/** What the prover and the lint say of what stands on the screen. */
export interface Checked {
  readonly check: LiveCheck | null;
  /** Words were typed since: what is said is about the words before. */
  readonly isStale: boolean;
  readonly problem: string | null;
}

interface Asked { readonly quiz: string; readonly editOf: string; readonly content: EditedQuestion }

/** Checks a question as it is typed: after the last keystroke, and never with the answer to an earlier one. */
export function useLiveCheck(asked: Asked): Checked {
  const client = useApolloClient();
  const [said, setSaid] = useState<{ readonly of: string; readonly check: LiveCheck } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const key = JSON.stringify([asked.editOf, copyOf(asked.content)]);
  const latest = useRef<LatestOnly<{ readonly key: string; readonly asked: Asked }> | null>(null);
  useEffect(() => {
    latest.current = createLatestOnly({
      send: async ({ asked: { quiz, editOf, content } }, signal) => {
        const { data } = await client.query({ query: CheckQuestionDocument, variables: { quiz, editOf, question: copyOf(content) }, fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } });
        const check = data?.checkQuestion ?? null;
        if (check === null) throw new Error('The quiz is gone.');
        return check;
      },
      hear: (check, { key: of }) => { setSaid({ of, check }); setProblem(null); },
      fail: (error) => { setProblem(describeTrouble(troubleOf(error))); },
      later: (run, milliseconds) => { const timer = setTimeout(run, milliseconds); return () => { clearTimeout(timer); }; },
      afterMs: CHECK_AFTER_MS,
    });
    return () => { latest.current?.stop(); };
  }, [client]);
  useEffect(() => { latest.current?.ask({ key, asked }); }, [key]);
  // What was said of another question says nothing of this one.
  const isOfThis = said !== null && (JSON.parse(said.of) as [string])[0] === asked.editOf;
  return { check: isOfThis ? said.check : null, isStale: said?.of !== key, problem };
}
