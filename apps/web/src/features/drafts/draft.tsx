import type { DraftsQuery } from '@footnote/schema/browser';
import { Proof } from '../evidence/proof';
import { formatNumber } from '../quiz/describe-answer';
import { KIND_WORDS } from './draft-query';
import styles from './drafts.module.css';

export type Draft = DraftsQuery['questionDrafts']['nodes'][number];
type Check = Draft['proof']['checks'][number];

interface DraftProps {
  readonly draft: Draft;
  readonly number: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** A suggested question: as a line, and opened with its key, its proof check by check, and what the lint remarks. */
export function DraftItem({ draft, number, texts }: DraftProps) {
  const { question, proof } = draft;
  const holding = proof.checks.filter((check) => check.passed).length;
  return (
    <details className={styles.draft} id={`draft-${String(number)}`} data-kind={question.kind} data-valid={proof.valid}>
      <summary>
        <span className={styles.n}>{number}</span>
        <span className={styles.stem}>{question.stem}<small>{KIND_WORDS[question.kind]}; {holding} of {proof.checks.length} checks hold; difficulty {Math.round(draft.difficulty * 100)} of 100; {proof.verbatim ? 'rests on verbatim text' : 'rests on summaries'}</small></span>
        <span className={proof.valid ? styles.holds : styles.fails}>{proof.valid ? 'proved' : 'not proved'}</span>
      </summary>
      <div className={styles.body}>
        <div>
          <h2>Options</h2>
          <Options draft={draft} />
          <h2>Explanation</h2>
          <p className={styles.text}>{draft.explanation.text}</p>
          <Lint draft={draft} />
        </div>
        <div>
          <h2>Why it is sound</h2>
          <ol className={styles.checks}>{proof.checks.map((check, index) => <CheckItem key={index} check={check} texts={texts} />)}</ol>
        </div>
      </div>
    </details>
  );
}

function Options({ draft }: { readonly draft: Draft }) {
  const { question, keyOptionIds, keyPairs, keyNumber } = draft;
  if (keyNumber !== null) return <p>{formatNumber(keyNumber)} {question.unit}</p>;
  return (
    <ol className={styles.options}>
      {question.options.map((option, index) => {
        const target = question.targets.find((other) => keyPairs.some((pair) => pair.leftId === option.id && pair.rightId === other.id));
        const place = keyOptionIds.indexOf(option.id);
        const mark = target?.text ?? (place === -1 ? null : question.kind === 'ORDER' ? `place ${String(place + 1)}` : 'key');
        return <li key={option.id}><span>{String.fromCharCode(65 + index)}</span><span>{option.text}</span>{mark === null ? null : <span className={styles.key}>{mark}</span>}</li>;
      })}
    </ol>
  );
}

function CheckItem({ check, texts }: { readonly check: Check; readonly texts: ReadonlyMap<string, string> }) {
  return (
    <li data-rule={check.rule} data-passed={check.passed}>
      <span>
        {check.message}
        {check.code === null ? null : <> <code>{check.code}</code></>}
      </span>
      <span className={check.passed ? styles.holds : styles.fails}>{check.passed ? 'holds' : 'fails'}</span>
      {check.evidence.length === 0 ? null : (
        <details className={styles.passages}>
          <summary>{check.evidence.length === 1 ? 'The passage' : `${String(check.evidence.length)} passages`}</summary>
          {check.evidence.map((evidence) => <Proof key={evidence.id} evidence={evidence} telling={null} text={texts.get(evidence.source.id) ?? null} small />)}
        </details>
      )}
    </li>
  );
}

function Lint({ draft }: { readonly draft: Draft }) {
  if (draft.lint.length === 0) return null;
  return (
    <>
      <h2>Item writing: {draft.lint.length === 1 ? 'one remark' : `${String(draft.lint.length)} remarks`}; none blocks</h2>
      <ul className={styles.lint}>{draft.lint.map((finding, index) => <li key={index}>{finding.message}<small>{finding.reference}</small></li>)}</ul>
    </>
  );
}
