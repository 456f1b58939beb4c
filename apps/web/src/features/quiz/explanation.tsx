import { Proof } from '../evidence/proof';
import { judgeOrigin } from '../evidence/judge-origin';
import { answerLines, keyLines, leadOf, verdictOf } from './describe-answer';
import type { Explained } from './explained';
import styles from './explanation.module.css';
import { numberProofs, orderReasons, type NumberedReason } from './number-proofs';
import { OriginsOfAnswer } from './origins-of-answer';

interface ExplanationProps {
  readonly response: Explained;
  readonly texts: ReadonlyMap<string, string>;
  /** Whether the ways to the sources may lead on to the originals. */
  readonly linksOut?: boolean;
  /** Whether a teacher reads it at their desk. */
  readonly atDesk?: boolean;
}

/** What came of it, in a heading that takes the focus. */
export function VerdictBox({ response }: { readonly response: Explained }) {
  const { heading } = verdictOf(response);
  const lead = leadOf(response);
  return (
    <div className={`${styles.verdict ?? ''} ${response.correct ? styles.right ?? '' : ''}`} data-verdict={response.correct ? 'right' : 'wrong'}>
      <h1 tabIndex={-1} id="verdict" autoFocus>{heading}</h1>
      {lead === null ? null : <p>{lead}</p>}
    </div>
  );
}

/** The question again, and both answers where the heading could not hold them. */
export function AskedAgain({ response }: { readonly response: Explained }) {
  return (
    <>
      <p className={styles.asked}>You were asked <b>{response.question.stem}</b></p>
      {response.correct && keyLines(response).length === 1 ? null : <Answers response={response} />}
    </>
  );
}

/** Your answer beside the right one. */
export function Answers({ response }: { readonly response: Explained }) {
  const given = answerLines(response);
  const keys = keyLines(response);
  return (
    <dl className={styles.answers}>
      <dt>You said</dt>
      {given.map((line) => <dd key={line} className={keys.includes(line) || response.correct ? styles.r : styles.w}>{line}</dd>)}
      {response.correct ? null : <><dt>Right</dt>{keys.map((line) => <dd key={line} className={styles.r}>{line}</dd>)}</>}
    </dl>
  );
}

/** Why the key is right and why each other option is not, every sentence with its passage. */
export function Explanation({ response, texts, linksOut = true, atDesk = false }: ExplanationProps) {
  const reasons = numberProofs(orderReasons(response));
  const { key } = response.explanation;
  // Where the key has several parts, each reason says how many origins it has; one drawing would speak for one of them only.
  const corroboration = key.length === 1 && response.question.kind !== 'DISAGREEMENT' ? key[0]?.corroboration ?? null : null;
  return (
    <>
      {reasons.map((numbered, index) => <Because key={`${numbered.reason.option.id}-${String(index)}`} numbered={numbered} response={response} texts={texts} linksOut={linksOut} atDesk={atDesk} id={`because-${String(index + 1)}`} />)}
      {corroboration === null ? null : <OriginsOfAnswer corroboration={corroboration} />}
    </>
  );
}

function Because({ numbered, response, texts, linksOut = true, atDesk = false, id }: ExplanationProps & { readonly numbered: NumberedReason; readonly id: string }) {
  const { reason, shown, cited } = numbered;
  const echoes = shown.map((proof) => (proof.telling === null ? null : judgeOrigin(proof.telling.chain)));
  const one = echoes[0];
  // One report told more than once is drawn as one, under a double line.
  const repeated = shown.length > 1 && one?.kind === 'ECHO' && echoes.every((echo) => echo?.text === one.text);
  return (
    <section className={styles.because} aria-labelledby={id} data-option={reason.option.id}>
      <header><h2 id={id}>{reason.option.text}</h2><Tag response={response} optionId={reason.option.id} /></header>
      <p>{reason.reason}{cited.map((number) => <a key={number} className={styles.cite} href={`#p${String(number)}`} aria-label={`Proof ${String(number)}`}>{number}</a>)}</p>
      {shown.length === 0 ? null : (
        <div className={repeated ? styles.again : styles.proofs}>
          {repeated ? <p>One report, told {shown.length === 2 ? 'twice' : `${String(shown.length)} times`}</p> : null}
          {shown.map((proof) => <Proof key={proof.evidence.id} number={proof.number} evidence={proof.evidence} telling={proof.telling} text={texts.get(proof.evidence.source.id) ?? null} linksOut={linksOut} atDesk={atDesk} />)}
        </div>
      )}
    </section>
  );
}

function Tag({ response, optionId }: { readonly response: Explained; readonly optionId: string }) {
  const { kind } = response.question;
  // In an order, a match or a figure no single line is "the answer".
  if (kind === 'ORDER' || kind === 'MATCH' || kind === 'NUMERIC') return null;
  const isKey = response.keyOptionIds.includes(optionId);
  const isChosen = response.optionIds?.includes(optionId) === true;
  if (isKey) return <span className={styles.tagRight}>{isChosen ? 'Your answer, right' : 'Right answer'}</span>;
  return isChosen ? <span className={styles.tagWrong}>Your answer</span> : <span className={styles.tagPlain}>Also wrong</span>;
}
