import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { recallAny, type FormMemory } from '../../../../../features/account/form-memory';
import { IMPORT_FORM } from '../../../../../features/import/answer-import';
import { AppliedPart } from '../../../../../features/import/applied-part';
import { ArticleHead } from '../../../../../features/import/article-head';
import { wordsOfDone } from '../../../../../features/import/done-words';
import { articlePath, batchPath, MOST_ARTICLES, startPath } from '../../../../../features/import/import-paths';
import { sentenceOfProblem } from '../../../../../features/import/import-problem';
import type { Comparison, References, ReviewedArticle } from '../../../../../features/import/import-types';
import { loadArticle, loadComparison, loadReferences } from '../../../../../features/import/load-article';
import { packOutline } from '../../../../../features/import/pack-outline';
import { packShapes } from '../../../../../features/import/pack-shapes';
import { ReadingProgress } from '../../../../../features/import/reading-progress';
import { Review } from '../../../../../features/import/review';
import { latestOf, outlineProposals } from '../../../../../features/import/review-outline';
import { findLookedAt, pickPage, readView, widenTo } from '../../../../../features/import/review-view';
import { SafeAccepted } from '../../../../../features/import/safe-accepted';
import { settingsOfRequest } from '../../../../../features/settings/settings-of-request';
import { VersionsBeside } from '../../../../../features/import/versions-beside';
import { fetchSourceFont } from '../../../../../ui/fetch-source-font';
import { Done, Empty, Problem, Unreachable } from '../../../../../ui/notice';

interface Props {
  readonly params: Promise<{ readonly batch: string; readonly article: string }>;
  readonly searchParams: Promise<{ readonly at?: string; readonly after?: string; readonly edit?: string; readonly safe?: string; readonly part?: string; readonly show?: string; readonly from?: string; readonly lines?: string; readonly problem?: string; readonly done?: string }>;
}

const load = cache(loadArticle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(decodeURIComponent((await params).article));
  return { title: loaded.is === 'THERE' ? loaded.article.name : 'Article' };
}

/** The review of an article: its text, what is proposed of it, and the way into the pack. */
export default async function ArticlePage({ params, searchParams }: Props) {
  await Promise.all([requireTeacher(), fetchSourceFont()]);
  const [given, { problem, done, ...wanted }, { keys }, memory] = await Promise.all([params, searchParams, settingsOfRequest(), recallAny()]);
  const [batchId, id] = [decodeURIComponent(given.batch), decodeURIComponent(given.article)];
  const here = articlePath(batchId, id);
  const [loaded, references, comparison] = await Promise.all([load(id), loadReferences(id), loadComparison(id)]);
  if (loaded.is === 'UNREACHABLE') return <Unreachable here={here} />;
  if (loaded.is === 'GONE' || loaded.article.batch.id !== batchId) notFound();
  return (
    <>
      <ArticleHead article={loaded.article} />
      <Said problem={isDoneAllTheSame(problem, loaded.article) ? undefined : problem} done={done} memory={memory} />
      <Parts article={loaded.article} here={here} references={references} comparison={comparison} keysOn={keys} wanted={wanted} memory={memory} />
    </>
  );
}

/** Whether what seemed to fail while it was put into the pack was carried out. */
function isDoneAllTheSame(problem: string | undefined, { state }: ReviewedArticle): boolean {
  return state === 'APPLIED' && (problem === 'SLOW' || problem === 'UNREACHABLE');
}

function Said({ problem, done, memory }: { readonly problem: string | undefined; readonly done: string | undefined; readonly memory: FormMemory | null }) {
  const [problemSaid, doneSaid] = [sentenceOfProblem(problem) ?? (memory?.form === IMPORT_FORM ? memory.problem?.message : null) ?? null, wordsOfDone(done)];
  return <>{problemSaid === null ? null : <Problem>{problemSaid}</Problem>}{doneSaid === null ? null : <Done>{doneSaid}</Done>}</>;
}

interface PartsProps {
  readonly article: ReviewedArticle;
  readonly here: string;
  readonly references: References;
  /** Null where it is no other version of a source. */
  readonly comparison: Comparison | null;
  readonly keysOn: boolean;
  /** What the address asks for. */
  readonly wanted: Omit<Awaited<Props['searchParams']>, 'problem' | 'done'>;
  readonly memory: FormMemory | null;
}

/** What there is to see of an article, by how far it is. */
function Parts({ article, here, references, comparison, keysOn, wanted, memory }: PartsProps) {
  const { state, batch } = article;
  switch (state) {
    case 'WAITING': case 'READING': return <ReadingProgress initial={{ batch, rows: batch.articles.nodes.map((one) => (one.id === article.id ? article : { ...one, step: null, stepsDone: 0, stepsTotal: 0 })) }} source={`${batchPath(batch.id)}/progress`} here={batchPath(batch.id)} />;
    case 'REFUSED': return <Empty>{article.refusal} <a href={`${batch.articleCount < MOST_ARTICLES ? batchPath(batch.id) : startPath(batch.pack.pack.slug)}#paste`}>Paste its text instead.</a></Empty>;
    case 'IN_REVIEW': case 'APPLIED': break;
    default: return state satisfies never;
  }
  const { edit, safe } = wanted;
  const { proposals, ...text } = article;
  const { outline, numbered } = outlineProposals(proposals);
  const asked = readView(wanted);
  const current = findLookedAt(outline, asked, { at: wanted.at, after: wanted.after });
  const view = widenTo(outline, asked, current);
  const { entries, ...pages } = pickPage(outline, view, current);
  // Of a long article, what was dropped comes when it is asked for.
  const blocks = entries.length < outline.length && !view.lines ? text.blocks.filter(({ kept }) => kept) : text.blocks;
  const onPage = new Set(entries.map(({ id }) => id));
  const isRemembered = memory?.form === 'import-edit' && edit !== undefined && memory.typed['proposal'] === edit;
  const review = (
    <Review
      key={state} packed={packShapes({ article: { ...text, blocks }, proposals: numbered.filter(({ id }) => onPage.has(id)), references })} outline={packOutline(outline)} seenAt={latestOf(proposals, String(article.givenAt))} view={view} pages={pages} here={here} keysOn={keysOn} isOpen={state === 'IN_REVIEW'} current={current} editing={edit ?? null}
      memory={isRemembered ? { proposal: edit, typed: memory.typed, message: memory.problem?.message ?? '' } : null}
    />
  );
  const versions = comparison === null ? null : <VersionsBeside comparison={comparison} pack={batch.pack.pack.slug} isApplied={state === 'APPLIED'} />;
  return state === 'APPLIED' ? <><AppliedPart article={article} />{versions}{review}</> : <><SafeAccepted one={safe} proposals={numbered} here={here} />{versions}{review}</>;
}
