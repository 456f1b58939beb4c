import type { QuizResultsPageQuery } from '@footnote/schema/browser';
import type_ from '../../ui/type.module.css';
import { Bar } from './bars';
import styles from './quiz-results.module.css';

type Marks = NonNullable<QuizResultsPageQuery['quizResults']>['marks'];

/** How many students got how many marks. */
export function Histogram({ marks, maxMark }: { readonly marks: Marks; readonly maxMark: number }) {
  const most = Math.max(1, ...marks.map(({ count }) => count));
  return (
    <table className={styles.hist}>
      <caption>Students by marks, of {maxMark}</caption>
      <thead className={type_.hidden}><tr><th scope="col">Marks</th><th scope="col">Bar</th><th scope="col">Students</th></tr></thead>
      <tbody>{marks.map(({ from, count }) => <tr key={from}><th scope="row">{from}</th><td><Bar value={count / most} width={140} /></td><td>{count}</td></tr>)}</tbody>
    </table>
  );
}
