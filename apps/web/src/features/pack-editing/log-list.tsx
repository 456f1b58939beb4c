import desk from '../../ui/desk.module.css';
import { Moment } from '../packs/moment';
import type { LogEntry } from './load-editing';
import styles from './pack-editing.module.css';
import { UndoForm } from './saved-part';

const SHOWN = 5;

/** Who changed what, and when: each change can be taken back, where nothing has changed it since. */
export function LogList({ pack, entries, here }: { readonly pack: string; readonly entries: readonly LogEntry[]; readonly here: string }) {
  return (
    <ol aria-label="Changes, the latest first">
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry} data-undone={entry.undone}>
          <div>
            <p className={desk.meta}><b>{entry.by ?? 'Somebody whose account is gone'}</b>, <Moment at={entry.at} />; version {entry.versionAfter}{entry.undone ? '; taken back since' : ''}</p>
            <ul>{entry.sentences.slice(0, SHOWN).map((sentence, index) => <li key={index}>{sentence}</li>)}</ul>
            {entry.sentences.length <= SHOWN ? null : <details><summary>{entry.sentences.length - SHOWN} more</summary><ul>{entry.sentences.slice(SHOWN).map((sentence, index) => <li key={index}>{sentence}</li>)}</ul></details>}
          </div>
          {entry.undone ? null : <UndoForm pack={pack} edit={entry} here={here} />}
        </li>
      ))}
    </ol>
  );
}
