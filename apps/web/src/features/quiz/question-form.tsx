import type { QuestionPartsFragment } from '@footnote/schema/browser';
import type { ReactNode } from 'react';
import controls from '../../ui/controls.module.css';
import { Problem } from '../../ui/notice';
import { AnswerFields, KIND_HINTS } from './answer-fields';
import { AnswerSender } from './answer-sender';
import type { KeptAnswer } from './kept-answer';
import { KeysForm, KeysHint } from './keys-hint';
import { FrameFacts, QuestionSide } from './question-side';
import { QuizKeys } from './quiz-keys';
import styles from './quiz.module.css';

export interface QuestionFormProps {
  readonly question: QuestionPartsFragment;
  readonly number: number;
  readonly count: number;
  readonly action: string;
  /** Made anew for each rendered form: sent twice, it counts once. */
  readonly responseId: string;
  readonly kept: KeptAnswer;
  readonly problem: string | null;
  readonly keys: boolean;
  readonly here: string;
  /** The number of the answer that has just arrived, where nothing is told of it yet. */
  readonly received?: number | null;
  /** What else frames the question: how much time is left. */
  readonly facts?: ReactNode;
  /** What presses. */
  readonly note?: ReactNode;
}

/** One open question. A plain form: choosing sends nothing, Check does. */
export function QuestionForm({ question, number, count, action, responseId, kept, problem, keys, here, received = null, facts = null, note = null }: QuestionFormProps) {
  const choices = question.kind === 'ORDER' || question.kind === 'MATCH' || question.kind === 'NUMERIC' ? 0 : question.options.length;
  const hint = KIND_HINTS[question.kind];
  return (
    <>
      <form className={styles.grid} id="answer" method="post" action={action} data-kind={question.kind}>
        <QuestionSide number={number} count={count} note={note}>{facts}<FrameFacts asOf={question.asOf} sources={question.sources} standing={question.standing} /></QuestionSide>
        {received === null ? null : <p className={styles.received} role="status" tabIndex={-1} autoFocus data-received={received}>Your answer to question {received} has been received.</p>}
        <fieldset aria-describedby={problem === null ? undefined : 'problem'}>
          <legend><h1 className={styles.stem}>{question.stem}</h1></legend>
          {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
          {problem === null ? null : <div className={styles.problem}><Problem>{problem}</Problem></div>}
          <AnswerFields question={question} kept={kept} />
        </fieldset>
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="kind" value={question.kind} />
        <input type="hidden" name="response" value={responseId} />
        <div className={styles.go}>
          <button className={controls.button} type="submit" id="check">Check</button>
          <KeysHint on={keys} here={here}>
            {choices === 0 ? null : <><kbd className={controls.key}>1</kbd> to <kbd className={controls.key}>{choices}</kbd> choose, </>}<kbd className={controls.key}>Enter</kbd> checks.
          </KeysHint>
          <div className={styles.state} role="status"><AnswerSender formId="answer" /></div>
        </div>
      </form>
      <KeysForm />
      {keys ? <QuizKeys onId="check" /> : null}
    </>
  );
}
