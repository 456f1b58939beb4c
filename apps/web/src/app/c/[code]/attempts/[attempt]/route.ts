import { AttemptSummaryDocument } from '@footnote/schema/browser';
import { membershipsOfRequest } from '../../../../../features/quiz/memberships-of-request';
import { attemptPath, classPath, resultsPath } from '../../../../../features/quiz/quiz-paths';
import { keepAttempt } from '../../../../../features/quiz/start-attempt';
import { seeOther } from '../../../../../features/quiz/see-other';
import { ask } from '../../../../../graphql/ask';

interface Context { readonly params: Promise<{ readonly code: string; readonly attempt: string }> }

/** Goes on with an attempt of a student that was begun elsewhere, or that this device has forgotten: the token of the class opens it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, attempt: given } = await params;
  const id = decodeURIComponent(given);
  for (const { token } of await membershipsOfRequest()) {
    const outcome = await ask(AttemptSummaryDocument, { id, resumeToken: token });
    const attempt = outcome.ok ? outcome.data.attempt : null;
    if (attempt === null) continue;
    const kept = await keepAttempt(request, { id: attempt.id, code: attempt.quiz.code, resumeToken: token });
    return seeOther(request, attempt.finishedAt === null ? attemptPath(attempt.quiz.code, attempt.id) : resultsPath(attempt.quiz.code, attempt.id), kept ?? []);
  }
  return seeOther(request, classPath(decodeURIComponent(code)));
}
