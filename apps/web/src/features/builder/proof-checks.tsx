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

/** So few checks are no longer to read than the line that would fold them. */
const FEW = 2;

/** Why a question is sound, or is not yet: check by check, each with the passage that it rests on. What holds and brings no passage is folded away. */
export function ProofChecks({ checks, tellings, texts }: ProofChecksProps) {
  // A passage on which several checks rest is shown under the first of them.
  const firstAt = new Map([...checks.entries()].reverse().flatMap(([index, { evidence }]) => evidence.map((one) => [placeOf(one), index] as const)));
  const numbered: readonly NumberedCheck[] = checks.map((check, index) => ({
    check, number: index + 1, passages: check.evidence.filter((one) => firstAt.get(placeOf(one)) === index),
    elsewhere: [...new Set(check.evidence.flatMap((one) => { const at = firstAt.get(placeOf(one)); return at === undefined || at === index ? [] : [at + 1]; }))],
  }));
  const plain = numbered.filter(({ check, passages }) => check.passed && passages.length === 0);
  const isFolded = plain.length > FEW && plain.length < numbered.length;
  const list = (ones: readonly NumberedCheck[]) => <ol className={styles.checks}>{ones.map((one) => <Check key={one.number} {...one} tellings={tellings} texts={texts} />)}</ol>;
  if (!isFolded) return list(numbered);
  return (
    <>
      {list(numbered.filter((one) => !plain.includes(one)))}
      <details className={styles.checksMore}><summary>{plain.length} more conditions hold</summary>{list(plain)}</details>
    </>
  );
}

interface NumberedCheck { readonly check: ProofCheck; readonly number: number; readonly passages: Evidence; readonly elsewhere: readonly number[] }

function Check({ check, number, passages, elsewhere, tellings, texts }: NumberedCheck & Omit<ProofChecksProps, 'checks'>) {
  return (
    <li data-rule={check.rule} data-passed={check.passed}>
      <span className={styles.n}>{number}</span>
      <div>
        <span className={check.passed ? styles.verdict : styles.fails}>{check.passed ? 'holds' : 'fails'}</span>
        {check.message}
        <Passages evidence={passages} tellings={tellings} texts={texts} />
        <Elsewhere numbers={elsewhere} />
      </div>
    </li>
  );
}

/** Two claims may rest on one passage: it is one passage, under whichever of them it stands. */
function placeOf({ source, start, end }: Evidence[number]): string {
  return `${source.id}:${String(start)}-${String(end)}`;
}

function Elsewhere({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.length === 0 ? null : <span className={styles.elsewhere}> Passage under {numbers.join(' and ')}.</span>;
}

type Evidence = ProofCheck['evidence'];

/** The first passage in full; the others behind their outlets' names, so that eight checks stay readable. */
function Passages({ evidence, tellings, texts }: Omit<ProofChecksProps, 'checks'> & { readonly evidence: Evidence }) {
  const [first, ...others] = evidence;
  if (first === undefined) return null;
  const show = (one: Evidence[number]) => <Proof key={one.id} evidence={one} telling={tellings.get(one.id) ?? null} text={texts.get(one.source.slug) ?? null} small atDesk />;
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
