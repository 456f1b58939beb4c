import { QuizByCodeDocument } from '@footnote/schema/browser';
import { normaliseCode } from '../../features/quiz/quiz-code';
import { quizPath, withQuery } from '../../features/quiz/quiz-paths';
import { seeOther } from '../../features/quiz/see-other';
import { ask } from '../../graphql/ask';

/** Opens a quiz by the code that was entered, or goes back to the field with what was typed. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('code') ?? '';
  const code = normaliseCode(typed);
  if (code === null) return seeOther(request, withQuery('/', { code: typed.slice(0, 40) }));
  const outcome = await ask(QuizByCodeDocument, { code });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return seeOther(request, withQuery('/', { code, problem: 'unreachable' }));
  return outcome.ok && outcome.data.quiz !== null ? seeOther(request, quizPath(outcome.data.quiz.code)) : seeOther(request, withQuery('/', { code }));
}
