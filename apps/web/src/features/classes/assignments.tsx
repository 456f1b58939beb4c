import type { DeskClassPageQuery, QuizzesToAssignQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { Empty } from '../../ui/notice';
import { builderPath, deskResultsPath } from '../publish/desk-quiz-paths';
import { LocalMoment } from '../publish/local-moment';
import { ShownMoment } from '../publish/shown-moment';
import { deskClassPath } from './desk-class-paths';
import styles from './desk-classes.module.css';

type DeskClass = NonNullable<DeskClassPageQuery['deskClass']>;
type Assignment = DeskClass['assignments']['nodes'][number];
type Quiz = QuizzesToAssignQuery['deskQuizzes']['nodes'][number];

interface AssignmentsProps {
  readonly of: DeskClass;
  readonly quizzes: readonly Quiz[];
  /** What a form held that could not be carried out. */
  readonly typed: { readonly quiz?: string; readonly opensAt?: string; readonly closesAt?: string };
  /** The assignment that is being changed. */
  readonly chosen?: string;
}

/** What a class was given, and when it has it. */
export function Assignments({ of, quizzes, typed, chosen }: AssignmentsProps) {
  const { nodes, totalCount, pageInfo } = of.assignments;
  const changed = nodes.find(({ id, quiz }) => id === chosen || quiz.id === typed.quiz);
  return (
    <section className={desk.band} aria-labelledby="given-head">
      <header><h2 id="given-head">Quizzes{totalCount === 0 ? null : <span className={desk.count}>{totalCount}</span>}</h2><p>Dates here stand before those of the quiz.</p></header>
      <div>
        {nodes.length === 0 ? <Empty>This class has not been given a quiz yet.</Empty> : <Given of={of} assignments={nodes} />}
        {changed === undefined ? null : <DatesPanel of={of} assignment={changed} />}
        {pageInfo.hasNextPage ? <p className={styles.more}><a className={desk.button} href={`${deskClassPath(of.id)}?given=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>Earlier quizzes</a></p> : null}
        {of.archivedAt === null ? <GiveForm of={of} quizzes={quizzes.filter(({ id }) => !nodes.some(({ quiz }) => quiz.id === id))} typed={typed} /> : null}
      </div>
    </section>
  );
}

function Given({ of, assignments }: { readonly of: DeskClass; readonly assignments: readonly Assignment[] }) {
  return (
    <div className={desk.scroll} tabIndex={0} role="region" aria-label="Table of the quizzes">
      <table className={joinClasses(desk.table, desk.stacks)}>
        <thead><tr><th scope="col">Quiz</th><th scope="col">Opens</th><th scope="col">Closes</th><th scope="col" className={desk.num}>Begun</th><th scope="col" className={desk.num}>Finished</th><th scope="col">Change</th></tr></thead>
        <tbody>{assignments.map((one) => <Row key={one.id} of={of} assignment={one} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ of, assignment: { id, quiz, opensAt, closesAt, startedCount, finishedCount } }: { readonly of: DeskClass; readonly assignment: Assignment }) {
  return (
    <tr>
      <th scope="row">
        <a href={startedCount > 0 ? deskResultsPath(quiz.id) : builderPath(quiz.id)}>{quiz.title}</a>
        {quiz.state === 'DRAFT' ? <p className={desk.hint}>Not published yet: the class sees it once it is.</p> : null}
        {quiz.state === 'ARCHIVED' ? <p className={desk.hint}>Put away: the class does not see it.</p> : null}
      </th>
      <td data-column="Opens"><When own={opensAt} quiz={quiz.settings.opensAt} none="at once" /></td>
      <td data-column="Closes"><When own={closesAt} quiz={quiz.settings.closesAt} none="never" /></td>
      <td data-column="Begun" className={desk.num}>{startedCount} of {of.studentCount}</td>
      <td data-column="Finished" className={desk.num}>{finishedCount}</td>
      <td data-column="Dates"><a href={`${deskClassPath(of.id)}?assignment=${encodeURIComponent(id)}#dates`}>Change<span className={styles.hidden}> {quiz.title}</span></a></td>
    </tr>
  );
}

/** When the class has a quiz, and the way to take it back: under the table, where a phone has room for it. */
function DatesPanel({ of, assignment: { id, quiz, opensAt, closesAt } }: { readonly of: DeskClass; readonly assignment: Assignment }) {
  const path = deskClassPath(of.id);
  return (
    <div className={styles.panel} id="dates">
      <h3>{quiz.title}</h3>
      <form className={styles.dates} method="post" action={`${path}/assign`}>
        <input type="hidden" name="quiz" value={quiz.id} />
        <Dates prefix="given-" opensAt={opensAt} closesAt={closesAt} />
        <div className={desk.acts}><button className={desk.main} type="submit">Save the dates</button><a className={desk.quiet} href={`${path}#given-head`}>Cancel</a></div>
      </form>
      <form className={styles.dates} method="post" action={`${path}/unassign`}>
        <input type="hidden" name="assignment" value={id} />
        <button className={desk.button} type="submit">Take the quiz back</button>
        <p className={desk.hint}>What its students answered is kept.</p>
      </form>
    </div>
  );
}

function When({ own, quiz, none }: { readonly own: string | null; readonly quiz: string | null; readonly none: string }) {
  const at = own ?? quiz;
  return at === null ? <>{none}</> : <><ShownMoment at={at} />{own === null ? <span className={desk.hint}> as the quiz says</span> : null}</>;
}

function GiveForm({ of, quizzes, typed }: AssignmentsProps) {
  if (quizzes.length === 0) return <p className={styles.more}>Every quiz of your desk has been given to this class. <a href="/desk/quizzes">Make another</a></p>;
  return (
    <details className={styles.give} open={typed.quiz !== undefined}>
      <summary className={desk.button}>Give a quiz to this class</summary>
      <form className={styles.dates} method="post" action={`${deskClassPath(of.id)}/assign`}>
        <div>
          <label className={desk.label} htmlFor="quiz">Quiz</label>
          <select className={desk.field} id="quiz" name="quiz" required defaultValue={typed.quiz ?? ''}>
            <option value="" disabled>Choose a quiz</option>
            {quizzes.map((quiz) => <option key={quiz.id} value={quiz.id}>{quiz.title}{quiz.state === 'DRAFT' ? ' (not published yet)' : ''}</option>)}
          </select>
        </div>
        <Dates prefix="" opensAt={typed.opensAt ?? null} closesAt={typed.closesAt ?? null} />
        <button className={desk.main} type="submit">Give the quiz</button>
      </form>
    </details>
  );
}

function Dates({ opensAt, closesAt, prefix }: { readonly opensAt: string | null; readonly closesAt: string | null; readonly prefix: string }) {
  return (
    <>
      <LocalMoment name="opensAt" idPrefix={prefix} label="Opens" value={opensAt} hint="Empty: as the quiz says" />
      <LocalMoment name="closesAt" idPrefix={prefix} label="Closes" value={closesAt} hint="Empty: as the quiz says" />
    </>
  );
}
