import desk from '../../ui/desk.module.css';
import { PACKS } from './pack-paths';
import styles from './packs.module.css';
import { SendingForm } from './sending-form';

/** React's words for what HTML has no standard for, and every browser knows. */
const AS_FOLDER = { webkitdirectory: '' };

/** Takes a pack's folder, packed or as it is; on the page of a pack, with the version that was shown there. */
export function ImportForm({ pack = null }: { readonly pack?: { readonly slug: string; readonly version: number } | null }) {
  return (
    <SendingForm action={`${PACKS}/import`} label="Import" sending="Importing…">
      <div className={styles.form}>
        {pack === null ? null : <><input type="hidden" name="pack" value={pack.slug} /><input type="hidden" name="version" value={pack.version} /></>}
        <div className={styles.pair}>
          <div>
            <label className={desk.label} htmlFor="archive">The folder as a .zip</label>
            <input className={styles.file} id="archive" name="archive" type="file" accept=".zip,application/zip" />
          </div>
          <div>
            <label className={desk.label} htmlFor="folder">or the folder itself</label>
            <input className={styles.file} id="folder" name="folder" type="file" multiple {...AS_FOLDER} />
          </div>
        </div>
        <p className={styles.hint}>It is checked as <code>footnote verify</code> checks it, and imported whole or not at all. Articles in its folder <code>originals</code> are attached. At most 4 MB as a .zip, 8 MB and 300 files in all.</p>
      </div>
    </SendingForm>
  );
}
