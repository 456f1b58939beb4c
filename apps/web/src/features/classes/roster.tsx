import type { DeskClassPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { Empty } from '../../ui/notice';
import { DayTime } from '../../ui/time';
import { deskClassPath } from './desk-class-paths';
import styles from './desk-classes.module.css';

type DeskClass = NonNullable<DeskClassPageQuery['deskClass']>;
type Student = DeskClass['students']['nodes'][number];
interface Typed { readonly student?: string; readonly nickname?: string; readonly extra?: string }

/** Who is in a class. */
export function Roster({ of, typed }: { readonly of: DeskClass; readonly typed: Typed }) {
  const { nodes, totalCount, pageInfo } = of.students;
  const chosen = nodes.find(({ id }) => id === typed.student);
  return (
    <section className={desk.band} aria-labelledby="students-head">
      <header><h2 id="students-head">Students{totalCount === 0 ? null : <span className={desk.count}>{totalCount}</span>}</h2><p>A nickname is all that is kept of who they are.</p></header>
      <div>
        {nodes.length === 0 ? <Empty>Nobody has joined yet. Show the code; who joins stands here.</Empty> : (
          <div className={desk.scroll} tabIndex={0} role="region" aria-label="Table of the students">
            <table className={desk.table}>
              <thead><tr><th scope="col">Nickname</th><th scope="col" className={styles.joined}>Joined</th><th scope="col" className={desk.num}>Attempts</th><th scope="col" className={desk.num}>Extra time</th><th scope="col">Change</th></tr></thead>
              <tbody>{nodes.map((one) => <Row key={one.id} of={of} student={one} />)}</tbody>
            </table>
          </div>
        )}
        {chosen === undefined ? null : <ChangePanel of={of} student={chosen} typed={typed} />}
        {pageInfo.hasNextPage ? <p className={styles.more}><a className={desk.button} href={`${deskClassPath(of.id)}?students=${encodeURIComponent(pageInfo.endCursor ?? '')}#students-head`}>More students</a></p> : null}
      </div>
    </section>
  );
}

function Row({ of, student }: { readonly of: DeskClass; readonly student: Student }) {
  const { id, nickname, extraTimePercent, joinedAt, attemptCount } = student;
  return (
    <tr>
      <th scope="row">{nickname}</th>
      <td className={styles.joined}><DayTime day={joinedAt.slice(0, 10)} /></td>
      <td className={desk.num}>{attemptCount}</td>
      <td className={desk.num}>{extraTimePercent === 0 ? 'none' : `${String(extraTimePercent)} %`}</td>
      <td><a href={`${deskClassPath(of.id)}?student=${encodeURIComponent(id)}#student`}>Change<span className={styles.hidden}> {nickname}</span></a></td>
    </tr>
  );
}

/** What can be done about one student: under the table, where a phone has room for it. */
function ChangePanel({ of, student: { id, nickname, extraTimePercent }, typed }: { readonly of: DeskClass; readonly student: Student; readonly typed: Typed }) {
  const path = deskClassPath(of.id);
  return (
    <div className={styles.panel} id="student">
      <h3>{nickname}</h3>
      <form className={styles.student} method="post" action={`${path}/students`}>
        <input type="hidden" name="student" value={id} />
        <div>
          <label className={desk.label} htmlFor="nickname">Nickname</label>
          <input className={desk.field} id="nickname" name="nickname" type="text" required maxLength={40} autoComplete="off" defaultValue={typed.nickname ?? nickname} />
        </div>
        <div>
          <label className={desk.label} htmlFor="extra">Extra time, in percent</label>
          <input className={desk.field} id="extra" name="extra" type="text" inputMode="numeric" maxLength={3} defaultValue={typed.extra ?? String(extraTimePercent)} aria-describedby="extra-hint" />
          <p className={desk.hint} id="extra-hint">On top of every time limit, in attempts under way too.</p>
        </div>
        <div className={desk.acts}><button className={desk.main} type="submit" name="act" value="change">Save</button><a className={desk.quiet} href={`${path}#students-head`}>Cancel</a></div>
      </form>
      <form className={styles.student} method="post" action={`${path}/students`}>
        <input type="hidden" name="student" value={id} />
        <p className={desk.hint}>Removed: the device gets in no more, the answers stay in the results. Deleted: the answers go too. <a href={`${path}/export?as=csv&student=${encodeURIComponent(id)}`}>Save them first</a></p>
        <button className={desk.button} type="submit" name="act" value="remove">Remove from the class</button>
        <label className={desk.tick}><input type="checkbox" name="sure" value="yes" /> <span>Delete {nickname} with all answers, for good</span></label>
        <button className={desk.grave} type="submit" name="act" value="delete">Delete</button>
      </form>
    </div>
  );
}
