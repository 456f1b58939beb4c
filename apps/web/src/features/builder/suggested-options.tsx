import { formatNumber } from '../quiz/describe-answer';
import type { Suggestion } from './builder-types';
import { letterOf } from './edited-question';
import styles from './suggestions.module.css';

/** The options of a suggestion with the key beside them: which is right, at which place, or with what it goes. */
export function SuggestedOptions({ draft }: { readonly draft: Suggestion['draft'] }) {
  const { question, keyNumber } = draft;
  if (question.kind === 'NUMERIC') return <p>{keyNumber === null ? '' : formatNumber(keyNumber)} {question.unit}</p>;
  return (
    <ol className={styles.options} aria-label="Options">
      {question.options.map((option, index) => {
        const mark = markOf(draft, option.id);
        if (question.kind === 'MATCH') return <li key={option.id} className={styles.pair}><span>{letterOf(index)}</span><span>{option.text}<span className={styles.key}>{mark}</span></span></li>;
        return <li key={option.id}><span>{letterOf(index)}</span><span>{option.text}</span>{mark === null ? <span /> : <span className={styles.key}>{mark}</span>}</li>;
      })}
    </ol>
  );
}

function markOf({ question, keyOptionIds, keyPairs }: Suggestion['draft'], id: string): string | null {
  const pair = keyPairs.find(({ leftId }) => leftId === id);
  if (pair !== undefined) return question.targets.find((target) => target.id === pair.rightId)?.text ?? null;
  const place = keyOptionIds.indexOf(id);
  if (place === -1) return null;
  return question.kind === 'ORDER' ? `place ${String(place + 1)}` : 'key';
}
