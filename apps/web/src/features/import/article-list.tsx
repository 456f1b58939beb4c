import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { joinClasses } from '../../ui/join-classes';
import type_ from '../../ui/type.module.css';
import { packPath } from '../packs/pack-paths';
import { articlePath, startPath } from './import-paths';
import styles from './import.module.css';
import type { ArticleRow } from './import-types';
import { sayStep } from './say-batch';

interface ListProps {
  readonly batch: string;
  readonly pack: string;
  readonly articles: readonly ArticleRow[];
  /** Whether further articles fit into the import. */
  readonly hasRoom: boolean;
}

/** The articles of a batch: what was found about each, and how far it is. */
export function ArticleList({ batch, pack, articles, hasRoom }: ListProps) {
  return (
    <ol className={styles.rows} aria-label="Articles of this import, in the order in which they came">
      {articles.map((article) => <Item key={article.id} {...{ batch, pack, article, hasRoom }} />)}
    </ol>
  );
}

function Item({ batch, pack, article, hasRoom }: Omit<ListProps, 'articles'> & { readonly article: ArticleRow }) {
  const { id, name, state, refusal, left, counts, remarks } = article;
  const isRead = state === 'IN_REVIEW' || state === 'APPLIED';
  return (
    <li className={styles.item} data-due={state === 'IN_REVIEW'}>
      <h3>{isRead ? <a href={articlePath(batch, id)}>{name}</a> : name}</h3>
      {state === 'REFUSED'
        ? <p className={styles.refusal}>{refusal} {hasRoom ? <a href="#paste">Paste its text instead</a> : <a href={`${startPath(pack)}#paste`}>Paste its text into another import</a>}</p>
        : <><Found article={article} />{counts === null || !isRead ? <p /> : <p>{plural(counts.sentenceCount, 'sentence')} kept, {plural(counts.droppedCount, 'line')} dropped</p>}<Reviewed article={article} /></>}
      <State article={article} pack={pack} href={articlePath(batch, id)} />
      {state !== 'IN_REVIEW' || remarks[0] === undefined ? null : <p className={styles.remark}>{remarks[0]}</p>}
      {left.length === 0 ? null : <p className={styles.left}>{left.length === 1 ? 'One approved proposal' : `${String(left.length)} approved proposals`} could not be put into the pack; the article’s page says why.</p>}
    </li>
  );
}

function Found({ article: { facts, state } }: { readonly article: ArticleRow }) {
  if (facts === null || (state !== 'IN_REVIEW' && state !== 'APPLIED')) return <p className={styles.soft} />;
  const { outlet, published } = facts;
  return (
    <p>
      {outlet === null ? <span className={styles.soft}>outlet not in the text</span> : outlet.text}
      <br />
      {published === null ? <span className={styles.soft}>no date; you will be asked</span> : published.text}
    </p>
  );
}

const WIDTH = 80;

function Reviewed({ article: { counts, state } }: { readonly article: ArticleRow }) {
  if (counts === null || (state !== 'IN_REVIEW' && state !== 'APPLIED')) return <p />;
  const { decidedCount: decided, proposalCount: all } = counts;
  return (
    <p className={styles.reviewed}>
      <span>{decided} of {all} decided</span>
      <svg width={WIDTH} height="12" viewBox={`0 0 ${String(WIDTH)} 12`} aria-hidden="true" focusable="false">
        <rect className={styles.track} width={WIDTH} height="12" />
        <rect className={styles.fill} width={all === 0 ? 0 : (decided / all) * WIDTH} height="12" />
      </svg>
    </p>
  );
}

function State({ article, pack, href }: { readonly article: ArticleRow; readonly pack: string; readonly href: string }): ReactNode {
  switch (article.state) {
    case 'WAITING': return <p className={joinClasses(styles.state, styles.soft)}>waits</p>;
    case 'READING': return <p className={styles.state}>{sayStep(article)}</p>;
    case 'IN_REVIEW': return <p className={styles.state}><a className={desk.tight} href={href}>Review<span className={type_.hidden}> {article.name}</span></a></p>;
    case 'APPLIED': return <p className={styles.state}><a href={packPath(pack)}>In the pack</a>{article.appliedAt === null ? null : <span className={styles.soft}>, {formatMoment(String(article.appliedAt))}</span>}</p>;
    case 'REFUSED': return <p className={styles.state}><span className={styles.bad}>not read</span></p>;
    default: return article.state satisfies never;
  }
}

function plural(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
}
