import { AnsweredQuestionsDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ChangedSince } from '../../../../../../features/results/changed-since';
import { loadChangesSince } from '../../../../../../features/results/load-changes';
import { loadTexts } from '../../../../../../features/evidence/load-texts';
import { Announce } from '../../../../../../features/quiz/announce';
import { AttemptIsAway } from '../../../../../../features/quiz/attempt-away';
import { attemptOfRequest } from '../../../../../../features/quiz/attempts-of-request';
import { BadgeLegend } from '../../../../../../features/quiz/badge-legend';
import { verdictOf } from '../../../../../../features/quiz/describe-answer';
import { explained } from '../../../../../../features/quiz/explained';
import { AskedAgain, Explanation, VerdictBox } from '../../../../../../features/quiz/explanation';
import styles from '../../../../../../features/quiz/explanation.module.css';
import { sentenceOf } from '../../../../../../features/quiz/form-problem';
import { GoOn } from '../../../../../../features/quiz/go-on';
import { KeysForm } from '../../../../../../features/quiz/keys-hint';
import { attemptOf } from '../../../../../../features/quiz/load-attempt';
import { FrameFacts, QuestionSide } from '../../../../../../features/quiz/question-side';
import quiz from '../../../../../../features/quiz/quiz.module.css';
import { QuizKeys } from '../../../../../../features/quiz/quiz-keys';
import { answerPath, attemptPath } from '../../../../../../features/quiz/quiz-paths';
import { topicPath } from '../../../../../../features/quiz/topic-path';
import { ReportForm } from '../../../../../../features/quiz/report-form';
import { SinceThen } from '../../../../../../features/quiz/since-then';
import { settingsOfRequest } from '../../../../../../features/settings/settings-of-request';
import { ask } from '../../../../../../graphql/ask';
import { fetchSourceFont } from '../../../../../../ui/fetch-source-font';
import { QuizFrame } from '../../../../../../ui/frame';
import notices from '../../../../../../ui/notice.module.css';
import { sourceSerif } from '../../../../../../ui/source-font';
import type_ from '../../../../../../ui/type.module.css';

export const metadata: Metadata = { title: 'Explanation' };

interface Props {
  readonly params: Promise<{ readonly code: string; readonly attempt: string; readonly number: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** What came of an answer, and why. The address stays good: it is reloaded, bookmarked and gone back to. */
export default async function ExplanationPage({ params, searchParams }: Props) {
  await fetchSourceFont();
  const [{ code, attempt: id, number: given }, query, settings] = await Promise.all([params, searchParams, settingsOfRequest()]);
  const number = Number(given);
  const here = answerPath(code, id, number);
  const kept = await attemptOfRequest(id);
  if (kept === null) return <AttemptIsAway away="NOT_HERE" code={code} here={here} />;
  const loaded = attemptOf(await ask(AnsweredQuestionsDocument, { id, resumeToken: kept.resumeToken }));
  if (!loaded.ok) return <AttemptIsAway away={loaded.away} code={code} here={here} />;
  const { attempt } = loaded;
  const answered = Number.isInteger(number) ? attempt.responses[number - 1] : undefined;
  const response = answered === undefined ? null : explained(answered);
  // Not answered yet, or not told yet: there is nothing to explain, and nothing to give away.
  if (response === null) redirect(attemptPath(code, id));
  const reasons = [...response.explanation.key, ...response.explanation.others];
  const [texts, changes] = await Promise.all([
    loadTexts(reasons.flatMap((reason) => reason.evidence.map((evidence) => evidence.source.id))),
    loadChangesSince(attempt.quiz.pack.slug, [response]),
  ]);
  const report = [query['report']].flat()[0] ?? null;
  return (
    <QuizFrame leaveTo={topicPath(attempt.quiz.pack)} font={sourceSerif} invented={attempt.quiz.pack.invented}>
      <title>{`${response.correct ? 'Right' : 'Not quite'}: question ${String(number)} of ${String(attempt.questionCount)} | Footnote`}</title>
      <div className={quiz.grid}>
        <QuestionSide number={number} count={attempt.questionCount} saidTwice>
          <FrameFacts asOf={response.question.asOf} sources={response.question.sources} standing={response.question.standing} />
        </QuestionSide>
        <div>
          {query['standing'] === undefined ? null : <p className={`${notices.note ?? ''} ${styles.standing ?? ''}`}>You had already answered this question. Your first answer stands.</p>}
          <VerdictBox response={response} />
          <p className={type_.hidden} role="status"><Announce focusId="verdict" sentence={verdictOf(response).spoken} /></p>
          <AskedAgain response={response} />
          <SinceThen response={response} />
          <Explanation response={response} texts={texts} linksOut={attempt.quiz.linksOut} />
          <ChangedSince changes={changes.get(response.id) ?? []} asOf={response.question.asOf} pack={attempt.quiz.pack.slug} linksOut={attempt.quiz.linksOut} />
          <BadgeLegend />
          <ReportForm action={`${attemptPath(code, id)}/report`} questionId={response.question.id} number={number} sent={report === 'sent'} problem={sentenceOf(report)} />
          <GoOn code={code} attemptId={id} number={number} answered={attempt.answeredCount} count={attempt.questionCount} finished={attempt.finishedAt !== null} keys={settings.keys} here={here} />
        </div>
      </div>
      <KeysForm />
      {settings.keys ? <QuizKeys onId="go-on" /> : null}
    </QuizFrame>
  );
}
