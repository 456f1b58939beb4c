import type { Telling } from '../evidence/describe-hedge';
import { Proof } from '../evidence/proof';
import type { ProofCheck } from './builder-types';
import styles from './suggestions.module.css';

interface ProofChecksProps {
  readonly checks: readonly ProofCheck[];
  /** Whose word each passage is, by the passage's id. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** The texts of the readings, by the slug of their source. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Why a question is sound, or is not yet: check by check, each with the passage that it rests on. */
export function ProofChecks({ checks, tellings, texts }: ProofChecksProps) {
  return (
    <ol className={styles.checks}>
      {checks.map((check, index) => (
        <li key={index} data-rule={check.rule} data-passed={check.passed}>
          <span className={styles.n}>{index + 1}</span>
          <div>
            <span className={check.passed ? styles.verdict : styles.fails}>{check.passed ? 'holds' : 'fails'}</span>
            {check.message}
            <Passages evidence={check.evidence} tellings={tellings} texts={texts} />
          </div>
        </li>
      ))}
    </ol>
  );
}

type Evidence = ProofCheck['evidence'];

/** The first passage in full; the others behind their outlets' names, so that eight checks stay readable. */
function Passages({ evidence, tellings, texts }: Omit<ProofChecksProps, 'checks'> & { readonly evidence: Evidence }) {
  const [first, ...others] = evidence;
  if (first === undefined) return null;
  const show = (one: Evidence[number]) => <Proof key={one.id} evidence={one} telling={tellings.get(one.id) ?? null} text={texts.get(one.source.slug) ?? null} small />;
  const outlets = [...new Set(others.map(({ source }) => source.outlet.name))].join(', ');
  return (
    <div className={styles.passage}>
      {show(first)}
      {others.length === 0 ? null : (
        <details>
          <summary>{others.length === 1 ? 'One more passage' : `${String(others.length)} more passages`}: {outlets}</summary>
          {others.map(show)}
        </details>
      )}
    </div>
  );
}
