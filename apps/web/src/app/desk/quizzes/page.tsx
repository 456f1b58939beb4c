import { QuizListDocument, QuizPacksDocument, type DeskQuizState } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { askAsTeacher, requireTeacher } from '../../../features/account/ask-as-teacher';
import { QUIZZES } from '../../../features/publish/desk-quiz-paths';
import { NewQuizForm } from '../../../features/publish/new-quiz-form';
import { sentenceOfDone, sentenceOfQuizProblem } from '../../../features/publish/quiz-form-problem';
import { QuizList, QuizTabs } from '../../../features/publish/quiz-list';
import desk from '../../../ui/desk.module.css';
import { Done, Problem, Unreachable } from '../../../ui/notice';

export const metadata: Metadata = { title: 'Quizzes' };

const AT_ONCE = 20;

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The quizzes of the desk, and the beginning of a new one. */
export default async function QuizzesPage({ searchParams }: Props) {
  await requireTeacher();
  const query = await searchParams;
  const given = (name: string): string | undefined => [query[name]].flat()[0];
  const isArchive = given('state') === 'ARCHIVED';
  // A page of one list at a time: the other begins from its start.
  const list = async (state: DeskQuizState) => askAsTeacher(QuizListDocument, { state, first: AT_ONCE, after: given(`after${state}`) ?? null });
  const [packs, drafts, published, archived] = await Promise.all([askAsTeacher(QuizPacksDocument, {}), isArchive ? null : list('DRAFT'), isArchive ? null : list('PUBLISHED'), isArchive ? list('ARCHIVED') : null]);
  const lists = [drafts, published, archived].filter((outcome) => outcome !== null);
  if (!packs.ok || lists.some((outcome) => !outcome.ok)) return <Unreachable here={QUIZZES} />;
  const [problem, done] = [sentenceOfQuizProblem(given('problem')), sentenceOfDone(given('done'))];
  const shown = (outcome: typeof drafts, state: DeskQuizState) => {
    const page = outcome?.ok === true ? outcome.data.deskQuizzes : null;
    const cursor = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    return { quizzes: page?.nodes ?? [], next: cursor === null ? null : `${QUIZZES}?${new URLSearchParams({ ...(state === 'ARCHIVED' ? { state } : {}), [`after${state}`]: cursor }).toString()}` };
  };
  return (
    <>
      <header className={desk.slug}>
        <div><h1>Quizzes</h1><p className={desk.lead}>Make a quiz of an affair in the news: take questions that are proved already, edit them, or write your own and rest them on passages.</p></div>
        <div className={desk.acts}><a className={desk.main} href="#new">New quiz</a></div>
      </header>
      {problem === null ? null : <Problem>{problem}</Problem>}
      {done === null ? null : <Done>{done}</Done>}
      <QuizTabs tab={isArchive ? 'ARCHIVED' : 'USED'} />
      {isArchive ? (
        <QuizList id="archived" title="Archived" lead="Their codes lead nowhere. Nothing of them is lost." empty="Nothing was put away." {...shown(archived, 'ARCHIVED')} />
      ) : (
        <>
          <QuizList id="drafts" title="Drafts" lead="Only your desk sees them." empty="No draft. Make a quiz below: with ten proved questions to begin with it is ready in minutes." {...shown(drafts, 'DRAFT')} />
          <QuizList id="published" title="Published" lead="Students can take them, by code, link or class." empty="Nothing is published yet." {...shown(published, 'PUBLISHED')} />
          <section className={desk.band} aria-labelledby="new-head" id="new">
            <header><h2 id="new-head">New quiz</h2></header>
            <NewQuizForm packs={packs.data.packs.nodes} typed={{ pack: given('pack') ?? null, title: given('title') ?? '', fill: given('fill') ?? '10' }} />
          </section>
        </>
      )}
    </>
  );
}
