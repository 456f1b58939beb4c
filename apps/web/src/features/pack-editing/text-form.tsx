import { EditPackDocument, type EditPackMutation } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { tellAsTeacher } from '../account/ask-as-teacher';
import { editPath, textPath, thingPath } from './edit-paths';
import { Wrong } from './entity-form';
import type { ContentOf } from './form-fields';
import { ANCHOR_WORDS } from './kind-words';
import type { Letter, ToldProblem } from './letter';
import styles from './pack-editing.module.css';

interface TextFormProps {
  readonly pack: { readonly slug: string; readonly version: number };
  readonly source: string;
  readonly content: ContentOf<'PackSourceContent'>;
  readonly letter: Letter | null;
}
type Tried = EditPackMutation['editPack'];

/** The text of a source to be changed; once it was looked at, with what becomes of its citations. */
export async function TextForm({ pack, source, content, letter }: TextFormProps) {
  const text = letter?.typed['text']?.[0] ?? content.text ?? '';
  const textKind = letter?.typed['textKind']?.[0] ?? (content.textKind === 'UNSEEN' ? 'FULL' : content.textKind);
  const tried = letter === null || letter.problems.length > 0 ? null : await tryText({ pack, source, text, textKind });
  return (
    <form method="post" action={`${editPath(pack.slug)}/retext`} className={styles.form} aria-label="Text of a source">
      <input type="hidden" name="editSlug" value={source} /><input type="hidden" name="version" value={pack.version} /><input type="hidden" name="here" value={textPath(pack.slug, source)} />
      {letter === null ? null : <Wrong pack={pack.slug} problems={letter.problems} />}
      {tried === null ? null : <Outcome pack={pack.slug} tried={tried} />}
      <div>
        <label className={desk.label} htmlFor="field-textKind">What it is</label>
        <select className={desk.field} id="field-textKind" name="textKind" defaultValue={textKind}><option value="FULL">the text itself, which you may use</option><option value="SUMMARY">a summary in words of your own</option></select>
      </div>
      <div>
        <label className={desk.label} htmlFor="field-text">The text</label>
        <textarea className={styles.article} id="field-text" name="text" rows={24} defaultValue={text} aria-describedby="field-text-hint" spellCheck={false} />
        <p className={desk.hint} id="field-text-hint">Paragraphs with an empty line between two. At most 200,000 characters.</p>
      </div>
      <div className={styles.acts}>
        <button type="submit" className={tried === null ? desk.main : desk.button} name="step" value="look">See what becomes of the citations</button>
        <button type="submit" className={tried?.fits === true || canDrop(tried) ? desk.main : desk.button} name="step" value="save">{tried === null ? 'Save at once, if no citation is lost' : 'Save this text'}</button>
        <a className={desk.quiet} href={thingPath(pack.slug, { collection: 'SOURCE', slug: source })}>Leave it as it was</a>
      </div>
    </form>
  );
}

async function tryText({ pack, source, text, textKind }: Pick<TextFormProps, 'pack' | 'source'> & { readonly text: string; readonly textKind: string }): Promise<Tried | null> {
  const edits = [{ putSourceText: { source, text, textKind: textKind === 'SUMMARY' ? 'SUMMARY' : 'FULL' } } as const];
  const outcome = await tellAsTeacher(EditPackDocument, { input: { pack: pack.slug, baseVersion: pack.version, edits, tryOnly: true } });
  return outcome.ok ? outcome.data.editPack : null;
}

/** Whether lost passages are all that keeps the text from being saved. */
function canDrop(tried: Tried | null): boolean {
  return tried !== null && !tried.fits && tried.problems.length > 0 && tried.problems.every(({ code, severity }) => code === 'PASSAGE_LOST' || severity === 'WARNING');
}

const ORDER = ['ORPHANED', 'FUZZY', 'MOVED', 'EXACT'] as const;

function Outcome({ pack, tried }: { readonly pack: string; readonly tried: Tried }) {
  const others: readonly ToldProblem[] = tried.fits ? [] : tried.problems.filter(({ code }) => code !== 'PASSAGE_LOST').map(({ message, remedy }) => ({ field: null, message: `${message} ${remedy}`, about: null }));
  const [error] = tried.userErrors;
  const lost = tried.reanchored.filter(({ anchor }) => anchor === 'ORPHANED').length;
  return (
    <div className={styles.conflict} id="problem" tabIndex={-1} role="status">
      <p><b>{tried.reanchored.length === 0 ? error?.code === 'UNCHANGED' ? 'This is the text that the pack has already.' : 'Nothing is cited of it.' : `${tried.reanchored.length === 1 ? 'One passage is' : `${String(tried.reanchored.length)} passages are`} cited of it; ${lost === 0 ? 'none is lost.' : lost === 1 ? 'one is lost.' : `${String(lost)} are lost.`}`} Nothing is saved yet.</b></p>
      {ORDER.flatMap((anchor) => {
        const passages = tried.reanchored.filter((one) => one.anchor === anchor);
        return passages.length === 0 ? [] : [<details key={anchor} open={anchor === 'ORPHANED' || anchor === 'FUZZY'} className={styles.moves}>
          <summary>{passages.length} {passages.length === 1 ? 'passage' : 'passages'}: each {ANCHOR_WORDS[anchor]}</summary>
          <ul>{passages.map(({ passage, before, after, sentence }) => <li key={passage}><span className={styles.words}>{before}</span>{after === null || after === before ? null : <> → <span className={styles.words}>{after}</span></>}{sentence === null ? null : <> {sentence}</>}</li>)}</ul>
        </details>];
      })}
      <Wrong pack={pack} problems={others} />
      {lost === 0 ? null : <label className={desk.tick}><input type="checkbox" name="dropLost" value="1" /> Let the lost passages go, with the tellings and claims that rest on them alone</label>}
    </div>
  );
}
