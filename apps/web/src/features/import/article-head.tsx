import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { packPath } from '../packs/pack-paths';
import { articlePath, batchPath } from './import-paths';
import styles from './import.module.css';
import type { ReviewedArticle } from './import-types';

/** The head of an article's page: what it is called, where it goes, and what could not be done with it. */
export function ArticleHead({ article }: { readonly article: ReviewedArticle }) {
  const { batch, id, name, facts, remarks, state, url } = article;
  const others = batch.articles.nodes.filter((other) => other.id !== id && other.state === 'IN_REVIEW');
  return (
    <>
      <header className={desk.slug}>
        <div>
          <p className={joinClasses(desk.meta, desk.dots)}>
            <span><a href={batchPath(batch.id)}>{batch.articleCount === 1 ? 'This import' : `Import of ${String(batch.articleCount)} articles`}</a> into <a href={packPath(batch.pack.pack.slug)}>“{batch.pack.pack.title}”</a></span>
            {facts?.outlet ? <span>{facts.outlet.text}</span> : null}
            {facts?.published ? <span>{facts.published.text}</span> : null}
            {url === null ? null : <span><a href={String(url)} rel="noreferrer">Where it was published</a></span>}
          </p>
          <h1>{facts?.title?.text ?? name}</h1>
          {facts?.title ? <p className={desk.meta}>{name}</p> : null}
          {state === 'WAITING' || state === 'READING' ? <p className={desk.lead}>You can leave. Reading goes on, and this page shows what was found once it is done.</p> : null}
        </div>
        {others[0] === undefined ? null : <div className={desk.acts}><a className={desk.button} href={articlePath(batch.id, others[0].id)}>Next article ({others.length} {others.length === 1 ? 'waits' : 'wait'})</a></div>}
      </header>
      {remarks.length === 0 ? null : <ul className={styles.remarks}>{remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
    </>
  );
}
