import { DayTime, FuzzyTime } from '../../ui/time';
import { hedgeWords } from '../evidence/describe-hedge';
import { sourcePath } from '../evidence/source-path';
import styles from './changed-since.module.css';
import type { Change } from './load-changes';

interface ChangedSinceProps {
  readonly changes: readonly Change[];
  readonly asOf: string | null;
  readonly pack: string;
  /** Whether the way to a source may lead on to the original. */
  readonly linksOut: boolean;
}

/** What was reported after the day of a question and bears on its answer. The answer stays right for its day, and says so. */
export function ChangedSince({ changes, asOf, pack, linksOut }: ChangedSinceProps) {
  if (changes.length === 0 || asOf === null) return null;
  return (
    <div className={styles.since} data-changes={changes.length}>
      <p className={styles.title}>And after that day</p>
      {changes.map((change) => (
        <p key={`${change.kind}-${change.claim.id}`}>
          {OPENINGS[change.kind]} <FuzzyTime date={change.date} />: {change.claim.statement}{/[.!?]$/.test(change.claim.statement) ? '' : '.'}
          <Told change={change} pack={pack} linksOut={linksOut} />
        </p>
      ))}
      <p className={styles.stays}>The answer stays right for <DayTime day={asOf} />; what came later did not change what was reported then.</p>
    </div>
  );
}

const OPENINGS: Readonly<Record<Change['kind'], string>> = {
  BEGUN: 'Reported for', ENDED: 'No longer so from', CONTRADICTED: 'Contradicted on', RETRACTED: 'Withdrawn on',
};

function Told({ change, pack, linksOut }: { readonly change: Change } & Pick<ChangedSinceProps, 'pack' | 'linksOut'>) {
  if (change.source === null) return null;
  const telling = change.claim.assertions.nodes.find((assertion) => assertion.source.id === change.source?.id);
  const words = hedgeWords(telling?.hedges ?? []);
  return <> Told by <a href={sourcePath({ pack, slug: change.source.slug, mark: `c-${change.claim.slug}`, linksOut })}>{change.source.label}</a>{words.length === 0 ? '' : ` (${words.join(', ')})`}.</>;
}
