import { AcceptSafeProposalsDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { goBackSaying, goBackWith, refusalOf } from '../../../../../../features/import/answer-import';
import { articlePath } from '../../../../../../features/import/import-paths';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string; readonly article: string }> }

/** Lower, nobody should accept without reading. */
const LEAST = 90;

/** Accepts what is surer than a bound and about which nothing is doubtful. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [batch, article] = [decodeURIComponent((await params).batch), decodeURIComponent((await params).article)];
  const page = articlePath(batch, article);
  const above = Number((await readFields(request)).get('above'));
  if (!Number.isInteger(above) || above < LEAST || above > 99) return goBackWith(request, page, 'REFUSED');
  // Confidences have two digits, and the button says "above".
  const outcome = await tellAsTeacher(AcceptSafeProposalsDocument, { input: { article, atLeast: (above + 1) / 100 } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const { accepted, userErrors: [error] } = outcome.data.acceptSafeProposals;
  if (error !== undefined) return goBackSaying(request, page, error);
  return seeOther(request, accepted.length === 0 ? `${page}?done=none#current` : `${page}?safe=${accepted.join('.')}#safe`);
}
