import desk from '../../ui/desk.module.css';
import { Problem } from '../../ui/notice';
import type { FormMemory } from '../account/form-memory';
import styles from './desk.module.css';
import type { DraftState } from './draft-state';
import type { Mend, StaleQuestion } from './load-desk';

interface DecideProps {
  readonly stale: StaleQuestion;
  /** What the form of this question that was just sent left. */
  readonly memory: FormMemory | null;
}

/** What can be decided: plain forms, each with one button, so that nothing here needs a script. */
export function Decide({ stale, memory }: DecideProps) {
  const [offered] = stale.mends.filter(({ kind }) => kind !== 'WITHDRAW');
  const first = stale.mends[0]?.kind === 'WITHDRAW' ? undefined : offered;
  const isKeepTyped = memory?.typed['action'] === 'keep';
  return (
    <div className={styles.decide}>
      {memory?.problem ? <Problem>{memory.problem.message}</Problem> : null}
      {first ? <Accept stale={stale} mend={first} isMain /> : <Withdraw stale={stale} isMain />}
      {first ? <Withdraw stale={stale} isMain={false} /> : null}
      <details className={styles.more} open={isKeepTyped}>
        <summary>Keep it as it is…</summary>
        <form method="post" action="/desk/decide/keep">
          <input type="hidden" name="stale" value={stale.id} />
          <label className={desk.label} htmlFor={`reason-${stale.id}`}>Why it stays, for those who took it</label>
          <textarea className={desk.field} id={`reason-${stale.id}`} name="reason" rows={3} maxLength={500} required defaultValue={isKeepTyped ? memory.typed['reason'] ?? '' : ''} />
          <button className={desk.tight} type="submit" aria-label={`Keep question ${String(stale.place)} as it is`}>Keep it</button>
        </form>
      </details>
      {first ? <p>{sayConsequence(stale, first)}</p> : <p>{stale.mends[0]?.sentence}</p>}
    </div>
  );
}

/** Where the draft has settled it already: what is left is to publish it. */
export function PublishIt({ stale, memory, draft }: DecideProps & { readonly draft: Exclude<DraftState, 'AS_PUBLISHED'> }) {
  return (
    <div className={styles.decide}>
      <p className={styles.inDraft}><strong>{draft === 'REMOVED' ? 'The draft is without it already.' : 'The draft asks it otherwise already.'}</strong> Students get that once the draft is published; until then it stands here.</p>
      <a className={desk.main} href={`/desk/quizzes/${stale.quiz.id}/publish`}>Publish the draft…</a>
      <a className={desk.button} href={`/desk/quizzes/${stale.quiz.id}${draft === 'CHANGED' && stale.draftQuestionId !== null ? `?question=${encodeURIComponent(stale.draftQuestionId)}` : ''}`}>Look at the draft</a>
      <details className={styles.more} open={memory !== null}>
        <summary>Decide otherwise…</summary>
        <Decide stale={stale} memory={memory} />
      </details>
    </div>
  );
}

function sayConsequence({ revision }: StaleQuestion, { keyChanges, standing, placement }: Mend): string {
  const proved = standing === 'PROVED' ? ', proved' : '';
  const marks = keyChanges ? 'The key changes. Old marks stay as they are unless you mark again, and then they stay in the log.' : placement === 'ADD_AFTER' ? 'The question itself stays, and so does every mark.' : 'The key stays, so no mark changes.';
  return `Accepting publishes revision ${String(revision + 1)}${proved}. ${marks}`;
}

/** The forms by which a mend is taken. */
export function Accept({ stale, mend, isMain }: { readonly stale: StaleQuestion; readonly mend: Mend; readonly isMain: boolean }) {
  const about = `question ${String(stale.place)} of ${stale.quiz.title}`;
  const label = mend.keyChanges ? 'Accept, keep marks' : 'Accept the mend';
  return (
    <form method="post" action="/desk/decide/mend" className={styles.buttons}>
      <input type="hidden" name="stale" value={stale.id} />
      <input type="hidden" name="mend" value={mend.id} />
      <button className={isMain ? desk.main : desk.button} type="submit" name="go" value="desk" aria-label={`${label}: ${about}`}>{label}</button>
      {mend.keyChanges ? <button className={desk.button} type="submit" name="go" value="correct" aria-label={`Accept and mark again: ${about}`}>Accept, regrade…</button> : null}
      <button className={desk.button} type="submit" name="go" value="edit" aria-label={`Edit the mend first: ${about}`}>Edit it first</button>
    </form>
  );
}

function Withdraw({ stale, isMain }: { readonly stale: StaleQuestion; readonly isMain: boolean }) {
  return (
    <form method="post" action="/desk/decide/withdraw">
      <input type="hidden" name="stale" value={stale.id} />
      <button className={isMain ? desk.main : desk.button} type="submit" aria-label={`Withdraw question ${String(stale.place)} of ${stale.quiz.title}`}>Withdraw question</button>
    </form>
  );
}
