import type { AnsweredPartsFragment } from '@footnote/schema/browser';
import { Proof } from '../evidence/proof';
import { answerLines, keyLines, leadOf } from '../quiz/describe-answer';
import type { Explained } from '../quiz/explained';
import { Moment } from '../quiz/moment';
import { tellingOf } from '../quiz/number-proofs';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { kindWords } from './format-figure';
import styles from './student-answers.module.css';

/** An answer with its number in the order in which this student met the questions. */
export interface NumberedAnswer { readonly number: number; readonly response: Explained }

interface AnswersProps { readonly answers: readonly NumberedAnswer[]; readonly texts: ReadonlyMap<string, string> }

/** Answers at length: what was asked, what was said, what is right, and the passage that says so. */
export function FullAnswers({ answers, texts }: AnswersProps) {
  return (
    <ol className={styles.list}>
      {answers.map(({ number, response }) => (
        <li key={response.id} className={styles.item} id={`q${String(number)}`}>
          <p className={joinClasses(desk.meta, desk.dots)}><span>Question {number}</span><span>{kindWords(response.question.kind)}</span>{response.correct || response.score === 0 ? null : <span>{Math.round(100 * response.score)}% of the mark</span>}</p>
          <h3>{response.question.stem}</h3>
          <GivenAndRight response={response} />
          <Since response={response} />
          <Why response={response} texts={texts} />
        </li>
      ))}
    </ol>
  );
}

/** Answers in a line each, the passage folded away. */
export function BriefAnswers({ answers, texts }: AnswersProps) {
  return (
    <ul className={styles.list}>
      {answers.map(({ number, response }) => (
        <li key={response.id} id={`q${String(number)}`}>
          <details className={styles.brief}>
            <summary><span>{number}. {response.question.stem}</span><span className={styles.said}>{answerLines(response).join('; ')}</span></summary>
            <Since response={response} />
            <Why response={response} texts={texts} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function GivenAndRight({ response }: { readonly response: Explained }) {
  const [given, keys] = [answerLines(response), keyLines(response)];
  return (
    <dl className={styles.answers}>
      <div><dt>Answered</dt>{given.map((line) => <dd key={line} className={keys.includes(line) ? styles.right : styles.wrong}>{line}</dd>)}</div>
      <div><dt>Right</dt>{keys.map((line) => <dd key={line} className={styles.right}>{line}</dd>)}</div>
    </dl>
  );
}

/** Why the key is right, with its first passage: what a teacher would point at. */
function Why({ response, texts }: { readonly response: Explained; readonly texts: ReadonlyMap<string, string> }) {
  const lead = leadOf({ ...response, optionIds: response.keyOptionIds });
  const reason = response.explanation.key.find(({ evidence }) => evidence.length > 0);
  const evidence = reason?.evidence[0];
  return (
    <>
      {lead === null ? null : <p className={styles.why}>{lead}</p>}
      {reason === undefined || evidence === undefined ? null : <Proof evidence={evidence} telling={tellingOf(reason, evidence.id)} text={texts.get(evidence.source.id) ?? null} small atDesk />}
    </>
  );
}

/** What became of the mark and of the question since. */
function Since({ response: { counts, remarks, updates } }: { readonly response: Explained }) {
  if (counts && remarks.length === 0 && updates.length === 0) return null;
  return (
    <ul className={styles.since}>
      {counts ? null : <li>The question was withdrawn: its answer counts for nobody.</li>}
      {remarks.filter(({ withdrawn }) => !withdrawn).map(({ markedAt, wasCorrect, correct }) => <li key={markedAt}>Marked again on <Moment at={markedAt} />: {wasCorrect === correct ? 'another part of the mark' : correct ? 'wrong before, right now' : 'right before, wrong now'}.</li>)}
      {updates.map(({ kind, foundAt, sentence }) => <li key={`${kind} ${foundAt}`}>{sentence}</li>)}
    </ul>
  );
}

/** The passages behind what the page shows of these answers. */
export function passagesOf(answers: readonly NumberedAnswer[]) {
  return answers.flatMap(({ response }) => response.explanation.key.flatMap(({ evidence }) => evidence));
}

/** The answers with their places; what is not told of them, which at a desk is nothing, is left out. */
export function numberAnswers(responses: readonly AnsweredPartsFragment[], order: readonly { readonly id: string }[]): readonly NumberedAnswer[] {
  return responses.flatMap(({ feedback, ...response }) => (feedback === null ? [] : [{ number: order.findIndex(({ id }) => id === response.question.id) + 1, response: { ...response, ...feedback } }]));
}
