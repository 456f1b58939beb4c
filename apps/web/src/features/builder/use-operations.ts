'use client';
import { BuilderDocument, MoveDraftQuestionDocument, RejectSuggestionDocument, RemoveDraftQuestionDocument, RenameQuizDocument, RestoreDraftQuestionDocument, UnrejectSuggestionsDocument } from '@footnote/schema/browser';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { describeTrouble, troubleOf } from '../../graphql/browser-client';
import type { Quiz } from './builder-types';
import { copyOf, saysTheSame } from './edited-question';
import { describeOperation, NO_HISTORY, remember, stepBack, stepForward, type History, type Operation } from './operation';
import type { PendingEdits } from './pending-edits';

type Client = ReturnType<typeof useApolloClient>;

/** What came of an operation: done, or a sentence that says why not. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly message: string };

interface Given {
  readonly quiz: Quiz;
  readonly pending: PendingEdits;
  /** Says a sentence to whoever looks or listens. */
  readonly say: (sentence: string) => void;
  /** The suggestions may have changed: a question came back, or went. */
  readonly onSuggestionsChanged: () => void;
}

/** Everything that is done to the quiz, in order, and the way back. */
export interface Operations {
  readonly history: History;
  /** Sends an operation; what was done can be undone. */
  readonly run: (operation: Operation) => Promise<Done>;
  /** Remembers what was sent by other means. */
  readonly record: (operation: Operation) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** One operation after another, never two at once: an undo waits for what it takes back. */
export function useOperations(given: Given): Operations {
  const client = useApolloClient();
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const latest = useRef({ given, history });
  latest.current = { given, history };
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const write = (next: History): void => { latest.current = { ...latest.current, history: next }; setHistory(next); };
  const inTurn = async <Result,>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.current.then(work);
    queue.current = turn.catch(() => undefined);
    return turn;
  };
  const send = async (operation: Operation): Promise<Done> => {
    const done = await sendOperation(client, operation, latest.current.given);
    if (!done.ok) latest.current.given.say(done.message);
    else if (operation.type !== 'MOVE' && operation.type !== 'EDIT' && operation.type !== 'RENAME') latest.current.given.onSuggestionsChanged();
    return done;
  };
  const step = async (take: typeof stepBack, word: string): Promise<void> => inTurn(async () => {
    const next = take(latest.current.history);
    if (next === null) return;
    const { done } = latest.current.history;
    const called = word === 'Undone' ? done.at(-1) : next.send;
    const result = await send(next.send);
    if (!result.ok) return;
    write(next.history);
    latest.current.given.say(`${word}: ${called === undefined ? '' : describeOperation(called)}.`);
  });

  return {
    history,
    run: async (operation) => inTurn(async () => {
      const result = await send(operation);
      if (result.ok) write(remember(latest.current.history, operation));
      return result;
    }),
    record: (operation) => { write(remember(latest.current.history, operation)); },
    undo: async () => step(stepBack, 'Undone'),
    redo: async () => step(stepForward, 'Done again'),
  };
}

async function sendOperation(client: Client, operation: Operation, { quiz, pending }: Given): Promise<Done> {
  switch (operation.type) {
    case 'ADD': return reply(async () => (await client.mutate({ mutation: RestoreDraftQuestionDocument, variables: { input: { question: operation.question } } })).data?.restoreDraftQuestion);
    case 'REMOVE': {
      // What was typed goes with the question, and comes back with it.
      await pending.flush();
      const version = current(client, quiz).questions.find(({ id }) => id === operation.question)?.version ?? 0;
      const done = await reply(async () => (await client.mutate({ mutation: RemoveDraftQuestionDocument, variables: { input: { question: operation.question, baseVersion: version } } })).data?.removeDraftQuestion);
      if (done.ok) pending.drop(operation.question);
      return done;
    }
    case 'MOVE': return reply(async () => (await client.mutate({ mutation: MoveDraftQuestionDocument, variables: { input: { question: operation.question, before: operation.to } } })).data?.moveDraftQuestion);
    case 'REJECT': return reply(async () => (await client.mutate({ mutation: RejectSuggestionDocument, variables: { input: { quiz: quiz.id, mark: operation.mark } } })).data?.rejectSuggestion);
    case 'UNREJECT': return reply(async () => (await client.mutate({ mutation: UnrejectSuggestionsDocument, variables: { input: { quiz: quiz.id, marks: [operation.mark] } } })).data?.unrejectSuggestions);
    case 'RENAME': return reply(async () => (await client.mutate({ mutation: RenameQuizDocument, variables: { input: { quiz: quiz.id, title: operation.after } } })).data?.renameQuiz);
    case 'EDIT': return editAgain(operation, current(client, quiz), pending);
    default: return operation satisfies never;
  }
}

/** The quiz as the last reply left it: a page may not have been drawn again since. */
function current(client: Client, quiz: Quiz): Quiz {
  return client.readQuery({ query: BuilderDocument, variables: { quiz: quiz.id } })?.deskQuiz ?? quiz;
}

/** Puts back what a question was, unless somebody has changed it in the meantime: theirs is not undone with ours. */
function editAgain({ question: id, before, after }: Extract<Operation, { readonly type: 'EDIT' }>, quiz: Quiz, pending: PendingEdits): Done {
  const question = quiz.questions.find((other) => other.id === id);
  if (question === undefined) return { ok: false, message: 'That question is no longer in the quiz.' };
  const now = pending.read().get(id)?.content ?? copyOf(question.content);
  if (!saysTheSame(now, before)) return { ok: false, message: 'A colleague has changed that question since. It was left as it is.' };
  pending.edit(id, { content: after, base: copyOf(question.content), baseVersion: question.version });
  return { ok: true };
}

async function reply(send: () => Promise<{ readonly userErrors: readonly { readonly message: string }[] } | undefined>): Promise<Done> {
  try {
    const payload = await send();
    if (payload === undefined) return { ok: false, message: 'Footnote does not answer right now. Nothing was changed.' };
    const [problem] = payload.userErrors;
    return problem === undefined ? { ok: true } : { ok: false, message: problem.message };
  } catch (error) {
    return { ok: false, message: `${describeTrouble(troubleOf(error))} Nothing was changed.` };
  }
}
