import desk from '../../ui/desk.module.css';
import { kindOfCollection } from './edit-kinds';
import { addPath, removalPath, textPath, thingPath } from './edit-paths';
import type { EntityContent, PackEntityShown } from './form-fields';
import styles from './pack-editing.module.css';
import { sayDependent } from './say-dependent';

interface PartProps { readonly pack: string; readonly entity: PackEntityShown }

/** What can be done about a thing beside changing what its form asks. */
export function EntityActs({ pack, entity: { collection, slug, content } }: PartProps) {
  return (
    <>
      {content.__typename === 'PackSourceContent' ? <a className={desk.button} href={textPath(pack, slug)}>{content.text === null ? 'Give it a text' : 'Change its text'}</a> : null}
      {furtherOf(pack, slug, content).map(({ href, label }) => <a key={href} className={desk.button} href={href}>{label}</a>)}
      <a className={desk.grave} href={removalPath(pack, { collection, slug })}>Delete…</a>
    </>
  );
}

function furtherOf(pack: string, slug: string, content: EntityContent): readonly { readonly href: string; readonly label: string }[] {
  switch (content.__typename) {
    case 'PackClaimContent': return [{ href: addPath(pack, 'tellings', { claim: slug }), label: 'Add a telling' }, { href: addPath(pack, 'contradictions', { claim: slug }), label: 'Record a contradiction' }];
    case 'PackSourceContent': return content.text === null ? [] : [{ href: addPath(pack, 'claims', { source: slug }), label: 'Add a claim of it' }, { href: addPath(pack, 'reliances', { source: slug }), label: 'Say on whom it relies' }];
    default: return [];
  }
}

/** The passages on which a thing rests, each in its context. */
export function EvidenceBand({ pack, entity: { collection, evidence } }: PartProps) {
  return (
    <section className={desk.band} aria-labelledby="evidence-head" id="evidence">
      <header><h2 id="evidence-head">Evidence<span className={desk.count}>{evidence.totalCount}</span></h2><p>{collection === 'SOURCE' ? 'What of its text is cited.' : 'The passages on which it rests.'}</p></header>
      <ul>
        {evidence.nodes.map((one) => (
          <li key={`${one.citedBy.slug} ${one.slug}`} className={styles.citation}>
            <p className={styles.words}>{one.before}<mark>{one.exact}</mark>{one.after}</p>
            <p className={styles.facts}>{one.source.name}{one.verbatim ? '' : ', in the words of a summary'}{one.anchor === 'EXACT' || one.anchor === 'MOVED' ? '' : one.anchor === 'FUZZY' ? ', in words that are nearly the same' : ', lost'}</p>
            <p><a href={thingPath(pack, one.citedBy)}>{one.citedBy.name}</a></p>
          </li>
        ))}
      </ul>
      {evidence.totalCount > evidence.nodes.length ? <p className={desk.hint}>The first {evidence.nodes.length} are shown.</p> : null}
    </section>
  );
}

/** What refers to a thing, by kind. */
export function DependentsBand({ pack, entity: { dependents } }: PartProps) {
  const kinds = [...new Set(dependents.nodes.map(({ entity }) => entity.collection))];
  return (
    <section className={desk.band} aria-labelledby="dependents-head" id="dependents">
      <header><h2 id="dependents-head">What rests on it<span className={desk.count}>{dependents.totalCount}</span></h2><p>It shows wherever this is shown.</p></header>
      <div>
        {dependents.totalCount === 0 ? <p>Nothing refers to it.</p> : kinds.map((kind) => (
          <div key={kind} className={styles.group}>
            <h3 className={desk.label}>{kindOfCollection(kind).title}</h3>
            <ul className={styles.list}>
              {dependents.nodes.filter(({ entity }) => entity.collection === kind).map(({ entity, field }) => <li key={`${entity.slug} ${field}`}><a href={thingPath(pack, entity)}>{entity.name}</a><p>{sayDependent(field)}</p></li>)}
            </ul>
          </div>
        ))}
        {dependents.totalCount > dependents.nodes.length ? <p className={desk.hint}>The first {dependents.nodes.length} are shown.</p> : null}
      </div>
    </section>
  );
}
