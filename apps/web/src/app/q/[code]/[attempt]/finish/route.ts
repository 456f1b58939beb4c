import { FinishAttemptDocument } from '@footnote/schema/browser';
import { attemptOfRequest } from '../../../../../features/quiz/attempts-of-request';
import { attemptPath, resultsPath, withQuery } from '../../../../../features/quiz/quiz-paths';
import { seeOther } from '../../../../../features/quiz/see-other';
import { tell } from '../../../../../graphql/ask';

interface Context { readonly params: Promise<{ readonly code: string; readonly attempt: string }> }

/** Finishes an attempt. Finishing twice is finishing once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code, attempt: attemptId } = await params;
  const attempt = await attemptOfRequest(attemptId);
  if (attempt === null) return seeOther(request, attemptPath(code, attemptId));
  const outcome = await tell(FinishAttemptDocument, { input: { attempt: attemptId, resumeToken: attempt.resumeToken } });
  const failed = !outcome.ok && outcome.reason === 'UNREACHABLE';
  return seeOther(request, withQuery(resultsPath(code, attemptId), { problem: failed ? 'UNREACHABLE' : null }));
}
