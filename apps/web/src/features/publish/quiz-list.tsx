import type { QuizListQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { Empty } from '../../ui/notice';
import type_ from '../../ui/type.module.css';
import { builderPath, deskResultsPath, publishPath, QUIZZES } from './desk-quiz-paths';
import styles from './publish.module.css';
import { ShownMoment } from './shown-moment';

type Card = QuizListQuery['deskQuizzes']['nodes'][number];
export type QuizTab = 'USED' | 'ARCHIVED';

const TABS = [['USED', 'In use', QUIZZES], ['ARCHIVED', 'Archived', `${QUIZZES}?state=ARCHIVED`]] as const;

/** Which quizzes are shown. */
export function QuizTabs({ tab }: { readonly tab: QuizTab }) {
  return (
    <nav aria-label="Which quizzes">
      <ul className={styles.tabs}>{TABS.map(([key, word, href]) => <li key={key}><a href={href} aria-current={key === tab ? 'page' : undefined}>{word}</a></li>)}</ul>
    </nav>
  );
}

interface ListProps { readonly title: string; readonly lead: string; readonly id: string; readonly quizzes: readonly Card[]; readonly empty: string; readonly next: string | null }

/** Quizzes in one state, the latest change first. */
export function QuizList({ title, lead, id, quizzes, empty, next }: ListProps) {
  return (
    <section className={desk.band} aria-labelledby={`${id}-head`}>
      <header><h2 id={`${id}-head`}>{title}</h2><p>{lead}</p></header>
      <div>
        {quizzes.length === 0 ? <Empty>{empty}</Empty> : <ul className={styles.rows}>{quizzes.map((quiz) => <QuizRow key={quiz.id} quiz={quiz} />)}</ul>}
        {next === null ? null : <p className={styles.acts}><a className={desk.button} href={next}>Show older ones</a></p>}
      </div>
    </section>
  );
}

function QuizRow({ quiz }: { readonly quiz: Card }) {
  const { latestRevision: latest } = quiz;
  const attempts = quiz.attemptCount;
  return (
    <li className={styles.row} data-quiz={quiz.id}>
      <div>
        <h3><a href={builderPath(quiz.id)}>{quiz.title}</a></h3>
        <p className={`${desk.meta ?? ''} ${desk.dots ?? ''}`}>
          <span>{quiz.pack.title}</span>
          <span>{quiz.questionCount === 1 ? '1 question' : `${String(quiz.questionCount)} questions`}</span>
          {latest === null ? null : <span>code {quiz.code}, revision {latest.number}, {attempts === 1 ? '1 attempt' : `${String(attempts)} attempts`}</span>}
          {latest !== null && quiz.changedSincePublished ? <span>draft changed since</span> : null}
          <span>saved <ShownMoment at={quiz.savedAt ?? quiz.createdAt} /></span>
        </p>
      </div>
      <div className={styles.acts}>
        {quiz.state === 'ARCHIVED' ? <Act quiz={quiz} act="restore" word="Bring back" /> : (
          <>
            <a className={desk.button} href={builderPath(quiz.id)}>Build<span className={type_.hidden}> {quiz.title}</span></a>
            <a className={desk.button} href={publishPath(quiz.id)}>{latest === null ? 'Publish' : 'Share and settings'}<span className={type_.hidden}> of {quiz.title}</span></a>
            {latest === null ? null : <a className={desk.button} href={deskResultsPath(quiz.id)}>Results<span className={type_.hidden}> of {quiz.title}</span></a>}
          </>
        )}
        <More quiz={quiz} />
      </div>
    </li>
  );
}

function More({ quiz }: { readonly quiz: Card }) {
  const answered = quiz.attemptCount > 0;
  return (
    <details className={styles.more}>
      <summary>More<span className={type_.hidden}> for {quiz.title}</span></summary>
      <div>
        <Act quiz={quiz} act="duplicate" word="Copy" />
        {quiz.state === 'ARCHIVED' ? null : <Act quiz={quiz} act="archive" word="Archive" />}
        <form method="post" action={`${builderPath(quiz.id)}/manage`}>
          {answered ? <label className={desk.tick}><input type="checkbox" name="withAnswers" required /> with all answers of its students</label> : null}
          <button className={desk.grave} type="submit" name="act" value="delete">Delete<span className={type_.hidden}> {quiz.title}</span></button>
        </form>
      </div>
    </details>
  );
}

function Act({ quiz, act, word }: { readonly quiz: Card; readonly act: 'restore' | 'archive' | 'duplicate'; readonly word: string }) {
  return <form method="post" action={`${builderPath(quiz.id)}/manage`}><button className={desk.button} type="submit" name="act" value={act}>{word}<span className={type_.hidden}> {quiz.title}</span></button></form>;
}
