'use client';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import desk from '../../ui/desk.module.css';
import { Band } from '../desk/band';
import { batchPath } from './import-paths';
import styles from './import.module.css';
import type { NumberedProposal, ReviewedArticle } from './import-types';
import type { Review } from './use-review';

const WORDS = [['ACTOR', 'actor', 'actors'], ['ISSUE', 'issue', 'issues'], ['EVENT', 'event', 'events'], ['CLAIM', 'claim', 'claims'], ['RELIANCE', 'reliance', 'reliances'], ['CONTRADICTION', 'contradiction', 'contradictions']] as const;

interface ApplyProps { readonly article: ReviewedArticle; readonly proposals: readonly NumberedProposal[]; readonly review: Review }

/** Puts what is approved of one article into the pack, and says before what that does. It waits for decisions that are still on their way. */
export function ApplyPart({ article: { batch: { id: batch, pack }, id }, proposals, review }: ApplyProps) {
  const approved = proposals.filter((proposal) => isApproved(review, proposal));
  const open = proposals.filter((proposal) => review.standingOf(proposal).verdict === null).length;
  const isOver = open === 0 && proposals.length > 0;
  const missing = lackingFacts(approved);
  const { form, isWaiting, onSubmit } = useWaitingForm(review.view.waiting > 0);
  return (
    <Band id="apply" title="Into the pack" lead="One new version of the pack. A quiz that is published keeps the version that it was proved against.">
      <div className={styles.apply}>
        <h3 id="apply-state" tabIndex={-1}>{approved.length === 0 ? (isOver ? 'Nothing is approved' : 'Nothing is approved yet') : `${String(approved.length)} of ${String(proposals.length)} ${approved.length === 1 ? 'is' : 'are'} approved`}{open === 0 ? '' : `, ${String(open)} not decided`}</h3>
        {approved.length === 0 ? <p>{isOver ? <>All {proposals.length} proposals are rejected, so that nothing of this article goes into the pack. Take one back above, or <a href={`${batchPath(batch)}#delete`}>delete the import</a>.</> : 'Accept what is right above. What you do not accept does not go into the pack.'}</p> : (
          <>
            <p>The text becomes a source of “{pack.pack.title}”{sayContents(approved)}, each with its passage. {open === 0 ? '' : `What is not decided is left out; an article goes in once, so decide the ${open === 1 ? 'last one' : `other ${String(open)}`} first if you want ${open === 1 ? 'it' : 'them'}.`}</p>
            {missing.length === 0 ? null : <p className={styles.left}>A source needs {missing.join(' and ')}: accept or fill in {missing.length === 1 ? 'what is proposed' : 'both'} under “About the text”.</p>}
            <form method="post" action={`${batchPath(batch)}/apply`} ref={form} onSubmit={onSubmit}>
              <input type="hidden" name="article" value={id} />
              <input type="hidden" name="version" value={pack.version} />
              <button className={desk.main} type="submit" aria-disabled={isWaiting}>{isWaiting ? 'Saving your decisions first…' : `Put ${String(approved.length)} approved into the pack`}</button>
            </form>
          </>
        )}
      </div>
    </Band>
  );
}

/** A form that is sent once nothing is under way any more. */
function useWaitingForm(isBusy: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || isBusy) return;
    setWanted(false);
    form.current?.requestSubmit();
  }, [isWanted, isBusy]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    if (!isBusy) return;
    event.preventDefault();
    setWanted(true);
  };
  return { form, isWaiting: isWanted, onSubmit };
}

function isApproved(review: Review, proposal: NumberedProposal): boolean {
  const { verdict } = review.standingOf(proposal);
  return verdict === 'ACCEPTED' || verdict === 'EDITED';
}

function sayContents(approved: readonly NumberedProposal[]): string {
  const counted = WORDS.flatMap(([kind, one, many]) => {
    const count = approved.filter((proposal) => proposal.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return counted.length === 0 ? '' : `, with ${counted.length === 1 ? '' : `${counted.slice(0, -1).join(', ')} and `}${counted.at(-1) ?? ''}`;
}

/** What a source cannot be without and nobody has approved. */
function lackingFacts(approved: readonly NumberedProposal[]): readonly string[] {
  const has = (fact: string): boolean => approved.some(({ content }) => content.__typename === 'ImportedFact' && content.fact === fact);
  return [...(has('OUTLET') ? [] : ['its outlet']), ...(has('PUBLISHED') ? [] : ['its date'])];
}
