import type { DraftPacksQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { formatDay } from '../../ui/format-day';
import { KIND_WORDS, type DraftQuery } from './draft-query';
import styles from './drafts.module.css';

interface FiltersProps { readonly packs: DraftPacksQuery['packs']['nodes']; readonly query: DraftQuery }

/** Which questions to suggest: of which pack, for which day, of which kind. A plain GET form. */
export function Filters({ packs, query }: FiltersProps) {
  const keyDates = packs.find((pack) => pack.slug === query.pack)?.keyDates ?? [];
  return (
    <form className={styles.filters} method="get" action="/drafts" aria-label="Filter the drafts">
      <div><label className={controls.label} htmlFor="f-pack">Topic</label>
        <select className={controls.field} id="f-pack" name="pack" defaultValue={query.pack}>{packs.map((pack) => <option key={pack.id} value={pack.slug}>{pack.title}</option>)}</select></div>
      <div><label className={controls.label} htmlFor="f-day">Asks about</label><input className={controls.field} id="f-day" name="asOf" type="date" defaultValue={query.asOf} required /></div>
      <div><label className={controls.label} htmlFor="f-kind">Kind</label>
        <select className={controls.field} id="f-kind" name="kind" defaultValue={query.kind ?? ''}>
          <option value="">Any kind</option>
          {Object.entries(KIND_WORDS).map(([kind, word]) => <option key={kind} value={kind}>{word}</option>)}
        </select></div>
      <button className={controls.quiet} type="submit">Show</button>
      {keyDates.length === 0 ? null : <p className={styles.days}>Days worth asking about: {keyDates.map((key) => <a key={key.day} href={`/drafts?pack=${query.pack}&asOf=${key.day}`} title={key.label}>{formatDay(key.day)}</a>)}</p>}
    </form>
  );
}
