import { RegradeQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';
import { correctPath, resultsPath } from '../../../../../../features/quiz-results/result-paths';

interface Context { readonly params: Promise<{ readonly quiz: string }> }

/** Marks again what the preview showed; where something has changed since, the preview comes again and says so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const quiz = decodeURIComponent((await params).quiz);
  const version = (await readFields(request)).get('version') ?? '';
  const outcome = await tellAsTeacher(RegradeQuizDocument, { input: { quiz, version } });
  if (!outcome.ok) return seeOther(request, `${correctPath(quiz)}?problem=${outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NOT_FOUND'}`);
  const [error] = outcome.data.regradeQuiz.userErrors;
  return seeOther(request, error === undefined ? `${resultsPath(quiz)}?done=regraded` : `${correctPath(quiz)}?problem=${error.code}`);
}
