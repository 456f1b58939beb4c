import controls from '../../ui/controls.module.css';
import { Problem } from '../../ui/notice';
import type_ from '../../ui/type.module.css';
import styles from './drafts.module.css';

const PROBLEMS: Readonly<Record<string, string>> = {
  wrong: 'That is not the token. It stands in the terminal of Footnote’s first start.',
  unreachable: 'The token could not be checked: Footnote cannot reach its questions right now. Try again in a moment.',
  empty: 'Enter the token first.',
};

/** Asks for the administrator's token. */
export function TokenForm({ problem }: { readonly problem: string | undefined }) {
  const sentence = problem === undefined ? undefined : PROBLEMS[problem];
  return (
    <>
      <div className={styles.title}>
        <div>
          <h1 className={type_.head1}>Drafts</h1>
          <p>Suggested questions with their keys and proofs. They are for whoever runs this Footnote, not for students.</p>
        </div>
      </div>
      <form className={styles.token} method="post" action="/drafts/session">
        {sentence === undefined ? null : <Problem>{sentence}</Problem>}
        <div>
          <label className={controls.label} htmlFor="token">Administrator’s token</label>
          <input className={controls.field} id="token" name="token" type="password" autoComplete="current-password" required aria-describedby="token-hint" aria-invalid={sentence === undefined ? undefined : true} />
          <p className={controls.hint} id="token-hint">Footnote printed it in the terminal when it was first started, or you set it as FOOTNOTE_ADMIN_TOKEN.</p>
        </div>
        <button className={controls.button} type="submit">Open the drafts</button>
      </form>
    </>
  );
}
