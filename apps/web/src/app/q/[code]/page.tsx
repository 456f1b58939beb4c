import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { AttemptSummaryDocument, QuizByCodeDocument, type AttemptSummaryQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { attemptsOfRequest } from '../../../features/quiz/attempts-of-request';
import { sentenceOf } from '../../../features/quiz/form-problem';
import { normaliseCode, repeatCode } from '../../../features/quiz/quiz-code';
import { quizPath } from '../../../features/quiz/quiz-paths';
import { StartForm, Resume, Rules } from '../../../features/quiz/start-form';
import { suggestNickname } from '../../../features/quiz/suggest-nickname';
import styles from '../../../features/quiz/quiz.module.css';
import { ask } from '../../../graphql/ask';
import { Frame } from '../../../ui/frame';
import { Notice, Unreachable } from '../../../ui/notice';
import type_ from '../../../ui/type.module.css';

export const metadata: Metadata = { title: 'Start the quiz' };

interface Props {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The door of a quiz: what it is, and a nickname. */
export default async function StartPage({ params, searchParams }: Props) {
  const [{ code: given }, query] = await Promise.all([params, searchParams]);
  const typed = decodeURIComponent(given);
  const code = normaliseCode(typed);
  // One address for each quiz, however its code was written.
  if (code !== null && code !== typed) redirect(quizPath(code));
  const outcome = code === null ? null : await ask(QuizByCodeDocument, { code });
  if (outcome?.ok === false && outcome.reason === 'UNREACHABLE') return <Frame place="topics"><Unreachable here={quizPath(typed)} /></Frame>;
  const quiz = outcome?.ok === true ? outcome.data.quiz : null;
  if (quiz === null) return <NoSuchQuiz typed={typed} />;
  const attempts = await openAttempts(quiz.code);
  const one = (name: string): string | null => [query[name]].flat()[0] ?? null;
  const held = quiz.pack.sources.nodes.filter((source) => source.textKind !== 'UNSEEN');
  return (
    <Frame place="topics" invented={quiz.pack.invented}>
      <div className={styles.start}>
        <div>
          <p className={type_.kick}><a href={`/topics/${quiz.pack.slug}`}>{quiz.pack.title}</a></p>
          <h1 className={type_.head1}>{quiz.title}</h1>
          <Rules count={quiz.questionCount} asOf={quiz.asOf} outlets={held.map((source) => source.label)} />
        </div>
        <div>
          {attempts.map((attempt) => <Resume key={attempt.id} code={quiz.code} attempt={attempt} />)}
          <StartForm
            code={quiz.code} attemptId={randomUUID()} token={randomBytes(24).toString('base64url')} problem={sentenceOf(one('problem'))}
            nickname={one('nickname') ?? ''} suggestion={suggestNickname((below) => randomInt(below))} again={attempts.length > 0}
          />
        </div>
      </div>
    </Frame>
  );
}

/** Attempts at this quiz on this device, the newest first; those that the API no longer knows are not offered. */
async function openAttempts(code: string): Promise<readonly NonNullable<AttemptSummaryQuery['attempt']>[]> {
  const kept = (await attemptsOfRequest()).filter((attempt) => attempt.code === code).slice(-2).reverse();
  const found = await Promise.all(kept.map(async ({ id, resumeToken }) => ask(AttemptSummaryDocument, { id, resumeToken })));
  return found.flatMap((outcome) => (outcome.ok && outcome.data.attempt !== null ? [outcome.data.attempt] : []));
}

function NoSuchQuiz({ typed }: { readonly typed: string }) {
  return (
    <Frame place="topics">
      <Notice title={`No quiz has code ${repeatCode(typed)}`} acts={[{ href: '/', label: 'Enter another code' }]}>
        <p>Compare it with the one your teacher shows. A code has seven letters and figures.</p>
      </Notice>
    </Frame>
  );
}
