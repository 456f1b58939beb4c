'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DecisionSync, type Sent, type SyncView, type Wish } from './decision-sync';
import { describeOthers } from './describe-others';
import { neighbourOf, nextUndecided } from './find-next';
import type { NumberedProposal } from './import-types';
import type { ReviewKey } from './review-key';
import type { OutlineEntry, Verdict } from './review-outline';
import { isInView, viewPath, type ReviewView } from './review-view';
import { sendDecisions, sendEdit } from './send-decisions';
import { useReviewKeys } from './use-review-keys';

interface Given {
  /** Those of this page, in the order in which they are drawn. */
  readonly proposals: readonly NumberedProposal[];
  /** What is known of all. */
  readonly outline: readonly OutlineEntry[];
  /** The latest decision that the page shows: what colleagues decided since is not replaced unseen. */
  readonly seenAt: string;
  readonly view: ReviewView;
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
  readonly verdict: Verdict | null;
  /** Who and when; null where it was just now, by whoever looks. */
  readonly decision: NumberedProposal['decision'];
}

const NOTHING: SyncView = { wishes: new Map(), state: { is: 'IDLE' }, waiting: 0 };

/** Everything that is done in a review, by button or by key: each act says what it did, and where the focus goes. */
export function useReview({ proposals, outline, seenAt, view: reviewed, here, keysOn, isOpen, current: first, editing: firstEditing }: Given) {
  const router = useRouter();
  const [current, setCurrent] = useState(first);
  const [editing, setEditing] = useState(firstEditing);
  const [said, say] = useState('');
  const [turn, setTurn] = useState(0);
  const done = useRef<string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { sync, view } = useSync({ outline, seenAt, here }, (sentence) => { say(sentence); setRefusal(sentence); });
  const news = useNews(outline);

  const standingOf = (proposal: NumberedProposal): Standing => readStanding(view, proposal);
  const verdictOf = (entry: OutlineEntry): Verdict | null => { const wish = view.wishes.get(entry.id); return wish === undefined ? entry.verdict : wish; };
  const isDecided = (proposal: NumberedProposal): boolean => standingOf(proposal).verdict !== null;
  const inView = outline.filter((entry) => isInView(reviewed, entry, current));
  const open = (id: string | null): void => {
    setCurrent(id);
    setEditing(null);
    setTurn((before) => before + 1);
    // It stands on another page: that one is fetched, and what is not sent yet is sent meanwhile.
    if (id !== null && !proposals.some((proposal) => proposal.id === id)) router.push(viewPath(here, { ...reviewed, from: null }, { at: id }), { scroll: false });
  };
  const goOn = (from: NumberedProposal, did: string): void => {
    const next = nextUndecided(inView, from.id, (entry) => verdictOf(entry) !== null);
    const left = outline.filter((entry) => entry.id !== from.id && verdictOf(entry) === null).length;
    say(`${did}: ${from.title}. ${sayLeft(left, next !== null)}`);
    done.current.push(from.id);
    setRefusal(null);
    open(next?.id ?? null);
  };
  const decide = (proposal: NumberedProposal, to: Exclude<Wish, null>): void => {
    sync.wish(proposal.id, to, proposal.decision?.verdict ?? null);
    goOn(proposal, to === 'ACCEPTED' ? 'Accepted' : 'Rejected');
  };
  const undo = ({ id, number, verdict }: OutlineEntry): void => {
    sync.wish(id, null, verdict);
    done.current = done.current.filter((one) => one !== id);
    say(`Taken back: ${proposals.find((proposal) => proposal.id === id)?.title ?? `number ${String(number)}`}.`);
    open(id);
  };
  const edit = (id: string | null): void => {
    if (id !== null) setCurrent(id);
    setEditing(id);
    setTurn((before) => before + 1);
  };
  const save = async (proposal: NumberedProposal, fields: FormData): Promise<string | null> => {
    const problem = sayUnsaved(await sendEdit(`${here}/edit`, fields));
    if (problem === null) goOn(proposal, 'Accepted with your changes');
    // Where it was not taken, a colleague may have been first: then what they decided is shown above what was typed.
    router.refresh();
    return problem;
  };
  const at = proposals.find(({ id }) => id === current) ?? null;
  useReviewKeys(keysOn && isOpen, (key) => {
    if (key === 'NEXT' || key === 'PREVIOUS') open(neighbourOf(inView, current, key === 'NEXT' ? 1 : -1)?.id ?? null);
    else if (key === 'UNDO') undoLast();
    else if (at !== null && key === 'EDIT') edit(at.id);
    else if (at !== null && !isDecided(at)) decideByKey(at, key);
  });
  const undoLast = (): void => {
    const last = done.current.at(-1) ?? (at !== null && isDecided(at) ? at.id : undefined);
    const entry = outline.find(({ id }) => id === last);
    if (entry === undefined) say('There is nothing to take back.');
    else undo(entry);
  };
  const decideByKey = (proposal: NumberedProposal, key: ReviewKey): void => {
    if (key === 'REJECT') decide(proposal, 'REJECTED');
    // What the text does not tell cannot be accepted; it can be filled in.
    else if (isAcceptable(proposal)) decide(proposal, 'ACCEPTED');
    else edit(proposal.id);
  };
  return { current, editing, said, turn, refusal, news, view, standingOf, verdictOf, open, decide, undo, edit, save, retry: () => { sync.retry(); } };
}

/** As decided here a moment ago, else as the page was loaded. */
function readStanding({ wishes }: SyncView, { id, decision }: NumberedProposal): Standing {
  const wish = wishes.get(id);
  return wish === undefined ? { verdict: decision?.verdict ?? null, decision } : { verdict: wish, decision: null };
}

/** What colleagues decided since the page was opened, whenever it is brought up to date. */
function useNews(outline: readonly OutlineEntry[]): string | null {
  const [known, setKnown] = useState({ outline, news: null as string | null });
  if (known.outline === outline) return known.news;
  const next = { outline, news: describeOthers(known.outline, outline) ?? known.news };
  setKnown(next);
  return next.news;
}

/** How many nobody has decided; of those that are shown there may be none. */
function sayLeft(left: number, hasNext: boolean): string {
  const count = left === 1 ? 'One is left' : `${String(left)} are left`;
  return left === 0 ? 'All are decided.' : hasNext ? `${count}.` : `All that are shown are decided; ${count.toLowerCase()} elsewhere.`;
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
function useSync({ outline, seenAt, here }: Pick<Given, 'outline' | 'seenAt' | 'here'>, onRefused: (sentence: string) => void) {
  const router = useRouter();
  const [view, setView] = useState<SyncView>(NOTHING);
  const seen = useRef(seenAt);
  seen.current = seenAt;
  const sync = useMemo(() => new DecisionSync({
    send: async (wishes) => sendDecisions(`${here}/decide`, wishes, seen.current),
    onChange: setView, onSettled: () => { router.refresh(); }, onRefused: (sentence) => { onRefused(sentence); router.refresh(); },
  }), [here, router]);
  const standing = outline.map(({ id, verdict }) => `${id} ${verdict ?? ''}`).join();
  // The list is another array with every drawing; what counts is how it stands.
  useEffect(() => { sync.settle(new Map(outline.map(({ id, verdict }) => [id, verdict] as const))); }, [sync, standing]);
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
