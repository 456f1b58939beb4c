import type { Metadata } from 'next';
import { recall, type FormMemory } from '../../features/account/form-memory';
import { requireTeacher } from '../../features/account/ask-as-teacher';
import { FirstSteps } from '../../features/desk/first-steps';
import { Drafts, PublishedTable } from '../../features/desk/lists';
import { LiveRows } from '../../features/desk/live';
import { loadDesk, type DeskPage } from '../../features/desk/load-desk';
import { ResultsTable } from '../../features/desk/recent-results';
import { Reports } from '../../features/desk/reports';
import { sayHeadline } from '../../features/desk/say-headline';
import { StaleList } from '../../features/desk/stale-list';
import { Band } from '../../features/desk/band';
import desk from '../../ui/desk.module.css';
import { formatDayWithWeekday } from '../../ui/format-day';
import { Done, Problem, Unreachable } from '../../ui/notice';

export const metadata: Metadata = { title: 'Desk' };

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

const DONE: Readonly<Record<string, string>> = {
  mended: 'The mend is in the quiz, and students get it from now on. Those who took it before see what changed in their review.',
  kept: 'The question stays as it is. Those who took it read your reason in their review.',
  withdrawn: 'The question was withdrawn, and the quiz published without it.',
  settled: 'The reports are settled.',
};

/** The desk as a teacher opens it: what needs a decision first, then what is going on. */
export default async function Page({ searchParams }: Props) {
  await requireTeacher();
  const [page, { done }, memory] = await Promise.all([loadDesk(), searchParams, recall('desk')]);
  if (page === null) return <Unreachable here="/desk" />;
  const now = new Date();
  const { desk: { staleQuestions, reproof }, lists: { drafts, published, deskClasses } } = page;
  const isNew = drafts.totalCount === 0 && published.totalCount === 0;
  const headline = isNew ? { title: 'Three steps to your first quiz', lead: 'You need nothing but an affair to ask about: one ships with Footnote, beside a small invented one to try things with.' } : sayHeadline({ reproof, foundAt: staleQuestions.nodes.map(({ foundAt }) => foundAt), now });
  return (
    <>
      <div className={desk.slug}>
        <div>
          <p className={desk.meta}><time dateTime={now.toISOString()}>{formatDayWithWeekday(now.toISOString().slice(0, 10))}</time></p>
          <h1>{headline.title}</h1>
          <p className={desk.lead}>{headline.lead}</p>
        </div>
        {isNew ? null : <div className={desk.acts}><a className={desk.button} href="/desk/packs">Packs and sources</a> <a className={desk.main} href="/desk/quizzes">New quiz</a></div>}
      </div>
      {typeof done === 'string' && Object.hasOwn(DONE, done) ? <Done>{DONE[done]}</Done> : null}
      {memory?.problem && !isAboutShown(memory, page) ? <Problem>{memory.problem.message}</Problem> : null}
      {isNew ? <FirstSteps hasClass={deskClasses.totalCount > 0} /> : <Bands page={page} memory={memory} />}
    </>
  );
}

/** Whether the form that failed still stands on the page, so that it says itself what was wrong. */
function isAboutShown({ typed }: FormMemory, { desk: { staleQuestions } }: DeskPage): boolean {
  return staleQuestions.nodes.some(({ id }) => id === typed['about']);
}

function Bands({ page: { desk: shown, lists, results, drafts, classes }, memory }: { readonly page: DeskPage; readonly memory: FormMemory | null }) {
  const { staleQuestions, problemReports, liveQuizzes } = shown;
  return (
    <>
      {staleQuestions.nodes.length === 0 ? null : (
        <Band id="stale" title="Stale" count={staleQuestions.totalCount} lead="Published questions to which later reporting did something. Students who took one see your decision in their review.">
          <StaleList stale={staleQuestions.nodes} total={staleQuestions.totalCount} memory={memory} drafts={drafts} />
        </Band>
      )}
      {problemReports.nodes.length === 0 ? null : (
        <Band id="reports" title="Reported" count={problemReports.totalCount} lead="What students find wrong, in their words."><Reports reported={problemReports.nodes} /></Band>
      )}
      {liveQuizzes.length === 0 ? null : <Band id="live" title="Live now" count={liveQuizzes.length}><LiveRows live={liveQuizzes} /></Band>}
      {lists.drafts.nodes.length === 0 ? null : <Band id="drafts" title="Drafts" count={lists.drafts.totalCount}><Drafts drafts={lists.drafts.nodes} /></Band>}
      {results.length === 0 ? null : (
        <Band id="results" title="Recent results" lead="One bar a question: the share who answered it right. Red is a question to look at."><ResultsTable recent={results} /></Band>
      )}
      {lists.published.nodes.length === 0 ? null : (
        <Band id="published" title="Published" count={lists.published.totalCount}><PublishedTable published={lists.published.nodes} stale={staleQuestions.nodes} total={lists.published.totalCount} classes={classes} /></Band>
      )}
    </>
  );
}
