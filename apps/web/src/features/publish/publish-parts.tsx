import type { PublishPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { Empty } from '../../ui/notice';
import type_ from '../../ui/type.module.css';
import { builderPath, correctPath, deskResultsPath, previewPath, publishPath } from './desk-quiz-paths';
import { LocalMoment } from './local-moment';
import styles from './publish.module.css';
import { QrCode } from './qr-code';
import { ShownMoment } from './shown-moment';

export type PublishQuiz = NonNullable<PublishPageQuery['deskQuiz']>;
export type PublishClass = PublishPageQuery['deskClasses']['nodes'][number];

/** What stands in the way of publishing: each with its question and what can be done. */
export function NotReadyList({ quiz }: { readonly quiz: PublishQuiz }) {
  return (
    <ul className={styles.notReady}>
      {quiz.notReady.map((reason, index) => (
        <li key={index} data-code={reason.code}>
          <div><strong>{reason.message}</strong><span>{reason.remedy}</span></div>
          <a className={desk.button} href={builderPath(quiz.id, reason.questionId)}>{reason.questionNumber === null ? 'Go to the builder' : `Mend question ${String(reason.questionNumber)}`}</a>
        </li>
      ))}
    </ul>
  );
}

/** Publishing: what is ready, what students will read of each question's standing, and the note for a new revision. */
export function PublishForm({ quiz, note }: { readonly quiz: PublishQuiz; readonly note: string }) {
  const isFirst = quiz.revisions.nodes.length === 0;
  const number = (quiz.revisions.nodes[0]?.number ?? 0) + 1;
  if (!quiz.changedSincePublished) return <p>The draft asks exactly what revision {number - 1} asks. Change something in the <a href={builderPath(quiz.id)}>builder</a>, and you can publish a new revision.</p>;
  if (quiz.notReady.length > 0) return <><p className={desk.lead}>These stand in the way. Everything else can be published as it is.</p><NotReadyList quiz={quiz} /></>;
  const weak = quiz.questions.flatMap(({ check }, index) => (check.standing === 'PROVED' ? [] : [{ number: index + 1, check, id: quiz.questions[index]?.id ?? '' }]));
  return (
    <form method="post" action={`${publishPath(quiz.id)}/now`} className={styles.wide}>
      <input type="hidden" name="draftVersion" value={quiz.draftVersion} />
      {weak.length === 0 ? <p>All {quiz.questions.length} questions are proved.</p> : (
        <div className={styles.warn}>
          <p>{weak.length === 1 ? 'One question is' : `${String(weak.length)} questions are`} not proved. You can publish {weak.length === 1 ? 'it' : 'them'}; students are told what {weak.length === 1 ? 'it rests' : 'they rest'} on.</p>
          <ul>{weak.map(({ number: at, check, id }) => <li key={id}><a href={builderPath(quiz.id, id)}>Question {at}</a>: <span className={check.standing === 'CITED' ? desk.cited : desk.unsourced}>{check.standing === 'CITED' ? 'cited' : 'unsourced'}</span>. {check.summary}</li>)}</ul>
        </div>
      )}
      {isFirst ? null : (
        <div>
          <label className={desk.label} htmlFor="note">What changed since revision {number - 1}</label>
          <textarea className={`${desk.field ?? ''} ${styles.area ?? ''}`} id="note" name="note" maxLength={500} rows={3} defaultValue={note} aria-describedby="note-hint" />
          <p className={desk.hint} id="note-hint">Students who took the quiz read it. Their answers stay as they are; afterwards you see what marking them again would change, before it is done.</p>
        </div>
      )}
      <p className={styles.acts}><button className={desk.main} type="submit">{isFirst ? 'Publish' : `Publish revision ${String(number)}`}</button><a className={desk.button} href={previewPath(quiz.id)}>Preview as a student</a></p>
      <p className={desk.hint}>A revision never changes: its questions, keys, explanations and passages stay as they are known today.</p>
      <p className={desk.hint}><Telling settings={quiz.settings} /> <a href="#settings">Settings</a></p>
    </form>
  );
}

/** When students are told what was right: worth knowing before it is published, and easily forgotten. */
function Telling({ settings: { feedback, closesAt } }: Pick<PublishQuiz, 'settings'>) {
  switch (feedback) {
    case 'AT_ONCE': return <>Students are told what was right, and why, after each answer.</>;
    case 'AT_END': return <>Students are told what was right, and why, when they have finished.</>;
    case 'AFTER_CLOSING': return closesAt === null
      ? <strong>Students are never told what was right: that waits for a closing time, and none is set.</strong>
      : <>Students are told what was right, and why, after the quiz has closed: <ShownMoment at={closesAt} />, or when their class closes.</>;
    default: return feedback satisfies never;
  }
}

/** The way in for students: link, code, and the square that a camera reads. */
export function WayIn({ quiz, address }: { readonly quiz: PublishQuiz; readonly address: string }) {
  if (quiz.revisions.nodes.length === 0) return <Empty>Once the quiz is published, its link, its code and a square code for cameras stand here.</Empty>;
  return (
    <div className={styles.way}>
      <QrCode address={address} label={`The link ${address} as a square code`} />
      <div>
        <p className={desk.meta}>Code</p>
        <p className={styles.codeBig}>{quiz.code}</p>
        <a className={styles.link} href={address}>{address}</a>
        <p className={styles.acts}><a className={desk.button} href={`${publishPath(quiz.id)}/show`}>Show it large, or print it</a><a className={desk.button} href={deskResultsPath(quiz.id)}>Results</a></p>
      </div>
    </div>
  );
}

/** To which classes it is given, and the form that gives it to another. */
export function Assignments({ quiz, classes }: { readonly quiz: PublishQuiz; readonly classes: readonly PublishClass[] }) {
  if (classes.length === 0) return <p>Your desk has no class yet. <a href="/desk/classes">Make one</a>, and you can give it the quiz with dates of its own. Without a class, the code is enough.</p>;
  const given = classes.flatMap((one) => one.assignments.nodes.filter((assignment) => assignment.quiz.id === quiz.id).map((assignment) => ({ one, assignment })));
  return (
    <>
      {given.length === 0 ? null : (
        <ul className={styles.rows}>
          {given.map(({ one, assignment }) => (
            <li className={styles.row} key={assignment.id}>
              <div><h3>{one.name}</h3><p className={desk.meta}>{assignment.startedCount} of {one.studentCount} have begun, {assignment.finishedCount} have finished. <Dates opensAt={assignment.opensAt} closesAt={assignment.closesAt} /></p></div>
              <form method="post" action={`${publishPath(quiz.id)}/assign`}><input type="hidden" name="assignment" value={assignment.id} /><button className={desk.button} type="submit" name="act" value="unassign">Take it back<span className={type_.hidden}> from {one.name}</span></button></form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`${publishPath(quiz.id)}/assign`} className={styles.grid} aria-label="Give it to a class">
        <div className={styles.whole}>
          <label className={desk.label} htmlFor="a-class">Class</label>
          <select className={desk.field} id="a-class" name="class" required>{classes.map((one) => <option key={one.id} value={one.id}>{one.name} ({one.studentCount === 1 ? '1 student' : `${String(one.studentCount)} students`})</option>)}</select>
        </div>
        <LocalMoment name="classOpensAt" label="Opens for this class" value={null} hint="Left empty: as the quiz says." />
        <LocalMoment name="classClosesAt" label="Closes for this class" value={null} hint="Left empty: as the quiz says." />
        <p className={styles.whole}><button className={desk.main} type="submit" name="act" value="assign">Give it to the class</button></p>
      </form>
    </>
  );
}

function Dates({ opensAt, closesAt }: { readonly opensAt: string | null; readonly closesAt: string | null }) {
  if (opensAt === null && closesAt === null) return <>Dates as the quiz says.</>;
  return <>{opensAt === null ? null : <>Opens <ShownMoment at={opensAt} />. </>}{closesAt === null ? null : <>Closes <ShownMoment at={closesAt} />.</>}</>;
}

/** What was published, the newest first. */
export function Revisions({ quiz }: { readonly quiz: PublishQuiz }) {
  if (quiz.revisions.nodes.length === 0) return <Empty>Nothing was published yet.</Empty>;
  return (
    <ol className={styles.rows} reversed>
      {quiz.revisions.nodes.map((revision) => (
        <li className={styles.row} key={revision.id}>
          <div>
            <h3>Revision {revision.number}</h3>
            <p className={`${desk.meta ?? ''} ${desk.dots ?? ''}`}><span><ShownMoment at={revision.publishedAt} />{revision.publishedBy === null ? '' : ` by ${revision.publishedBy}`}</span><span>{revision.questionCount} questions: {revision.provedCount} proved, {revision.citedCount} cited, {revision.unsourcedCount} unsourced</span><span>{revision.attemptCount === 1 ? '1 attempt' : `${String(revision.attemptCount)} attempts`}</span></p>
            {revision.note === null ? null : <p>{revision.note}</p>}
          </div>
          <div className={styles.acts}>
            <a className={desk.button} href={`${deskResultsPath(quiz.id)}?revision=${String(revision.number)}`}>Results<span className={type_.hidden}> of revision {revision.number}</span></a>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Said right after publishing: what is next. */
export function JustPublished({ quiz }: { readonly quiz: PublishQuiz }) {
  const [latest, before] = quiz.revisions.nodes;
  if (latest === undefined) return null;
  return (
    <div className={styles.published} role="status">
      <p>Revision {latest.number} is published. Students get it from now on, by code {quiz.code}.</p>
      {before === undefined || before.attemptCount === 0 ? null : <p><a href={correctPath(quiz.id)}>See what marking the answers to earlier revisions again would change</a>. Nothing is changed before you say so.</p>}
    </div>
  );
}
