import { DecideProposalsDocument, UndoDecisionDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { goBackSaying, isScript, refusalOf, tellScript } from '../../../../../../features/import/answer-import';
import { articlePath } from '../../../../../../features/import/import-paths';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string; readonly article: string }> }

/** Accepts, rejects and takes back, as many at once as are named, and goes on to the next that is not decided. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [batch, article] = [decodeURIComponent((await params).batch), decodeURIComponent((await params).article)];
  const page = articlePath(batch, article);
  const fields = await readFields(request);
  const [accept, reject, undo] = [fields.getAll('accept'), fields.getAll('reject'), fields.getAll('undo')];
  const [first = ''] = [...accept, ...reject, ...undo];
  const back = `${page}?at=${encodeURIComponent(first)}`;
  const decisions = [...accept.map((proposal) => ({ proposal, verdict: 'ACCEPTED' as const })), ...reject.map((proposal) => ({ proposal, verdict: 'REJECTED' as const }))];
  if (decisions.length > 0) {
    const outcome = await tellAsTeacher(DecideProposalsDocument, { input: { article, decisions } });
    if (!outcome.ok) return refusalOf(request, outcome, back) ?? seeOther(request, page);
    const [error] = outcome.data.decideProposals.userErrors;
    if (error !== undefined) return isScript(request) ? tellScript(back, error) : goBackSaying(request, back, error);
  }
  if (undo.length > 0) {
    const outcome = await tellAsTeacher(UndoDecisionDocument, { input: { article, proposals: undo } });
    if (!outcome.ok) return refusalOf(request, outcome, back) ?? seeOther(request, page);
    const [error] = outcome.data.undoDecision.userErrors;
    if (error !== undefined) return isScript(request) ? tellScript(back, error) : goBackSaying(request, back, error);
  }
  return seeOther(request, undo.length > 0 ? `${back}&done=undone#current` : `${page}?after=${encodeURIComponent(first)}&done=${accept.length > 0 ? 'accepted' : 'rejected'}#current`);
}
