import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { Band } from '../desk/band';
import { packPath } from '../packs/pack-paths';
import { articlePath, batchPath } from './import-paths';
import styles from './import.module.css';
import type { ReviewedArticle } from './import-types';

/** What became of an article that went into the pack, and the ways on. */
export function AppliedPart({ article }: { readonly article: ReviewedArticle }) {
  const { batch, appliedVersion, appliedAt, left, source } = article;
  const { pack } = batch.pack;
  return (
    <Band id="applied" title="In the pack" lead={appliedAt === null ? '' : `Since ${formatMoment(String(appliedAt))}.`}>
      <div className={styles.apply}>
        <p>What was approved is in version {appliedVersion} of “{pack.title}”. Questions can be made of it now.</p>
        <p className={desk.acts}>
          <a className={desk.main} href={`/desk/quizzes?pack=${encodeURIComponent(pack.slug)}#new`}>Make a quiz of it</a>
          <a className={desk.button} href={packPath(pack.slug)}>Look at the pack</a>
          {source === null ? null : <a className={desk.button} href={`${packPath(pack.slug)}/sources/${encodeURIComponent(source)}`}>Look at the source</a>}
        </p>
        <Left left={left} />
        <NextArticle article={article} />
      </div>
    </Band>
  );
}

/** What was approved and could not go in, each with why. */
function Left({ left }: { readonly left: ReviewedArticle['left'] }) {
  if (left.length === 0) return null;
  return (
    <div>
      <h3>{left.length === 1 ? 'One could not be put in' : `${String(left.length)} could not be put in`}</h3>
      <ul className={styles.list}>{left.map(({ proposal, title, why }) => <li key={proposal}><b>{title}</b><p>{why}</p></li>)}</ul>
    </div>
  );
}

function NextArticle({ article: { batch, id } }: { readonly article: ReviewedArticle }) {
  const next = batch.articles.nodes.find((other) => other.id !== id && other.state === 'IN_REVIEW');
  return next === undefined
    ? <p><a href={batchPath(batch.id)}>Back to the import</a></p>
    : <p><a href={articlePath(batch.id, next.id)}>Review the next: {next.name}</a></p>;
}
