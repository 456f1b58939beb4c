import desk from '../../ui/desk.module.css';
import { Band } from '../desk/band';
import { batchPath } from './import-paths';
import styles from './import.module.css';
import type { Batch } from './import-types';

/** The end of an import; what it put into the pack stays. */
export function DeleteImport({ batch }: { readonly batch: Batch }) {
  const { id, inReviewCount, waitingCount, readingCount } = batch;
  const open = inReviewCount + waitingCount + readingCount;
  return (
    <Band id="delete" title="Delete">
      <details className={styles.danger}>
        <summary>Delete this import</summary>
        <p>{open === 0 ? '' : `${open === 1 ? 'One article is' : `${String(open)} articles are`} not in the pack yet: ${open === 1 ? 'its text and what was decided about it' : 'their texts and what was decided about them'} go with it. `}What is in the pack already stays there.</p>
        <form method="post" action={`${batchPath(id)}/delete`}><button className={desk.grave} type="submit">Delete it</button></form>
      </details>
    </Band>
  );
}

/** Imports as lines, each with what waits in it. */
export function BatchList({ batches, showPack = true }: { readonly batches: readonly Batch[]; readonly showPack?: boolean }) {
  return (
    <ul className={styles.rows}>
      {batches.map((batch) => (
        <li key={batch.id} className={styles.batch} data-due={batch.inReviewCount > 0}>
          <p><a href={batchPath(batch.id)}><b>{sayRest(batch)}</b></a></p>
          <p className={styles.soft}>{batch.articleCount === 1 ? 'One article' : `${String(batch.articleCount)} articles`}{showPack ? <> into “{batch.pack.pack.title}”</> : null}, begun {batch.createdBy === null ? '' : `by ${batch.createdBy}, `}<Begun at={String(batch.createdAt)} /></p>
        </li>
      ))}
    </ul>
  );
}

/** What is left to do in an import. */
function sayRest({ waitingCount, readingCount, inReviewCount, stopped }: Batch): string {
  const reading = waitingCount + readingCount;
  const parts = [
    ...(inReviewCount > 0 ? [`${String(inReviewCount)} to review`] : []),
    ...(reading > 0 ? [stopped ? `stopped with ${String(reading)} not read` : `${String(reading)} being read`] : []),
  ];
  return parts.length === 0 ? 'Done' : parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}

const WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** When it was begun, by the server's own clock. */
export function Begun({ at }: { readonly at: string }) {
  return <time dateTime={at}>{WORDS.format(new Date(at))} UTC</time>;
}
