import { Proof } from '../evidence/proof';
import { answerLines, leadOf } from '../quiz/describe-answer';
import { Answers } from '../quiz/explanation';
import type { Explained } from '../quiz/explained';
import { SinceThen } from '../quiz/since-then';
import { tellingOf } from '../quiz/number-proofs';
import { answerPath } from '../quiz/quiz-paths';
import type_ from '../../ui/type.module.css';
import { ChangedSince } from './changed-since';
import type { Change } from './load-changes';
import styles from './results.module.css';
import type { Numbered } from './sort-responses';

interface ItemProps {
  readonly item: Numbered<Explained>;
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly code: string;
  readonly attemptId: string;
  readonly pack: string;
  /** Whether the ways to the sources may lead on to the originals. */
  readonly linksOut: boolean;
}

/** One question at length: what was asked and said, why, and the passage. */
export function FullItem({ item, texts, changes, code, attemptId, pack, linksOut }: ItemProps) {
  const { number, response } = item;
  return (
    <article className={styles.item} id={`q${String(number)}`} data-result={response.correct ? 'right' : 'missed'}>
      <p className={styles.no}><b>Question {number}</b></p>
      <div>
        <h3>{response.question.stem}</h3>
        <Answers response={response} />
        <SinceThen response={response} />
        <Why response={response} />
        <KeyProof response={response} texts={texts} linksOut={linksOut} />
        <ChangedSince changes={changes} asOf={response.question.asOf} pack={pack} linksOut={linksOut} />
        <Whole code={code} attemptId={attemptId} number={number} />
      </div>
    </article>
  );
}

/** One question in a line, its proof folded away. */
export function FoldedItem({ item, texts, code, attemptId, linksOut }: Omit<ItemProps, 'changes' | 'pack'>) {
  const { number, response } = item;
  return (
    <details className={styles.kept} id={`q${String(number)}`} data-result="right">
      <summary>
        <span className={styles.n}>{number}</span>
        <span>{response.question.stem}<span className={styles.answer}>{answerLines(response).join('; ')}</span></span>
        <span className={styles.more}>Proof</span>
      </summary>
      <div className={styles.in}>
        <SinceThen response={response} />
        <Why response={response} />
        <KeyProof response={response} texts={texts} linksOut={linksOut} />
        <Whole code={code} attemptId={attemptId} number={number} />
      </div>
    </details>
  );
}

function Why({ response }: { readonly response: Explained }) {
  const lead = leadOf(response);
  return lead === null ? null : <p className={styles.why}>{lead}</p>;
}

function KeyProof({ response, texts, linksOut }: Pick<ItemProps, 'texts' | 'linksOut'> & { readonly response: Explained }) {
  const reason = response.explanation.key.find((key) => key.evidence.length > 0);
  const evidence = reason?.evidence[0];
  if (reason === undefined || evidence === undefined) return null;
  return <Proof evidence={evidence} telling={tellingOf(reason, evidence.id)} text={texts.get(evidence.source.id) ?? null} linksOut={linksOut} />;
}

function Whole({ code, attemptId, number }: { readonly code: string; readonly attemptId: string; readonly number: number }) {
  return <a className={type_.tap} href={answerPath(code, attemptId, number)}>The whole explanation<span className={type_.hidden}> of question {number}</span></a>;
}
