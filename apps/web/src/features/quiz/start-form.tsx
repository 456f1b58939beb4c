import type { AttemptSummaryQuery, TermsPartsFragment } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { DayTime } from '../../ui/time';
import { Problem } from '../../ui/notice';
import { sayDuration } from './format-moment';
import { Moment } from './moment';
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

interface ClassStartProps extends Pick<StartFormProps, 'code' | 'attemptId' | 'token' | 'problem'> {
  readonly classId: string;
  readonly className: string;
  readonly nickname: string;
  /** It was begun on another device, or before this one forgot. */
  readonly goesOn: boolean;
}

/** For somebody whose class was given this quiz, and who is known on this device: there is nothing to ask. */
export function ClassStart({ code, attemptId, token, problem, classId, className, nickname, goesOn }: ClassStartProps) {
  return (
    <form className={styles.startForm} method="post" action={`${quizPath(code)}/start`}>
      <h2>As {nickname} of {className}</h2>
      {problem === null ? null : <Problem>{problem}</Problem>}
      <input type="hidden" name="class" value={classId} />
      <input type="hidden" name="attempt" value={attemptId} />
      <input type="hidden" name="token" value={token} />
      <button className={controls.button} type="submit">{goesOn ? 'Go on with the quiz' : 'Start the quiz'}</button>
      <p className={controls.hint}>Your teacher sees your answers under this nickname.</p>
    </form>
  );
}

/** Where a quiz cannot be begun now: when it opens, or that it is over. */
export function NotOpen({ terms }: { readonly terms: TermsPartsFragment }) {
  const closed = terms.closesAt !== null && (terms.opensAt === null || Date.parse(terms.opensAt) < Date.parse(terms.closesAt)) && Date.parse(terms.closesAt) <= Date.now();
  return (
    <div className={styles.startForm} data-not-open>
      <h2>{closed ? 'This quiz is closed' : 'This quiz is not open yet'}</h2>
      {closed && terms.closesAt !== null ? <p>It closed on <Moment at={terms.closesAt} />.</p> : null}
      {!closed && terms.opensAt !== null ? <p>It opens on <Moment at={terms.opensAt} />. Come back then; reload this page to start.</p> : null}
    </div>
  );
}

/** The way back into an attempt that this device has begun. */
export function Resume({ code, attempt }: { readonly code: string; readonly attempt: NonNullable<AttemptSummaryQuery['attempt']> }) {
  const done = attempt.answeredCount >= attempt.questionCount || attempt.finishedAt !== null;
  return (
    <div className={styles.resume} data-resume={attempt.id}>
      <p>{done
        ? <>You have taken this quiz as <b>{attempt.nickname}</b>{attempt.correctCount === null ? '. What was right is told later.' : `: ${String(attempt.correctCount)} of ${String(attempt.countedCount ?? attempt.questionCount)} right.`}</>
        : <>You are in this quiz as <b>{attempt.nickname}</b>: {attempt.answeredCount} of {attempt.questionCount} answered.</>}
      </p>
      {done
        ? <a className={controls.button} href={resultsPath(code, attempt.id)}>{attempt.feedbackDue ? 'See your results' : 'See what you answered'}</a>
        : <a className={controls.button} href={attemptPath(code, attempt.id)}>Go on with question {attempt.answeredCount + 1}</a>}
    </div>
  );
}

interface RulesProps { readonly count: number; readonly asOf: string; readonly outlets: readonly string[]; readonly terms: TermsPartsFragment }

/** What to expect, in a few lines. */
export function Rules({ count, asOf, outlets, terms }: RulesProps) {
  const { timeLimitSeconds, attemptsAllowed, closesAt, feedback } = terms;
  return (
    <ul className={styles.rules}>
      {timeLimitSeconds === null
        ? <li><b>{count} questions, no timer.</b> You may leave and come back on this device.</li>
        : <li><b>{count} questions in {sayDuration(timeLimitSeconds)}.</b> The time runs from the start on, also while you are away.</li>}
      {closesAt === null ? null : <li><b>Open until <Moment at={closesAt} />.</b> Answers that arrive later do not count.</li>}
      {attemptsAllowed === null ? null : <li><b>{attemptsAllowed === 1 ? 'One attempt.' : `${String(attemptsAllowed)} attempts.`}</b> The first answer to each question stands.</li>}
      <li><b>As of <DayTime day={asOf} />.</b> Each question says for which day it asks; what was reported later does not count against you.</li>
      {outlets.length === 0 ? null : <li><b>From {outlets.length} articles:</b> {outlets.join(', ')}.</li>}
      <li><b>{FEEDBACK[feedback]}</b> you see why each answer is right, and why each other one is not, with the passages.</li>
    </ul>
  );
}

const FEEDBACK: Readonly<Record<TermsPartsFragment['feedback'], string>> = { AT_ONCE: 'After each answer', AT_END: 'When you have finished,', AFTER_CLOSING: 'When the quiz has closed,' };
