import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { Bar } from './bar';
import styles from './desk.module.css';
import type { RecentResults, Results } from './load-desk';

/** How the quizzes that were taken last went: the mean, one bar a question, and what to look at. */
export function ResultsTable({ recent }: { readonly recent: readonly RecentResults[] }) {
  return (
    <div className={`${desk.scroll ?? ''} ${styles.rows ?? ''}`} tabIndex={0} role="region" aria-label="Recent results, table">
      <table className={joinClasses(desk.table, desk.stacks)}>
        <thead><tr><th scope="col">Quiz</th><th scope="col" className={desk.num}>Finished</th><th scope="col">Mean</th><th scope="col">By question</th><th scope="col">To look at</th></tr></thead>
        <tbody>
          {recent.map(({ quiz, results }) => (
            <tr key={quiz}>
              <th scope="row"><a href={`/desk/quizzes/${quiz}/results`}>{results.title}</a></th>
              <td data-column="Finished" className={`${desk.num ?? ''} ${desk.nowrap ?? ''}`}>{results.progress.finishedCount} of {results.progress.startedCount + results.progress.notBegunCount}</td>
              <td data-column="Mean"><Mean results={results} /></td>
              <td data-column="By question"><Spark items={results.items} /></td>
              <td data-column="To look at" className={styles.words}>{results.looks[0] ?? 'Nothing'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mean({ results }: { readonly results: Results }) {
  const mean = results.statistics.find(({ name: statistic }) => statistic === 'MEAN');
  if (mean?.value === null || mean === undefined) return <span className={desk.meta}>too few yet</span>;
  return <span className={desk.nowrap}><span className={styles.figure}>{Math.round(mean.value * 100)}%</span> <Bar share={mean.value} /></span>;
}

const STEP = 13;
const HEIGHT = 30;

function facilityOf({ statistics }: Results['items'][number]): number | null {
  return statistics.find(({ name: statistic }) => statistic === 'FACILITY')?.value ?? null;
}

/** One bar a question; red is one to look at, dashed one that too few have answered. */
function Spark({ items }: { readonly items: Results['items'] }) {
  const shares = items.map((item) => ({ item, share: facilityOf(item) }));
  if (shares.every(({ share }) => share === null)) return <span className={desk.meta}>{items[0]?.hidden?.split(',')[0] ?? 'Hidden until more have finished'}</span>;
  const width = Math.max(1, items.length) * STEP;
  const says = shares.map(({ item: { number }, share }) => `${String(number)}, ${share === null ? 'hidden' : `${String(Math.round(share * 100))}%`}`).join(', ');
  return (
    <svg className={styles.spark} width={width} height={HEIGHT + 2} viewBox={`0 0 ${String(width)} ${String(HEIGHT + 2)}`} role="img" aria-label={`Right, by question: ${says}`}>
      {shares.map(({ item: { number, suspect }, share }) => {
        const height = share === null ? HEIGHT - 3 : Math.max(1, share * (HEIGHT - 2));
        return <rect key={number} className={share === null ? styles.none : suspect ? styles.low : styles.fill} x={(number - 1) * STEP + 1} y={HEIGHT - height} width={share === null ? 8 : 9} height={height} />;
      })}
      <line className={styles.axis} x1="0" x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
    </svg>
  );
}
