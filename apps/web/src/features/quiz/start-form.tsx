import type { AttemptSummaryQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { DayTime } from '../../ui/time';
import { Problem } from '../../ui/notice';
import { attemptPath, quizPath, resultsPath } from './quiz-paths';
import styles from './quiz.module.css';

interface StartFormProps {
  readonly code: string;
  /** Made for this form: sent twice, it starts one attempt. */
  readonly attemptId: string;
  readonly token: string;
  readonly nickname: string;
  readonly suggestion: string;
  readonly problem: string | null;
  readonly again: boolean;
}

/** Asks for a nickname and nothing else. */
export function StartForm({ code, attemptId, token, nickname, suggestion, problem, again }: StartFormProps) {
  return (
    <form className={styles.startForm} method="post" action={`${quizPath(code)}/start`}>
      <h2>{again ? 'Start again' : 'Choose a nickname'}</h2>
      {problem === null ? null : <Problem>{problem}</Problem>}
      <div>
        <label className={controls.label} htmlFor="nickname">Nickname</label>
        <input
          className={controls.field} id="nickname" name="nickname" type="text" required maxLength={40} autoComplete="nickname" spellCheck={false}
          defaultValue={nickname === '' ? suggestion : nickname} aria-invalid={problem === null ? undefined : true} aria-describedby={problem === null ? 'nickname-hint' : 'problem'}
        />
        <p className={controls.hint} id="nickname-hint">Keep this one or write your own. It need not be your name.</p>
      </div>
      <input type="hidden" name="attempt" value={attemptId} />
      <input type="hidden" name="token" value={token} />
      <button className={controls.button} type="submit">Start the quiz</button>
      <p className={controls.hint}>Footnote keeps the nickname, your answers and when you gave them. No account, no e-mail. A cookie on this device lets you go on later.</p>
    </form>
  );
}

/** The way back into an attempt that this device has begun. */
export function Resume({ code, attempt }: { readonly code: string; readonly attempt: NonNullable<AttemptSummaryQuery['attempt']> }) {
  const done = attempt.answeredCount >= attempt.questionCount;
  return (
    <div className={styles.resume} data-resume={attempt.id}>
      <p>{done
        ? <>You have taken this quiz as <b>{attempt.nickname}</b>: {attempt.correctCount} of {attempt.questionCount} right.</>
        : <>You are in this quiz as <b>{attempt.nickname}</b>: {attempt.answeredCount} of {attempt.questionCount} answered.</>}
      </p>
      {done
        ? <a className={controls.button} href={resultsPath(code, attempt.id)}>See your results</a>
        : <a className={controls.button} href={attemptPath(code, attempt.id)}>Go on with question {attempt.answeredCount + 1}</a>}
    </div>
  );
}

/** What to expect, in four lines. */
export function Rules({ count, asOf, outlets }: { readonly count: number; readonly asOf: string; readonly outlets: readonly string[] }) {
  return (
    <ul className={styles.rules}>
      <li><b>{count} questions, no timer.</b> You may leave and come back on this device.</li>
      <li><b>As of <DayTime day={asOf} />.</b> Each question says for which day it asks; what was reported later does not count against you.</li>
      <li><b>From {outlets.length} articles:</b> {outlets.join(', ')}.</li>
      <li><b>After each answer</b> you see why it is right, and why each other one is not, with the passages.</li>
    </ul>
  );
}
