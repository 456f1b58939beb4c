import { ReportProblemDocument } from '@footnote/schema/browser';
import { attemptOfRequest } from '../../../../../features/quiz/attempts-of-request';
import { problemOf, type FormProblem } from '../../../../../features/quiz/form-problem';
import { answerPath, attemptPath, withQuery } from '../../../../../features/quiz/quiz-paths';
import { readFields, seeOther } from '../../../../../features/quiz/see-other';
import { tell } from '../../../../../graphql/ask';

interface Context { readonly params: Promise<{ readonly code: string; readonly attempt: string }> }

/** Takes a report about a question, and goes back to its explanation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code, attempt: attemptId } = await params;
  const fields = await readFields(request);
  const questionId = fields.get('question');
  const number = Number(fields.get('number'));
  const attempt = await attemptOfRequest(attemptId);
  if (attempt === null || questionId === null || !Number.isInteger(number)) return seeOther(request, attemptPath(code, attemptId));
  const page = answerPath(code, attemptId, number);
  const back = (problem: FormProblem): Response => seeOther(request, `${withQuery(page, { report: problem })}#report`);
  const text = (fields.get('text') ?? '').trim();
  if (text === '') return back('TEXT_MISSING');
  const outcome = await tell(ReportProblemDocument, { input: { attempt: attemptId, resumeToken: attempt.resumeToken, question: questionId, text } });
  if (!outcome.ok) return back(outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NOT_WHOLE');
  const error = outcome.data.reportProblem.userErrors[0];
  return error === undefined ? seeOther(request, `${withQuery(page, { report: 'sent' })}#report`) : back(problemOf(error.code));
}
