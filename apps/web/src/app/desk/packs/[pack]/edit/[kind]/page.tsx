import { PackEntitiesDocument, type PackEntitiesQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../features/account/ask-as-teacher';
import { EditHead } from '../../../../../../features/pack-editing/edit-head';
import { kindOf, type EditKind } from '../../../../../../features/pack-editing/edit-kinds';
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
  const problem = openLetter(letter)?.problems[0]?.message ?? null;
  return (
    <>
      <EditHead pack={found.pack} title={kind.title} way={[]} lead={kind.hint}>{kind.add === null ? null : <a className={desk.main} href={addPath(slug, kind.key)}>{kind.add}</a>}</EditHead>
      {problem === null ? null : <Problem>{problem}</Problem>}
      {saved === undefined ? null : <SavedPart pack={slug} edit={saved} here={here} />}
      <Search kind={kind} here={here} search={search} />
      <Found pack={slug} entities={found.entities} search={search} />
      <Pages here={here} search={search} after={after} entities={found.entities} />
    </>
  );
}

type Entities = NonNullable<PackEntitiesQuery['deskPack']>['entities'];

function Search({ kind, here, search }: { readonly kind: EditKind; readonly here: string; readonly search: string }) {
  return (
    <form className={styles.search} action={here} method="get" role="search">
      <div><label className={desk.label} htmlFor="q">Search in {kind.title.toLowerCase()}</label><input className={desk.field} id="q" name="q" type="search" defaultValue={search} maxLength={LONGEST_SEARCH} autoComplete="off" /></div>
      <button className={desk.button} type="submit">Search</button>
      {search === '' ? null : <a className={desk.quiet} href={here}>Show all</a>}
    </form>
  );
}

function Found({ pack, entities: { nodes, totalCount }, search }: { readonly pack: string; readonly entities: Entities; readonly search: string }) {
  const counted = search === '' ? `${String(totalCount)} in the pack` : `${String(totalCount)} with “${search}”`;
  return (
    <>
      <p className={desk.meta} role="status">{counted}{nodes.length < totalCount ? `; ${String(nodes.length)} shown` : ''}</p>
      {nodes.length > 0 ? <ul className={styles.list}>{nodes.map((one) => <li key={one.slug}><a href={thingPath(pack, one)}>{one.name}</a><p>{one.note}</p></li>)}</ul> : <Empty>{search === '' ? 'The pack has none.' : 'Nothing has all of these words.'}</Empty>}
    </>
  );
}

function Pages({ here, search, after, entities: { pageInfo } }: { readonly here: string; readonly search: string; readonly after: string | undefined; readonly entities: Entities }) {
  const query = new URLSearchParams(search === '' ? {} : { q: search }).toString();
  if (after === undefined && !pageInfo.hasNextPage) return null;
  return (
    <nav className={styles.pages} aria-label="Pages of the list">
      {after === undefined ? null : <a className={desk.button} href={`${here}?${query}`}>From the beginning</a>}
      {pageInfo.hasNextPage ? <a className={desk.button} href={`${here}?${new URLSearchParams({ ...(search === '' ? {} : { q: search }), after: pageInfo.endCursor ?? '' }).toString()}`}>Next {ON_A_PAGE}</a> : null}
    </nav>
  );
}
