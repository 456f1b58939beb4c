import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { ConflictPart } from '../../../../../../../features/pack-editing/conflict-part';
import { EditHead } from '../../../../../../../features/pack-editing/edit-head';
import { listPath, textPath, thingPath } from '../../../../../../../features/pack-editing/edit-paths';
import { openLetter } from '../../../../../../../features/pack-editing/letter';
import { loadEntity } from '../../../../../../../features/pack-editing/load-editing';
import { TextForm } from '../../../../../../../features/pack-editing/text-form';
import { TooLong } from '../../../../../../../features/pack-editing/too-long';
import desk from '../../../../../../../ui/desk.module.css';
import { fetchSourceFont } from '../../../../../../../ui/fetch-source-font';
import { Unreachable } from '../../../../../../../ui/notice';

interface Props { readonly params: Promise<{ readonly pack: string; readonly slug: string }>; readonly searchParams: Promise<{ readonly letter?: string; readonly long?: string }> }

export const metadata: Metadata = { title: 'Change the text of a source' };

/** The text of a source, to be changed: what becomes of its citations is told before anything is saved. */
export default async function TextPage({ params, searchParams }: Props) {
  await Promise.all([requireTeacher(), fetchSourceFont()]);
  const [{ pack: packGiven, slug: slugGiven }, { letter: word, long }] = await Promise.all([params, searchParams]);
  const [pack, slug] = [decodeURIComponent(packGiven), decodeURIComponent(slugGiven)];
  const loaded = await loadEntity(pack, 'SOURCE', slug);
  if (loaded.is === 'UNREACHABLE') return <Unreachable here={textPath(pack, slug)} />;
  if (loaded.is !== 'THERE' || loaded.entity.content.__typename !== 'PackSourceContent') notFound();
  const { pack: found, entity, entity: { content } } = loaded;
  const letter = openLetter(word, content.text ?? undefined);
  return (
    <>
      <EditHead pack={found.pack} title={content.text === null ? 'Give it a text' : 'Change its text'} way={[{ href: listPath(pack, 'sources'), label: 'Sources' }, { href: thingPath(pack, entity), label: entity.name }]} lead="A new version of the text: what is cited of it is looked for in the new one, and you see what becomes of each passage before it is saved." />
      {long === undefined ? null : <TooLong />}
      <ConflictPart pack={pack} letter={letter} now={found.version} />
      <section className={desk.band} aria-labelledby="text-head">
        <header><h2 id="text-head">The text</h2><p>{content.textKind === 'SUMMARY' ? 'A summary in words of one’s own. An original that is attached is not touched.' : content.textKind === 'FULL' ? 'The text itself.' : 'Nobody here has read it yet.'}</p></header>
        <TextForm pack={{ slug: pack, version: found.version }} source={slug} content={content} letter={letter} />
      </section>
    </>
  );
}
