import desk from '../../ui/desk.module.css';
import { SendingForm } from '../packs/sending-form';
import type { Model } from './find-means';
import styles from './import.module.css';
import { ModelTick } from './model-choice';

interface ArticleFieldsProps {
  /** Whether this server may fetch a page; null where it is not known: then the form takes an address, and its answer says so. */
  readonly mayFetch: boolean | null;
}

/** The three ways in which an article comes; whatever is filled in is read together. */
function ArticleFields({ mayFetch }: ArticleFieldsProps) {
  return (
    <>
      <fieldset className={styles.way} id="paste">
        <legend>Paste text</legend>
        <div>
          <label className={desk.label} htmlFor="i-text">The article</label>
          <textarea className={styles.text} id="i-text" name="text" rows={8} maxLength={2_000_000} aria-describedby="i-text-hint" />
          <p className={desk.hint} id="i-text-hint">The whole page with its menus will do: what does not belong to the article is left out, and you can take it back.</p>
        </div>
        <div className={styles.pair}>
          <div><label className={desk.label} htmlFor="i-name">What to call it <span className={styles.optional}>(may be left empty)</span></label><input className={desk.field} id="i-name" name="name" type="text" maxLength={200} autoComplete="off" /></div>
          <div><label className={desk.label} htmlFor="i-url">Where it was published <span className={styles.optional}>(may be left empty)</span></label><input className={desk.field} id="i-url" name="url" type="url" maxLength={2000} inputMode="url" autoComplete="off" placeholder="https://" aria-describedby="i-url-hint" /><p className={desk.hint} id="i-url-hint">Nothing is fetched from it. It tells the outlet, and often the date.</p></div>
        </div>
      </fieldset>
      <fieldset className={styles.way} id="files">
        <legend>Upload files</legend>
        <div>
          <label className={desk.label} htmlFor="i-files">Text files or saved pages, several at once</label>
          <input className={styles.file} id="i-files" name="files" type="file" accept=".txt,.md,.html,.htm,text/plain,text/html,application/xhtml+xml" multiple aria-describedby="i-files-hint" />
          <p className={desk.hint} id="i-files-hint">At most 20 files of 2 MB. Of a PDF or a picture, paste the text instead.</p>
        </div>
      </fieldset>
      <fieldset className={styles.way} id="address">
        <legend>From an address</legend>
        {mayFetch === false
          ? <p className={desk.hint}>Fetching pages is off on this server. Whoever runs it can allow it, with <code>FOOTNOTE_IMPORT_FETCH=on</code>. Until then, copy the text of the page and paste it.</p>
          : (
            <div>
              <label className={desk.label} htmlFor="i-address">Address of a page</label>
              <input className={desk.field} id="i-address" name="address" type="url" maxLength={2000} inputMode="url" autoComplete="off" placeholder="https://" aria-describedby="i-address-hint" />
              <p className={desk.hint} id="i-address-hint">The server reads the page once. It asks nothing of a site that does not want to be read by machines.</p>
            </div>
          )}
      </fieldset>
    </>
  );
}

interface StartFormProps extends ArticleFieldsProps {
  /** A language model that can be asked; null where there is none. */
  readonly model: Model | null;
  /** The desk's own packs. */
  readonly packs: readonly { readonly slug: string; readonly title: string }[];
  /** The pack that was come from. */
  readonly pack: string | null;
}

/** Articles, and the pack into which what is approved of them goes. */
export function StartForm({ mayFetch, model, packs, pack }: StartFormProps) {
  const chosen = packs.find(({ slug }) => slug === pack)?.slug ?? '';
  return (
    <SendingForm action="/desk/import/start" label="Read it" sending="Sending…">
      <div className={styles.form}>
        <fieldset className={styles.way}>
          <legend>Into which pack</legend>
          <div className={styles.pair}>
            {packs.length === 0 ? null : (
              <div>
                <label className={desk.label} htmlFor="i-pack">Pack</label>
                <select className={desk.field} id="i-pack" name="pack" defaultValue={chosen}>
                  <option value="">A new one</option>
                  {packs.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}
                </select>
              </div>
            )}
            <div>
              <label className={desk.label} htmlFor="i-title">Title of a new pack</label>
              <input className={desk.field} id="i-title" name="title" type="text" maxLength={200} required={packs.length === 0} autoComplete="off" aria-describedby="i-title-hint" />
              <p className={desk.hint} id="i-title-hint">What the affair is called, such as “The harbour bridge”.{packs.length === 0 ? '' : ' Only for a new one.'}</p>
            </div>
          </div>
        </fieldset>
        <ArticleFields mayFetch={mayFetch} />
        {model === null ? null : <ModelTick model={model} />}
      </div>
    </SendingForm>
  );
}

/** Further articles for an import. */
export function AddForm({ action, mayFetch }: ArticleFieldsProps & { readonly action: string }) {
  return <SendingForm action={action} label="Read it" sending="Sending…"><div className={styles.form}><ArticleFields mayFetch={mayFetch} /></div></SendingForm>;
}
