import desk from '../../ui/desk.module.css';
import styles from './desk.module.css';

/** An empty desk: three steps to the first quiz. */
export function FirstSteps({ hasClass }: { readonly hasClass: boolean }) {
  return (
    <ol className={styles.steps}>
      <li>
        <h2>Make a quiz</h2>
        <p>Choose an affair. Footnote suggests questions whose every answer, right or wrong, rests on a passage; you take those you want, or write your own.</p>
        <a className={desk.main} href="/desk/quizzes">New quiz</a>
        <p>Or begin with what your class reads: <a href="/desk/import">your own article</a>.</p>
      </li>
      <li>
        <h2>Publish it</h2>
        <p>Look at it as a student would, say when it opens and when answers show, and publish. What you publish stays as it was; a correction is a new revision.</p>
      </li>
      <li>
        <h2>Give out its code</h2>
        <p>Students enter the code and a nickname, nothing else. With a class you see who has not begun, and who needs more time.</p>
        <a className={desk.button} href="/desk/classes">{hasClass ? 'Your classes' : 'Make a class'}</a>
      </li>
    </ol>
  );
}
