import { AcceptSafeProposalsDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { goBackSaying, goBackWith, refusalOf } from '../../../../../../features/import/answer-import';
import { articlePath } from '../../../../../../features/import/import-paths';
import { viewOf, viewPath } from '../../../../../../features/import/review-view';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string; readonly article: string }> }

/** Lower, nobody should accept without reading. */
const LEAST = 90;

/** Accepts what is surer than a bound and about which nothing is doubtful. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [batch, article] = [decodeURIComponent((await params).batch), decodeURIComponent((await params).article)];
  const [page, view] = [articlePath(batch, article), viewOf(request)];
  const above = Number((await readFields(request)).get('above'));
  if (!Number.isInteger(above) || above < LEAST || above > 99) return goBackWith(request, page, 'REFUSED');
  // Confidences have two digits, and the button says "above".
  const outcome = await tellAsTeacher(AcceptSafeProposalsDocument, { input: { article, atLeast: (above + 1) / 100 } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const { accepted, userErrors: [error] } = outcome.data.acceptSafeProposals;
  if (error !== undefined) return goBackSaying(request, page, error);
  const [first] = accepted;
  return seeOther(request, first === undefined ? `${viewPath(page, view, { done: 'none' })}#current` : `${viewPath(page, view, { safe: first })}#safe`);
}
