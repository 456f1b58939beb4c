import { DeskPacksDocument, type DeskPacksQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { askAsTeacher, requireTeacher } from '../../../features/account/ask-as-teacher';
import { IMPORTS } from '../../../features/import/import-paths';
import { countOf } from '../../../features/packs/describe-citations';
import { wordsOfDone } from '../../../features/packs/done-words';
import { ImportForm } from '../../../features/packs/import-form';
import { packPath, PACKS } from '../../../features/packs/pack-paths';
import { sentenceOfProblem } from '../../../features/packs/pack-problem';
import styles from '../../../features/packs/packs.module.css';
import { Report } from '../../../features/packs/report';
import { openReport } from '../../../features/packs/report-seal';
import desk from '../../../ui/desk.module.css';
import { dayOf } from '../../../ui/format-day';
import { Done, Empty, Problem, Unreachable } from '../../../ui/notice';
import { DayTime } from '../../../ui/time';
import type_ from '../../../ui/type.module.css';

export const metadata: Metadata = { title: 'Packs' };

type Own = DeskPacksQuery['deskPacks']['nodes'][number];
type Public = DeskPacksQuery['packs']['nodes'][number];
interface Props { readonly searchParams: Promise<{ readonly problem?: string; readonly done?: string; readonly report?: string }> }

/** The packs of the desk, those that everybody may read, and the way in for a folder. */
export default async function PacksPage({ searchParams }: Props) {
  await requireTeacher();
  const [{ problem, done, report }, outcome] = await Promise.all([searchParams, askAsTeacher(DeskPacksDocument, {})]);
  if (!outcome.ok) return <Unreachable here={PACKS} />;
  const { deskPacks, packs } = outcome.data;
  const [problemSaid, doneSaid, opened] = [sentenceOfProblem(problem), wordsOfDone(done), openReport(report)];
  return (
    <>
      <header className={desk.slug}>
        <div>
          <h1>Packs</h1>
          <p className={desk.lead}>A pack is one affair in the news: its sources, what they say happened, and who says so. Questions are made of packs. Make one of your own articles, copy one to your desk to attach the articles themselves, or bring the folder of one.</p>
        </div>
        <div className={desk.acts}><a className={desk.button} href="#import">Import a folder</a><a className={desk.main} href={IMPORTS}>Your own article</a></div>
      </header>
      {problemSaid === null ? null : <Problem>{problemSaid}</Problem>}
      {doneSaid === null ? null : <Done>{doneSaid}</Done>}
      {opened === null ? null : <Report report={opened} />}
      <section className={desk.band} aria-labelledby="own-head">
        <header><h2 id="own-head">Your desk’s own{deskPacks.totalCount === 0 ? null : <span className={desk.count}>{deskPacks.totalCount}</span>}</h2><p>For you and your colleagues. Nobody else comes upon them.</p></header>
        {deskPacks.nodes.length === 0
          ? <Empty>Your desk has no pack of its own yet. <a href={IMPORTS}>Make one of your own articles</a>, copy one of those below, or import a folder.</Empty>
          : <ul className={styles.cards}>{deskPacks.nodes.map((one) => <OwnCard key={one.pack.id} one={one} />)}</ul>}
      </section>
      <section className={desk.band} aria-labelledby="public-head">
        <header><h2 id="public-head">For everybody</h2><p>With summaries in Footnote’s own words. You can make quizzes of them as they are.</p></header>
        <ul className={styles.cards}>{packs.nodes.filter(({ own }) => !own).map((pack) => <PublicCard key={pack.id} pack={pack} />)}</ul>
      </section>
      <section className={desk.band} aria-labelledby="import-head" id="import">
        <header><h2 id="import-head">Import a folder</h2><p>One that you exported, wrote or were given. Of a pack that you have, it becomes the next version.</p></header>
        <ImportForm />
      </section>
    </>
  );
}

function OwnCard({ one: { pack, contents, changedAt, version } }: { readonly one: Own }) {
  return (
    <li className={styles.card}>
      <div>
        <h3><a href={packPath(pack.slug)}>{pack.title}</a></h3>
        <p className={styles.facts}>{countOf(contents.sources, 'text')}, {contents.fullTexts === 0 ? 'none in full' : `${String(contents.fullTexts)} in full`}; {countOf(contents.claims, 'claim')}; {countOf(contents.passages, 'cited passage')}. Version {version}, <DayTime day={dayOf(new Date(changedAt))} />{pack.invented ? '. An invented affair' : ''}.</p>
      </div>
      <a className={desk.tight} href={packPath(pack.slug)}>Open<span className={type_.hidden}> {pack.title}</span></a>
    </li>
  );
}

function PublicCard({ pack }: { readonly pack: Public }) {
  return (
    <li className={styles.card}>
      <div>
        <h3><a href={packPath(pack.slug)}>{pack.title}</a></h3>
        <p>{pack.summary}</p>
        {pack.dateline === null ? null : <p className={styles.facts}>{pack.dateline}</p>}
      </div>
      <form action={`${PACKS}/copy`} method="post">
        <input type="hidden" name="pack" value={pack.slug} />
        <button className={desk.tight} type="submit">Copy to your desk<span className={type_.hidden}>: {pack.title}</span></button>
      </form>
    </li>
  );
}
