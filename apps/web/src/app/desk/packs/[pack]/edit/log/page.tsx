import { PackEditLogDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../features/account/ask-as-teacher';
import { EditHead } from '../../../../../../features/pack-editing/edit-head';
import { logPath } from '../../../../../../features/pack-editing/edit-paths';
import { openLetter } from '../../../../../../features/pack-editing/letter';
import { LogList } from '../../../../../../features/pack-editing/log-list';
import styles from '../../../../../../features/pack-editing/pack-editing.module.css';
import { SavedPart } from '../../../../../../features/pack-editing/saved-part';
import desk from '../../../../../../ui/desk.module.css';
import { Empty, Problem, Unreachable } from '../../../../../../ui/notice';

interface Props { readonly params: Promise<{ readonly pack: string }>; readonly searchParams: Promise<{ readonly after?: string; readonly saved?: string; readonly letter?: string }> }

export const metadata: Metadata = { title: 'Log of changes' };

const ON_A_PAGE = 20;

/** Who changed what in a pack by hand, and when. */
export default async function LogPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ pack: given }, { after, saved, letter }] = await Promise.all([params, searchParams]);
  const slug = decodeURIComponent(given);
  const here = logPath(slug);
  const outcome = await askAsTeacher(PackEditLogDocument, { slug, first: ON_A_PAGE, after: after ?? null });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={here} />;
  const [found, log] = outcome.ok ? [outcome.data.deskPack, outcome.data.packEdits] : [null, null];
  if (found === null || log === null) notFound();
  const problem = openLetter(letter)?.problems[0]?.message ?? null;
  return (
    <>
      <EditHead pack={found.pack} title="Log of changes" way={[]} lead="What people changed by hand, the latest first. A change can be taken back as long as what it touched has not been changed again." />
      {problem === null ? null : <Problem>{problem}</Problem>}
      {saved === undefined ? null : <SavedPart pack={slug} edit={saved} here={here} />}
      {log.nodes.length === 0 ? <Empty>Nothing has been changed by hand yet. What imports brought stands under <a href={`/desk/packs/${encodeURIComponent(slug)}#versions`}>Versions</a>.</Empty> : <LogList pack={slug} entries={log.nodes} here={here} />}
      {log.pageInfo.hasNextPage ? <p className={styles.pages}><a className={desk.button} href={`${here}?after=${encodeURIComponent(log.pageInfo.endCursor ?? '')}`}>Earlier changes</a></p> : null}
    </>
  );
}
