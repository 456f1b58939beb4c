import { PreviewQuizDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { builderPath, previewPath } from '../../../../../features/publish/desk-quiz-paths';
import { isQuizGone } from '../../../../../features/publish/quiz-is-gone';
import { PreviewAnswered, PreviewForm, PreviewHead } from '../../../../../features/publish/preview-parts';
import { explainPreview } from '../../../../../features/publish/preview-answer';
import { parseResponse } from '../../../../../features/quiz/parse-response';
import { loadTextsAtDesk } from '../../../../../features/quiz-results/load-texts-at-desk';
import { sentenceOf } from '../../../../../features/quiz/form-problem';
import desk from '../../../../../ui/desk.module.css';
import { fetchSourceFont } from '../../../../../ui/fetch-source-font';
import { Notice, Unreachable } from '../../../../../ui/notice';

export const metadata: Metadata = { title: 'Preview' };

interface Props {
  readonly params: Promise<{ readonly quiz: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The draft as a student meets it: a question, then its verdict and explanation. The answer stands in the address and nowhere else. */
export default async function PreviewPage({ params, searchParams }: Props) {
  await fetchSourceFont();
  await requireTeacher();
  const [{ quiz: given }, query] = await Promise.all([params, searchParams]);
  const id = decodeURIComponent(given);
  const outcome = await askAsTeacher(PreviewQuizDocument, { quiz: id });
  if (isQuizGone(outcome)) notFound();
  if (!outcome.ok) return <Unreachable here={previewPath(id)} />;
  const quiz = outcome.data.deskQuiz;
  if (quiz === null) notFound();
  const fields = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().flatMap((one) => (one === undefined ? [] : [[name, one] as [string, string]]))));
  const number = Math.min(Math.max(1, Number(fields.get('n') ?? '1') || 1), Math.max(1, quiz.questions.length));
  const question = quiz.questions[number - 1];
  if (question === undefined) return <Notice title="The quiz is empty" acts={[{ href: builderPath(id), label: 'Back to the builder' }]}><p>Accept a suggestion or write a question; then it can be looked at as a student would see it.</p></Notice>;
  const place = { quiz: id, number, count: quiz.questions.length };
  const parsed = fields.has('answered') ? parseResponse(question.content.kind, fields) : null;
  if (parsed?.ok === true) {
    const response = explainPreview(question, parsed.response);
    const reasons = [...response.explanation.key, ...response.explanation.others];
    const texts = await loadTextsAtDesk(id, reasons.flatMap(({ evidence }) => evidence));
    return <><PreviewHead {...place} title={quiz.title} /><PreviewAnswered {...place} response={response} texts={texts} /></>;
  }
  return (
    <>
      <PreviewHead {...place} title={quiz.title} />
      {question.check.canBeAsked ? null : <p className={desk.meta}>This question is not finished: {question.check.missing.map(({ message }) => message).join(' ')}</p>}
      <PreviewForm {...place} question={question} problem={parsed === null ? null : sentenceOf(parsed.problem)} typed={fields.toString()} />
    </>
  );
}
