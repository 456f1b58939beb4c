import { PackEditLogDocument, type ClaimPredicate } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { withQuery } from '../../../../../../../features/pack-editing/answer-edit';
import { BeginForm } from '../../../../../../../features/pack-editing/begin-form';
import { ConflictPart } from '../../../../../../../features/pack-editing/conflict-part';
import { EditHead } from '../../../../../../../features/pack-editing/edit-head';
import { kindOf, type EditKind } from '../../../../../../../features/pack-editing/edit-kinds';
import { addPath, listPath } from '../../../../../../../features/pack-editing/edit-paths';
import { EntityForm } from '../../../../../../../features/pack-editing/entity-form';
import { named, type FormField, type NamedThing, type Names } from '../../../../../../../features/pack-editing/form-fields';
import { fieldsOfNew, NAMES_OF_KIND } from '../../../../../../../features/pack-editing/form-of-kind';
import { CLAIM_WORDS } from '../../../../../../../features/pack-editing/kind-words';
import { openLetter, type Letter } from '../../../../../../../features/pack-editing/letter';
import { loadNames, loadText } from '../../../../../../../features/pack-editing/load-editing';
import { PassagesPart } from '../../../../../../../features/pack-editing/passages-part';
import { TooLong } from '../../../../../../../features/pack-editing/too-long';
import desk from '../../../../../../../ui/desk.module.css';
import { fetchSourceFont } from '../../../../../../../ui/fetch-source-font';
import { Empty, Unreachable } from '../../../../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly pack: string; readonly kind: string }>;
  readonly searchParams: Promise<{ readonly type?: string; readonly source?: string; readonly claim?: string; readonly letter?: string; readonly long?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: kindOf((await params).kind)?.add ?? 'Add' };
}

type Ask = 'type' | 'claim' | 'source';
/** What each kind of form has to know before it can be shown. */
const ASKS: Readonly<Record<string, readonly Ask[]>> = { claims: ['type', 'source'], positions: ['source'], tellings: ['claim', 'source'], reliances: ['source'] };

/** The form of a new thing. */
export default async function AddPage({ params, searchParams }: Props) {
  await Promise.all([requireTeacher(), fetchSourceFont()]);
  const [{ pack: given, kind: key }, query] = await Promise.all([params, searchParams]);
  const [slug, kind] = [decodeURIComponent(given), kindOf(key)];
  if (kind === null || kind.add === null) notFound();
  const form = kind.key === 'positions' ? 'claims' : kind.key;
  const outcome = await askAsTeacher(PackEditLogDocument, { slug, first: 0 });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={addPath(slug, kind.key)} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null || !found.own) notFound();
  const begun = await begin(slug, { kind: kind.key, form, query });
  const letter = openLetter(query.letter);
  return (
    <>
      <EditHead pack={found.pack} title={kind.add} way={[{ href: listPath(slug, kind.key), label: kind.title }]} lead={kind.hint} />
      {query.long === undefined ? null : <TooLong />}
      <ConflictPart pack={slug} letter={letter} now={found.version} />
      <section className={desk.band} aria-labelledby="form-head">
        <header><h2 id="form-head">{begun.isWhole ? 'What it says' : 'First'}</h2><p>{begun.claim?.name ?? ''}</p></header>
        {begun.isWhole ? <NewForm pack={{ slug, version: found.version }} kind={kind} form={form} begun={begun} letter={letter} /> : <Begin pack={slug} kind={kind.key} begun={begun} />}
      </section>
    </>
  );
}

interface BegunForm {
  readonly names: Names;
  readonly type: ClaimPredicate | null;
  readonly source: NamedThing | null;
  readonly claim: NamedThing | null;
  /** The text of the source, where the form cites passages of it. */
  readonly text: string | null;
  readonly asks: readonly Ask[];
  /** Whether all is known that has to be before the form is shown. */
  readonly isWhole: boolean;
}

async function begin(pack: string, { kind, form, query }: { readonly kind: string; readonly form: string; readonly query: Awaited<Props['searchParams']> }): Promise<BegunForm> {
  const names = await loadNames(pack, [...new Set<keyof Names>([...NAMES_OF_KIND[form] ?? [], 'sources', 'claims'])]);
  const find = (things: readonly NamedThing[], slug: string | undefined): NamedThing | null => things.find((one) => one.slug === slug) ?? null;
  const given = { type: typeOf(kind, query.type), source: find(names.sources, query.source), claim: find(names.claims, query.claim) };
  const asks = ASKS[kind] ?? [];
  const isWhole = asks.every((ask) => given[ask] !== null);
  return { ...given, names, asks, isWhole, text: isWhole && asks.length > 0 && given.source !== null ? await loadText(pack, given.source.slug) : null };
}

function Begin({ pack, kind, begun: { names, asks, type, source, claim } }: { readonly pack: string; readonly kind: string; readonly begun: BegunForm }) {
  if (names.sources.length === 0) return <Empty>The pack has no source that could tell it. Add your own article first.</Empty>;
  return <BeginForm pack={pack} kind={kind} asks={asks} begun={{ type, source: source?.slug ?? null, claim: claim?.slug ?? null }} sources={names.sources} claims={names.claims} />;
}

interface NewFormProps { readonly pack: { readonly slug: string; readonly version: number }; readonly kind: EditKind; readonly form: string; readonly begun: BegunForm; readonly letter: Letter | null }

function NewForm({ pack, kind, form, begun: { names, asks, text, ...given }, letter }: NewFormProps) {
  const known = { type: given.type ?? 'POSITION', source: given.source?.slug ?? null, claim: given.claim?.slug ?? null } as const;
  const here = withQuery(addPath(pack.slug, kind.key), Object.fromEntries(Object.entries({ ...known, type: given.type }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))));
  const { source } = given;
  return (
    <EntityForm pack={pack} kind={form} slug="" fields={[...beforeFields(kind.key, { ...known, names }), ...fieldsOfNew(form, names, known)]} letter={letter} label={kind.add ?? ''} save="Add it" here={here} cancel={listPath(pack.slug, kind.key)}>
      {source === null || asks.length === 0 ? undefined : (problems) => <PassagesPart source={{ slug: source.slug, label: source.name, text }} cited={[]} letter={letter} problems={problems} what="say so" />}
    </EntityForm>
  );
}

function typeOf(kind: string, given: string | undefined): ClaimPredicate | null {
  if (kind === 'positions') return 'POSITION';
  return given !== undefined && Object.hasOwn(CLAIM_WORDS, given) ? given as ClaimPredicate : null;
}

/** What a form sends along by which the new thing is known, and what it asks first. */
function beforeFields(kind: string, { source, claim, names }: { readonly source: string | null; readonly claim: string | null; readonly names: Names }): readonly FormField[] {
  const hidden = (name: string, value: string | null): readonly FormField[] => (value === null ? [] : [{ is: 'HIDDEN', name, value }]);
  switch (kind) {
    case 'claims': case 'positions': return hidden('source', source);
    case 'tellings': return [...hidden('source', source), ...hidden('claim', claim)];
    case 'reliances': return [...hidden('source', source), named('on', 'It relies on', { value: null, from: names.sources.filter((one) => one.slug !== source), hint: 'A report that nobody here has read is added under Sources first.' })];
    default: return [];
  }
}
