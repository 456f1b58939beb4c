import { CLAIM_WORDS } from './kind-words';
import desk from '../../ui/desk.module.css';
import { addPath } from './edit-paths';
import type { NamedThing } from './form-fields';
import styles from './pack-editing.module.css';

interface BeginProps {
  readonly pack: string;
  readonly kind: string;
  readonly asks: readonly ('type' | 'claim' | 'source')[];
  readonly begun: { readonly type: string | null; readonly claim: string | null; readonly source: string | null };
  readonly sources: readonly NamedThing[];
  readonly claims: readonly NamedThing[];
}

/** What has to be known before a form can be shown: what kind of claim, told by which source, in whose text the passage is marked. */
export function BeginForm({ pack, kind, asks, begun, sources, claims }: BeginProps) {
  return (
    <form className={styles.form} action={addPath(pack, kind)} method="get" aria-label="Begin">
      {asks.includes('type') ? <Choice name="type" label="What it is" value={begun.type ?? (kind === 'positions' ? 'POSITION' : 'FIGURE')} options={Object.entries(CLAIM_WORDS).map(([slug, name]) => ({ slug, name }))} /> : null}
      {asks.includes('claim') ? <Choice name="claim" label="Which claim" value={begun.claim ?? ''} options={claims} /> : null}
      {asks.includes('source') ? <Choice name="source" label={kind === 'reliances' ? 'Which source relies on another' : 'Which source tells it'} value={begun.source ?? ''} options={sources} hint="Its text is shown next, to mark the passage in. A source of which no text is here cannot be cited." /> : null}
      <p><button type="submit" className={desk.main}>Go on</button></p>
    </form>
  );
}

function Choice({ name, label, value, options, hint }: { readonly name: string; readonly label: string; readonly value: string; readonly options: readonly { readonly slug: string; readonly name: string }[]; readonly hint?: string }) {
  return (
    <div>
      <label className={desk.label} htmlFor={`begin-${name}`}>{label}</label>
      <select className={desk.field} id={`begin-${name}`} name={name} defaultValue={value} required>{options.map((one) => <option key={one.slug} value={one.slug}>{one.name}</option>)}</select>
      {hint === undefined ? null : <p className={desk.hint}>{hint}</p>}
    </div>
  );
}
