import type { AnsweredQuestionsQuery } from '@footnote/schema/browser';
import type { Explained } from '../quiz/explained';
import controls from '../../ui/controls.module.css';
import { DayTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';
import { attemptPath, quizPath } from '../quiz/quiz-paths';
import { topicPath } from '../quiz/topic-path';
import styles from './results.module.css';
import type { Numbered, SortedResults } from './sort-responses';

type Attempt = NonNullable<AnsweredQuestionsQuery['attempt']>;
type Response = Explained;

interface ResultsHeadProps { readonly attempt: Attempt; readonly sorted: SortedResults<Response>; readonly code: string }

/** The score, and every question as a square that leads to it. */
export function ResultsHead({ attempt, sorted, code }: ResultsHeadProps) {
  const open = attempt.finishedAt === null ? attempt.questionCount - attempt.answeredCount : 0;
  const missing = attempt.questionCount - attempt.answeredCount;
  const mayRepeat = attempt.terms.isOpen && attempt.terms.attemptsAllowed !== 1;
  return (
    <header className={styles.head}>
      <div>
        <p className={type_.kick}>{attempt.quiz.title}, as of <DayTime day={attempt.quiz.asOf} /></p>
        <h1 className={styles.score}><span className={styles.big}>{attempt.correctCount ?? 0}</span><span className={styles.of}>of {attempt.countedCount ?? attempt.questionCount} right</span></h1>
      </div>
      <nav aria-label="Questions">
        <ol className={styles.run}>{sorted.all.map((item) => <li key={item.response.id}><Square item={item} /></li>)}</ol>
        <p className={`${type_.meta ?? ''} ${styles.runKey ?? ''}`}>Struck: missed. Underscored: later reports bear on it.</p>
      </nav>
      <div className={styles.go}>
        {open > 0
          ? <a className={controls.button} href={attemptPath(code, attempt.id)}>Go on with question {attempt.answeredCount + 1}</a>
          : attempt.quiz.pack.own ? null : <a className={controls.button} href={topicPath(attempt.quiz.pack)}>Read the topic</a>}
        {mayRepeat ? <a className={controls.quiet} href={quizPath(code)}>Take it again</a> : null}
        <p className={type_.meta}>{attempt.nickname}, <DayTime day={attempt.startedAt.slice(0, 10)} />.{open > 0 ? ` ${String(open)} not answered yet.` : missing > 0 ? ` ${String(missing)} not answered.` : ''}{attempt.preview ? ' A look as a student: it counts nowhere.' : ''}</p>
      </div>
    </header>
  );
}

function Square({ item }: { readonly item: Numbered<Response> }) {
  const { number, response, changed } = item;
  const look = !response.counts ? styles.gone : response.correct ? (changed ? styles.moved : undefined) : styles.miss;
  return <a className={look} href={`#q${String(number)}`} aria-label={`Question ${String(number)}, ${!response.counts ? 'withdrawn' : response.correct ? 'right' : 'missed'}${changed ? '; later reports bear on it' : ''}`}>{number}</a>;
}
