'use client';
import { useEffect, useRef } from 'react';
import desk from '../../ui/desk.module.css';
import type_ from '../../ui/type.module.css';
import type { EditMemory } from './edit-form';
import { groupProposals, GROUP_TITLES } from './group-proposals';
import type { NumberedProposal, References } from './import-types';
import { ProposalRow } from './proposal-row';
import styles from './proposals.module.css';
import type { Review } from './use-review';

interface ListProps {
  readonly proposals: readonly NumberedProposal[];
  readonly review: Review;
  readonly here: string;
  readonly keysOn: boolean;
  readonly isOpen: boolean;
  readonly pointed: number | null;
  readonly onPoint: (number: number | null) => void;
  readonly references: References;
  readonly memory: EditMemory | null;
}

/** What is proposed of an article, by what it is about. */
export function ProposalList({ proposals, review, here, keysOn, isOpen, pointed, onPoint, references, memory }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (review.turn === 0) return;
    const goal = list.current?.querySelector<HTMLElement>('[data-edit-first]') ?? list.current?.querySelector<HTMLElement>('#current') ?? document.getElementById('apply-state');
    goal?.focus({ preventScroll: true });
    goal?.scrollIntoView({ block: 'nearest' });
    (goal?.closest('li') ?? goal)?.scrollIntoView({ block: 'nearest' });
  }, [review.turn]);
  const decided = proposals.filter((proposal) => review.standingOf(proposal).verdict !== null).length;
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const lackingOf = ({ needs }: NumberedProposal): readonly number[] => needs.flatMap((id) => {
    const needed = byId.get(id);
    const verdict = needed === undefined ? null : review.standingOf(needed).verdict;
    return needed === undefined || verdict === 'ACCEPTED' || verdict === 'EDITED' ? [] : [needed.number];
  });
  return (
    <section className={styles.area} id="proposals" aria-labelledby="proposals-head" ref={list}>
      <div className={styles.head}>
        <h2 id="proposals-head" tabIndex={-1}>Proposals</h2>
        <p className={desk.meta}>{decided} of {proposals.length} decided{isOpen ? '; nothing goes into the pack without you' : ''}</p>
      </div>
      {proposals.length === 0 ? <p className={styles.note}>Nothing is proposed of this text. It can still be a source of the pack, once its outlet and date are known.</p> : isOpen ? <Meaning proposals={proposals} review={review} isOpen={isOpen} here={here} /> : null}
      {groupProposals(proposals).map(({ group, proposals: here_ }) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <header><h3 id={`group-${group}`}>{GROUP_TITLES[group]}</h3><p className={desk.meta}>{here_.filter((proposal) => review.standingOf(proposal).verdict !== null).length} of {here_.length} decided</p></header>
          <ol>
            {here_.map(({ id }) => byId.get(id)).flatMap((proposal) => (proposal === undefined ? [] : [
              <ProposalRow key={proposal.id} {...{ proposal, review, here, keysOn, isOpen, onPoint, references }} isPointed={pointed === proposal.number} lacking={lackingOf(proposal)} memory={memory?.proposal === proposal.id ? memory : null} />,
            ]))}
          </ol>
        </section>
      ))}
      {isOpen && proposals.length > 0 ? <KeysLine keysOn={keysOn} here={here} /> : null}
    </section>
  );
}

/** Bounds of which the first that fits something is offered: lower, nobody should accept without reading. */
const SAFE_ABOVE = [95, 90] as const;

interface MeaningProps { readonly proposals: readonly NumberedProposal[]; readonly review: Review; readonly isOpen: boolean; readonly here: string }

/** What a confidence means, and the way to accept what is safest together. */
function Meaning({ proposals, review, isOpen, here }: MeaningProps) {
  const isSafe = (proposal: NumberedProposal, above: number): boolean => review.standingOf(proposal).verdict === null
    && Math.round(proposal.confidence * 100) > above && proposal.notes.every(({ kind }) => kind === 'TOLD_AGAIN' || kind === 'UPDATES');
  const above = SAFE_ABOVE.find((bound) => proposals.some((proposal) => isSafe(proposal, bound)));
  const safe = above === undefined ? 0 : proposals.filter((proposal) => isSafe(proposal, above)).length;
  return (
    <div className={styles.note}>
      <p>A confidence of 90 means: of 100 proposals found in that way, 90 were right when they were checked by hand.</p>
      {!isOpen || above === undefined ? null : (
        <form method="post" action={`${here}/accept-safe`}>
          <input type="hidden" name="above" value={above} />
          <button type="submit" className={desk.quiet}>Accept the {safe === 1 ? 'one' : safe} above {above}</button>
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
