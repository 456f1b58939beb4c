'use client';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import desk from '../../ui/desk.module.css';
import { Band } from '../desk/band';
import { batchPath } from './import-paths';
import styles from './import.module.css';
import type { ReviewedText } from './import-types';
import { isApproved, type OutlineEntry } from './review-outline';
import { sayKinds } from './say-kinds';
import type { Review } from './use-review';

interface ApplyProps { readonly article: ReviewedText; readonly outline: readonly OutlineEntry[]; readonly review: Review }

/** Puts what is approved of one article into the pack, and says before what that does. It waits for decisions that are still on their way. */
export function ApplyPart({ article: { batch: { id: batch, pack }, id }, outline, review }: ApplyProps) {
  const approved = outline.filter((entry) => isApproved(review.verdictOf(entry)));
  const open = outline.filter((entry) => review.verdictOf(entry) === null).length;
  const isOver = open === 0 && outline.length > 0;
  const missing = lackingFacts(approved);
  const { form, isWaiting, onSubmit } = useWaitingForm(review.view.waiting > 0);
  return (
    <Band id="apply" title="Into the pack" lead="One new version of the pack. A quiz that is published keeps the version that it was proved against.">
      <div className={styles.apply}>
        <h3 id="apply-state" tabIndex={-1}>{approved.length === 0 ? (isOver ? 'Nothing is approved' : 'Nothing is approved yet') : `${String(approved.length)} of ${String(outline.length)} ${approved.length === 1 ? 'is' : 'are'} approved`}{open === 0 ? '' : `, ${String(open)} not decided`}</h3>
        {approved.length === 0 ? <p>{isOver ? <>All {outline.length} proposals are rejected, so that nothing of this article goes into the pack. Take one back above, or <a href={`${batchPath(batch)}#delete`}>delete the import</a>.</> : 'Accept what is right above. What you do not accept does not go into the pack.'}</p> : (
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

/** ", with 3 actors and 12 claims"; the facts about the text are the source itself. */
function sayContents(approved: readonly OutlineEntry[]): string {
  const counted = sayKinds(approved.filter(({ kind }) => kind !== 'FACTS'));
  return counted === '' ? '' : `, with ${counted}`;
}

/** What a source cannot be without and nobody has approved. */
function lackingFacts(approved: readonly OutlineEntry[]): readonly string[] {
  const has = (fact: string): boolean => approved.some((entry) => entry.fact === fact);
  return [...(has('OUTLET') ? [] : ['its outlet']), ...(has('PUBLISHED') ? [] : ['its date'])];
}
