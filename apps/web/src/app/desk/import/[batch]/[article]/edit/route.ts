import { DecideProposalsDocument } from '@footnote/schema/browser';
import { forget, remember } from '../../../../../../features/account/form-memory';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { isScript, refusalOf, tellScript } from '../../../../../../features/import/answer-import';
import { articlePath } from '../../../../../../features/import/import-paths';
import { keepTyped } from '../../../../../../features/import/keep-typed';
import { parseEdit } from '../../../../../../features/import/parse-edit';
import { readSeenAt } from '../../../../../../features/import/read-seen-at';
import { viewOf, viewPath } from '../../../../../../features/import/review-view';
import { cameSecurely } from '../../../../../../features/quiz/cookie-header';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string; readonly article: string }> }

/** Accepts a proposal with changes; where they cannot be taken, back to the form with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [batch, article] = [decodeURIComponent((await params).batch), decodeURIComponent((await params).article)];
  const [page, view] = [articlePath(batch, article), viewOf(request)];
  const fields = await readFields(request);
  const proposal = fields.get('proposal') ?? '';
  const form = viewPath(page, view, { at: proposal, edit: proposal });
  const parsed = parseEdit(fields);
  if (!parsed.ok) return goBackToForm(request, { form, fields, message: parsed.message });
  const outcome = await tellAsTeacher(DecideProposalsDocument, { input: { article, decisions: [{ proposal, verdict: 'EDITED', content: parsed.content }], seenAt: readSeenAt(fields) } });
  if (!outcome.ok && outcome.reason === 'REFUSED' && outcome.code !== 'UNAUTHENTICATED') return goBackToForm(request, { form, fields, message: outcome.message });
  if (!outcome.ok) return refusalOf(request, outcome, form) ?? seeOther(request, page);
  const [error] = outcome.data.decideProposals.userErrors;
  if (error !== undefined) return goBackToForm(request, { form, fields, message: error.message });
  return seeOther(request, `${viewPath(page, view, { after: proposal, done: 'edited' })}#current`, [forget({ secure: cameSecurely(request) })]);
}

interface Refused { readonly form: string; readonly fields: URLSearchParams; readonly message: string }

function goBackToForm(request: Request, { form, fields, message }: Refused): Response {
  // A script has kept the form, and only wants to know what is wrong with it.
  if (isScript(request)) return tellScript(form, { message });
  const typed = keepTyped(fields);
  return seeOther(request, `${form}#edit-problem`, [remember({ form: 'import-edit', typed, problem: { field: null, message }, link: null }, { secure: cameSecurely(request) })]);
}
