import { randomUUID } from 'node:crypto';
import { OpenQuestionDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AttemptIsAway } from '../../../../features/quiz/attempt-away';
import { attemptOfRequest } from '../../../../features/quiz/attempts-of-request';
import { sentenceOf } from '../../../../features/quiz/form-problem';
import { readKeptAnswer } from '../../../../features/quiz/kept-answer';
import { attemptOf } from '../../../../features/quiz/load-attempt';
import { QuestionForm } from '../../../../features/quiz/question-form';
import { RunFacts, RunNote } from '../../../../features/quiz/run-facts';
import { attemptPath, resultsPath, withQuery } from '../../../../features/quiz/quiz-paths';
import { topicPath } from '../../../../features/quiz/topic-path';
import { settingsOfRequest } from '../../../../features/settings/settings-of-request';
import { ask } from '../../../../graphql/ask';
import { QuizFrame } from '../../../../ui/frame';

export const metadata: Metadata = { title: 'Question' };

interface Props {
  readonly params: Promise<{ readonly code: string; readonly attempt: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The runner: always the next question that has no answer yet, so that a reload or a second tab goes on where the attempt stands. */
export default async function RunnerPage({ params, searchParams }: Props) {
  const [{ code, attempt: id }, query, settings] = await Promise.all([params, searchParams, settingsOfRequest()]);
  const here = attemptPath(code, id);
  const kept = await attemptOfRequest(id);
  if (kept === null) return <AttemptIsAway away="NOT_HERE" code={code} here={here} />;
  const loaded = attemptOf(await ask(OpenQuestionDocument, { id, resumeToken: kept.resumeToken }));
  // The answer that was being sent goes along to the next try.
  if (!loaded.ok) return <AttemptIsAway away={loaded.away} code={code} here={withQuery(here, { problem: one(query['problem']) ?? null, question: one(query['question']) ?? null, kept: one(query['kept']) ?? null })} />;
  const { attempt } = loaded;
  const question = attempt.nextQuestion;
  if (question === null || attempt.finishedAt !== null) redirect(resultsPath(code, id));
  // An error is about the question that was sent; if the attempt has moved on meanwhile, there is nothing to mend.
  const isAboutThis = one(query['question']) === question.id;
  return (
    <QuizFrame leaveTo={topicPath(attempt.quiz.pack)} invented={attempt.quiz.pack.invented}>
      <title>{`Question ${String(attempt.answeredCount + 1)} of ${String(attempt.questionCount)} | Footnote`}</title>
      <QuestionForm
        question={question} number={attempt.answeredCount + 1} count={attempt.questionCount} action={`${here}/answer`} responseId={randomUUID()}
        kept={readKeptAnswer(isAboutThis ? one(query['kept']) : undefined)} problem={isAboutThis ? sentenceOf(one(query['problem'])) : null}
        keys={settings.keys} here={here} received={one(query['received']) === String(attempt.answeredCount) ? attempt.answeredCount : null}
        facts={<RunFacts attempt={attempt} />} note={<RunNote attempt={attempt} />}
      />
    </QuizFrame>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return [value].flat()[0];
}
