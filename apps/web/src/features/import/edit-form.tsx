'use client';
import { useRef, useState, type SubmitEvent } from 'react';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { Problem } from '../../ui/notice';
import { EditParts } from './edit-parts';
import type { NumberedProposal, References } from './import-types';
import styles from './proposals.module.css';
import { viewPath, type ReviewView } from './review-view';
import { TypedForm } from './typed';

/** What the edit that was just refused left: whose it was, what was typed, and what was wrong with it. */
export interface EditMemory { readonly proposal: string; readonly typed: Readonly<Record<string, string>>; readonly message: string }

const NOTHING_TYPED = {};

interface EditFormProps {
  readonly proposal: NumberedProposal;
  readonly here: string;
  readonly view: ReviewView;
  readonly seenAt: string;
  readonly references: References;
  readonly memory: EditMemory | null;
  /** Saves it from this page; gives what is wrong, or null where it is saved. */
  readonly onSave: (fields: FormData) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** A proposal, to be set right. Saving accepts it as it is then. */
export function EditForm({ proposal, here, view, seenAt, references, memory, onSave, onCancel }: EditFormProps) {
  const [problem, setProblem] = useState<{ readonly message: string; readonly turn: number } | null>(memory === null ? null : { message: memory.message, turn: 0 });
  const [isSaving, setSaving] = useState(false);
  const busy = useRef(false);
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    setSaving(true);
    const message = await onSave(new FormData(event.currentTarget));
    busy.current = false;
    setSaving(false);
    if (message !== null) setProblem((before) => ({ message, turn: (before?.turn ?? 0) + 1 }));
  };
  return (
    <form method="post" action={viewPath(`${here}/edit`, view)} className={styles.edit} onSubmit={(event) => { void save(event); }} aria-label={`Edit: ${proposal.title}`} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }}>
      <input type="hidden" name="proposal" value={proposal.id} />
      <input type="hidden" name="seenAt" value={seenAt} />
      {problem === null ? null : <Problem key={problem.turn} id="edit-problem">{problem.message}</Problem>}
      <TypedForm typed={memory?.typed ?? NOTHING_TYPED}><EditParts content={proposal.content} references={references} /></TypedForm>
      <div className={styles.keys}>
        <button type="submit" className={joinClasses(desk.main, styles.tight)} aria-disabled={isSaving}>{isSaving ? 'Saving…' : 'Accept with these changes'}</button>
        <a className={desk.tight} href={`${viewPath(here, view, { at: proposal.id })}#current`} onClick={(event) => { event.preventDefault(); onCancel(); }}>Leave it as it was</a>
      </div>
    </form>
  );
}
