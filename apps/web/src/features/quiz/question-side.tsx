import type { ReactNode } from 'react';
import { DayTime } from '../../ui/time';
import styles from './quiz.module.css';

interface SideProps {
  readonly number: number;
  readonly count: number;
  readonly children?: ReactNode;
  /** What presses, such as the time that is left: on a phone too it stands above the question. */
  readonly note?: ReactNode;
  /** On a phone the entries are already said beside it. */
  readonly saidTwice?: boolean;
}

/** The margin of a question: how far along, and what frames it. */
export function QuestionSide({ number, count, children, note = null, saidTwice = false }: SideProps) {
  return (
    <aside className={styles.side} aria-label="About this question">
      <div className={styles.stay}>
        <p className={styles.step}>Question {number} of {count}</p>
        <ol className={styles.ticks} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => <li key={index} className={index + 1 < number ? styles.done : index + 1 === number ? styles.here : undefined} />)}
        </ol>
        {note}
        <dl className={saidTwice ? styles.twice : undefined}>{children}</dl>
      </div>
    </aside>
  );
}

interface FrameProps {
  readonly asOf: string | null;
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  readonly standing: 'PROVED' | 'CITED' | 'UNSOURCED';
}

const STANDINGS = {
  PROVED: ['Proved', 'Each option was checked against the sources.'],
  CITED: ['Cited', 'Its author gives a source for the key.'],
  UNSOURCED: ['Unsourced', 'Its author gives no source for it.'],
} as const;

/** As of when, by whom it is reported, and how well the question itself stands. */
export function FrameFacts({ asOf, sources, standing }: FrameProps) {
  const [word, note] = STANDINGS[standing];
  return (
    <>
      {asOf === null ? null : <div><dt>As of</dt><dd><DayTime day={asOf} /></dd></div>}
      {sources.length === 0 ? null : <div><dt>Reported by</dt><dd>{sources.map((source) => source.label).join(', ')}</dd></div>}
      <div><dt>Standing</dt><dd>{word}<small>{note}</small></dd></div>
    </>
  );
}
