import desk from '../../ui/desk.module.css';
import { Done } from '../../ui/notice';
import styles from './import.module.css';
import type { Proposal } from './import-types';

interface SafeProps {
  /** The ids that were accepted together, as the address has them. */
  readonly ids: string | undefined;
  readonly proposals: readonly Proposal[];
  readonly here: string;
}

/** What was just accepted together, and the way to take it back as a whole. Only what the viewer did accept counts, whatever the address says. */
export function SafeAccepted({ ids, proposals, here }: SafeProps) {
  const named = new Set((ids ?? '').split('.'));
  const accepted = proposals.filter(({ id, decision }) => named.has(id) && decision?.verdict === 'ACCEPTED' && decision.mine);
  if (accepted.length === 0) return null;
  return (
    <div className={styles.safe} id="safe">
      <Done>{accepted.length === 1 ? `Accepted: ${accepted[0]?.title ?? ''}.` : `${String(accepted.length)} were accepted together.`}</Done>
      <form method="post" action={`${here}/decide`}>
        {accepted.map(({ id }) => <input key={id} type="hidden" name="undo" value={id} />)}
        <button type="submit" className={desk.quiet}>Take {accepted.length === 1 ? 'it' : `these ${String(accepted.length)}`} back</button>
      </form>
    </div>
  );
}
