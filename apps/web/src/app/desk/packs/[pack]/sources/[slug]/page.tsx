import { DeskPackSourceDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { askAsTeacher, requireTeacher } from '../../../../../../features/account/ask-as-teacher';
import { describeCitations } from '../../../../../../features/packs/describe-citations';
import { packPath, sourcePath } from '../../../../../../features/packs/pack-paths';
import { PlainReader } from '../../../../../../features/packs/plain-reader';
import desk from '../../../../../../ui/desk.module.css';
import { fetchSourceFont } from '../../../../../../ui/fetch-source-font';
import { Empty, Unreachable } from '../../../../../../ui/notice';
import { FuzzyTime } from '../../../../../../ui/time';

interface Props { readonly params: Promise<{ readonly pack: string; readonly slug: string }> }

const load = cache(async (slug: string, source: string) => askAsTeacher(DeskPackSourceDocument, { slug, source }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pack, slug } = await params;
  const outcome = await load(decodeURIComponent(pack), decodeURIComponent(slug));
  return { title: (outcome.ok ? outcome.data.deskPack?.source?.label : undefined) ?? 'Source' };
}

/** One source of a pack for its desk: the text that is here, with what of it is cited. */
export default async function PackSourcePage({ params }: Props) {
  await Promise.all([requireTeacher(), fetchSourceFont()]);
  const { pack: packGiven, slug: slugGiven } = await params;
  const [pack, slug] = [decodeURIComponent(packGiven), decodeURIComponent(slugGiven)];
  const outcome = await load(pack, slug);
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={sourcePath(pack, slug)} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null || found.source === null) notFound();
  const { source } = found;
  const { text, summary } = source;
  return (
    <>
      <header className={desk.slug}>
        <div>
          <p className={desk.meta}><a href={packPath(pack)}>{found.pack.title}</a></p>
          <h1>{source.title ?? source.label}</h1>
          <p className={desk.lead}>{source.outlet}, <FuzzyTime date={source.published} />{source.machineTranslated ? ', machine-translated' : ''}. Citations: {describeCitations(source.citations)}.</p>
        </div>
        {source.url === null ? null : <div className={desk.acts}><a className={desk.button} href={source.url} rel="noreferrer">Where it was published</a></div>}
      </header>
      {text === null
        ? <Empty>No text of it is here: it is known only because others cite it.</Empty>
        : <PlainReader id="text-head" title={text.verbatim ? 'The text itself' : `Footnote’s summary of ${source.label}`} text={text} />}
      {summary === null ? null : <PlainReader id="summary-head" title={`Footnote’s summary of ${source.label}, with what only it carries`} text={summary} />}
    </>
  );
}
