import { RegradePageDocument, type RegradePageQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { mark } from '../../../../../features/quiz-results/format-figure';
import styles from '../../../../../features/quiz-results/quiz-results.module.css';
import { builderPath, correctPath, resultsPath, studentPath, type Search } from '../../../../../features/quiz-results/result-paths';
import desk from '../../../../../ui/desk.module.css';
import { formatMoment } from '../../../../../ui/format-moment';
import { joinClasses } from '../../../../../ui/join-classes';
import { Empty, Problem, Unreachable } from '../../../../../ui/notice';

export const metadata: Metadata = { title: 'Mark again' };

interface Props { readonly params: Promise<{ readonly quiz: string }>; readonly searchParams: Promise<Search> }
type Preview = NonNullable<RegradePageQuery['regradePreview']>;
type Log = NonNullable<RegradePageQuery['markLog']>;

const STUDENTS = 100;
const PROBLEMS: Readonly<Record<string, string>> = {
  CONFLICT: 'Answers have come in, or marks have changed, since you looked. Nothing was done: this is what would change now.',
  NOT_FOUND: 'There is nothing to mark again any more.',
  UNREACHABLE: 'The API did not answer, so that it is not sure whether it was done. Look below before you try again.',
};

/** What marking earlier answers by the newest revision would do, before it is done. */
export default async function CorrectPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ quiz: given }, search] = await Promise.all([params, searchParams]);
  const quiz = decodeURIComponent(given);
  const after = typeof search['after'] === 'string' ? search['after'] : null;
  const outcome = await askAsTeacher(RegradePageDocument, { quiz, first: STUDENTS, after });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={correctPath(quiz)} />;
  if (!outcome.ok || outcome.data.markLog === null) notFound();
  const { regradePreview: preview, markLog } = outcome.data;
  const problem = typeof search['problem'] === 'string' ? PROBLEMS[search['problem']] : undefined;
  return (
    <>
      <header className={desk.slug}>
        <div>
          <p className={desk.meta}><a href={resultsPath(quiz)}>Results</a></p>
          <h1>{headline(preview)}</h1>
          <p className={desk.lead}>{preview === null ? 'Marking again is for answers to an earlier revision than the newest.' : `Earlier answers would be marked by the key of revision ${String(preview.toRevision)}. ${preview.note ?? ''} The answers stay as they were given, the old marks stay in the log, and students see in their review what changed.`}</p>
        </div>
        <div className={desk.acts}><a className={desk.button} href={builderPath(quiz)}>Open in the builder</a></div>
      </header>
      {problem === undefined ? null : <Problem>{problem}</Problem>}
      {preview === null ? null : <PreviewParts quiz={quiz} preview={preview} />}
      <MarkLog log={markLog} />
    </>
  );
}

function headline(preview: Preview | null): string {
  if (preview === null) return 'There is nothing to mark again';
  if (preview.changeCount === 0) return 'No mark would change';
  return `${String(preview.changeCount)} ${preview.changeCount === 1 ? 'mark' : 'marks'} of ${String(preview.attemptCount)} ${preview.attemptCount === 1 ? 'student' : 'students'} would change`;
}

const OUTCOMES = { REMARKED: 'Marked again', WITHDRAWN: 'Withdrawn', LEFT: 'Left as it is' } as const;

function PreviewParts({ quiz, preview }: { readonly quiz: string; readonly preview: Preview }) {
  return (
    <>
      <section className={desk.band} aria-labelledby="h-questions">
        <header><h2 id="h-questions">By question</h2><p>Questions are matched with what they were in the draft, options by their words.</p></header>
        <Questions questions={preview.questions} />
      </section>
      <Students quiz={quiz} preview={preview} />
      {preview.changeCount === 0 ? null : (
        <form className={styles.step} action={`${correctPath(quiz)}/apply`} method="post">
          <input type="hidden" name="version" value={preview.version} />
          <button className={desk.main} type="submit">Mark again: change {preview.changeCount} {preview.changeCount === 1 ? 'mark' : 'marks'}</button>
          <a className={desk.quiet} href={resultsPath(quiz)}>Leave the marks as they are</a>
        </form>
      )}
    </>
  );
}

