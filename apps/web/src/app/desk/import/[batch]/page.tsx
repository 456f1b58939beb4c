import { ImportBatchPageDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { askAsTeacher, requireTeacher } from '../../../../features/account/ask-as-teacher';
import { recall } from '../../../../features/account/form-memory';
import { Band } from '../../../../features/desk/band';
import { IMPORT_FORM } from '../../../../features/import/answer-import';
import { ArticleList } from '../../../../features/import/article-list';
import { Begun, DeleteImport } from '../../../../features/import/batch-parts';
import { wordsOfDone } from '../../../../features/import/done-words';
import { batchPath, MOST_ARTICLES } from '../../../../features/import/import-paths';
import { findMeans } from '../../../../features/import/find-means';
import { sentenceOfProblem } from '../../../../features/import/import-problem';
import { ModelPart } from '../../../../features/import/model-choice';
import { ReadingProgress } from '../../../../features/import/reading-progress';
import { sayBatch } from '../../../../features/import/say-batch';
import { AddForm } from '../../../../features/import/start-form';
import { packPath } from '../../../../features/packs/pack-paths';
import desk from '../../../../ui/desk.module.css';
import { joinClasses } from '../../../../ui/join-classes';
import { Done, Problem, Unreachable } from '../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly batch: string }>;
  readonly searchParams: Promise<{ readonly problem?: string; readonly done?: string }>;
}

const load = cache(async (id: string) => askAsTeacher(ImportBatchPageDocument, { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await load(decodeURIComponent((await params).batch));
  return { title: outcome.ok && outcome.data.importBatch !== null ? `Import into ${outcome.data.importBatch.pack.pack.title}` : 'Import' };
}

/** An import: its articles, how far they are, and what can be done with them. */
export default async function BatchPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ batch: given }, { problem, done }, memory, { mayFetch, model }] = await Promise.all([params, searchParams, recall(IMPORT_FORM), findMeans()]);
  const id = decodeURIComponent(given);
  const outcome = await load(id);
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={batchPath(id)} />;
  const batch = outcome.ok ? outcome.data.importBatch : null;
  if (batch === null) notFound();
  const [problemSaid, doneSaid] = [sentenceOfProblem(problem) ?? memory?.problem?.message ?? null, wordsOfDone(done)];
  const { pack } = batch.pack;
  const rows = batch.articles.nodes;
  const isReading = batch.waitingCount + batch.readingCount > 0;
  return (
    <>
      <header className={desk.slug}>
        <div>
          <p className={joinClasses(desk.meta, desk.dots)}><span>Into the pack <a href={packPath(pack.slug)}>“{pack.title}”</a></span><span>begun {batch.createdBy === null ? '' : `by ${batch.createdBy}, `}<Begun at={String(batch.createdAt)} /></span></p>
          <h1>{sayBatch(batch)}</h1>
        </div>
        {batch.articleCount < MOST_ARTICLES ? <div className={desk.acts}><a className={desk.button} href="#paste">Paste text</a><a className={desk.button} href="#files">Upload files</a><a className={desk.button} href="#address">From an address</a></div> : null}
      </header>
      {problemSaid === null ? null : <Problem>{problemSaid}</Problem>}
      {doneSaid === null ? null : <Done>{doneSaid}</Done>}
      <Band id="articles" title="This import" lead={isReading && batch.stopped ? 'What is read already can be reviewed. The rest waits until somebody of your desk lets it go on.' : isReading ? 'You can leave. Reading goes on, and your decisions are kept as you make them.' : 'Your decisions are kept as you make them.'}>
        {isReading ? <ReadingProgress initial={{ batch, rows }} source={`${batchPath(id)}/progress`} here={batchPath(id)} /> : null}
        <ArticleList batch={id} pack={pack.slug} articles={rows} hasRoom={batch.articleCount < MOST_ARTICLES} />
      </Band>
      {batch.articleCount < MOST_ARTICLES ? (
        <Band id="add" title="Further articles" lead={`An import takes ${String(MOST_ARTICLES)}; ${String(MOST_ARTICLES - batch.articleCount)} more fit.`}><AddForm action={`${batchPath(id)}/add`} mayFetch={mayFetch} /></Band>
      ) : null}
      <ModelPart batch={batch} model={model} />
      <DeleteImport batch={batch} />
    </>
  );
}
