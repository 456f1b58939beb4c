import { StudentAnswersPageDocument, type StudentAnswersPageQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { Moment } from '../../../../../../../features/quiz/moment';
import { duration } from '../../../../../../../features/quiz-results/format-figure';
import { loadTextsAtDesk } from '../../../../../../../features/quiz-results/load-texts-at-desk';
import { readRequest, resultsPath, studentPath, type ResultsRequest, type Search } from '../../../../../../../features/quiz-results/result-paths';
import { BriefAnswers, FullAnswers, numberAnswers, passagesOf } from '../../../../../../../features/quiz-results/student-answers';
import styles from '../../../../../../../features/quiz-results/student-answers.module.css';
import desk from '../../../../../../../ui/desk.module.css';
import { fetchSourceFont } from '../../../../../../../ui/fetch-source-font';
import { joinClasses } from '../../../../../../../ui/join-classes';
import { Unreachable } from '../../../../../../../ui/notice';

export const metadata: Metadata = { title: 'A student’s answers' };

interface Props { readonly params: Promise<{ readonly quiz: string; readonly attempt: string }>; readonly searchParams: Promise<Search> }
type Attempt = NonNullable<StudentAnswersPageQuery['studentAttempt']>;

/** What one student answered: what was missed first, each with what is right and the passage that says so. */
export default async function StudentPage({ params, searchParams }: Props) {
  await Promise.all([requireTeacher(), fetchSourceFont()]);
  const [{ quiz: quizGiven, attempt: attemptGiven }, search] = await Promise.all([params, searchParams]);
  const [quiz, id, request] = [decodeURIComponent(quizGiven), decodeURIComponent(attemptGiven), readRequest(search)];
  const outcome = await askAsTeacher(StudentAnswersPageDocument, { quiz, attempt: id });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={studentPath(quiz, request, id)} />;
  const attempt = outcome.ok ? outcome.data.studentAttempt : null;
  const own = outcome.ok ? outcome.data.deskQuiz : null;
  // An attempt at another quiz of the desk is not one at this.
  if (attempt === null || own === null || attempt.quiz.code !== own.code) notFound();
  const answers = numberAnswers(attempt.responses, attempt.quiz.questions);
  const [missed, right, withdrawn] = [answers.filter(({ response }) => response.counts && !response.correct), answers.filter(({ response }) => response.counts && response.correct), answers.filter(({ response }) => !response.counts)];
  const texts = await loadTextsAtDesk(quiz, passagesOf(answers));
  return (
    <>
      <Head quiz={quiz} attempt={attempt} request={request} />
      {missed.length === 0 ? null : <Part id="missed" title="Missed" count={missed.length}><FullAnswers answers={missed} texts={texts} /></Part>}
      {right.length === 0 ? null : <Part id="right" title="Right" count={right.length}><BriefAnswers answers={right} texts={texts} /></Part>}
      {withdrawn.length === 0 ? null : <Part id="withdrawn" title="Withdrawn" count={withdrawn.length}><BriefAnswers answers={withdrawn} texts={texts} /></Part>}
      <LeftOpen attempt={attempt} />
    </>
  );
}

function Head({ quiz, attempt, request }: { readonly quiz: string; readonly attempt: Attempt; readonly request: ResultsRequest }) {
  const { startedAt, finishedAt, correctCount, countedCount, questionCount, answeredCount: answered } = attempt;
  return (
    <header className={desk.slug}>
      <div>
        <p className={joinClasses(desk.meta, desk.dots)}>
          <a href={resultsPath(quiz, request)}>{attempt.quiz.title}</a>
          <span>begun <Moment at={startedAt} /></span>
          {finishedAt === null ? <span>not finished: {answered} of {questionCount} answered</span> : <span>took {duration(Math.max(0, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)))}</span>}
        </p>
        <h1>{attempt.nickname}: {correctCount ?? 0} of {countedCount ?? questionCount} right</h1>
        <p className={desk.lead}>The questions are numbered as this student met them.</p>
      </div>
      <div className={desk.acts}><a className={desk.button} href={`${resultsPath(quiz, request)}#students`}>All students</a></div>
    </header>
  );
}

function Part({ id, title, count, children }: { readonly id: string; readonly title: string; readonly count: number; readonly children: React.ReactNode }) {
  return (
    <section className={desk.band} aria-labelledby={`h-${id}`}>
      <header><h2 id={`h-${id}`}>{title}<span className={desk.count}>{count}</span></h2></header>
      {children}
    </section>
  );
}

function LeftOpen({ attempt: { quiz, responses } }: { readonly attempt: Attempt }) {
  const open = [...quiz.questions.entries()].filter(([, { id }]) => !responses.some(({ question }) => question.id === id));
  if (open.length === 0) return null;
  return <Part id="open" title="Left open" count={open.length}><ul className={styles.open}>{open.map(([index, { id, stem }]) => <li key={id}>{index + 1}. {stem}</li>)}</ul></Part>;
}
