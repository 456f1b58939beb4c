import type { ItemPageQuery, ReasonPartsFragment } from '@footnote/schema/browser';
import { Proof } from '../evidence/proof';
import { numberProofs } from '../quiz/number-proofs';
import styles from './quiz-results.module.css';

type Explanation = NonNullable<NonNullable<ItemPageQuery['quizResults']>['item']>['explanation'];

/** Why what is right is right and the rest is not, every sentence with its passage. */
export function ItemReasons({ explanation, texts }: { readonly explanation: Explanation; readonly texts: ReadonlyMap<string, string> }) {
  const reasons: readonly ReasonPartsFragment[] = [...explanation.key, ...explanation.others];
  return (
    <div className={styles.halfbands}>
      <p>{explanation.text}</p>
      {numberProofs(reasons).map(({ reason, shown, cited }, at) => (
        <section key={`${reason.option.id}-${String(at)}`}>
          <h3>{reason.option.text}{at < explanation.key.length ? ' (key)' : ''}</h3>
          <p>{reason.reason}{cited.map((number) => <a key={number} href={`#p${String(number)}`} aria-label={`Proof ${String(number)}`}> [{number}]</a>)}</p>
          {shown.map((proof) => <Proof key={proof.evidence.id} number={proof.number} evidence={proof.evidence} telling={proof.telling} text={texts.get(proof.evidence.source.id) ?? null} atDesk />)}
        </section>
      ))}
    </div>
  );
}
