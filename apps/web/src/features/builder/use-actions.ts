'use client';
import { AcceptSuggestionDocument, AddDraftQuestionDocument, UnrejectSuggestionsDocument } from '@footnote/schema/browser';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { describeTrouble, troubleOf } from '../../graphql/browser-client';
import { areaOf, type Area } from './area';
import type { DraftQuestion, Quiz, Reading, Suggestion } from './builder-types';
import { beginQuestion, copyOf, type EditedQuestion } from './edited-question';
import type { Edits, PendingEdits } from './pending-edits';
import { idAfter, moveBefore } from './reorder';
import type { Shortcut } from './shortcut';
import type { Operations } from './use-operations';
import type { Suggestions } from './use-suggestions';

interface Given {
  readonly quiz: Quiz;
  readonly readings: readonly Reading[];
  readonly suggestions: Suggestions;
  readonly operations: Operations;
  readonly pending: PendingEdits;
  readonly edits: Edits;
  readonly today: string;
  readonly open: string | null;
  readonly say: (sentence: string) => void;
}

/** What can be done in the builder, by button or by key: each act says what it did and where the focus goes. */
export function useActions(given: Given) {
  const aim = useFocus();
  const [area, openArea] = useState<Area>(given.open !== null ? 'editor' : given.quiz.questions.length === 0 ? 'suggestions' : 'quiz');
  const focus = (id: string): void => { openArea(areaOf(id)); aim(id); };
  const [currentId, setCurrentId] = useState<string | null>(given.open);
  const show = (id: string | null, focusId: string): void => {
    setCurrentId(id);
    focus(focusId);
    // A reload, or signing in again, comes back to the question that was open.
    history.replaceState(null, '', id === null ? location.pathname : `?question=${encodeURIComponent(id)}`);
  };
  const client = useApolloClient();
  const send = addingFor(given);
  const suggesting = useSuggesting({ ...given, client, send, show, focus });
  const { looked, neighbour, openSuggestion, accept, reject } = suggesting;
  const onShortcut = (shortcut: Shortcut): void => {
    switch (shortcut) {
      case 'NEXT': case 'PREVIOUS': {
        const next = neighbour(shortcut === 'NEXT' ? 1 : -1);
        if (next !== undefined) { openArea('suggestions'); openSuggestion(next.mark); }
        return;
      }
      case 'ACCEPT': if (looked !== undefined) accept(looked, false); return;
      case 'EDIT': if (looked !== undefined) accept(looked, true); return;
      case 'REJECT': if (looked !== undefined) reject(looked); return;
      case 'UNDO': void given.operations.undo(); return;
      case 'REDO': void given.operations.redo(); return;
      default: shortcut satisfies never;
    }
  };
  return {
    ...suggesting, ...questioning({ ...given, client, send, show }),
    current: given.quiz.questions.find(({ id }) => id === currentId) ?? null,
    openQuestion: (id: string): void => { show(id, 'editor-head'); },
    onShortcut, area, openArea,
  };
}

type Client = ReturnType<typeof useApolloClient>;

/** Moves the focus after the page has been drawn with what it is to move to. */
function useFocus(): (id: string) => void {
  const [aim, setAim] = useState<{ readonly id: string; readonly turn: number } | null>(null);
  useEffect(() => {
    const target = aim === null ? null : document.getElementById(aim.id);
    target?.focus();
    // Where the areas stand one after the other, what was asked for begins at the top.
    if (matchMedia('(max-width: 1160px)').matches) target?.scrollIntoView({ block: 'start' });
  }, [aim]);
  return (id) => { setAim((before) => ({ id, turn: (before?.turn ?? 0) + 1 })); };
}

interface Added { readonly draftQuestion: { readonly id: string } | null; readonly userErrors: readonly { readonly message: string }[] }
type Send = (ask: () => Promise<Added | undefined>, stem: string) => Promise<string | null>;

/** Sends what adds a question, and remembers it: the id of the new question, or null where none was added and why was said. */
function addingFor({ operations, say }: Given): Send {
  return async (ask, stem) => {
    try {
      const payload = await ask();
      const id = payload?.draftQuestion?.id ?? null;
      if (id === null) { say(payload?.userErrors[0]?.message ?? 'Footnote does not answer right now. Nothing was changed.'); return null; }
      operations.record({ type: 'ADD', question: id, stem });
      return id;
    } catch (error) {
      say(`${describeTrouble(troubleOf(error))} Nothing was changed.`);
      return null;
    }
  };
}

interface Means { readonly client: Client; readonly send: Send; readonly show: (id: string | null, focusId: string) => void }

