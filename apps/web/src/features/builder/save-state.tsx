import desk from '../../ui/desk.module.css';
import styles from './builder.module.css';
import { formatClock } from './format-clock';
import { savingOf, type Edits } from './pending-edits';

interface SaveStateProps { readonly edits: Edits; readonly savedAt: string | null; readonly onRetry: () => void }

/** How far saving has come: one line that is always there. */
export function SaveState({ edits, savedAt, onRetry }: SaveStateProps) {
  const saving = savingOf(edits);
  return (
    <p className={`${styles.meta ?? ''} ${styles.saving ?? ''}`} role="status" data-saving={saving}>
      {wordsOf(saving, savedAt)}
      {saving === 'UNREACHABLE' || saving === 'REFUSED' ? <> <button type="button" className={desk.quiet} onClick={onRetry}>Try again</button></> : null}
    </p>
  );
}

function wordsOf(saving: ReturnType<typeof savingOf>, savedAt: string | null): string {
  switch (saving) {
    case 'SAVED': return savedAt === null ? 'Nothing to save yet' : `Saved ${formatClock(savedAt)}`;
    case 'SAVING': return 'Saving …';
    case 'UNREACHABLE': return 'Not saved: Footnote does not answer. Your words are kept on this device.';
    case 'REFUSED': return 'Not saved: see the question.';
    case 'CONFLICT': return 'Not saved: a colleague changed a question too.';
    case 'SIGNED_OUT': return 'Not saved: you are signed out.';
    default: return saving satisfies never;
  }
}
