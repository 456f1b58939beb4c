import { KIND_WORDS } from '../drafts/draft-query';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import styles_ from './builder.module.css';
import { tellingsOf, type Suggestion } from './builder-types';
import { ProofChecks } from './proof-checks';
import { SuggestedOptions } from './suggested-options';
import styles from './suggestions.module.css';

interface CardProps {
  readonly suggestion: Suggestion;
  readonly place: { readonly number: number; readonly total: number };
  readonly texts: ReadonlyMap<string, string>;
  readonly keysOn: boolean;
  /** Whether the proof is unfolded: as it was with the suggestion before. */
  readonly showsProof: boolean;
  readonly onShowProof: (shows: boolean) => void;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onReject: () => void;
}

/** The suggestion that is looked at: question, key, what can be done with it, and why it is sound. */
export function SuggestionCard({ suggestion, place, texts, keysOn, showsProof, onShowProof, onAccept, onEdit, onReject }: CardProps) {
  const { draft } = suggestion;
  const { checks, valid } = draft.proof;
  const acts = [['a', 'Accept', onAccept], ['e', 'Edit', onEdit], ['r', 'Reject', onReject]] as const;
  return (
    <li className={styles.card} aria-current="true" data-mark={suggestion.mark}>
      <p className={joinClasses(styles_.meta, desk.dots)}>
        <span>{place.number} of {place.total}</span>
        <span>{KIND_WORDS[draft.question.kind]}</span>
        <span><span className={valid ? desk.proved : desk.stale}>{valid ? 'proved' : 'not proved'}</span></span>
        <span>{draft.proof.verbatim ? 'verbatim text' : 'rests on summaries'}</span>
      </p>
      <h3 className={styles.stem} id="suggestion" tabIndex={-1}>{draft.question.stem}</h3>
      <SuggestedOptions draft={draft} />
      <div className={styles.acts}>
        {acts.map(([key, word, act], index) => (
          <button key={key} type="button" className={index === 0 ? joinClasses(desk.main, styles.tight) : desk.tight} aria-keyshortcuts={keysOn ? key : undefined} onClick={act} data-act={word.toLowerCase()}>
            {keysOn ? <kbd className={joinClasses(styles_.kbd, styles_.keysOnly)} aria-hidden="true">{key.toUpperCase()}</kbd> : null} {word}
          </button>
        ))}
      </div>
      <details className={styles.proof} open={showsProof} onToggle={(event) => { if (event.currentTarget.open !== showsProof) onShowProof(event.currentTarget.open); }}>
        <summary><h4>Why it is sound</h4> <span>{sayHolding(checks)}</span></summary>
        <ProofChecks checks={checks} tellings={tellingsOf(draft.explanation)} texts={texts} />
        {draft.lint.length === 0 ? null : (
          <details className={styles.checksMore}>
            <summary>Item writing: {draft.lint.length === 1 ? 'one remark' : `${String(draft.lint.length)} remarks`}</summary>
            <ul>{draft.lint.map((finding) => <li key={finding.flaw} className={styles_.meta}>{finding.message} {finding.reference}</li>)}</ul>
          </details>
        )}
      </details>
    </li>
  );
}

function sayHolding(checks: readonly { readonly passed: boolean }[]): string {
  return `${String(checks.filter((check) => check.passed).length)} of ${String(checks.length)} conditions hold`;
}

interface RowProps { readonly suggestion: Suggestion; readonly number: number; readonly onOpen: () => void }

/** A suggestion as a line: pressed, it opens. */
export function SuggestionRow({ suggestion, number, onOpen }: RowProps) {
  const { question, proof } = suggestion.draft;
  return (
    <li>
      <button type="button" className={styles.row} onClick={onOpen}>
        {question.stem} <span>{number} · {KIND_WORDS[question.kind]} · {sayHolding(proof.checks)}</span>
      </button>
    </li>
  );
}
