import { ImportBatchPageDocument } from '@footnote/schema/browser';
import { askAsTeacher } from '../../../../../features/account/ask-as-teacher';
import type { Moving } from '../../../../../features/import/reading-progress';

interface Context { readonly params: Promise<{ readonly batch: string }> }

/** How far the reading is, for the page that looks again every now and then. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const outcome = await askAsTeacher(ImportBatchPageDocument, { id: decodeURIComponent((await params).batch) });
  const headers = { 'Cache-Control': 'no-store' };
  if (!outcome.ok) return new Response(null, { status: outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED' ? 401 : 503, headers });
  const { importBatch } = outcome.data;
  if (importBatch === null) return new Response(null, { status: 404, headers });
  const { articleCount, waitingCount, readingCount, stopped } = importBatch;
  const rows = importBatch.articles.nodes.map(({ state, name, step, stepsDone, stepsTotal }) => ({ state, name, step, stepsDone, stepsTotal }));
  return Response.json({ batch: { articleCount, waitingCount, readingCount, stopped }, rows } satisfies Moving, { headers });
}
