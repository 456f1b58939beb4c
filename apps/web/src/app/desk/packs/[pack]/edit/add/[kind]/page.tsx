import { PackEditLogDocument, type ClaimPredicate } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { withQuery } from '../../../../../../../features/pack-editing/answer-edit';
import { BeginForm } from '../../../../../../../features/pack-editing/begin-form';
import { ConflictPart } from '../../../../../../../features/pack-editing/conflict-part';
import { EditHead } from '../../../../../../../features/pack-editing/edit-head';
import { kindOf } from '../../../../../../../features/pack-editing/edit-kinds';
import { addPath, listPath } from '../../../../../../../features/pack-editing/edit-paths';
import { EntityForm } from '../../../../../../../features/pack-editing/entity-form';
import type { FormField, Names } from '../../../../../../../features/pack-editing/form-fields';
import { named } from '../../../../../../../features/pack-editing/form-fields';
import { fieldsOfNew, NAMES_OF_KIND } from '../../../../../../../features/pack-editing/form-of-kind';
import { CLAIM_WORDS } from '../../../../../../../features/pack-editing/kind-words';
import { openLetter } from '../../../../../../../features/pack-editing/letter';
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

/** What each kind of form has to know before it can be shown. */
const ASKS: Readonly<Record<string, readonly ('type' | 'claim' | 'source')[]>> = { claims: ['type', 'source'], positions: ['source'], tellings: ['claim', 'source'], reliances: ['source'] };

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
  const wanted: readonly (keyof Names)[] = [...new Set<keyof Names>([...NAMES_OF_KIND[form] ?? [], 'sources', 'claims'])];
  const names = await loadNames(slug, wanted);
  const [type, source, claim] = [typeOf(kind.key, query.type), names.sources.find((one) => one.slug === query.source) ?? null, names.claims.find((one) => one.slug === query.claim) ?? null];
  const asks = ASKS[kind.key] ?? [];
  const missing = asks.filter((ask) => (ask === 'type' ? type === null : ask === 'source' ? source === null : claim === null));
  const letter = openLetter(query.letter);
  const here = withQuery(addPath(slug, kind.key), { ...(type === null ? {} : { type }), ...(source === null ? {} : { source: source.slug }), ...(claim === null ? {} : { claim: claim.slug }) });
  const text = source === null || missing.length > 0 || asks.length === 0 ? null : await loadText(slug, source.slug);
  return (
    <>
      <EditHead pack={found.pack} title={kind.add} way={[{ href: listPath(slug, kind.key), label: kind.title }]} lead={kind.hint} />
      {query.long === undefined ? null : <TooLong />}
      <ConflictPart pack={slug} letter={letter} now={found.version} />
      <section className={desk.band} aria-labelledby="form-head">
        <header><h2 id="form-head">{missing.length > 0 ? 'First' : 'What it says'}</h2><p>{claim === null ? '' : claim.name}</p></header>
        {missing.length > 0 ? (names.sources.length === 0 ? <Empty>The pack has no source that could tell it. Add your own article first.</Empty> : <BeginForm pack={slug} kind={kind.key} asks={asks} begun={{ type, source: source?.slug ?? null, claim: claim?.slug ?? null }} sources={names.sources} claims={names.claims} />) : (
          <EntityForm pack={{ slug, version: found.version }} kind={form} slug="" fields={[...beforeFields(kind.key, { source: source?.slug ?? null, claim: claim?.slug ?? null, names }), ...fieldsOfNew(form, names, { type: type ?? 'POSITION', source: source?.slug ?? null, claim: claim?.slug ?? null })]} letter={letter} label={kind.add} save="Add it" here={here} cancel={listPath(slug, kind.key)}>
            {source === null || asks.length === 0 ? undefined : (problems) => <PassagesPart source={{ slug: source.slug, label: source.name, text }} cited={[]} letter={letter} problems={problems} what="say so" />}
          </EntityForm>
        )}
      </section>
    </>
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
