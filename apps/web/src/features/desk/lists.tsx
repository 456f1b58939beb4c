import desk from '../../ui/desk.module.css';
import { formatDayShort } from '../../ui/format-day';
import { formatMoment } from '../../ui/format-moment';
import { joinClasses } from '../../ui/join-classes';
import styles from './desk.module.css';
import type { ClassDates, Draft, Published, StaleQuestion } from './load-desk';

/** Quizzes that were never published, with what each still needs. */
export function Drafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  return (
    <div className={`${desk.scroll ?? ''} ${styles.rows ?? ''}`} tabIndex={0} role="region" aria-label="Drafts, table">
      <table className={joinClasses(desk.table, desk.stacks)}>
        <caption>Last changed first</caption>
        <thead><tr><th scope="col">Quiz</th><th scope="col" className={desk.num}>Questions</th><th scope="col" className={desk.num}>Proved</th><th scope="col" className={desk.num}>Cited</th><th scope="col" className={desk.num}>Unsourced</th><th scope="col">What it still needs</th><th scope="col">Saved</th></tr></thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <th scope="row"><a href={`/desk/quizzes/${draft.id}`}>{draft.title}</a></th>
              <td data-column="Questions" className={desk.num}>{draft.questionCount}</td>
              {STANDINGS.map((standing) => <td data-column={STANDING_WORDS[standing]} key={standing} className={desk.num}>{draft.questions.filter(({ check }) => check.standing === standing).length}</td>)}
              <td data-column="It still needs" className={styles.words}>{sayNeeds(draft)}</td>
              <td data-column="Saved" className={desk.nowrap}>{draft.savedAt === null ? 'not yet' : <time dateTime={draft.savedAt}>{formatMoment(draft.savedAt)}</time>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STANDINGS = ['PROVED', 'CITED', 'UNSOURCED'] as const;
const STANDING_WORDS = { PROVED: 'Proved', CITED: 'Cited', UNSOURCED: 'Unsourced' } as const;

function sayNeeds({ notReady }: Draft): string {
  const [first] = notReady;
  if (!first) return 'Nothing. Ready to publish';
  const more = notReady.length > 1 ? ` (and ${String(notReady.length - 1)} more)` : '';
  return `${first.questionNumber === null ? '' : `Question ${String(first.questionNumber)}: `}${first.message}${more}`;
}

interface PublishedProps { readonly published: readonly Published[]; readonly stale: readonly StaleQuestion[]; readonly total: number; readonly classes: ClassDates }

/** What is published, and whether it holds. */
export function PublishedTable({ published, stale, total, classes }: PublishedProps) {
  return (
    <>
      <div className={`${desk.scroll ?? ''} ${styles.rows ?? ''}`} tabIndex={0} role="region" aria-label="Published, table">
        <table className={joinClasses(desk.table, desk.stacks)}>
          <caption>Last changed first</caption>
          <thead><tr><th scope="col">Quiz</th><th scope="col" className={desk.num}>Revision</th><th scope="col">Code</th><th scope="col" className={desk.num}>Attempts</th><th scope="col">Opens</th><th scope="col">Closes</th><th scope="col">Answers show</th><th scope="col">Proof</th></tr></thead>
          <tbody>{published.map((quiz) => <PublishedRow key={quiz.id} quiz={quiz} stale={stale.filter((one) => one.quiz.id === quiz.id).length} classes={classes} />)}</tbody>
        </table>
      </div>
      {total > published.length ? <p><a className={desk.quiet} href="/desk/quizzes">All {total} published quizzes</a></p> : null}
    </>
  );
}

function PublishedRow({ quiz, stale, classes }: { readonly quiz: Published; readonly stale: number; readonly classes: ClassDates }) {
  const { id, title, code, settings, latestRevision, changedSincePublished } = quiz;
  const questions = latestRevision?.questionCount ?? 0;
  const attempts = quiz.attemptCount;
  return (
    <tr>
      <th scope="row"><a href={`/desk/quizzes/${id}`}>{title}</a>{changedSincePublished ? <a className={styles.changes} href={`/desk/quizzes/${id}/publish`} aria-label={`The draft of ${title} has changes: publish them`}>draft has changes</a> : null}
        {sayClasses(id, classes).map((line) => <span key={line} className={joinClasses(desk.meta, styles.given)}>{line}</span>)}
      </th>
      <td data-column="Revision" className={desk.num}>{latestRevision?.number ?? ''}</td>
      <td data-column="Code" className={desk.nowrap}>{code}</td>
      <td data-column="Attempts" className={desk.num}>{attempts > 0 ? <a href={`/desk/quizzes/${id}/results`} aria-label={`${String(attempts)}: results of ${title}`}>{attempts}</a> : 0}</td>
      <td data-column="Opens" className={desk.nowrap}>{settings.opensAt === null ? 'at once' : <time dateTime={settings.opensAt}>{formatDayShort(settings.opensAt.slice(0, 10))}</time>}</td>
      <td data-column="Closes" className={desk.nowrap}>{settings.closesAt === null ? 'no end' : <time dateTime={settings.closesAt}>{formatMoment(settings.closesAt)}</time>}</td>
      <td data-column="Answers show">{TIMINGS[settings.feedback]}</td>
      <td data-column="Proof" className={desk.nowrap}>{stale > 0 ? <span className={desk.stale}>{stale} stale</span> : `${String(questions)} of ${String(questions)} hold`}</td>
    </tr>
  );
}

/** "Civics 9B: 2 November to 9 November": whom the quiz is given to, and from when to when where that is said. */
function sayClasses(quiz: string, classes: ClassDates): readonly string[] {
  const day = (moment: string): string => formatDayShort(moment.slice(0, 10));
  return classes.flatMap(({ name, assignments }) => assignments.nodes.filter((one) => one.quiz.id === quiz).map(({ opensAt, closesAt }) => {
    if (opensAt === null && closesAt === null) return name;
    return `${name}: ${opensAt === null ? '' : `${closesAt === null ? 'from ' : ''}${day(opensAt)}`}${closesAt === null ? '' : `${opensAt === null ? 'until' : ' to'} ${day(closesAt)}`}`;
  }));
}

const TIMINGS = { AT_ONCE: 'at once', AT_END: 'at the end', AFTER_CLOSING: 'after closing' } as const;