/** The questions of which something becomes; the others are counted, and listed behind their number. */
function Questions({ questions }: Pick<Preview, 'questions'>) {
  const touched = questions.filter(({ outcome }) => outcome !== 'UNTOUCHED');
  const kept = questions.filter(({ outcome }) => outcome === 'UNTOUCHED');
  return (
    <div>
      {touched.length === 0 ? null : (
        <div className={desk.scroll} tabIndex={0} role="region" aria-label="By question, table">
          <table className={desk.table}>
            <thead><tr><th scope="col">Question</th><th scope="col">What becomes of it</th><th scope="col" className={desk.num}>Gain</th><th scope="col" className={desk.num}>Lose</th></tr></thead>
            <tbody>
              {touched.map(({ lineage, revision, number, stem, outcome, sentence, gainCount: gain, loseCount: lose }) => (
                <tr key={`${String(revision)} ${lineage}`}>
                  <th scope="row">{number}. {stem}<br /><span className={desk.meta}>revision {revision}</span></th>
                  <td>{outcome === 'UNTOUCHED' ? sentence : <><span className={styles.outcome}>{OUTCOMES[outcome]}</span><br />{sentence}</>}</td>
                  <td className={desk.num}>{gain > 0 ? <span className={styles.gain}>+{gain}</span> : '–'}</td><td className={desk.num}>{lose > 0 ? <span className={styles.lose}>−{lose}</span> : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {kept.length === 0 ? null : (
        <details className={styles.kept}>
          <summary>{kept.length === 1 ? 'One question keeps' : `${String(kept.length)} questions keep`} every mark</summary>
          <ul>{kept.map(({ lineage, revision, number, stem }) => <li key={`${String(revision)} ${lineage}`}>{number}. {stem} <span className={desk.meta}>revision {revision}</span></li>)}</ul>
        </details>
      )}
    </div>
  );
}

function Students({ quiz, preview: { students } }: { readonly quiz: string; readonly preview: Preview }) {
  return (
    <section className={desk.band} aria-labelledby="h-names">
      <header><h2 id="h-names">By student<span className={desk.count}>{students.totalCount}</span></h2><p>Whose marks would change, before and after.</p></header>
      {students.nodes.length === 0 ? <Empty>Nobody’s mark would change.</Empty> : (
        <div>
          <div className={desk.scroll} tabIndex={0} role="region" aria-label="By student, table">
            <table className={desk.table}>
              <thead><tr><th scope="col">Nickname</th><th scope="col">Class</th><th scope="col" className={desk.num}>Before</th><th scope="col" className={desk.num}>After</th></tr></thead>
              <tbody>{students.nodes.map(({ id, nickname, className, finished, before, beforeMax, after, afterMax }) => <tr key={id}><th scope="row"><a href={studentPath(quiz, {}, id)}>{nickname}</a>{finished ? null : <span className={desk.meta}> under way</span>}</th><td>{className ?? '–'}</td><td className={joinClasses(desk.num, desk.nowrap)}>{mark(before)} of {beforeMax}</td><td className={joinClasses(desk.num, desk.nowrap)}>{mark(after)} of {afterMax}</td></tr>)}</tbody>
            </table>
          </div>
          {students.pageInfo.hasNextPage && students.pageInfo.endCursor !== null ? <p className={styles.more}><a className={desk.tight} href={`${correctPath(quiz)}?after=${encodeURIComponent(students.pageInfo.endCursor)}`}>The next {STUDENTS}</a></p> : null}
        </div>
      )}
    </section>
  );
}

function MarkLog({ log }: { readonly log: Log }) {
  return (
    <section className={desk.band} id="log" aria-labelledby="h-log">
      <header><h2 id="h-log">The log of marks<span className={desk.count}>{log.totalCount}</span></h2><p>Every mark that was changed after it was first given, the latest first.</p></header>
      {log.nodes.length === 0 ? <Empty>No mark was ever changed.</Empty> : (
        <div className={desk.scroll} tabIndex={0} role="region" aria-label="The log of marks, table">
          <table className={desk.table}>
            <thead><tr><th scope="col">When</th><th scope="col">By</th><th scope="col">Nickname</th><th scope="col">Question</th><th scope="col" className={desk.num}>Before</th><th scope="col" className={desk.num}>After</th></tr></thead>
            <tbody>{log.nodes.map(({ id, changedAt: at, changedBy: by, nickname, revision, number, before, after, withdrawn }) => <tr key={id}><td className={desk.nowrap}><time dateTime={at}>{formatMoment(at)}</time></td><td>{by ?? 'an account that is gone'}</td><th scope="row">{nickname}</th><td>{number}, revision {revision}</td><td className={desk.num}>{mark(before)}</td><td className={desk.num}>{withdrawn ? 'withdrawn' : mark(after)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {log.totalCount > log.nodes.length ? <p className={desk.meta}>The latest {log.nodes.length} of {log.totalCount}.</p> : null}
    </section>
  );
}
