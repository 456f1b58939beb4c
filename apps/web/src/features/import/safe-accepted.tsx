import desk from '../../ui/desk.module.css';
import { Done } from '../../ui/notice';
import styles from './import.module.css';
import type { Proposal } from './import-types';
import { sayKinds } from './say-kinds';

interface SafeProps {
  /** One of those that were accepted together; the address names it, since hundreds of names would not fit there. */
  readonly one: string | undefined;
  readonly proposals: readonly Proposal[];
  readonly here: string;
}

/** What was just accepted together, in one moment, and the way to take it back as a whole. Only what the viewer did accept counts, whatever the address says. */
export function SafeAccepted({ one, proposals, here }: SafeProps) {
  const mine = proposals.filter(({ decision }) => decision?.verdict === 'ACCEPTED' && decision.mine);
  const moment = mine.find(({ id }) => id === one)?.decision?.at;
  const accepted = moment === undefined ? [] : mine.filter(({ decision }) => decision?.at === moment);
  if (accepted.length === 0) return null;
  return (
    <div className={styles.safe} id="safe">
      <Done>{accepted.length === 1 ? `Accepted: ${accepted[0]?.title ?? ''}.` : `${String(accepted.length)} were accepted together: ${sayKinds(accepted)}.`}</Done>
      <form method="post" action={`${here}/decide`}>
        {accepted.map(({ id }) => <input key={id} type="hidden" name="undo" value={id} />)}
        <button type="submit" className={desk.quiet}>Take {accepted.length === 1 ? 'it' : `these ${String(accepted.length)}`} back</button>
      </form>
    </div>
  );
}
