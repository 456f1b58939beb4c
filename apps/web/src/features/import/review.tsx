'use client';
import { useMemo, useState, type SubmitEvent } from 'react';
import desk from '../../ui/desk.module.css';
import type_ from '../../ui/type.module.css';
import { ApplyPart } from './apply-part';
import { ArticleText } from './article-text';
import type { EditMemory } from './edit-form';
import type { NumberedProposal, References, ReviewedText } from './import-types';
import { unpackOutline, type PackedOutline } from './pack-outline';
import { unpackShapes, type Packed } from './pack-shapes';
import { ProposalList } from './proposal-list';
import { viewPath, type ReviewPage, type ReviewView } from './review-view';
import styles from './review.module.css';
import { useReview, type Review as ReviewState } from './use-review';

/** What a page of a review shows. */
export interface ReviewedPage {
  readonly article: ReviewedText;
  /** Those of this page. */
  readonly proposals: readonly NumberedProposal[];
  readonly references: References;
}

interface ReviewProps {
  readonly packed: Packed<ReviewedPage>;
  /** What is known of all, on whichever page they stand. */
  readonly outline: PackedOutline;
  /** The latest decision that the page shows. */
  readonly seenAt: string;
  readonly view: ReviewView;
  readonly pages: Omit<ReviewPage, 'entries'>;
  /** The path of the article's page. */
  readonly here: string;
  readonly keysOn: boolean;
  readonly isOpen: boolean;
  /** The proposal that is looked at first. */
  readonly current: string | null;
  readonly editing: string | null;
  /** What the edit that was just refused left. */
  readonly memory: EditMemory | null;
}

/** The text and what is proposed of it, side by side. Everything is a plain form; with a script it goes on without a new page. */
export function Review({ packed, outline: packedOutline, seenAt, view, pages, here, keysOn, isOpen, current, editing, memory }: ReviewProps) {
  const { article, proposals, references } = useMemo(() => unpackShapes(packed), [packed]);
  const outline = useMemo(() => unpackOutline(packedOutline), [packedOutline]);
  const review = useReview({ proposals, outline, seenAt, view, here, keysOn, isOpen, current, editing });
  const [pointed, point] = useState<number | null>(null);
  const [area, setArea] = useState<'text' | 'proposals'>('proposals');
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    const button = event.nativeEvent.submitter;
    const proposal = button instanceof HTMLButtonElement ? proposals.find(({ id }) => id === button.value) : undefined;
    if (proposal === undefined || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const entry = outline.find(({ id }) => id === proposal.id);
    if (button.name === 'undo') { if (entry !== undefined) review.undo(entry); }
    else review.decide(proposal, button.name === 'accept' ? 'ACCEPTED' : 'REJECTED');
  };
  // A number in the text leads to its proposal, which on a phone is in the other part.
  const shown: ReviewState = { ...review, open: (id) => { setArea('proposals'); review.open(id); } };
  return (
    <div className={styles.whole}>
      <p className={type_.hidden} role="status" aria-live="polite">{review.said}</p>
      <form id="decide" method="post" action={viewPath(`${here}/decide`, view)} onSubmit={onSubmit} hidden><input type="hidden" name="seenAt" value={seenAt} /></form>
      <form id="blocks" method="post" action={`${here}/blocks`} hidden />
      <Trouble review={review} />
      {review.refusal === null ? null : <p className={styles.trouble} role="alert">That was not taken. {review.refusal}</p>}
      {review.news === null ? null : <p className={styles.news} role="status">{review.news}</p>}
      <nav className={styles.tabs} aria-label="Parts of the review">
        {(['text', 'proposals'] as const).map((one) => <a key={one} href={`#${one}`} aria-current={area === one ? 'true' : undefined} onClick={(event) => { event.preventDefault(); setArea(one); }}>{one === 'text' ? 'Text' : 'Proposals'}</a>)}
      </nav>
      <div className={styles.review} data-area={area}>
        <ArticleText article={article} proposals={proposals} review={shown} pointed={pointed} onPoint={point} isOpen={isOpen} lines={proposals.length < outline.length ? { areShown: view.lines, href: `${viewPath(here, { ...view, lines: !view.lines })}#text` } : null} />
        <ProposalList {...{ proposals, outline, view, pages, here, keysOn, isOpen, pointed, references, memory, seenAt }} review={review} onPoint={point} />
      </div>
      {isOpen ? <ApplyPart article={article} outline={outline} review={review} /> : null}
    </div>
  );
}

/** What could not be sent yet, and the way on; nothing that was decided is lost meanwhile. */
function Trouble({ review: { view: { state, waiting }, retry } }: { readonly review: ReviewState }) {
  if (state.is !== 'LOST' && state.is !== 'EXPIRED') return null;
  const decisions = waiting === 1 ? 'One decision waits' : `${String(waiting)} decisions wait`;
  return (
    <div className={styles.trouble} role="alert">
      <p>{state.is === 'EXPIRED' ? 'You are no longer signed in.' : 'Footnote does not answer right now.'}<span>{decisions} on this page. {state.is === 'EXPIRED' ? 'Sign in again in another tab, and go on here.' : 'You can go on; they are sent once it answers.'}</span></p>
      <div className={desk.acts}>
        {state.is === 'EXPIRED' ? <a className={desk.main} href={state.signIn} target="_blank" rel="noreferrer">Sign in again</a> : null}
        <button type="button" className={desk.button} onClick={retry}>{state.is === 'EXPIRED' ? 'I have signed in' : 'Send them now'}</button>
      </div>
    </div>
  );
}
