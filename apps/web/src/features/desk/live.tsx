import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { Bar } from './bar';
import styles from './desk.module.css';
import type { Live } from './load-desk';

/** The quizzes that students are taking now. */
export function LiveRows({ live }: { readonly live: readonly Live[] }) {
  return (
    <ul className={styles.live}>
      {live.map(({ quiz, classes, underWayCount: underWay, finishedCount: finished, answerCount, questionCount, since }) => {
        const given = answerCount / Math.max(1, underWay * questionCount);
        return (
          <li key={quiz.id}>
            <div>
              <h3><a href={`/desk/quizzes/${quiz.id}/results`}>{quiz.title}</a></h3>
              <p className={desk.meta}>{classes.length === 0 ? 'By its code' : classes.join(', ')}, since <time dateTime={since}>{formatMoment(since)}</time>{quiz.settings.closesAt === null ? '' : `, closes ${formatMoment(quiz.settings.closesAt)}`}</p>
            </div>
            <div>
              <p>{underWay} under way, {finished} finished</p>
              <p className={desk.meta}>{answerCount} of {underWay * questionCount} answers given</p>
            </div>
            <Bar share={given} width={160} />
            <div className={styles.liveActs}><span className={desk.code}>{quiz.code}</span> <a className={desk.tight} href={`/desk/quizzes/${quiz.id}/results`} aria-label={`Open the results of ${quiz.title}`}>Open</a></div>
          </li>
        );
      })}
    </ul>
  );
}
