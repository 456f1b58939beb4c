'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DecisionSync, type Sent, type SyncView, type Wish } from './decision-sync';
import { neighbourOf, nextUndecided } from './find-next';
import type { NumberedProposal } from './import-types';
import type { ReviewKey } from './review-key';
import { sendDecisions, sendEdit } from './send-decisions';
import { useReviewKeys } from './use-review-keys';

interface Given {
  /** In the order in which they are drawn. */
  readonly proposals: readonly NumberedProposal[];
  /** The path of the article's page. */
  readonly here: string;
  readonly keysOn: boolean;
  /** Whether decisions are taken at all: not once it is in the pack. */
  readonly isOpen: boolean;
  readonly current: string | null;
  readonly editing: string | null;
}

/** How a proposal stands: as decided on this page a moment ago, or as the page was loaded. */
export interface Standing {
  readonly verdict: 'ACCEPTED' | 'EDITED' | 'REJECTED' | null;
  /** Who and when; null where it was just now, by whoever looks. */
  readonly decision: NumberedProposal['decision'];
}

const NOTHING: SyncView = { wishes: new Map(), state: { is: 'IDLE' }, waiting: 0 };

/** Everything that is done in a review, by button or by key: each act says what it did, and where the focus goes. */
export function useReview({ proposals, here, keysOn, isOpen, current: first, editing: firstEditing }: Given) {
  const router = useRouter();
  const [current, setCurrent] = useState(first);
  const [editing, setEditing] = useState(firstEditing);
  const [said, say] = useState('');
  const [turn, setTurn] = useState(0);
  const done = useRef<string[]>([]);
  const { sync, view } = useSync({ proposals, here }, say);

  const standingOf = (proposal: NumberedProposal): Standing => {
    const wish = view.wishes.get(proposal.id);
    return wish === undefined ? { verdict: proposal.decision?.verdict ?? null, decision: proposal.decision } : { verdict: wish, decision: null };
  };
  const isDecided = (proposal: NumberedProposal): boolean => standingOf(proposal).verdict !== null;
  const open = (id: string | null, focus = true): void => {
    setCurrent(id);
    setEditing(null);
    if (focus) setTurn((before) => before + 1);
  };
  const goOn = (from: NumberedProposal, did: string): void => {
    const next = nextUndecided(proposals, from.id, isDecided);
    const left = proposals.filter((proposal) => proposal.id !== from.id && !isDecided(proposal)).length;
    say(`${did}: ${from.title}. ${left === 0 ? 'All are decided.' : left === 1 ? 'One is left.' : `${String(left)} are left.`}`);
    done.current.push(from.id);
    open(next?.id ?? null);
  };
  const decide = (proposal: NumberedProposal, to: Exclude<Wish, null>): void => {
    sync.wish(proposal.id, to, proposal.decision?.verdict ?? null);
    goOn(proposal, to === 'ACCEPTED' ? 'Accepted' : 'Rejected');
  };
  const undo = (proposal: NumberedProposal): void => {
    sync.wish(proposal.id, null, proposal.decision?.verdict ?? null);
    done.current = done.current.filter((id) => id !== proposal.id);
    say(`Taken back: ${proposal.title}.`);
    open(proposal.id);
  };
  const edit = (id: string | null): void => {
    if (id !== null) setCurrent(id);
    setEditing(id);
    setTurn((before) => before + 1);
  };
  const save = async (proposal: NumberedProposal, fields: FormData): Promise<string | null> => {
    const problem = sayUnsaved(await sendEdit(`${here}/edit`, fields));
    if (problem !== null) return problem;
    goOn(proposal, 'Accepted with your changes');
    router.refresh();
    return null;
  };
  const undoLast = (at: NumberedProposal | null): void => {
    const last = proposals.find(({ id }) => id === done.current.at(-1)) ?? (at !== null && isDecided(at) ? at : null);
    if (last !== null) undo(last);
    else say('There is nothing to take back.');
  };
  useReviewKeys(keysOn && isOpen, (key) => {
    const at = proposals.find(({ id }) => id === current) ?? null;
    if (key === 'NEXT' || key === 'PREVIOUS') open(neighbourOf(proposals, current, key === 'NEXT' ? 1 : -1)?.id ?? null);
    else if (key === 'UNDO') undoLast(at);
    else if (at !== null && key === 'EDIT') edit(at.id);
    else if (at !== null && !isDecided(at)) decideByKey(at, key);
  });
  const decideByKey = (at: NumberedProposal, key: ReviewKey): void => {
    if (key === 'REJECT') decide(at, 'REJECTED');
    // What the text does not tell cannot be accepted; it can be filled in.
    else if (isAcceptable(at)) decide(at, 'ACCEPTED');
    else edit(at.id);
  };
  return { current, editing, said, turn, view, standingOf, open, decide, undo, edit, save, retry: () => { sync.retry(); } };
}

/** Why an edit was not saved; null where it was. */
function sayUnsaved(sent: Sent): string | null {
  switch (sent.is) {
    case 'DONE': return null;
    case 'REFUSED': return sent.sentence;
    case 'LOST': return 'That could not be sent. What you wrote is still here: try again.';
    case 'EXPIRED': return 'You are no longer signed in. Sign in again in another tab, and send it once more: what you wrote is still here.';
    default: return sent satisfies never;
  }
}

export type Review = ReturnType<typeof useReview>;

/** What is decided here and sent in the background; once all is sent, the page is brought up to date. */
function useSync({ proposals, here }: Pick<Given, 'proposals' | 'here'>, say: (sentence: string) => void) {
  const router = useRouter();
  const [view, setView] = useState<SyncView>(NOTHING);
  const sync = useMemo(() => new DecisionSync({
    send: async (wishes) => sendDecisions(`${here}/decide`, wishes),
    onChange: setView, onSettled: () => { router.refresh(); }, onRefused: (sentence) => { say(sentence); router.refresh(); },
  }), [here, router]);
  const standing = proposals.map(({ id, decision }) => `${id} ${decision?.verdict ?? ''}`).join();
  // The list is another array with every drawing; what counts is how it stands.
  useEffect(() => { sync.settle(new Map(proposals.map((proposal) => [proposal.id, proposal.decision?.verdict ?? null] as const))); }, [sync, standing]);
  useUnsentWarning(view.waiting > 0);
  return { sync, view };
}

/** Whether it can be accepted as it is: a fact that the text does not tell has to be filled in first. */
export function isAcceptable({ content }: Pick<NumberedProposal, 'content'>): boolean {
  if (content.__typename !== 'ImportedFact') return true;
  return [content.title, content.language, content.outlet, content.published, content.machineTranslated].some((value) => value !== null);
}

/** Asks before the page is left with decisions that were not sent. */
function useUnsentWarning(isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return;
    const warn = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener('beforeunload', warn);
    return () => { window.removeEventListener('beforeunload', warn); };
  }, [isWaiting]);
}
