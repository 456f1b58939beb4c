import { ACCOUNT_ACTIONS, OWN_PAGES } from '../../../features/account/account-actions';
import { forget, remember } from '../../../features/account/form-memory';
import { leaveFor } from '../../../features/account/leave-for';
import { cameSecurely } from '../../../features/quiz/cookie-header';
import { readFields, seeOther } from '../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly action: string }> }

/** Passwords are never kept for the next page. */
const KEPT = ['name', 'retentionDays', 'invitee', 'scopes', 'expiresInDays'];

/** Takes a form of the account's page: back to it, with what was done or what was wrong. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { action } = await params;
  const act = Object.hasOwn(ACCOUNT_ACTIONS, action) ? ACCOUNT_ACTIONS[action] : undefined;
  if (act === undefined) return new Response('There is no such form.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  const fields = await readFields(request);
  const secure = cameSecurely(request);
  const { problem, link = null, cookies = [], goTo, leaveFor: elsewhere = null } = await act(fields);
  if (elsewhere !== null) return leaveFor(elsewhere, cookies);
  const typed = Object.fromEntries(KEPT.flatMap((name) => (fields.has(name) ? [[name, fields.getAll(name).join(' ')] as const] : [])));
  const page = OWN_PAGES[action] ?? '/account';
  if (problem !== null) return seeOther(request, `${page}#${action}`, [...cookies, remember({ form: action, typed, problem, link: null }, { secure })]);
  const memory = link === null ? forget({ secure }) : remember({ form: action, typed: {}, problem: null, link }, { secure });
  return seeOther(request, goTo ?? `${page}?done=${action}`, [...cookies, memory]);
}
