import desk from '../../ui/desk.module.css';
import type { FormMemory } from '../account/form-memory';
import styles from './desk.module.css';
import { draftStateOf, type DraftOfQuiz } from './draft-state';
import type { StaleQuestion } from './load-desk';
import { StaleItem } from './stale-item';

interface StaleListProps { readonly stale: readonly StaleQuestion[]; readonly total: number; readonly memory: FormMemory | null; readonly drafts: readonly DraftOfQuiz[] }

/** So many stand open; of the others a line each, so that what else is going on is not out of sight. */
const OPEN = 3;

/** The stale questions, the gravest first. */
export function StaleList({ stale, total, memory, drafts }: StaleListProps) {
  const isAbout = ({ id }: StaleQuestion): boolean => memory?.typed['about'] === id;
  return (
    <>
      {stale.map((one, at) => {
        const item = <StaleItem key={one.id} stale={one} memory={isAbout(one) ? memory : null} draft={draftStateOf(one, drafts.find(({ id }) => id === one.quiz.id) ?? null)} />;
        if (at < OPEN) return item;
        return (
          <details key={one.id} className={styles.folded} open={isAbout(one)}>
            <summary><span className={styles.foldedHead}>Question {one.place} {one.headline}</span> <span className={desk.meta}>{one.quiz.title}</span></summary>
            {item}
          </details>
        );
      })}
      {total > stale.length ? <p className={desk.meta}>{total - stale.length} more follow when these are decided.</p> : null}
    </>
  );
}
