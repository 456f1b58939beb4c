import { Moment } from '../packs/moment';
import { logPath } from './edit-paths';
import type { Letter } from './letter';
import { loadLatest } from './load-editing';
import styles from './pack-editing.module.css';

/** What colleagues changed since the form was opened that was just sent: told before anything of theirs or hers is lost. */
export async function ConflictPart({ pack, letter, now }: { readonly pack: string; readonly letter: Letter | null; readonly now: number }) {
  const since = letter?.conflict ?? null;
  if (since === null) return null;
  const edits = (await loadLatest(pack)).filter(({ versionAfter }) => versionAfter > since);
  const others = now - since - edits.length;
  return (
    <div className={styles.conflict} id="problem" role="alert" tabIndex={-1}>
      <p><b>The pack was changed while you were writing. Nothing was saved, and what you wrote is still here.</b> Look at what was changed, and save again where yours is still wanted: where a field says something else by now, it stands below it.</p>
      <ul>
        {edits.map(({ id, by, at, sentences }) => <li key={id}>{by ?? 'Somebody whose account is gone'}, <Moment at={at} />: {sentences.slice(0, 5).join(' ')}{sentences.length > 5 ? ` And ${String(sentences.length - 5)} changes more.` : ''}</li>)}
        {others > 0 ? <li>{others === 1 ? 'One change came' : `${String(others)} changes came`} from an import of articles or files, or from originals.</li> : null}
      </ul>
      <p><a href={logPath(pack)}>All of the log</a></p>
    </div>
  );
}
