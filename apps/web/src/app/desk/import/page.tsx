import { DeskPacksDocument, ImportBatchesDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { askAsTeacher, requireTeacher } from '../../../features/account/ask-as-teacher';
import { recall } from '../../../features/account/form-memory';
import { Band } from '../../../features/desk/band';
import { IMPORT_FORM } from '../../../features/import/answer-import';
import { BatchList } from '../../../features/import/batch-parts';
import { wordsOfDone } from '../../../features/import/done-words';
import { IMPORTS } from '../../../features/import/import-paths';
import { findMeans } from '../../../features/import/find-means';
import { sentenceOfProblem } from '../../../features/import/import-problem';
import { StartForm } from '../../../features/import/start-form';
import { PACKS } from '../../../features/packs/pack-paths';
import desk from '../../../ui/desk.module.css';
import { Done, Problem, Unreachable } from '../../../ui/notice';

export const metadata: Metadata = { title: 'Your own article' };

interface Props { readonly searchParams: Promise<{ readonly pack?: string; readonly problem?: string; readonly done?: string }> }

/** Gives articles to be read, and shows what is being read and reviewed. */
export default async function ImportPage({ searchParams }: Props) {
  await requireTeacher();
  const [{ pack, problem, done }, packs, batches, memory, means] = await Promise.all([searchParams, askAsTeacher(DeskPacksDocument, {}), askAsTeacher(ImportBatchesDocument, {}), recall(IMPORT_FORM), findMeans()]);
  if (!packs.ok || !batches.ok) return <Unreachable here={IMPORTS} />;
  const [problemSaid, doneSaid] = [sentenceOfProblem(problem) ?? memory?.problem?.message ?? null, wordsOfDone(done)];
  const { importBatches } = batches.data;
  return (
    <>
      <header className={desk.slug}>
        <div>
          <p className={desk.meta}><a href={PACKS}>Packs</a></p>
          <h1>Your own article</h1>
          <p className={desk.lead}>Footnote reads an article and proposes what it says: who is in it, what happened when, who wants what, and on whose word. You accept, edit or reject each proposal beside its passage. Nothing goes into a pack that you have not approved.</p>
        </div>
      </header>
      {problemSaid === null ? null : <Problem>{problemSaid}</Problem>}
      {doneSaid === null ? null : <Done>{doneSaid}</Done>}
      {importBatches.nodes.length === 0 ? null : (
        <Band id="batches" title="Under way" count={importBatches.totalCount} lead="Reading goes on while you are away, and your decisions are kept as you make them."><BatchList batches={importBatches.nodes} /></Band>
      )}
      <Band id="start" title="A new import" lead="One article or several about one affair.">
        <StartForm mayFetch={means.mayFetch} model={means.model} packs={packs.data.deskPacks.nodes.map(({ pack: { slug, title } }) => ({ slug, title }))} pack={pack ?? null} />
      </Band>
    </>
  );
}
