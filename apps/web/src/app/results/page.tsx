import { AttemptSummaryDocument, type AttemptSummaryQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { attemptsOfRequest } from '../../features/quiz/attempts-of-request';
import { attemptPath, resultsPath } from '../../features/quiz/quiz-paths';
import styles from '../../features/results/results.module.css';
import { ask } from '../../graphql/ask';
import { Frame } from '../../ui/frame';
import { Notice, Unreachable } from '../../ui/notice';
import { DayTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'Your results' };

type Attempt = NonNullable<AttemptSummaryQuery['attempt']>;

/** The quizzes that this device has taken, the newest first. */
export default async function ResultsListPage() {
  const kept = await attemptsOfRequest();
  const outcomes = await Promise.all(kept.map(async ({ id, resumeToken }) => ask(AttemptSummaryDocument, { id, resumeToken })));
  if (outcomes.some((outcome) => !outcome.ok && outcome.reason === 'UNREACHABLE')) return <Frame place="results"><Unreachable here="/results" /></Frame>;
  const attempts = outcomes.flatMap((outcome): readonly Attempt[] => (outcome.ok && outcome.data.attempt !== null ? [outcome.data.attempt] : []))
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  if (attempts.length === 0) {
    return (
      <Frame place="results">
        <Notice title="No quiz has been taken on this device" acts={[{ href: '/', label: 'Choose a topic, or enter a code' }]}>
          <p>Results stay with the device that took the quiz. There is no account to look them up in.</p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame place="results">
      <h1 className={`${type_.head1 ?? ''} ${styles.title ?? ''}`}>Your results on this device</h1>
      <ul className={styles.list}>{attempts.map((attempt) => <Entry key={attempt.id} attempt={attempt} />)}</ul>
    </Frame>
  );
}

function Entry({ attempt }: { readonly attempt: Attempt }) {
  const done = attempt.answeredCount >= attempt.questionCount || attempt.finishedAt !== null;
  const { code } = attempt.quiz;
  return (
    <li>
      {attempt.correctCount === null
        ? <b>{attempt.answeredCount} <small>of {attempt.questionCount} answered</small></b>
        : <b>{attempt.correctCount} <small>of {attempt.countedCount ?? attempt.questionCount}</small></b>}
      <p>{attempt.quiz.title}<small>{attempt.nickname}, <DayTime day={attempt.startedAt.slice(0, 10)} />. {done ? 'Finished' : `${String(attempt.answeredCount)} answered`}. Code {code}.</small></p>
      {done ? <a href={resultsPath(code, attempt.id)}>{attempt.feedbackDue ? 'See the proofs' : 'See your answers'}</a> : <a href={attemptPath(code, attempt.id)}>Go on</a>}
    </li>
  );
}
