import type { StatisticPartsFragment } from '@footnote/schema/browser';
import { figure } from './format-figure';
import styles from './quiz-results.module.css';
import { STATISTIC_NAMES } from './statistic-names';

/** Those that say most stand in the open. */
const SHAPE = new Set(['SKEWNESS', 'KURTOSIS']);

/** The figures of the whole quiz, each with what it means; those that mean nothing yet say why. */
export function Summary({ statistics }: { readonly statistics: readonly StatisticPartsFragment[] }) {
  return (
    <>
      <dl className={styles.sums} aria-label="The quiz as a whole">{statistics.filter(({ name: statistic }) => !SHAPE.has(statistic)).map((one) => <Figure key={one.name} one={one} />)}</dl>
      <details className={styles.shape}>
        <summary>The shape of the marks</summary>
        <dl className={styles.shapeList}>{statistics.filter(({ name: statistic }) => SHAPE.has(statistic)).map((one) => <Figure key={one.name} one={one} />)}</dl>
      </details>
    </>
  );
}

function Figure({ one }: { readonly one: StatisticPartsFragment }) {
  return (
    <div data-statistic={one.name}>
      <dt>{STATISTIC_NAMES[one.name]}</dt>
      <dd className={styles.value}>{figure(one)}</dd>
      <dd>{one.help}{one.verdict === null ? null : <> <b>{one.verdict}</b></>}{one.hidden === null ? null : <> <i>{one.hidden}</i></>}</dd>
    </div>
  );
}
