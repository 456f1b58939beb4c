import { DeskClassesDocument, type DeskClassesQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { askAsTeacher, requireTeacher } from '../../../features/account/ask-as-teacher';
import { sentenceOfClassDone, sentenceOfClassProblem } from '../../../features/classes/class-form-problem';
import { CLASSES, deskClassPath } from '../../../features/classes/desk-class-paths';
import styles from '../../../features/classes/desk-classes.module.css';
import desk from '../../../ui/desk.module.css';
import { joinClasses } from '../../../ui/join-classes';
import { Done, Empty, Problem, Unreachable } from '../../../ui/notice';

export const metadata: Metadata = { title: 'Classes' };

type DeskClass = DeskClassesQuery['deskClasses']['nodes'][number];
interface Props { readonly searchParams: Promise<{ readonly problem?: string; readonly done?: string; readonly name?: string; readonly archived?: string; readonly after?: string }> }

/** The classes of the desk, and the way to a new one. */
export default async function ClassesPage({ searchParams }: Props) {
  await requireTeacher();
  const { problem, done, name = '', archived, after } = await searchParams;
  const put = archived === '1';
  const outcome = await askAsTeacher(DeskClassesDocument, { archived: put, after: after ?? null });
  if (!outcome.ok) return <Unreachable here={CLASSES} />;
  const { nodes, totalCount, pageInfo } = outcome.data.deskClasses;
  const [problemSaid, doneSaid] = [sentenceOfClassProblem(problem), sentenceOfClassDone(done)];
  return (
    <>
      <header className={desk.slug}>
        <div>
          <h1>Classes</h1>
          <p className={desk.lead}>Students join a class with its code and a nickname, without an account. A quiz that you give to a class has its own dates there, and its results stand by student.</p>
        </div>
      </header>
      {problemSaid === null ? null : <Problem>{problemSaid}</Problem>}
      {doneSaid === null ? null : <Done>{doneSaid}</Done>}
      <section className={desk.band} aria-labelledby="list-head">
        <header>
          <h2 id="list-head">{put ? 'Put away' : 'In use'}{totalCount === 0 ? null : <span className={desk.count}>{totalCount}</span>}</h2>
          <p><a href={put ? CLASSES : `${CLASSES}?archived=1`}>{put ? 'Classes in use' : 'Classes put away'}</a></p>
        </header>
        {nodes.length === 0
          ? <Empty>{put ? 'No class has been put away.' : 'Your desk has no class yet. Name one below; its code is made at once.'}</Empty>
          : <Listed classes={nodes} />}
        {pageInfo.hasNextPage ? <p className={styles.more}><a className={desk.button} href={`${CLASSES}?${new URLSearchParams({ ...(put ? { archived: '1' } : {}), after: pageInfo.endCursor ?? '' }).toString()}`}>More classes</a></p> : null}
      </section>
      {put ? null : (
        <section className={desk.band} aria-labelledby="new-head">
          <header><h2 id="new-head">A new class</h2></header>
          <form className={styles.line} method="post" action={`${CLASSES}/create`}>
            <div className={styles.grow}>
              <label className={desk.label} htmlFor="name">Name</label>
              <input className={desk.field} id="name" name="name" type="text" required maxLength={60} autoComplete="off" defaultValue={name} aria-describedby="name-hint" aria-invalid={problem === 'NAME' ? true : undefined} />
              <p className={desk.hint} id="name-hint">Its students see it: “History 9B”.</p>
            </div>
            <button className={desk.main} type="submit">Make the class</button>
          </form>
        </section>
      )}
    </>
  );
}

function Listed({ classes }: { readonly classes: readonly DeskClass[] }) {
  return (
    <div className={desk.scroll} tabIndex={0} role="region" aria-label="Table of the classes">
      <table className={joinClasses(desk.table, desk.stacks)}>
        <thead><tr><th scope="col">Class</th><th scope="col">Code</th><th scope="col" className={desk.num}>Students</th><th scope="col" className={desk.num}>Quizzes</th><th scope="col">Joining</th></tr></thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.id}>
              <th scope="row"><a href={deskClassPath(one.id)}>{one.name}</a></th>
              <td data-column="Code" className={desk.nowrap}>{one.archivedAt === null ? <span className={desk.code}>{one.code}</span> : 'none'}</td>
              <td data-column="Students" className={desk.num}>{one.studentCount}</td>
              <td data-column="Quizzes" className={desk.num}>{one.assignments.totalCount}</td>
              <td data-column="Joining">{one.archivedAt !== null ? 'put away' : one.joinable ? 'open' : 'closed'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
