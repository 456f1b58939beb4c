import badges from '../../ui/badge.module.css';
import desk from '../../ui/desk.module.css';
import styles from './desk.module.css';
import type { Passage, StaleChange, StaleSide } from './load-desk';

/** What was known when the question was published, and what is new: a passage each, marked. */
export function ThenNow({ change }: { readonly change: StaleChange }) {
  return (
    <div className={styles.thenNow}>
      <div className={styles.then}>
        <h4>Known when you published</h4>
        {change.then === null ? <p>Nothing in the pack told this.</p> : <Side side={change.then} kind={change.kind} />}
      </div>
      <div className={styles.now}>
        <h4>{change.now === null ? 'Now' : 'New'}</h4>
        {change.now === null ? <p>{change.sentence}</p> : <Side side={change.now} kind={change.kind} />}
      </div>
    </div>
  );
}

/** Where how a claim stands is what changed; elsewhere the dates of its sources say enough. */
const TELLS_STATE: ReadonlySet<StaleChange['kind']> = new Set<StaleChange['kind']>(['NEWER_STATE', 'REPORTED_AGAIN', 'RETRACTED']);

function Side({ side, kind }: { readonly side: StaleSide; readonly kind: StaleChange['kind'] }) {
  if (side.passage === null) return <p>{side.statement} <span className={desk.meta}>{side.state}</span></p>;
  return (
    <>
      <Quoted passage={side.passage} />
      {side.state === '' || !TELLS_STATE.has(kind) ? null : <p className={desk.meta}>{side.state}</p>}
    </>
  );
}

function Quoted({ passage }: { readonly passage: Passage }) {
  const { prefix, exact, suffix, verbatim, outlet, published, hedge, origin, repeats } = passage;
  return (
    <>
      <p className={styles.quoted}>{prefix}<mark>{exact}</mark>{suffix}</p>
      <p className={`${styles.by ?? ''} ${desk.dots ?? ''}`}>
        <span>{verbatim ? null : 'Footnote’s summary of '}<b>{outlet}</b></span>
        <span className={desk.nowrap}>{published}</span>
        <span>{hedge === null ? 'no hedge' : `hedge: ${hedge}`}</span>
      </p>
      <p className={styles.origin}><span className={repeats ? badges.echo : badges.lone}>{origin}</span></p>
    </>
  );
}
