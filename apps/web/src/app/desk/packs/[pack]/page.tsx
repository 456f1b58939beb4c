import { DeskPackPageDocument, type DeskPackPageQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { askAsTeacher, requireTeacher } from '../../../../features/account/ask-as-teacher';
import { AttachForm } from '../../../../features/packs/attach-form';
import { startPath } from '../../../../features/import/import-paths';
import { editPath } from '../../../../features/pack-editing/edit-paths';
import { ContentsInNumbers } from '../../../../features/packs/contents';
import { wordsOfDone } from '../../../../features/packs/done-words';
import { ImportForm } from '../../../../features/packs/import-form';
import { packPath, PACKS } from '../../../../features/packs/pack-paths';
import { sentenceOfProblem } from '../../../../features/packs/pack-problem';
import { CopyPart, DeletePart, ExportPart, VersionsPart } from '../../../../features/packs/pack-parts';
import styles from '../../../../features/packs/packs.module.css';
import { Report } from '../../../../features/packs/report';
import { openReport } from '../../../../features/packs/report-seal';
import { SourceTable } from '../../../../features/packs/source-table';
import desk from '../../../../ui/desk.module.css';
import { Done, Problem, Unreachable } from '../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly pack: string }>;
  readonly searchParams: Promise<{ readonly problem?: string; readonly done?: string; readonly report?: string; readonly before?: string }>;
}
type DeskPack = NonNullable<DeskPackPageQuery['deskPack']>;

const load = cache(async (slug: string, versionsAfter: string | null) => askAsTeacher(DeskPackPageDocument, { slug, versionsAfter }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const outcome = await load(decodeURIComponent((await params).pack), (await searchParams).before ?? null);
  return { title: (outcome.ok ? outcome.data.deskPack?.pack.title : undefined) ?? 'Pack' };
}

/** One pack: what it holds, its sources, and what can be done with it. */
export default async function PackPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ pack: given }, { problem, done, report, before }] = await Promise.all([params, searchParams]);
  const slug = decodeURIComponent(given);
  const outcome = await load(slug, before ?? null);
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={packPath(slug)} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null) notFound();
  const [problemSaid, doneSaid, opened] = [sentenceOfProblem(problem), wordsOfDone(done), openReport(report)];
  return (
    <>
      <Head found={found} />
      {problemSaid === null ? null : <Problem>{problemSaid}</Problem>}
      {doneSaid === null ? null : <Done>{doneSaid}</Done>}
      {opened === null ? null : <Report report={opened} />}
      <section className={desk.band} aria-labelledby="contents-head">
        <header><h2 id="contents-head">What it holds</h2></header>
        <ContentsInNumbers contents={found.contents} />
      </section>
      <section className={desk.band} aria-labelledby="sources-head" id="sources">
        <header><h2 id="sources-head">Sources<span className={desk.count}>{found.sources.totalCount}</span></h2><p>{found.own ? 'Where an original is attached, what is cited is cited in its very words.' : 'Summaries in Footnote’s own words. Copy the pack to attach the articles.'}</p></header>
        <div>
          <SourceTable pack={slug} own={found.own} sources={found.sources.nodes} />
          {found.sources.totalCount > found.sources.nodes.length ? <p className={styles.hint}>The first {found.sources.nodes.length} are listed.</p> : null}
        </div>
      </section>
      {found.own ? <OwnParts slug={slug} found={found} /> : <><CopyPart slug={slug} title={found.pack.title} /><ExportPart slug={slug} own={false} originals={0} /></>}
    </>
  );
}

function Head({ found: { pack, own, copiedFrom } }: { readonly found: DeskPack }) {
  return (
    <header className={desk.slug}>
      <div>
        <p className={desk.meta}><a href={PACKS}>Packs</a>{own ? <>, your desk’s own{copiedFrom === null ? '' : `, begun as a copy of ${copiedFrom.replace(/-desk-[0-9a-f]{10}$/, '')}`}</> : ', for everybody'}{pack.invented ? ', an invented affair' : ''}</p>
        <h1>{pack.title}</h1>
        <p className={desk.lead}>{pack.summary}</p>
      </div>
      <div className={desk.acts}>
        {own ? null : <a className={desk.button} href={`/topics/${pack.slug}`}>Its topic page</a>}
        {own ? <a className={desk.button} href={editPath(pack.slug)}>Edit what it holds</a> : null}
        {own ? <a className={desk.button} href={startPath(pack.slug)}>Add your own article</a> : null}
        <a className={desk.main} href="/desk/quizzes">Make a quiz of it</a>
      </div>
    </header>
  );
}

function OwnParts({ slug, found }: { readonly slug: string; readonly found: DeskPack }) {
  const originals = found.sources.nodes.filter(({ original }) => original !== null).length;
  return (
    <>
      <section className={desk.band} aria-labelledby="attach-head" id="attach">
        <header><h2 id="attach-head">Attach originals</h2><p>The articles themselves, as you may use them.</p></header>
        <AttachForm pack={slug} />
      </section>
      <ExportPart slug={slug} own originals={originals} />
      <section className={desk.band} aria-labelledby="import-head" id="import">
        <header><h2 id="import-head">Import its next version</h2><p>Export the folder, bring in what was reported since, and import it again.</p></header>
        <ImportForm pack={{ slug, version: found.version }} />
      </section>
      <VersionsPart slug={slug} versions={found.versions} />
      <DeletePart slug={slug} usedBy={found.usedBy} />
    </>
  );
}
