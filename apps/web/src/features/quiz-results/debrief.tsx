import type { QuizResultsPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import styles from './quiz-results.module.css';
import { resultsPath, type ResultsRequest } from './result-paths';

type Point = NonNullable<QuizResultsPageQuery['quizResults']>['debrief'][number];

const TOPICS = [
  { topic: 'REPETITION', title: 'Repetition taken for corroboration', empty: 'Nobody was seen to take the same report, told again, for a confirmation.' },
  { topic: 'ANONYMOUS', title: 'Answers that rest on anonymous voices', empty: 'No answer rests on voices without a name alone.' },
  { topic: 'ONE_ORIGIN', title: 'Answers that rest on one origin', empty: 'Every answer has more than one origin, or its origins are not known.' },
] as const;

/** What to talk about in class: what the answers rest on, and what the class made of it. */
export function Debrief({ quiz, points, request }: { readonly quiz: string; readonly points: readonly Point[]; readonly request: ResultsRequest }) {
  return (
    <div className={styles.debrief}>
      {TOPICS.map(({ topic, title, empty }) => {
        const own = points.filter((point) => point.topic === topic);
        return (
          <section key={topic} aria-labelledby={`debrief-${topic}`}>
            <h3 id={`debrief-${topic}`}>{title}</h3>
            {own.length === 0 ? <p className={desk.meta}>{empty}</p> : (
              <ul>{own.map(({ number, stem, sentence }) => <li key={number}><a href={resultsPath(quiz, { revision: request.revision, class: request.class, attempts: request.attempts }, `/items/${String(number)}`)}>{number}. {stem}</a><p>{sentence}</p></li>)}</ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
