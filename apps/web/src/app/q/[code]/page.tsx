import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { AttemptSummaryDocument, QuizByCodeDocument, type AttemptSummaryQuery, type QuizByCodeQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { findAssigned } from '../../../features/classes/find-assigned';
import { attemptsOfRequest } from '../../../features/quiz/attempts-of-request';
import { sentenceOf } from '../../../features/quiz/form-problem';
import { normaliseCode, repeatCode } from '../../../features/quiz/quiz-code';
import { classPath, quizPath } from '../../../features/quiz/quiz-paths';
import { topicPath } from '../../../features/quiz/topic-path';
import { ClassStart, NotOpen, Resume, Rules, StartForm } from '../../../features/quiz/start-form';
import { suggestNickname } from '../../../features/quiz/suggest-nickname';
import styles from '../../../features/quiz/quiz.module.css';
import { ask } from '../../../graphql/ask';
import { Frame } from '../../../ui/frame';
import { Notice, Problem, Unreachable } from '../../../ui/notice';
import type_ from '../../../ui/type.module.css';

export const metadata: Metadata = { title: 'Start the quiz' };

interface Props {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

type Quiz = NonNullable<QuizByCodeQuery['quiz']>;
type Summary = NonNullable<AttemptSummaryQuery['attempt']>;

/** The door of a quiz: what it is, and a nickname; or the name that somebody has in a class to which it was given. */
export default async function StartPage({ params, searchParams }: Props) {
  const [{ code: given }, query] = await Promise.all([params, searchParams]);
  const typed = decodeURIComponent(given);
  const code = normaliseCode(typed);
  // One address for each quiz, however its code was written.
  if (code !== null && code !== typed) redirect(quizPath(code));
  const outcome = code === null ? null : await ask(QuizByCodeDocument, { code });
  if (outcome?.ok === false) return outcome.reason === 'UNREACHABLE' ? <Frame place="topics"><Unreachable here={quizPath(typed)} /></Frame> : <TooMany />;
  const quiz = outcome?.ok === true ? outcome.data.quiz : null;
  if (quiz === null) return <NoSuchQuiz typed={typed} />;
  const [attempts, assigned] = await Promise.all([openAttempts(quiz.code), findAssigned(quiz.code)]);
  const one = (name: string): string | null => [query[name]].flat()[0] ?? null;
  const terms = assigned?.quiz.terms ?? quiz.terms;
  return (
    <Frame place="topics" invented={quiz.pack.invented}>
      <div className={styles.start}>
        <div>
          <p className={type_.kick}>{quiz.pack.own ? quiz.pack.title : <a href={topicPath(quiz.pack)}>{quiz.pack.title}</a>}</p>
          <h1 className={type_.head1}>{quiz.title}</h1>
          <Rules count={quiz.questionCount} asOf={quiz.asOf} outlets={quiz.sourceLabels} terms={terms} />
        </div>
        <div>
          {attempts.map((attempt) => <Resume key={attempt.id} code={quiz.code} attempt={attempt} />)}
          <Begin quiz={quiz} assigned={assigned} problem={sentenceOf(one('problem'))} nickname={one('nickname') ?? ''} again={attempts.length > 0} here={attempts.map(({ id }) => id)} />
        </div>
      </div>
    </Frame>
  );
}

interface BeginProps { readonly quiz: Quiz; readonly assigned: Awaited<ReturnType<typeof findAssigned>>; readonly problem: string | null; readonly nickname: string; readonly again: boolean; readonly here: readonly string[] }

/** How this person starts: under the name in their class, under a nickname, or not now. */
function Begin({ quiz, assigned, problem, nickname, again, here }: BeginProps) {
  const identity = { attemptId: randomUUID(), token: randomBytes(24).toString('base64url') };
  const terms = assigned?.quiz.terms ?? quiz.terms;
  const underWay = assigned?.quiz.attempts.find(({ finishedAt }) => finishedAt === null);
  // The way back into it stands above already.
  if (underWay !== undefined && here.includes(underWay.id)) return problem === null ? null : <Problem>{problem}</Problem>;
  if (!terms.isOpen) return <>{problem === null ? null : <Problem>{problem}</Problem>}<NotOpen terms={terms} /></>;
  if (assigned === null) return <StartForm code={quiz.code} {...identity} problem={problem} nickname={nickname} suggestion={suggestNickname((below) => randomInt(below))} again={again} />;
  if (assigned.quiz.attemptsLeft === 0 && underWay === undefined) return <p className={styles.startForm}>You have taken this quiz as often as it may be taken. <a href={classPath(assigned.classCode)}>Back to {assigned.className}</a></p>;
  return <ClassStart code={quiz.code} {...identity} problem={problem} classId={assigned.classId} className={assigned.className} nickname={assigned.nickname} goesOn={underWay !== undefined} />;
}

/** Attempts at this quiz on this device, the newest first; those that the API no longer knows are not offered. */
async function openAttempts(code: string): Promise<readonly Summary[]> {
  const kept = (await attemptsOfRequest()).filter((attempt) => attempt.code === code).slice(-2).reverse();
  const found = await Promise.all(kept.map(async ({ id, resumeToken }) => ask(AttemptSummaryDocument, { id, resumeToken })));
  return found.flatMap((outcome) => (outcome.ok && outcome.data.attempt !== null ? [outcome.data.attempt] : []));
}

function NoSuchQuiz({ typed }: { readonly typed: string }) {
  return (
    <Frame place="topics">
      <Notice title={`No quiz has code ${repeatCode(typed)}`} acts={[{ href: '/', label: 'Enter another code' }]}>
        <p>Compare it with the one your teacher shows. The code of a quiz has seven letters and figures.</p>
      </Notice>
    </Frame>
  );
}

function TooMany() {
  return (
    <Frame place="topics">
      <Notice title="Too many wrong codes from this network" acts={[{ href: '/', label: 'Enter a code' }]}>
        <p>Codes that nothing has were tried too often. Wait ten minutes, then try again. What you have begun goes on meanwhile.</p>
      </Notice>
    </Frame>
  );
}
