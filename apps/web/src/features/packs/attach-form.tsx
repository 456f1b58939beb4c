import desk from '../../ui/desk.module.css';
import { packPath } from './pack-paths';
import styles from './packs.module.css';
import { SendingForm } from './sending-form';

/** Takes articles as they come: chosen files, and the text of one that is pasted. */
export function AttachForm({ pack }: { readonly pack: string }) {
  return (
    <SendingForm action={`${packPath(pack)}/attach`} label="Attach" sending="Finding the passages…">
      <div className={styles.form}>
        <div>
          <label className={desk.label} htmlFor="files">Articles as text files, several at once</label>
          <input className={styles.file} id="files" name="files" type="file" accept=".txt,text/plain" multiple />
        </div>
        <div>
          <label className={desk.label} htmlFor="text">or the text of one, pasted</label>
          <textarea className={styles.text} id="text" name="text" rows={6} maxLength={1_000_000} />
        </div>
        <p className={styles.hint}>Copy the whole page, menus and all: which source it is, is found out by the passages that are cited. What you attach is for your desk; students see of it only the passages that a question cites.</p>
      </div>
    </SendingForm>
  );
}
