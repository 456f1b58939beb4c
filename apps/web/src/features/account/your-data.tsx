import desk from '../../ui/desk.module.css';
import type { Viewer } from './account-parts';
import styles from './account.module.css';
import { Field, FormProblem } from './field';
import type { FormMemory } from './form-memory';
import { Part } from './part';

/** Taking one's data along, and leaving for good. */
export function YourData({ viewer, memory }: { readonly viewer: Viewer; readonly memory: FormMemory | null }) {
  const alone = viewer.desk.members.totalCount === 1;
  return (
    <Part id="delete" title="Your data">
      <p>One file with everything that belongs to you and to {viewer.desk.name}: quizzes, questions, classes, answers, marks, packs. Passwords and other people’s secrets are not in it.</p>
      <div><a className={desk.button} href="/api/auth/export" download>Export everything</a></div>
      <div className={styles.grave}>
        <h3>Delete your account</h3>
        <p>{alone
          ? `Nobody else works at ${viewer.desk.name}: its quizzes, classes, students’ answers and packs are deleted with you. Codes that students have lead nowhere then.`
          : `What belongs to ${viewer.desk.name} stays with your colleagues.`} Export first what you want to keep: it cannot be undone.
        </p>
        <form className={styles.lines} method="post" action="/account/delete">
          <FormProblem memory={memory} />
          <Field form="delete" name="confirmation" label={viewer.hasPassword ? 'Your password' : 'Your e-mail address, to confirm'} type={viewer.hasPassword ? 'password' : 'email'} autoComplete={viewer.hasPassword ? 'current-password' : 'off'} maxLength={254} memory={memory} />
          <label className={desk.tick}><input type="checkbox" name="sure" value="1" required /> I understand that this cannot be undone</label>
          <div><button className={desk.grave} type="submit">Delete my account</button></div>
        </form>
      </div>
    </Part>
  );
}
