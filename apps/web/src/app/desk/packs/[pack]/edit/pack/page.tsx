import { PackEditHomeDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../features/account/ask-as-teacher';
import { ConflictPart } from '../../../../../../features/pack-editing/conflict-part';
import { EditHead } from '../../../../../../features/pack-editing/edit-head';
import { editPath, factsPath } from '../../../../../../features/pack-editing/edit-paths';
import { EntityForm } from '../../../../../../features/pack-editing/entity-form';
import { factsFields } from '../../../../../../features/pack-editing/describe-facts';
import { openLetter } from '../../../../../../features/pack-editing/letter';
import { TooLong } from '../../../../../../features/pack-editing/too-long';
import desk from '../../../../../../ui/desk.module.css';
import { Unreachable } from '../../../../../../ui/notice';

interface Props { readonly params: Promise<{ readonly pack: string }>; readonly searchParams: Promise<{ readonly letter?: string; readonly long?: string }> }

export const metadata: Metadata = { title: 'Title, summary and dates' };

/** What is said of the pack itself. */
export default async function FactsPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ pack: given }, { letter: word, long }] = await Promise.all([params, searchParams]);
  const slug = decodeURIComponent(given);
  const outcome = await askAsTeacher(PackEditHomeDocument, { slug });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={factsPath(slug)} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null || !found.own) notFound();
  const letter = openLetter(word);
  return (
    <>
      <EditHead pack={found.pack} title="Title, summary and dates" way={[]} lead="What stands at the head of the pack, and the days that its topic page and suggestions offer." />
      {long === undefined ? null : <TooLong />}
      <ConflictPart pack={slug} letter={letter} now={found.version} />
      <section className={desk.band} aria-labelledby="form-head">
        <header><h2 id="form-head">The pack</h2></header>
        <EntityForm pack={{ slug, version: found.version }} kind="pack" slug={slug} fields={factsFields(found.pack)} letter={letter} label="Edit the pack" save="Save" here={factsPath(slug)} cancel={editPath(slug)} />
      </section>
    </>
  );
}
