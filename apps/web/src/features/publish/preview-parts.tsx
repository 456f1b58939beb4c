import controls from '../../ui/controls.module.css';
import desk from '../../ui/desk.module.css';
import { Problem } from '../../ui/notice';
import { AnswerFields, KIND_HINTS } from '../quiz/answer-fields';
import { Announce } from '../quiz/announce';
import { verdictOf } from '../quiz/describe-answer';
import type { Explained } from '../quiz/explained';
import { AskedAgain, Explanation, VerdictBox } from '../quiz/explanation';
import explanation from '../quiz/explanation.module.css';
import { readKeptAnswer } from '../quiz/kept-answer';
import { FrameFacts, QuestionSide } from '../quiz/question-side';
import quiz_ from '../quiz/quiz.module.css';
import type_ from '../../ui/type.module.css';
import { builderPath, previewPath } from './desk-quiz-paths';
import { studentQuestion, type PreviewQuestion } from './preview-answer';
import styles from './publish.module.css';

interface Place { readonly quiz: string; readonly number: number; readonly count: number }

/** Says that this is a preview, and leads back to the question in the builder. */
export function PreviewHead({ quiz, title }: Place & { readonly title: string }) {
  return (
    <div className={styles.preview}>
      <p><b>Preview of the draft “{title}”.</b> As a student meets it; nothing is stored and nothing counts.</p>
      <a className={desk.button} href={builderPath(quiz)}>Back to the builder</a>
    </div>
  );
}

interface FormProps extends Place { readonly question: PreviewQuestion; readonly problem: string | null; readonly typed: string }

/** One open question. Its form asks this same page, with the answer in the address. */
export function PreviewForm({ quiz, number, count, question, problem, typed }: FormProps) {
  const shown = studentQuestion(question);
  const hint = KIND_HINTS[shown.kind];
  return (
    <form className={quiz_.grid} method="get" action={previewPath(quiz)} data-kind={shown.kind}>
      <QuestionSide number={number} count={count}><FrameFacts asOf={shown.asOf} sources={shown.sources} standing={shown.standing} /></QuestionSide>
      <fieldset aria-describedby={problem === null ? undefined : 'problem'}>
        <legend><h1 className={quiz_.stem}>{shown.stem === '' ? 'No stem yet' : shown.stem}</h1></legend>
        {hint === undefined ? null : <p className={quiz_.hint}>{hint}</p>}
        {problem === null ? null : <div className={quiz_.problem}><Problem>{problem}</Problem></div>}
        <AnswerFields question={shown} kept={readKeptAnswer(typed)} />
      </fieldset>
      <input type="hidden" name="n" value={number} />
      <input type="hidden" name="answered" value="1" />
      <div className={quiz_.go}><button className={controls.button} type="submit">Check</button><Ways quiz={quiz} number={number} count={count} /></div>
    </form>
  );
}

/** The verdict and the explanation, as the student would read them. */
export function PreviewAnswered({ quiz, number, count, response, texts }: Place & { readonly response: Explained; readonly texts: ReadonlyMap<string, string> }) {
  return (
    <div className={quiz_.grid}>
      <QuestionSide number={number} count={count} saidTwice><FrameFacts asOf={response.question.asOf} sources={response.question.sources} standing={response.question.standing} /></QuestionSide>
      <div>
        <VerdictBox response={response} />
        <p className={type_.hidden} role="status"><Announce focusId="verdict" sentence={verdictOf(response).spoken} /></p>
        <AskedAgain response={response} />
        <Explanation response={response} texts={texts} atDesk />
        <div className={explanation.stick}><Ways quiz={quiz} number={number} count={count} /></div>
      </div>
    </div>
  );
}

function Ways({ quiz, number, count }: Place) {
  return (
    <>
      {number < count ? <a className={controls.quiet} href={previewPath(quiz, number + 1)}>Question {number + 1}</a> : <a className={controls.quiet} href={builderPath(quiz)}>Back to the builder</a>}
      {number > 1 ? <a className={controls.plain} href={previewPath(quiz, number - 1)}>Question {number - 1}</a> : null}
    </>
  );
}
