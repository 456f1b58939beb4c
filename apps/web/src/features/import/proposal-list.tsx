'use client';
import { useEffect, useRef } from 'react';
import desk from '../../ui/desk.module.css';
import type_ from '../../ui/type.module.css';
import type { EditMemory } from './edit-form';
import { GROUP_TITLES } from './group-proposals';
import type { NumberedProposal, References } from './import-types';
import { ProposalRow } from './proposal-row';
import styles from './proposals.module.css';
import { ReviewFilter, ReviewPager } from './review-filter';
import { countGroups, findSafe, isApproved, type OutlineEntry } from './review-outline';
import { AT_ONCE, viewPath, type ReviewPage, type ReviewView } from './review-view';
import { sayKinds } from './say-kinds';
import type { Review } from './use-review';

interface ListProps {
  /** Those of this page. */
  readonly proposals: readonly NumberedProposal[];
  readonly outline: readonly OutlineEntry[];
  readonly view: ReviewView;
  readonly pages: Omit<ReviewPage, 'entries'>;
  readonly review: Review;
  readonly here: string;
  readonly keysOn: boolean;
  readonly isOpen: boolean;
  readonly pointed: number | null;
  readonly onPoint: (number: number | null) => void;
  readonly references: References;
  readonly memory: EditMemory | null;
  readonly seenAt: string;
}

/** What is proposed of an article, by what it is about; of many, a page. */
export function ProposalList({ proposals, outline, view, pages, review, here, keysOn, isOpen, pointed, onPoint, references, memory, seenAt }: ListProps) {
  const list = useFocus(review, proposals);
  const decided = outline.filter((entry) => review.verdictOf(entry) !== null).length;
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const groups = countGroups(outline, review.verdictOf).map((counted) => ({ ...counted, rows: outline.flatMap((entry) => (entry.group === counted.group ? byId.get(entry.id) ?? [] : [])) })).filter(({ rows }) => rows.length > 0);
  const lackingOf = ({ needs }: NumberedProposal): readonly OutlineEntry[] => outline.filter((entry) => needs.includes(entry.id) && !isApproved(review.verdictOf(entry)));
  return (
    <section className={styles.area} id="proposals" aria-labelledby="proposals-head" ref={list}>
      <div className={styles.head}>
        <h2 id="proposals-head" tabIndex={-1}>Proposals</h2>
        <p className={desk.meta}>{decided} of {outline.length} decided{isOpen ? '; nothing goes into the pack without you' : ''}</p>
      </div>
      {outline.length > AT_ONCE || view.part !== null || view.show !== null ? <ReviewFilter {...{ outline, view, here, review }} /> : null}
      {outline.length === 0 ? <p className={styles.note}>Nothing is proposed of this text. It can still be a source of the pack, once its outlet and date are known.</p> : isOpen ? <Meaning {...{ outline, review, view, here }} isPaged={outline.length > proposals.length} /> : null}
      {outline.length > 0 && proposals.length === 0 ? <p className={styles.note}>There is none of these. <a href={here}>Show all {outline.length} proposals</a></p> : null}
      {groups.map(({ group, all, decided: done, rows }) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <header><h3 id={`group-${group}`}>{GROUP_TITLES[group]}</h3><p className={desk.meta}>{done} of {all} decided</p></header>
          <ol>{rows.map((proposal) => <ProposalRow key={proposal.id} {...{ proposal, review, here, view, keysOn, isOpen, onPoint, references, seenAt }} isPointed={pointed === proposal.number} lacking={lackingOf(proposal)} memory={memory?.proposal === proposal.id ? memory : null} />)}</ol>
        </section>
      ))}
      <ReviewPager pages={pages} shown={proposals.length} here={here} />
      {isOpen && proposals.length > 0 ? <KeysLine keysOn={keysOn} here={viewPath(here, view)} /> : null}
    </section>
  );
}

/** Brings the focus to what is looked at, once a page shows it: that may be the next one, which is on its way. */
function useFocus({ turn, current }: Review, proposals: readonly NumberedProposal[]) {
  const list = useRef<HTMLElement>(null);
  const done = useRef(0);
  useEffect(() => {
    if (turn === done.current) return;
    const row = list.current?.querySelector<HTMLElement>('[data-edit-first]') ?? list.current?.querySelector<HTMLElement>('#current') ?? null;
    const goal = row ?? (current === null ? document.getElementById('apply-state') : null);
    if (goal === null) return;
    done.current = turn;
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'nearest' });
    (goal.closest('li') ?? goal).scrollIntoView({ block: 'nearest' });
  }, [turn, current, proposals]);
  return list;
}

/** Bounds of which the first that fits something is offered: lower, nobody should accept without reading. */
const SAFE_ABOVE = [95, 90] as const;

interface MeaningProps { readonly outline: readonly OutlineEntry[]; readonly review: Review; readonly view: ReviewView; readonly here: string; readonly isPaged: boolean }

/** What a confidence means, and the way to accept what is safest together; it says what that is, wherever it stands. */
function Meaning({ outline, review, view, here, isPaged }: MeaningProps) {
  const above = SAFE_ABOVE.find((bound) => findSafe(outline, bound, review.verdictOf).length > 0);
  const safe = above === undefined ? [] : findSafe(outline, above, review.verdictOf);
  return (
    <div className={styles.note}>
      <p>A confidence of 90 means: of 100 proposals found in that way, 90 were right when they were checked by hand.</p>
      {above === undefined ? null : (
        <form method="post" action={viewPath(`${here}/accept-safe`, view)}>
          <input type="hidden" name="above" value={above} />
          <button type="submit" className={desk.quiet}>Accept the {safe.length === 1 ? 'one' : safe.length} above {above}</button>
          <p className={styles.safe}>{safe.length === 1 ? 'That is' : 'Those are'} {sayKinds(safe)}{isPaged ? `${safe.length === 1 ? '' : ','} on whichever page` : ''}. What is doubtful, contradicted or rests on something that is not accepted is not among them.</p>
        </form>
      )}
    </div>
  );
}

const KEYS = [['J', 'next'], ['K', 'previous'], ['A', 'accept'], ['E', 'edit'], ['R', 'reject'], ['Z', 'undo']] as const;

function KeysLine({ keysOn, here }: { readonly keysOn: boolean; readonly here: string }) {
  return (
    <form method="post" action={`/settings/keys?on=${keysOn ? '0' : '1'}&back=${encodeURIComponent(here)}`} className={styles.keysLine}>
      {keysOn ? KEYS.map(([key, word]) => <span key={key}><kbd className={styles.kbd}>{key}</kbd> {word}</span>) : <span>Shortcut keys are off.</span>}
      <button type="submit" className={desk.quiet}>{keysOn ? 'Switch keys off' : 'Switch keys on'}</button>
      <span className={type_.hidden}>They work while no field has the focus.</span>
    </form>
  );
}