/** What is done with suggestions. After each, the next one is looked at. */
function useSuggesting({ quiz, suggestions, operations, say, client, send, show, focus }: Given & Means & { readonly focus: (id: string) => void }) {
  const [mark, setMark] = useState<string | null>(null);
  const [focusTurn, setFocusTurn] = useState(0);
  const openMark = suggestions.items.some((item) => item.mark === mark) ? mark : suggestions.items[0]?.mark ?? null;
  const openSuggestion = (next: string | null): void => { setMark(next); setFocusTurn((turn) => turn + 1); };
  const neighbour = (by: -1 | 1): Suggestion | undefined => suggestions.items[suggestions.items.findIndex((item) => item.mark === openMark) + by];
  const goOnFrom = (gone: Suggestion): string => {
    const at = suggestions.items.indexOf(gone);
    const next = suggestions.items[at + 1] ?? suggestions.items[at - 1];
    suggestions.hide(gone.mark);
    openSuggestion(next?.mark ?? null);
    return next === undefined ? 'No suggestion is left here.' : `Next: ${next.draft.question.stem}`;
  };
  const accept = (suggestion: Suggestion, thenEdit: boolean): void => {
    const ask = async (): Promise<Added | undefined> => (await client.mutate({ mutation: AcceptSuggestionDocument, variables: { input: { quiz: quiz.id, suggestion: suggestion.id } } })).data?.acceptSuggestion;
    void send(ask, suggestion.draft.question.stem).then((id) => {
      if (id === null) return;
      const place = `Accepted as question ${String(quiz.questions.length + 1)}.`;
      if (thenEdit) { suggestions.hide(suggestion.mark); show(id, 'stem'); say(`${place} It is open in the editor.`); }
      else say(`${place} ${goOnFrom(suggestion)}`);
      void suggestions.reload();
    });
  };
  const reject = (suggestion: Suggestion): void => {
    void operations.run({ type: 'REJECT', mark: suggestion.mark, stem: suggestion.draft.question.stem }).then((done) => { if (done.ok) say(`Rejected. ${goOnFrom(suggestion)}`); });
  };
  const offerAgain = (): void => {
    client.mutate({ mutation: UnrejectSuggestionsDocument, variables: { input: { quiz: quiz.id } } })
      .then(() => { say('Everything is offered again.'); focus('suggestions-head'); void suggestions.reload(); })
      .catch((error: unknown) => { say(describeTrouble(troubleOf(error))); });
  };
  return { openMark, focusTurn, looked: suggestions.items.find((item) => item.mark === openMark), neighbour, openSuggestion, accept, reject, offerAgain };
}

/** What is done with the questions of the quiz. */
function questioning({ quiz, operations, pending, today, say, client, send, show }: Given & Means) {
  const stemOf = (id: string): string => quiz.questions.find((question) => question.id === id)?.content.stem ?? '';
  return {
    write: (): void => {
      const question = beginQuestion({ kind: 'SINGLE_CHOICE', asOf: quiz.pack.keyDates[0]?.day ?? today, knownAt: today, newId: () => crypto.randomUUID() });
      const key = crypto.randomUUID();
      void send(async () => (await client.mutate({ mutation: AddDraftQuestionDocument, variables: { input: { quiz: quiz.id, question, key } } })).data?.addDraftQuestion, '').then((id) => {
        if (id === null) return;
        show(id, 'stem');
        say(`Question ${String(quiz.questions.length + 1)} is yours to write.`);
      });
    },
    move: (id: string, before: string | null): void => {
      const ids = quiz.questions.map((question) => question.id);
      const place = moveBefore(ids, id, before).indexOf(id) + 1;
      void operations.run({ type: 'MOVE', question: id, from: idAfter(ids, id), to: before, stem: stemOf(id) }).then((done) => { if (done.ok) say(`Moved to place ${String(place)} of ${String(ids.length)}.`); });
    },
    change: ({ question, before, after, field }: Change): void => {
      if (after === before) return;
      pending.edit(question.id, { content: after, base: copyOf(question.content), baseVersion: question.version });
      operations.record({ type: 'EDIT', question: question.id, before, after, field, at: Date.now() });
    },
    remove: (question: DraftQuestion): void => {
      const at = quiz.questions.indexOf(question);
      void operations.run({ type: 'REMOVE', question: question.id, stem: question.content.stem }).then((done) => {
        if (!done.ok) return;
        show((quiz.questions[at + 1] ?? quiz.questions[at - 1])?.id ?? null, 'editor-head');
        say(`Question ${String(at + 1)} was removed. Undo brings it back.`);
      });
    },
  };
}

/** A change to a question: what it was, what it is, and in which field, so that keystrokes in one field are one step. */
interface Change { readonly question: DraftQuestion; readonly before: EditedQuestion; readonly after: EditedQuestion; readonly field: string }
