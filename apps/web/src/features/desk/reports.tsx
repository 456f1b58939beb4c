import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import styles from './desk.module.css';
import type { Reported } from './load-desk';

/** Questions with which students find something wrong, in their words. */
export function Reports({ reported }: { readonly reported: readonly Reported[] }) {
  return (
    <ul className={styles.reports}>
      {reported.map(({ id, stem, place, quiz, revision, reportCount, reports }) => (
        <li key={id}>
          <div>
            <h3>{stem}</h3>
            <p className={`${desk.meta ?? ''} ${desk.dots ?? ''}`}><span>Question {place}</span><span><a href={`/desk/quizzes/${quiz.id}`}>{quiz.title}</a>, revision {revision}</span></p>
          </div>
          <ul className={styles.said} aria-label={`What students say of question ${String(place)}`}>
            {reports.map((report) => (
              <li key={report.id}>
                <p dir="auto">{report.text}</p>
                <p className={`${desk.meta ?? ''} ${desk.dots ?? ''}`}><span dir="auto">{report.nickname ?? 'somebody'}</span><time dateTime={report.reportedAt}>{formatMoment(report.reportedAt)}</time></p>
              </li>
            ))}
            {reportCount > reports.length ? <li className={desk.meta}>and {reportCount - reports.length} more</li> : null}
          </ul>
          <div className={styles.buttons}>
            <a className={desk.button} href={`/desk/quizzes/${quiz.id}`} aria-label={`Open the quiz of question ${String(place)}: ${quiz.title}`}>Open the quiz</a>
            <form method="post" action="/desk/decide/settle">
              <input type="hidden" name="question" value={id} />
              <button className={desk.button} type="submit" aria-label={`Settle the reports about question ${String(place)} of ${quiz.title}`}>{reportCount === 1 ? 'Settle it' : `Settle all ${String(reportCount)}`}</button>
            </form>
          </div>
        </li>
      ))}
    </ul>
  );
}
