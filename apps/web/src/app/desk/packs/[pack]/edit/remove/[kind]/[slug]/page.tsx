import { PackRemovalDocument, type PackRemovalQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../../../features/account/ask-as-teacher';
import { ConflictPart } from '../../../../../../../../features/pack-editing/conflict-part';
import { EditHead } from '../../../../../../../../features/pack-editing/edit-head';
import { kindOf, kindOfCollection } from '../../../../../../../../features/pack-editing/edit-kinds';
import { editPath, listPath, removalPath, thingPath } from '../../../../../../../../features/pack-editing/edit-paths';
import { Wrong } from '../../../../../../../../features/pack-editing/entity-form';
import { openLetter } from '../../../../../../../../features/pack-editing/letter';
import styles from '../../../../../../../../features/pack-editing/pack-editing.module.css';
import { sayTitle } from '../../../../../../../../features/pack-editing/say-title';
import desk from '../../../../../../../../ui/desk.module.css';
import { Unreachable } from '../../../../../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly pack: string; readonly kind: string; readonly slug: string }>;
  readonly searchParams: Promise<{ readonly letter?: string }>;
}
type Consequence = NonNullable<NonNullable<PackRemovalQuery['deskPack']>['entity']>['consequences']['nodes'][number];

export const metadata: Metadata = { title: 'Delete' };

/** What goes with a thing, before it goes. */
export default async function RemovalPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ pack: packGiven, kind: key, slug: slugGiven }, { letter: word }] = await Promise.all([params, searchParams]);
  const [pack, kind, slug] = [decodeURIComponent(packGiven), kindOf(key), decodeURIComponent(slugGiven)];
  if (kind === null) notFound();
  const thing = { collection: kind.collection, slug };
  const outcome = await askAsTeacher(PackRemovalDocument, { slug: pack, collection: kind.collection, entity: slug });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={removalPath(pack, thing)} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null || !found.own || found.entity === null) notFound();
  const { entity: { name, consequences }, usedBy, version } = found;
  const [going, staying] = [consequences.nodes.filter(({ goes }) => goes), consequences.nodes.filter(({ goes }) => !goes)];
  const letter = openLetter(word);
  return (
    <>
      <EditHead pack={found.pack} title={`Delete ${kind.one}?`} way={[{ href: listPath(pack, kind.key), label: kind.title }, { href: thingPath(pack, thing), label: sayTitle(name) }]} lead={`“${sayTitle(name)}”`} />
      <ConflictPart pack={pack} letter={letter} now={version} />
      {letter === null ? null : <div className={styles.saved}><Wrong pack={pack} problems={letter.problems} /></div>}
      <section className={desk.band} aria-labelledby="goes-head">
        <header><h2 id="goes-head">What goes with it<span className={desk.count}>{going.length}</span></h2><p>It rests on this alone.</p></header>
        {going.length === 0 ? <p>Nothing else goes.</p> : <Things pack={pack} things={going} />}
      </section>
      {staying.length === 0 ? null : (
        <section className={desk.band} aria-labelledby="stays-head">
          <header><h2 id="stays-head">What stays, and no longer names it<span className={desk.count}>{staying.length}</span></h2></header>
          <Things pack={pack} things={staying} />
        </section>
      )}
      <section className={desk.band} aria-labelledby="delete-head">
        <header><h2 id="delete-head">Delete</h2></header>
        <div className={styles.form}>
          {consequences.totalCount > consequences.nodes.length ? <p className={desk.hint}>The first {consequences.nodes.length} of {consequences.totalCount} are listed.</p> : null}
          <p>{usedBy.length === 0 ? 'No quiz is made of this pack.' : `Quizzes are made of this pack: ${usedBy.slice(0, 5).join('; ')}${usedBy.length > 5 ? '; and others' : ''}. Published questions that rested on it will wait for your decision on the desk; what students have answered stays.`} It can be taken back, here or from the log.</p>
          <form method="post" action={`${editPath(pack)}/take-out`} className={styles.acts}>
            <input type="hidden" name="editKind" value={kind.key} /><input type="hidden" name="editSlug" value={slug} /><input type="hidden" name="version" value={version} /><input type="hidden" name="here" value={removalPath(pack, thing)} />
            <button type="submit" className={desk.grave}>{going.length === 0 ? 'Delete it' : `Delete it and the ${going.length === 1 ? 'one' : String(going.length)} that ${going.length === 1 ? 'goes' : 'go'} with it`}</button>
            <a className={desk.quiet} href={thingPath(pack, thing)}>Keep it</a>
          </form>
        </div>
      </section>
    </>
  );
}

function Things({ pack, things }: { readonly pack: string; readonly things: readonly Consequence[] }) {
  const kinds = [...new Set(things.map(({ entity }) => entity.collection))];
  return (
    <div>
      {kinds.map((kind) => (
        <div key={kind} className={styles.group}>
          <h3 className={desk.label}>{kindOfCollection(kind).title}</h3>
          <ul className={styles.list}>{things.filter(({ entity }) => entity.collection === kind).map(({ entity }) => <li key={entity.slug}><a href={thingPath(pack, entity)}>{entity.name}</a></li>)}</ul>
        </div>
      ))}
    </div>
  );
}
