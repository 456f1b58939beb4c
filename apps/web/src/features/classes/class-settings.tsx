import type { DeskClassPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { deskClassPath } from './desk-class-paths';
import styles from './desk-classes.module.css';

type DeskClass = NonNullable<DeskClassPageQuery['deskClass']>;

/** The name of a class, and the ways to be rid of it. */
export function ClassSettings({ of, typedName }: { readonly of: DeskClass; readonly typedName: string | null }) {
  const path = deskClassPath(of.id);
  const archived = of.archivedAt !== null;
  return (
    <>
      <section className={desk.band} aria-labelledby="name-head">
        <header><h2 id="name-head">Name</h2></header>
        <form className={styles.line} method="post" action={`${path}/change`}>
          <div className={styles.grow}>
            <label className={desk.label} htmlFor="name">What the class is called</label>
            <input className={desk.field} id="name" name="name" type="text" required maxLength={60} autoComplete="off" defaultValue={typedName ?? of.name} aria-invalid={typedName === null ? undefined : true} />
          </div>
          <button className={desk.button} type="submit">Rename</button>
        </form>
      </section>
      <section className={desk.band} aria-labelledby="end-head">
        <header><h2 id="end-head">When it is over</h2></header>
        <div className={styles.end}>
          <p>Save what is kept of this class: <a href={`${path}/export?as=csv`}>every answer as a table (CSV)</a> or <a href={`${path}/export?as=json`}>everything as JSON</a>.</p>
          <form method="post" action={`${path}/change`}>
            <button className={desk.button} type="submit" name="archived" value={archived ? 'no' : 'yes'}>{archived ? 'Bring the class back' : 'Put the class away'}</button>
            <p className={desk.hint}>{archived ? 'Its code works again.' : 'Its code lets nobody in; its students still see what they did, and nothing is lost.'}</p>
          </form>
          <form className={styles.student} method="post" action={`${path}/delete`}>
            <label className={desk.tick}><input type="checkbox" name="sure" value="yes" /> <span>Delete {of.name} with {of.studentCount === 1 ? 'its student' : `its ${String(of.studentCount)} students`} and all of their answers, for good</span></label>
            <button className={desk.grave} type="submit">Delete the class</button>
          </form>
        </div>
      </section>
    </>
  );
}
