import { QuizProgressNowDocument } from '@footnote/schema/browser';
import { askAsTeacher } from '../../../../../../features/account/ask-as-teacher';

interface Context { readonly params: Promise<{ readonly quiz: string }> }

/** Where students stand, for the page that looks again every few seconds. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { quiz } = await params;
  const outcome = await askAsTeacher(QuizProgressNowDocument, { quiz: decodeURIComponent(quiz) });
  const headers = { 'Cache-Control': 'no-store' };
  if (!outcome.ok) return new Response(null, { status: outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED' ? 401 : 503, headers });
  const { quizProgress } = outcome.data;
  return quizProgress === null ? new Response(null, { status: 404, headers }) : Response.json(quizProgress, { headers });
}
