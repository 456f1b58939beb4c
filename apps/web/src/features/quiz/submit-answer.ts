import { SubmitResponseDocument } from '@footnote/schema/browser';
import { tell } from '../../graphql/ask';
import { attemptOfRequest } from './attempts-of-request';
import { problemOf, type FormProblem } from './form-problem';
import { keepAnswer } from './kept-answer';
import { isQuestionKind, parseResponse } from './parse-response';
import { answerPath, attemptPath, resultsPath, withQuery } from './quiz-paths';
import { comeBackLater, readFields, seeOther } from './see-other';

const OVER: Partial<Readonly<Record<Parameters<typeof problemOf>[0], FormProblem>>> = { TIME_UP: 'TIME_UP', NOT_OPEN: 'CLOSED_MEANWHILE', FINISHED: 'FINISHED' };

/** Takes the answer of one form, and says to which page it leads. Whether it is right is graded by the API alone. */
export async function submitAnswer(request: Request, code: string, attemptId: string): Promise<Response> {
  const fields = await readFields(request);
  const runner = attemptPath(code, attemptId);
  const back = (problem: FormProblem): Response => seeOther(request, withQuery(runner, { problem, question: fields.get('question'), kept: keepAnswer(fields) }));
  const attempt = await attemptOfRequest(attemptId);
  if (attempt === null) return seeOther(request, runner);
  const kind = fields.get('kind');
  const questionId = fields.get('question');
  const responseId = fields.get('response');
  if (!isQuestionKind(kind) || questionId === null || responseId === null) return back('NOT_WHOLE');
  const parsed = parseResponse(kind, fields);
  if (!parsed.ok) return back(parsed.problem);

  const outcome = await tell(SubmitResponseDocument, { input: { attempt: attemptId, resumeToken: attempt.resumeToken, responseId, question: questionId, response: parsed.response } });
  if (!outcome.ok) {
    return outcome.reason === 'UNREACHABLE'
      ? comeBackLater(request, withQuery(runner, { problem: 'UNREACHABLE', question: questionId, kept: keepAnswer(fields) }))
      : back('INVALID');
  }
  const { response, attempt: after, userErrors } = outcome.data.submitResponse;
  const error = userErrors[0];
  // There is nothing left to mend: what was answered before stands on the results page, with the reason.
  const over = error === undefined ? null : OVER[error.code] ?? null;
  if (over !== null) return seeOther(request, withQuery(resultsPath(code, attemptId), { problem: over }));
  if (error !== undefined && error.code !== 'ALREADY_ANSWERED') return back(problemOf(error.code));
  const index = after?.responses.findIndex((other) => other.question.id === (response?.question.id ?? questionId)) ?? -1;
  if (index < 0) return seeOther(request, runner);
  // Where nothing is told yet, there is no page to stop at.
  if (after !== null && !after.feedbackDue) return seeOther(request, after.answeredCount < after.questionCount ? withQuery(runner, { received: String(after.answeredCount) }) : resultsPath(code, attemptId));
  return seeOther(request, withQuery(answerPath(code, attemptId, index + 1), { standing: error === undefined ? null : '1' }));
}
