import { AnsweredQuestionsDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { loadTexts } from '../../../../../features/evidence/load-texts';
import { AttemptIsAway } from '../../../../../features/quiz/attempt-away';
import { attemptOfRequest } from '../../../../../features/quiz/attempts-of-request';
import { ClassLinks } from '../../../../../features/quiz/class-links';
import { explained } from '../../../../../features/quiz/explained';
import { sentenceOf } from '../../../../../features/quiz/form-problem';
import { attemptOf } from '../../../../../features/quiz/load-attempt';
import { membershipsOfRequest } from '../../../../../features/quiz/memberships-of-request';
import { resultsPath } from '../../../../../features/quiz/quiz-paths';
import { loadChangesSince } from '../../../../../features/results/load-changes';
import { FoldedItem, FullItem } from '../../../../../features/results/result-items';
import { Received } from '../../../../../features/results/received';
import { ResultsHead } from '../../../../../features/results/results-head';
import { sortResponses } from '../../../../../features/results/sort-responses';
import { ask } from '../../../../../graphql/ask';
import { Frame } from '../../../../../ui/frame';
import { Empty, Problem } from '../../../../../ui/notice';
import { Section } from '../../../../../ui/section';
import { sourceSerif } from '../../../../../ui/source-font';

export const metadata: Metadata = { title: 'Results' };

interface Props {
  readonly params: Promise<{ readonly code: string; readonly attempt: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** What came of an attempt: what was missed first, each with its proof, and what has changed since. */
export default async function ResultsPage({ params, searchParams }: Props) {
  const [{ code, attempt: id }, query] = await Promise.all([params, searchParams]);
  const here = resultsPath(code, id);
  const kept = await attemptOfRequest(id);
  if (kept === null) return <AttemptIsAway away="NOT_HERE" code={code} here={here} />;
  const loaded = attemptOf(await ask(AnsweredQuestionsDocument, { id, resumeToken: kept.resumeToken }));
  if (!loaded.ok) return <AttemptIsAway away={loaded.away} code={code} here={here} />;
  const { attempt } = loaded;
  const problem = sentenceOf([query['problem']].flat()[0]);
  const classes = (await membershipsOfRequest()).map((membership) => membership.code);
  if (!attempt.feedbackDue) return <Received attempt={attempt} code={code} problem={problem} classes={classes} />;
  const responses = attempt.responses.flatMap((response) => explained(response) ?? []);
  const keyReasons = responses.flatMap((response) => response.explanation.key);
  const [texts, changes] = await Promise.all([
    loadTexts(keyReasons.flatMap((reason) => reason.evidence.map((evidence) => evidence.source.id))),
    loadChangesSince(attempt.quiz.pack.slug, responses),
  ]);
  const sorted = sortResponses(responses, (response) => changes.has(response));
  const common = { texts, code, attemptId: attempt.id, pack: attempt.quiz.pack.slug, linksOut: attempt.quiz.linksOut };
  return (
    <Frame place="results" font={sourceSerif} invented={attempt.quiz.pack.invented}>
      <title>{`${String(attempt.correctCount ?? 0)} of ${String(attempt.countedCount ?? attempt.questionCount)} right | Footnote`}</title>
      {problem === null ? null : <Problem>{problem}</Problem>}
      <ResultsHead attempt={attempt} sorted={sorted} code={code} />
      {classes.length === 0 ? null : <ClassLinks codes={classes} />}
      {responses.length === 0 ? <Section id="none" title="Nothing answered yet"><Empty>Your answers and their proofs will stand here.</Empty></Section> : null}
      {sorted.missed.length === 0 ? null : (
        <Section id="missed" title="Missed">{sorted.missed.map((item) => <FullItem key={item.response.id} item={item} changes={changes.get(item.response.id) ?? []} {...common} />)}</Section>
      )}
      {sorted.overtaken.length === 0 ? null : (
        <Section id="overtaken" title="Right then, and reported on since">{sorted.overtaken.map((item) => <FullItem key={item.response.id} item={item} changes={changes.get(item.response.id) ?? []} {...common} />)}</Section>
      )}
      {sorted.right.length === 0 ? null : (
        <Section id="right" title="Right">{sorted.right.map((item) => <FoldedItem key={item.response.id} item={item} {...common} />)}</Section>
      )}
      {sorted.withdrawn.length === 0 ? null : (
        <Section id="withdrawn" title="Withdrawn">{sorted.withdrawn.map((item) => <FoldedItem key={item.response.id} item={item} {...common} />)}</Section>
      )}
    </Frame>
  );
}
