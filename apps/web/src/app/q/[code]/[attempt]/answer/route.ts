import { submitAnswer } from '../../../../../features/quiz/submit-answer';

interface Context { readonly params: Promise<{ readonly code: string; readonly attempt: string }> }

/** Takes an answer. A stable address: a form from before an update of Footnote still arrives. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code, attempt } = await params;
  return submitAnswer(request, decodeURIComponent(code), decodeURIComponent(attempt));
}
