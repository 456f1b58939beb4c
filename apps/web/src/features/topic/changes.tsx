import type { TopicChangesQuery } from '@footnote/schema/browser';
import type { ReactNode } from 'react';
import { formatDay, type Day } from '../../ui/format-day';
import { Empty } from '../../ui/notice';
import { FuzzyTime } from '../../ui/time';
import { hedgeWords } from '../evidence/describe-hedge';
import styles from './changes.module.css';
import { STANCE_HEADINGS } from './stance-words';

type Change = TopicChangesQuery['positionChanges']['nodes'][number];

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly from: Day;
  readonly to: Day;
  readonly pack: string;
}

/** Whose position was reported otherwise on the second day, side by side, with the event that stands between. */
export function Changes({ changes, from, to, pack }: ChangesProps) {
  if (changes.length === 0) return <Empty>No position is reported to have changed between {formatDay(from)} and {formatDay(to)}.</Empty>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.actor.id} data-actor={change.actor.slug}>
          <h3 className={styles.who}>{change.actor.name}</h3>
          <Side className={styles.side} day={from} state={change.before}><span>{change.before?.claim.statement}</span></Side>
          <Side className={styles.after} day={to} state={change.after}><After change={change} pack={pack} /></Side>
          {change.event === null ? null : <p className={styles.event}>Between them: {change.event.title} (<FuzzyTime date={change.event.date} />).</p>}
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly className: string | undefined;
  readonly day: Day;
  readonly state: Pick<NonNullable<Change['before']>, 'stance' | 'state' | 'lastReported'> | null;
  readonly children: ReactNode;
}

function Side({ className, day, state, children }: SideProps) {
  return (
    <div className={className}>
      <small>{formatDay(day)}</small>
      {state === null ? <p>Nothing reported.</p> : (
        <p>
          <b>{STANCE_HEADINGS[state.stance]}.</b> {children}
          {state.state === 'LAST_REPORTED' && state.lastReported !== null ? <small>Last reported on {formatDay(state.lastReported)}.</small> : null}
        </p>
      )}
    </div>
  );
}

function After({ change, pack }: { readonly change: Change; readonly pack: string }) {
  const tellings = change.after?.claim.assertions.nodes ?? [];
  return (
    <>
      <span>{change.after?.claim.statement}</span>
      {tellings.length === 0 ? null : (
        <small>
          Told by {tellings.map((telling, index) => {
            const words = hedgeWords(telling.hedges);
            return (
              <span key={telling.id}>
                {index === 0 ? '' : '; '}<a href={`/topics/${pack}/sources/${telling.source.slug}`}>{telling.source.label}</a>{words.length === 0 ? '' : ` (${words.join(', ')})`}
              </span>
            );
          })}.
        </small>
      )}
    </>
  );
}
