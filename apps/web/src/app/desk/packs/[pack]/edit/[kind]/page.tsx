import { PackEntitiesDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../features/account/ask-as-teacher';
import { EditHead } from '../../../../../../features/pack-editing/edit-head';
import { kindOf } from '../../../../../../features/pack-editing/edit-kinds';
import { addPath, listPath, thingPath } from '../../../../../../features/pack-editing/edit-paths';
import { openLetter } from '../../../../../../features/pack-editing/letter';
import styles from '../../../../../../features/pack-editing/pack-editing.module.css';
import { SavedPart } from '../../../../../../features/pack-editing/saved-part';
import desk from '../../../../../../ui/desk.module.css';
import { Empty, Problem, Unreachable } from '../../../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly pack: string; readonly kind: string }>;
  readonly searchParams: Promise<{ readonly q?: string; readonly after?: string; readonly saved?: string; readonly letter?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: kindOf((await params).kind)?.title ?? 'Edit a pack' };
}

const ON_A_PAGE = 30;
const LONGEST_SEARCH = 200;

/** The things of one kind, to be searched and opened. */
export default async function KindPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ pack: given, kind: key }, { q = '', after, saved, letter }] = await Promise.all([params, searchParams]);
  const [slug, kind, search] = [decodeURIComponent(given), kindOf(key), q.slice(0, LONGEST_SEARCH)];
  if (kind === null) notFound();
  const here = listPath(slug, kind.key);
  const outcome = await askAsTeacher(PackEntitiesDocument, { slug, collection: kind.collection, claimTypes: kind.claimTypes ?? null, search, first: ON_A_PAGE, after: after ?? null });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={here} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null || !found.own) notFound();
  const { entities: { nodes, totalCount, pageInfo }, pack } = found;
  const next = new URLSearchParams({ ...(search === '' ? {} : { q: search }), after: pageInfo.endCursor ?? '' }).toString();
  const problem = openLetter(letter)?.problems[0]?.message ?? null;
  return (
    <>
      <EditHead pack={pack} title={kind.title} way={[]} lead={kind.hint}>{kind.add === null ? null : <a className={desk.main} href={addPath(slug, kind.key)}>{kind.add}</a>}</EditHead>
      {problem === null ? null : <Problem>{problem}</Problem>}
      {saved === undefined ? null : <SavedPart pack={slug} edit={saved} here={here} />}
      <form className={styles.search} action={here} method="get" role="search">
        <div><label className={desk.label} htmlFor="q">Search in {kind.title.toLowerCase()}</label><input className={desk.field} id="q" name="q" type="search" defaultValue={search} maxLength={LONGEST_SEARCH} autoComplete="off" /></div>
        <button className={desk.button} type="submit">Search</button>
        {search === '' ? null : <a className={desk.quiet} href={here}>Show all</a>}
      </form>
      <p className={desk.meta} role="status">{search === '' ? `${String(totalCount)} in the pack` : `${String(totalCount)} with “${search}”`}{nodes.length < totalCount ? `; ${String(nodes.length)} shown` : ''}</p>
      {nodes.length === 0 ? <Empty>{search === '' ? 'The pack has none.' : 'Nothing has all of these words.'}</Empty> : <ul className={styles.list}>{nodes.map((one) => <li key={one.slug}><a href={thingPath(slug, one)}>{one.name}</a><p>{one.note}</p></li>)}</ul>}
      {after === undefined && !pageInfo.hasNextPage ? null : (
        <nav className={styles.pages} aria-label="Pages of the list">
          {after === undefined ? null : <a className={desk.button} href={search === '' ? here : `${here}?${new URLSearchParams({ q: search }).toString()}`}>From the beginning</a>}
          {pageInfo.hasNextPage ? <a className={desk.button} href={`${here}?${next}`}>Next {ON_A_PAGE}</a> : null}
        </nav>
      )}
    </>
  );
}
