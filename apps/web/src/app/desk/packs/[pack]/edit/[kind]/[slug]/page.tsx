import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { ConflictPart } from '../../../../../../../features/pack-editing/conflict-part';
import { EditHead } from '../../../../../../../features/pack-editing/edit-head';
import { kindOf, kindOfCollection } from '../../../../../../../features/pack-editing/edit-kinds';
import { listPath, thingPath } from '../../../../../../../features/pack-editing/edit-paths';
import { Advice, Wrong } from '../../../../../../../features/pack-editing/entity-form';
import { DependentsBand, EntityActs, EvidenceBand } from '../../../../../../../features/pack-editing/entity-parts';
import { FormBand } from '../../../../../../../features/pack-editing/form-band';
import { openLetter, type Letter } from '../../../../../../../features/pack-editing/letter';
import { loadEntity, type LoadedEntity } from '../../../../../../../features/pack-editing/load-editing';
import { SavedPart } from '../../../../../../../features/pack-editing/saved-part';
import { sayTitle } from '../../../../../../../features/pack-editing/say-title';
import { TooLong } from '../../../../../../../features/pack-editing/too-long';
import { fetchSourceFont } from '../../../../../../../ui/fetch-source-font';
import { Empty, Unreachable } from '../../../../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly pack: string; readonly kind: string; readonly slug: string }>;
  readonly searchParams: Promise<{ readonly saved?: string; readonly letter?: string; readonly advice?: string; readonly long?: string }>;
}

async function read(params: Props['params']) {
  const { pack, kind, slug } = await params;
  const found = kindOf(kind);
  if (found === null) notFound();
  const [packSlug, entitySlug] = [decodeURIComponent(pack), decodeURIComponent(slug)];
  return { packSlug, entitySlug, kind: found, loaded: await loadEntity(packSlug, found.collection, entitySlug) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { loaded, kind } = await read(params);
  return { title: loaded.is === 'THERE' ? sayTitle(loaded.entity.name) : kind.title };
}

/** One thing of a pack: its form, what it rests on, and what rests on it. */
export default async function ThingPage({ params, searchParams }: Props) {
  await Promise.all([requireTeacher(), fetchSourceFont()]);
  const { packSlug, entitySlug, kind, loaded } = await read(params);
  const { saved, letter: word, advice, long } = await searchParams;
  const here = thingPath(packSlug, { collection: kind.collection, slug: entitySlug });
  if (loaded.is === 'UNREACHABLE') return <Unreachable here={here} />;
  if (isNoPage(loaded, saved ?? word)) notFound();
  const letter = openLetter(word);
  const savedPart = saved === undefined ? null : <SavedPart pack={packSlug} edit={saved} here={here} />;
  const list = kindOfCollection(kind.collection);
  const way = [{ href: listPath(packSlug, list.key), label: list.title }];
  if (loaded.is === 'GONE') {
    return <><EditHead pack={loaded.pack.pack} title="It is no longer in the pack" way={way} />{savedPart}<Wrong pack={packSlug} problems={letter?.problems ?? []} /><Empty>There is no such thing in this pack by now. The log says who took it out.</Empty></>;
  }
  const { pack, entity } = loaded;
  // A letter without anything typed is about an undo, and not to the form.
  const shown = isToForm(letter) ? letter : null;
  return (
    <>
      <EditHead pack={pack.pack} title={sayTitle(entity.name)} way={way} lead={entity.note ?? undefined}><EntityActs pack={packSlug} entity={entity} /></EditHead>
      {savedPart}
      {advice === undefined ? null : <Advice pack={packSlug} problems={openLetter(advice)?.problems ?? []} />}
      {long === undefined ? null : <TooLong />}
      {shown === null ? <Wrong pack={packSlug} problems={letter?.problems ?? []} /> : null}
      <ConflictPart pack={packSlug} letter={letter} now={pack.version} />
      <FormBand pack={{ slug: packSlug, version: pack.version }} entity={entity} letter={shown} here={here} />
      {entity.evidence.totalCount === 0 || citesInForm(entity) ? null : <EvidenceBand pack={packSlug} entity={entity} />}
      <DependentsBand pack={packSlug} entity={entity} />
    </>
  );
}

/** Of what is gone there is a page only for whoever has just taken it out or back. */
function isNoPage(loaded: LoadedEntity, told: string | undefined): loaded is Extract<LoadedEntity, { is: 'NO_PACK' }> {
  return loaded.is === 'NO_PACK' || (loaded.is === 'GONE' && told === undefined);
}

function isToForm(letter: Letter | null): boolean {
  return letter !== null && (Object.keys(letter.typed).length > 0 || letter.conflict !== null);
}

/** Whether the form shows the passages already. */
function citesInForm({ collection }: { readonly collection: string }): boolean {
  return collection === 'ASSERTION' || collection === 'RELIANCE';
}
