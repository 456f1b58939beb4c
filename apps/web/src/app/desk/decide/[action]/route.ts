import { forget, remember } from '../../../../features/account/form-memory';
import { DESK_ACTIONS } from '../../../../features/desk/decide';
import { cameSecurely } from '../../../../features/quiz/cookie-header';
import { readFields, seeOther } from '../../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly action: string }> }

/** Takes a form of the desk: back to it, with what was done or what stood in the way. What was typed is kept. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { action } = await params;
  const act = Object.hasOwn(DESK_ACTIONS, action) ? DESK_ACTIONS[action] : undefined;
  if (act === undefined) return new Response('There is no such form.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  const fields = await readFields(request);
  const secure = cameSecurely(request);
  const decided = await act(fields);
  if (decided.ok) return seeOther(request, decided.goTo, [forget({ secure })]);
  const about = fields.get('stale') ?? fields.get('question') ?? '';
  const typed = { action, about, reason: (fields.get('reason') ?? '').slice(0, 600) };
  return seeOther(request, `/desk#stale-${encodeURIComponent(about)}`, [remember({ form: 'desk', typed, problem: { field: null, message: decided.message }, link: null }, { secure })]);
}
