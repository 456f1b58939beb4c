import { joinClasses } from '../../ui/join-classes';
import type_ from '../../ui/type.module.css';
import { Band } from '../desk/band';
import { packPath } from '../packs/pack-paths';
import type { Comparison, VersionChange } from './import-types';
import { FATE_WORDS, isLoss, sayComparison } from './version-words';
import styles from './versions.module.css';

interface VersionsProps { readonly comparison: Comparison; readonly pack: string; readonly isApplied: boolean }

/** An article beside the version of it that the pack has: what differs, and what each difference does to what is cited. */
export function VersionsBeside({ comparison, pack, isApplied }: VersionsProps) {
  const { source, label, changes } = comparison;
  return (
    <Band id="versions" title="Two versions" count={changes.length} lead={isApplied ? 'As the two stood when this was read.' : 'When this goes into the pack, its text takes the place of the one before.'}>
      <div className={styles.summary}>
        <p>The pack has an earlier version: <a href={`${packPath(pack)}/sources/${encodeURIComponent(source)}`}>{label}</a>. {sayComparison(comparison).join(' ')}</p>
      </div>
      {changes.length === 0 ? null : (
        <details className={styles.fold} open={changes.length <= OPEN}>
          <summary>{changes.length === 1 ? 'The difference' : `The ${String(changes.length)} differences`}</summary>
          <ol className={styles.changes}>{changes.map((change) => <Change key={change.number} change={change} />)}</ol>
        </details>
      )}
    </Band>
  );
}

/** More differences than these are folded, so that the review itself is not pages away. */
const OPEN = 12;

const KIND_WORDS = { ADDED: 'New', REMOVED: 'Gone', CHANGED: 'Changed' } as const;

function Change({ change: { number, kind, older, newer, effects } }: { readonly change: VersionChange }) {
  return (
    <li className={styles.change}>
      <p className={styles.kind}>{KIND_WORDS[kind]}<span className={type_.hidden}>, difference {number}</span></p>
      <Side name="Before" parts={older} isOlder />
      <Side name="Now" parts={newer} isOlder={false} />
      {effects.length === 0 ? null : (
        <ul className={styles.effects} aria-label="What rests on it">
          {effects.map(({ claim, statement, fate, why }, index) => (
            <li key={`${claim} ${String(index)}`} data-loss={isLoss(fate)}>
              <p><b>{statement.replace(/\.$/, '')}</b>: {FATE_WORDS[fate]}.</p>
              {isLoss(fate) && kind === 'CHANGED' && why !== null ? <p className={styles.soft}>{why}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** One of the two sentences; what the other does not have is struck or underlined, and not told apart by colour alone. */
function Side({ name, parts, isOlder }: { readonly name: string; readonly parts: VersionChange['older']; readonly isOlder: boolean }) {
  const Mark = isOlder ? 'del' : 'ins';
  return (
    <div className={joinClasses(styles.side, parts.length === 0 && styles.empty)}>
      <p className={styles.name}>{name}</p>
      <p className={styles.words} translate="no">{parts.length === 0 ? <span className={styles.soft}>not there</span> : parts.map(({ text, differs }, index) => (differs ? <Mark key={index}>{text}</Mark> : <span key={index}>{text}</span>))}</p>
    </div>
  );
}
