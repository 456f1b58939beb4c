import { PackReproofDocument } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { Done } from '../../ui/notice';
import { askAsTeacher } from '../account/ask-as-teacher';
import { editPath, logPath } from './edit-paths';
import { loadLatest, type LogEntry } from './load-editing';
import styles from './pack-editing.module.css';

const SHOWN = 6;

/** What was just saved, how to take it back, and what it means for what was published. */
export async function SavedPart({ pack, edit, here }: { readonly pack: string; readonly edit: string; readonly here: string }) {
  const [latest, reproof] = await Promise.all([loadLatest(pack), askAsTeacher(PackReproofDocument, {})]);
  const saved = latest.find(({ id }) => id === edit);
  if (saved === undefined) return null;
  return (
    <div className={styles.saved} id="saved" tabIndex={-1}>
      <Done>{saved.undone ? 'That has been taken back since.' : 'Saved.'} {saved.sentences.slice(0, SHOWN).join(' ')}{saved.sentences.length > SHOWN ? ` And ${String(saved.sentences.length - SHOWN)} changes more.` : ''}</Done>
      <div className={styles.acts}>
        {saved.undone ? null : <UndoForm pack={pack} edit={saved} here={here} />}
        <a className={desk.quiet} href={logPath(pack)}>The log</a>
      </div>
      <p className={desk.hint}><Published reproof={reproof.ok ? reproof.data.viewer?.desk.reproof ?? null : null} /></p>
    </div>
  );
}

interface Reproof { readonly questionCount: number; readonly staleCount: number; readonly isRunning: boolean }

function Published({ reproof }: { readonly reproof: Reproof | null }) {
  if (reproof === null || reproof.questionCount === 0) return <>Suggestions follow at once. Nothing is published yet that would have to be proved again.</>;
  if (reproof.isRunning) return <>Suggestions follow at once. Your published questions are being proved again: what no longer holds will stand on <a href="/desk">your desk</a>.</>;
  return reproof.staleCount === 0
    ? <>Suggestions follow at once. Published questions are proved again: what no longer holds stands on <a href="/desk">your desk</a>; now, nothing does.</>
    : <>Suggestions follow at once. Of all that your desk has published, of this pack and others, {reproof.staleCount === 1 ? 'one question waits' : `${String(reproof.staleCount)} questions wait`} for a decision on <a href="/desk">your desk</a>.</>;
}

/** Takes an edit back. */
export function UndoForm({ pack, edit, here }: { readonly pack: string; readonly edit: Pick<LogEntry, 'id' | 'undoes' | 'sentences'>; readonly here: string }) {
  return (
    <form method="post" action={`${editPath(pack)}/undo`}>
      <input type="hidden" name="edit" value={edit.id} />
      <input type="hidden" name="here" value={here} />
      <button type="submit" className={desk.tight}>{edit.undoes === null ? 'Undo' : 'Make it again'}<span className={styles.hidden}>: {edit.sentences[0] ?? ''}</span></button>
    </form>
  );
}
