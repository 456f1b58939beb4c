import { DecideProposalsDocument, UndoDecisionDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { goBackSaying, refusalOf } from '../../../../../../features/import/answer-import';
import { articlePath } from '../../../../../../features/import/import-paths';
import { readSeenAt } from '../../../../../../features/import/read-seen-at';
import { viewOf, viewPath } from '../../../../../../features/import/review-view';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string; readonly article: string }> }

/** As many as the API takes at once. */
const MOST_AT_ONCE = 100;

/** Accepts, rejects and takes back, as many at once as are named, and goes on to the next that is not decided. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [batch, article] = [decodeURIComponent((await params).batch), decodeURIComponent((await params).article)];
  const [page, view] = [articlePath(batch, article), viewOf(request)];
  const fields = await readFields(request);
  const [accept, reject, undo] = [fields.getAll('accept'), fields.getAll('reject'), fields.getAll('undo')];
  const seenAt = readSeenAt(fields);
  const [first = ''] = [...accept, ...reject, ...undo];
  const back = viewPath(page, view, { at: first });
  const decisions = [...accept.map((proposal) => ({ proposal, verdict: 'ACCEPTED' as const })), ...reject.map((proposal) => ({ proposal, verdict: 'REJECTED' as const }))];
  if (decisions.length > 0) {
    const outcome = await tellAsTeacher(DecideProposalsDocument, { input: { article, decisions, seenAt } });
    if (!outcome.ok) return refusalOf(request, outcome, back) ?? seeOther(request, page);
    const [error] = outcome.data.decideProposals.userErrors;
    if (error !== undefined) return goBackSaying(request, back, error);
  }
  // What was accepted together may be more than the API takes back at once.
  for (let at = 0; at < undo.length; at += MOST_AT_ONCE) {
    const outcome = await tellAsTeacher(UndoDecisionDocument, { input: { article, proposals: undo.slice(at, at + MOST_AT_ONCE), seenAt } });
    if (!outcome.ok) return refusalOf(request, outcome, back) ?? seeOther(request, page);
    const [error] = outcome.data.undoDecision.userErrors;
    if (error !== undefined) return goBackSaying(request, back, error);
  }
  return seeOther(request, `${undo.length > 0 ? viewPath(page, view, { at: first, done: 'undone' }) : viewPath(page, view, { after: first, done: accept.length > 0 ? 'accepted' : 'rejected' })}#current`);
}
