import controls from '../../ui/controls.module.css';
import styles from './explanation.module.css';
import { KeysHint } from './keys-hint';
import { attemptPath, resultsPath } from './quiz-paths';

interface GoOnProps {
  readonly code: string;
  readonly attemptId: string;
  readonly number: number;
  readonly answered: number;
  readonly count: number;
  readonly finished: boolean;
  readonly keys: boolean;
  readonly here: string;
}

/** The one way on from an explanation: the next question, the end, or back to the results. */
export function GoOn({ code, attemptId, answered, count, finished, keys, here }: GoOnProps) {
  const all = answered >= count;
  return (
    <div className={styles.stick}>
      {finished ? <a className={controls.button} id="go-on" href={resultsPath(code, attemptId)}>Back to the results</a>
        : all ? <form method="post" action={`${attemptPath(code, attemptId)}/finish`}><button className={controls.button} id="go-on" type="submit">See your results</button></form>
          : <a className={controls.button} id="go-on" href={attemptPath(code, attemptId)}>Continue</a>}
      <KeysHint on={keys} here={here}><kbd className={controls.key}>Enter</kbd> {finished || all ? 'goes to the results' : `continues to question ${String(answered + 1)}`}.</KeysHint>
    </div>
  );
}
