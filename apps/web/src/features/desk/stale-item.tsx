import desk from '../../ui/desk.module.css';
import { formatDay } from '../../ui/format-day';
import type { FormMemory } from '../account/form-memory';
import { Accept, Decide, PublishIt } from './decide-form';
import styles from './desk.module.css';
import type { DraftState } from './draft-state';
import type { Mend, StaleChange, StaleQuestion } from './load-desk';
import { MendShown, nameMend } from './mend';
import { Spans } from './spans';
import { ThenNow } from './then-now';

interface StaleItemProps { readonly stale: StaleQuestion; readonly memory: FormMemory | null; readonly draft: DraftState }

/** A stale question: what happened, the mend that is offered, the passages of then and now, and what can be decided. */
export function StaleItem({ stale, memory, draft }: StaleItemProps) {
  const { id, place, headline, quiz, revision, publishedAt, attemptCount, standing, changes, mends } = stale;
  const [gravest, ...others] = changes;
  const [offered, ...further] = mends;
  return (
    <article className={styles.item} id={`stale-${id}`} aria-labelledby={`head-${id}`}>
      <header>
        <h3 id={`head-${id}`}>Question {place} {headline}</h3>
        <p className={`${desk.meta ?? ''} ${desk.dots ?? ''}`}>
          <span><a href={`/desk/quizzes/${quiz.id}`}>{quiz.title}</a>, revision {revision}</span>
          <span>published <time dateTime={publishedAt}>{formatDay(publishedAt.slice(0, 10))}</time></span>
          <span>{attemptCount === 0 ? 'nobody took it yet' : attemptCount === 1 ? '1 student took it' : `${String(attemptCount)} students took it`}</span>
          <span><Standing standing={standing} /></span>
        </p>
      </header>
      <div className={styles.mend}>
        {offered === undefined ? null : <Offered stale={stale} mend={offered} change={gravest ?? null} />}
        {further.filter(({ kind }) => kind !== 'WITHDRAW').map((mend) => <Another key={mend.id} stale={stale} mend={mend} isLikeOffered={mend.kind === offered?.kind} />)}
      </div>
      <div>
        {gravest === undefined ? null : <ThenNow change={gravest} />}
        {others.length === 0 ? null : <Others changes={others} />}
      </div>
      {draft === 'AS_PUBLISHED' ? <Decide stale={stale} memory={memory} /> : <PublishIt stale={stale} memory={memory} draft={draft} />}
    </article>
  );
}

function Standing({ standing }: Pick<StaleQuestion, 'standing'>) {
  switch (standing) {
    case 'PROVED': return <span className={desk.proved}>was proved</span>;
    case 'CITED': return <span className={desk.cited}>cited</span>;
    case 'UNSOURCED': return <span className={desk.unsourced}>unsourced</span>;
    default: return standing satisfies never;
  }
}

function Offered({ stale, mend, change }: { readonly stale: StaleQuestion; readonly mend: Mend; readonly change: StaleChange | null }) {
  const isAdded = mend.placement === 'ADD_AFTER';
  return (
    <>
      {isAdded || mend.placement === 'REMOVE' ? <><h4>The question</h4><p className={styles.asked}>{stale.stem}</p></> : null}
      <h4>{mend.kind === 'WITHDRAW' ? 'What happened' : isAdded ? 'The offered mend: a question after it' : 'The offered mend'}</h4>
      {mend.kind === 'WITHDRAW' ? <p className={styles.asked}>{stale.sentence}</p> : <MendShown mend={mend} />}
      {change === null ? null : <Spans change={change} />}
    </>
  );
}

function Another({ stale, mend, isLikeOffered }: { readonly stale: StaleQuestion; readonly mend: Mend; readonly isLikeOffered: boolean }) {
  return (
    <details className={styles.more}>
      <summary>{isLikeOffered ? 'Or another question about what came later' : `Or: ${nameMend(mend)}`}</summary>
      <p className={desk.meta}>{mend.sentence}</p>
      <MendShown mend={mend} />
      <Accept stale={stale} mend={mend} isMain={false} />
    </details>
  );
}

function Others({ changes }: { readonly changes: readonly StaleChange[] }) {
  return (
    <details className={styles.more}>
      <summary>{changes.length === 1 ? 'One more change' : `${String(changes.length)} more changes`}</summary>
      <ul className={styles.others}>{changes.map(({ sentence }) => <li key={sentence}>{sentence}</li>)}</ul>
    </details>
  );
}
