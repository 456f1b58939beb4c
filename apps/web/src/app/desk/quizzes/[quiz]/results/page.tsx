import { QuizResultsPageDocument, type QuizResultsPageQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { Debrief } from '../../../../../features/quiz-results/debrief';
import { Filters } from '../../../../../features/quiz-results/filters';
import { Histogram } from '../../../../../features/quiz-results/histogram';
import { ItemsHelp, ItemsTable } from '../../../../../features/quiz-results/items-table';
import { LiveProgress } from '../../../../../features/quiz-results/live-progress';
import styles from '../../../../../features/quiz-results/quiz-results.module.css';
import { builderPath, correctPath, readRequest, resultsPath, type ResultsRequest, type Search } from '../../../../../features/quiz-results/result-paths';
import { StudentsTable } from '../../../../../features/quiz-results/students-table';
import { Summary } from '../../../../../features/quiz-results/summary';
import { UnderWay } from '../../../../../features/quiz-results/under-way';
import desk from '../../../../../ui/desk.module.css';
import { Done, Empty, Unreachable } from '../../../../../ui/notice';

export const metadata: Metadata = { title: 'Results' };

interface Props { readonly params: Promise<{ readonly quiz: string }>; readonly searchParams: Promise<Search> }
type Results = NonNullable<QuizResultsPageQuery['quizResults']>;

/** A page of students: a class at once, and no more than a screen takes. */
const STUDENTS = 60;

/** What became of a quiz: how far students are, question by question, student by student, and what to talk about. */
export default async function ResultsPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ quiz: given }, search] = await Promise.all([params, searchParams]);
  const quiz = decodeURIComponent(given);
  const request = readRequest(search);
  const { revision, class: group, attempts, order, after } = request;
  const outcome = await askAsTeacher(QuizResultsPageDocument, { quiz, revision, class: group, attemptRule: attempts, order, first: STUDENTS, after });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={resultsPath(quiz, request)} />;
  const results = outcome.ok ? outcome.data.quizResults : null;
  if (results === null) notFound();
  return (
    <>
      <Head quiz={quiz} results={results} request={request} />
      {search['done'] === 'regraded' ? <Done>Marked again. The old marks are in the log.</Done> : null}
      {results.progress.startedCount === 0 ? <Nobody quiz={quiz} results={results} /> : null}
      <LiveProgress quiz={quiz} initial={results.progress} source={resultsPath(quiz, {}, '/progress')} />
      <Filters quiz={quiz} results={results} request={request} />
      {results.progress.startedCount === 0 ? null : <Figures quiz={quiz} results={results} request={request} />}
    </>
  );
}

interface PartProps { readonly quiz: string; readonly results: Results; readonly request: ResultsRequest }

function Head({ quiz, results, request }: PartProps) {
  const shown = results.revisions.filter((one) => one.shown).map(({ number }) => number).reverse();
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <header className={desk.slug}>
      <div>
        <p className={`${desk.meta ?? ''} ${desk.dots ?? ''}`}><span>{results.title}</span>{first === undefined || last === undefined ? null : <span>{first === last ? `revision ${String(first)}` : `revisions ${String(first)} to ${String(last)}`}</span>}{results.class === null ? null : <span>{results.class.name}</span>}</p>
        <h1>{results.headline}</h1>
        <p className={desk.lead}>Figures follow Moodle’s definitions. Each shows only where there are enough answers for it to mean something.</p>
      </div>
      <div className={desk.acts}>
        {results.attemptCount === 0 ? null : <a className={desk.button} href={resultsPath(quiz, request, '/csv/students')} download>Students as CSV</a>}
        {results.attemptCount === 0 ? null : <a className={desk.button} href={resultsPath(quiz, request, '/csv/items')} download>Questions as CSV</a>}
        {results.canRegrade ? <a className={desk.button} href={correctPath(quiz)}>Mark again…</a> : null}
        <a className={desk.main} href={builderPath(quiz)}>Open in the builder</a>
      </div>
    </header>
  );
}

function Nobody({ quiz, results }: { readonly quiz: string; readonly results: Results }) {
  if (results.revisions.length === 0) return <Empty>This quiz has not been published yet, so nobody can have taken it. <a href={builderPath(quiz)}>Open it in the builder.</a></Empty>;
  return (
    <section aria-labelledby="nobody">
      <h2 id="nobody">Give your students this code</h2>
      <p className={styles.big}>{results.code}</p>
      <p>They enter it at the start page, or open <a href={`/q/${results.code}`}>/q/{results.code}</a>. Whoever begins shows here by itself.</p>
    </section>
  );
}

function Figures({ quiz, results, request }: PartProps) {
  return (
    <>
      <Summary statistics={results.statistics} />
      <section id="items" aria-labelledby="h-items">
        <h2 id="h-items" className={desk.label}>Question by question</h2>
        <ItemsTable quiz={quiz} items={results.items} request={request} />
        <ItemsHelp items={results.items} />
      </section>
      <section className={desk.band} id="students" aria-labelledby="h-students">
        <header>
          <h2 id="h-students">Student by student<span className={desk.count}>{results.students.totalCount}</span></h2>
          <p>Easiest question at the left. By marks, the heavy line stands where each score would end if no one slipped: a letter to its left is a slip, a dot to its right a surprise.</p>
          <p>Nicknames are chosen by students.</p>
        </header>
        {results.attemptCount === 0 ? <Empty>Nobody has finished yet.</Empty> : <Students quiz={quiz} results={results} request={request} />}
      </section>
      {results.underWay.length === 0 ? null : <UnderWay quiz={quiz} students={results.underWay} request={request} />}
      <section className={desk.band} aria-labelledby="h-debrief">
        <header><h2 id="h-debrief">For the talk in class</h2><p>What the right answers rest on, as it was known when the quiz was published.</p></header>
        <Debrief quiz={quiz} points={results.debrief} request={request} />
      </section>
    </>
  );
}

function Students({ quiz, results, request }: PartProps) {
  const { pageInfo } = results.students;
  return (
    <div className={styles.beside}>
      <div>
        <StudentsTable quiz={quiz} students={results.students} items={results.items} request={request} />
        {pageInfo.hasNextPage || pageInfo.hasPreviousPage ? (
          <p className={styles.more}>
            {pageInfo.hasPreviousPage ? <a className={desk.tight} href={`${resultsPath(quiz, { ...request, after: null })}#students`}>From the first</a> : null}
            {pageInfo.hasNextPage && pageInfo.endCursor !== null ? <a className={desk.tight} href={`${resultsPath(quiz, { ...request, after: pageInfo.endCursor })}#students`}>The next {STUDENTS}</a> : null}
          </p>
        ) : null}
        <p className={styles.more}><a className={desk.tight} href={resultsPath(quiz, request, '/csv/responses')} download>Every answer as CSV</a></p>
      </div>
      <section className={styles.looks} aria-labelledby="h-look">
        <h3 id="h-look">Worth a look</h3>
        {results.looks.length === 0 ? <p className={desk.meta}>Nothing stands out so far.</p> : <ul>{results.looks.map((look) => <li key={look}>{look}</li>)}</ul>}
        <Histogram marks={results.marks} maxMark={results.maxMark} />
      </section>
    </div>
  );
}
