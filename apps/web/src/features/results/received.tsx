import type { AnsweredQuestionsQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { Frame } from '../../ui/frame';
import { Empty, Problem } from '../../ui/notice';
import { Section } from '../../ui/section';
import type_ from '../../ui/type.module.css';
import { answerLines } from '../quiz/describe-answer';
import { Moment } from '../quiz/moment';
import { ClassLinks } from '../quiz/class-links';
import { attemptPath } from '../quiz/quiz-paths';
import styles from './results.module.css';

type Attempt = NonNullable<AnsweredQuestionsQuery['attempt']>;

interface ReceivedProps {
  readonly attempt: Attempt;
  readonly code: string;
  readonly problem: string | null;
  /** The codes of the classes that this device is in. */
  readonly classes: readonly string[];
}

/** What stands where the results will: what was answered, and when it is told what was right. */
export function Received({ attempt, code, problem, classes }: ReceivedProps) {
  const { answeredCount, questionCount, finishedAt } = attempt;
  const open = finishedAt === null ? questionCount - answeredCount : 0;
  return (
    <Frame place="results" invented={attempt.quiz.pack.invented}>
      <title>{`${String(answeredCount)} of ${String(questionCount)} answered | Footnote`}</title>
      <div className={styles.waiting} data-waiting={attempt.terms.feedback}>
        {problem === null ? null : <Problem>{problem}</Problem>}
        <p className={type_.kick}>{attempt.quiz.title}</p>
        <h1 className={type_.head1}>{open > 0 ? `${String(answeredCount)} of ${String(questionCount)} answered` : 'Your answers have been received'}</h1>
        <p>{open === 0 && answeredCount < questionCount ? `${String(answeredCount)} of ${String(questionCount)} questions answered. ` : ''}<When attempt={attempt} /></p>
        {open > 0 ? (
          <div className={styles.waitActs}>
            <a className={controls.button} href={attemptPath(code, attempt.id)}>Go on with question {answeredCount + 1}</a>
            <form method="post" action={`${attemptPath(code, attempt.id)}/finish`}><button className={controls.quiet} type="submit">Finish without the rest</button></form>
          </div>
        ) : null}
        {classes.length === 0 ? null : <ClassLinks codes={classes} />}
      </div>
      <Section id="given" title="What you answered">
        {attempt.responses.length === 0 ? <Empty>Nothing yet.</Empty> : (
          <ol className={styles.given}>
            {attempt.responses.map((response, index) => (
              <li key={response.id}><b>{index + 1}</b><p>{response.question.stem}<small>You answered: {answerLines(response).join('; ')}</small></p></li>
            ))}
          </ol>
        )}
      </Section>
    </Frame>
  );
}

function When({ attempt: { terms } }: { readonly attempt: Attempt }) {
  if (terms.feedback === 'AT_END') return <>When you have finished, you see what was right, and why.</>;
  return terms.closesAt === null
    ? <>When your teacher closes the quiz, you see here what was right, and why.</>
    : <>The quiz closes on <Moment at={terms.closesAt} />. From then on you see here what was right, and why.</>;
}
