import { PackEditHomeDocument, type PackEditHomeQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { startPath } from '../../../../../features/import/import-paths';
import { EditHead } from '../../../../../features/pack-editing/edit-head';
import { EDIT_KINDS } from '../../../../../features/pack-editing/edit-kinds';
import { editPath, factsPath, listPath, logPath } from '../../../../../features/pack-editing/edit-paths';
import { loadLatest } from '../../../../../features/pack-editing/load-editing';
import { LogList } from '../../../../../features/pack-editing/log-list';
import { openLetter } from '../../../../../features/pack-editing/letter';
import styles from '../../../../../features/pack-editing/pack-editing.module.css';
import { SavedPart } from '../../../../../features/pack-editing/saved-part';
import desk from '../../../../../ui/desk.module.css';
import { Problem, Unreachable } from '../../../../../ui/notice';

interface Props { readonly params: Promise<{ readonly pack: string }>; readonly searchParams: Promise<{ readonly saved?: string; readonly letter?: string }> }
type Found = NonNullable<PackEditHomeQuery['deskPack']>;

export const metadata: Metadata = { title: 'Edit a pack' };

const LATEST = 5;

/** Where editing a pack begins: what it holds by kind, and what was changed last. */
export default async function EditPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ pack: given }, { saved, letter }] = await Promise.all([params, searchParams]);
  const slug = decodeURIComponent(given);
  const [outcome, latest] = await Promise.all([askAsTeacher(PackEditHomeDocument, { slug }), loadLatest(slug)]);
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={editPath(slug)} />;
  const found = outcome.ok ? outcome.data.deskPack : null;
  if (found === null || !found.own) notFound();
  const problem = openLetter(letter)?.problems[0]?.message ?? null;
  return (
    <>
      <EditHead pack={found.pack} title={`Edit: ${found.pack.title}`} lead="What a review approved can be mended here. Each change is checked like the whole pack, stands in the log with your name, and can be taken back.">
        <a className={desk.button} href={factsPath(slug)}>Title, summary and dates</a>
        <a className={desk.button} href={startPath(slug)}>Add your own article</a>
      </EditHead>
      {problem === null ? null : <Problem>{problem}</Problem>}
      {saved === undefined ? null : <SavedPart pack={slug} edit={saved} here={editPath(slug)} />}
      <section className={desk.band} aria-labelledby="kinds-head">
        <header><h2 id="kinds-head">What it holds</h2></header>
        <ul className={styles.kinds}>
          {EDIT_KINDS.map(({ key, title, hint }) => <li key={key} className={styles.kind}><a href={listPath(slug, key)}>{title}<span className={styles.count}>{countOf(found, key)}</span></a><p>{hint}</p></li>)}
        </ul>
      </section>
      <section className={desk.band} aria-labelledby="log-head">
        <header><h2 id="log-head">Changed last</h2><p><a href={logPath(slug)}>All of the log</a></p></header>
        {latest.length === 0 ? <p>Nothing has been changed by hand yet.</p> : <LogList pack={slug} entries={latest.slice(0, LATEST)} here={editPath(slug)} />}
      </section>
    </>
  );
}

function countOf({ contents, issues, aspects, measures, tellings, reliances }: Found, key: string): number {
  const counts: Readonly<Record<string, number>> = {
    sources: contents.sources + contents.unseenSources, actors: contents.actors, events: contents.events, claims: contents.claims, positions: contents.positions, evidence: contents.passages, contradictions: contents.contradictions,
    absences: contents.absences, outlets: contents.outlets, issues: issues.totalCount, aspects: aspects.totalCount, measures: measures.totalCount, tellings: tellings.totalCount, reliances: reliances.totalCount,
  };
  return counts[key] ?? 0;
}
