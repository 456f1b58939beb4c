import controls from '../../ui/controls.module.css';
import { ClassLinks } from '../quiz/class-links';
import styles from './home.module.css';

/** What is wrong with the code that was entered; null on a first visit. */
export interface CodeProblem { readonly typed: string; readonly message: string }

interface CodeFormProps {
  readonly problem: CodeProblem | null;
  /** The codes of the classes that this device is in. */
  readonly classes: readonly string[];
}

/** Opens a quiz or a class by its code. The field keeps what was typed and takes the focus where it was not one. */
export function CodeForm({ problem, classes }: CodeFormProps) {
  return (
    <form className={styles.code} method="get" action="/open" aria-labelledby="code-head">
      <h2 id="code-head">Class or quiz code</h2>
      <label htmlFor="code">Seven or eight letters and figures</label>
      <div className={styles.in}>
        <input
          className={controls.field} id="code" name="code" type="text" inputMode="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={16} required
          aria-describedby={problem === null ? 'code-hint' : 'code-error'} aria-invalid={problem === null ? undefined : true} defaultValue={problem?.typed} autoFocus={problem !== null}
        />
        <button className={controls.button} type="submit">Open</button>
      </div>
      {problem === null
        ? <p className={controls.hint} id="code-hint">Your teacher shows it. You choose a nickname next; no account is needed.</p>
        : <p className={controls.error} id="code-error" role="alert">{problem.message}</p>}
      {classes.length === 0 ? null : <ClassLinks codes={classes} />}
    </form>
  );
}
