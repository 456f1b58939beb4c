import { DeskClassPageDocument, QuizzesToAssignDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../features/account/ask-as-teacher';
import { webOrigin } from '../../../../features/account/web-origin';
import { Assignments } from '../../../../features/classes/assignments';
import { sentenceOfClassDone, sentenceOfClassProblem } from '../../../../features/classes/class-form-problem';
import { ClassSettings } from '../../../../features/classes/class-settings';
import { deskClassPath } from '../../../../features/classes/desk-class-paths';
import { JoinSheet } from '../../../../features/classes/join-sheet';
import { Roster } from '../../../../features/classes/roster';
import { classPath } from '../../../../features/quiz/quiz-paths';
import desk from '../../../../ui/desk.module.css';
import { Done, Problem, Unreachable } from '../../../../ui/notice';

export const metadata: Metadata = { title: 'Class' };

type Query = Readonly<Partial<Record<'problem' | 'done' | 'name' | 'student' | 'assignment' | 'nickname' | 'extra' | 'quiz' | 'opensAt' | 'closesAt' | 'students' | 'given', string>>>;
interface Props { readonly params: Promise<{ readonly class: string }>; readonly searchParams: Promise<Query> }

/** A class: its code to show, who is in it, what it was given. */
export default async function DeskClassPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ class: given }, query, origin] = await Promise.all([params, searchParams, webOrigin()]);
  const id = decodeURIComponent(given);
  const [outcome, quizzes] = await Promise.all([
    askAsTeacher(DeskClassPageDocument, { id, studentsAfter: query.students ?? null, assignmentsAfter: query.given ?? null }),
    askAsTeacher(QuizzesToAssignDocument, {}),
  ]);
  if (!outcome.ok || !quizzes.ok) return <Unreachable here={deskClassPath(id)} />;
  const found = outcome.data.deskClass;
  if (found === null) notFound();
  const [problem, done] = [sentenceOfClassProblem(query.problem), sentenceOfClassDone(query.done)];
  return (
    <>
      <title>{`${found.name} | Footnote`}</title>
      <header className={desk.slug}>
        <div>
          <h1>{found.name}</h1>
          <p className={desk.lead}>{found.archivedAt !== null ? 'This class was put away: its code lets nobody in.' : found.joinable ? 'Students join with the code below.' : 'Joining is closed; who is in the class goes on.'}</p>
        </div>
      </header>
      {problem === null ? null : <Problem>{problem}</Problem>}
      {done === null ? null : <Done>{done}</Done>}
      {found.archivedAt === null ? <JoinSheet of={found} address={`${origin}${classPath(found.code)}`} /> : null}
      <Assignments of={found} quizzes={quizzes.data.deskQuizzes.nodes} typed={query.problem === undefined ? {} : query} {...(query.assignment === undefined ? {} : { chosen: query.assignment })} />
      <Roster of={found} typed={query} />
      <ClassSettings of={found} typedName={query.problem === 'NAME' ? query.name ?? null : null} />
    </>
  );
}
