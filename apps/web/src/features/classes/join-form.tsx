import type { ClassByCodeQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { Problem } from '../../ui/notice';
import type_ from '../../ui/type.module.css';
import { classPath } from '../quiz/quiz-paths';
import styles from './classes.module.css';

interface JoinFormProps {
  readonly found: NonNullable<ClassByCodeQuery['class']>;
  /** Made for this form: sent twice, it takes one place. */
  readonly token: string;
  readonly nickname: string;
  readonly suggestion: string;
  readonly problem: string | null;
}

/** The way into a class: a nickname, and nothing else. */
export function JoinForm({ found, token, nickname, suggestion, problem }: JoinFormProps) {
  return (
    <div className={styles.join}>
      <div>
        <p className={type_.kick}>Class code {found.code}</p>
        <h1 className={type_.head1}>{found.name}</h1>
        <ul className={styles.rules}>
          <li><b>Your teacher gives quizzes to this class.</b> You find them here, with what you answered.</li>
          <li><b>No account, no e-mail.</b> Footnote keeps your nickname, your answers and when you gave them. Your teacher sees them; other students do not.</li>
          <li><b>On this device.</b> A cookie lets you come back. Join on the device that you will use.</li>
        </ul>
      </div>
      {found.joinable ? (
        <form className={styles.form} method="post" action={`${classPath(found.code)}/join`}>
          <h2>Choose a nickname</h2>
          {problem === null ? null : <Problem>{problem}</Problem>}
          <div>
            <label className={controls.label} htmlFor="nickname">Nickname</label>
            <input
              className={controls.field} id="nickname" name="nickname" type="text" required maxLength={40} autoComplete="nickname" spellCheck={false}
              defaultValue={nickname === '' ? suggestion : nickname} aria-invalid={problem === null ? undefined : true} aria-describedby={problem === null ? 'nickname-hint' : 'problem'}
            />
            <p className={controls.hint} id="nickname-hint">Your teacher should know that it is you. Nobody else in the class may be called so.</p>
          </div>
          <input type="hidden" name="token" value={token} />
          <button className={controls.button} type="submit">Join the class</button>
        </form>
      ) : (
        <div className={styles.form} data-closed>
          <h2>This class takes no new students at the moment</h2>
          <p>Ask your teacher to open it. If you have joined before, use the device on which you did.</p>
        </div>
      )}
    </div>
  );
}
