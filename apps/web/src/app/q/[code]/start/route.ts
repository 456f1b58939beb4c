import { startAttempt } from '../../../../features/quiz/start-attempt';

interface Context { readonly params: Promise<{ readonly code: string }> }

/** Takes a nickname and starts. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return startAttempt(request, decodeURIComponent((await params).code));
}
