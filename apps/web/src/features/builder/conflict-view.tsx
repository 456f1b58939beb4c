import { useId, useState } from 'react';
import desk from '../../ui/desk.module.css';
import styles_ from './builder.module.css';
import type { Reading } from './builder-types';
import { compareQuestions, mergeParts, type ComparedPart, type Difference } from './compare-questions';
import type { EditedQuestion } from './edited-question';
import styles from './editor.module.css';
import { formatClock } from './format-clock';
import type { TheirVersion } from './pending-edits';

interface ConflictProps {
  readonly mine: EditedQuestion;
  readonly theirs: TheirVersion;
  readonly readings: readonly Reading[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  /** A version of both, to be looked over and edited further. */
  readonly onMerge: (merged: EditedQuestion) => void;
}

/** Two versions of one question side by side, word by word, and the choice between them: whole, or part by part. */
export function ConflictView({ mine, theirs, readings, onKeepMine, onTakeTheirs, onMerge }: ConflictProps) {
  const parts = compareQuestions(mine, theirs.content, {
    claim: (slug) => readings.flatMap(({ passages }) => passages.flatMap(({ claims }) => claims)).find((claim) => claim.slug === slug)?.statement ?? slug,
    source: (slug) => readings.find(({ source }) => source === slug)?.outlet ?? slug,
  });
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const who = theirs.updatedBy ?? 'A colleague';
  return (
    <div className={styles.conflict} id="conflict">
      <p className={styles_.warn} role="alert"><strong>{who} saved this question at {formatClock(theirs.updatedAt)}, while you were changing it.</strong> Nothing of either is lost. Your words wait on this device until you have chosen.</p>
      <div className={styles.acts}>
        <button type="button" className={desk.button} onClick={onKeepMine}>Keep all of mine</button>
        <button type="button" className={desk.button} onClick={onTakeTheirs}>Take all of theirs</button>
      </div>
      {parts.length === 0 ? <p>Both say the same.</p> : null}
      {parts.map((part, index) => (
        <Part key={part.label} part={part} who={who} isMine={taken.has(index)} onTake={(isMine) => { setTaken(new Set(isMine ? [...taken, index] : [...taken].filter((other) => other !== index))); }} />
      ))}
      <div className={styles.acts}>
        <button type="button" className={desk.main} onClick={() => { onMerge(mergeParts(theirs.content, mine, parts.filter((_, index) => taken.has(index)).map(({ part }) => part))); }}>Go on with what is chosen</button>
        <span className={styles_.meta}>Or edit yours below, and keep all of it.</span>
      </div>
    </div>
  );
}

interface PartProps { readonly part: ComparedPart; readonly who: string; readonly isMine: boolean; readonly onTake: (isMine: boolean) => void }

function Part({ part, who, isMine, onTake }: PartProps) {
  const name = useId();
  return (
    <fieldset className={styles.part}>
      <legend>{part.label}</legend>
      <div className={styles.sides}>
        <div className={styles.side}>
          <label><input type="radio" name={name} checked={isMine} onChange={() => { onTake(true); }} /> Mine</label>
          <Words words={part.words} side="MINE" />
        </div>
        <div className={styles.side}>
          <label><input type="radio" name={name} checked={!isMine} onChange={() => { onTake(false); }} /> {who}’s</label>
          <Words words={part.words} side="THEIRS" />
        </div>
      </div>
    </fieldset>
  );
}

/** One side of a comparison: what only it has is marked, and said to be so where marks are not seen. */
function Words({ words, side }: { readonly words: readonly Difference[]; readonly side: 'MINE' | 'THEIRS' }) {
  const shown = words.filter((word) => word.in === 'BOTH' || word.in === side);
  if (shown.every(({ text }) => text.trim() === '')) return <p className={styles_.meta}>(empty)</p>;
  return <p>{shown.map(({ text, in: where }, index) => (where === 'BOTH' ? <span key={index}>{text}</span> : side === 'MINE' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>))}</p>;
}
