import { AcceptInvitationDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../features/account/ask-as-teacher';
import { remember } from '../../../../features/account/form-memory';
import { cameSecurely } from '../../../../features/quiz/cookie-header';
import { seeOther } from '../../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly token: string }> }

const AWAY = 'Footnote cannot reach its accounts right now. Nothing was changed; try again in a moment.';

/** Brings whoever is signed in to the desk that invites. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { token } = await params;
  const outcome = await tellAsTeacher(AcceptInvitationDocument, { input: { token } });
  const message = outcome.ok ? outcome.data.acceptInvitation.userErrors[0]?.message : outcome.reason === 'REFUSED' ? outcome.message : AWAY;
  if (message === undefined) return seeOther(request, '/account?done=joined');
  return seeOther(request, `/invitation/${encodeURIComponent(token)}`, [remember({ form: 'invitation', typed: {}, problem: { field: null, message }, link: null }, { secure: cameSecurely(request) })]);
}
