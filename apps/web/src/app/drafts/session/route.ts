import { DraftPacksDocument, TryAdminTokenDocument } from '@footnote/schema/browser';
import { ADMIN_COOKIE, ADMIN_COOKIE_SECONDS } from '../../../features/drafts/admin-cookie';
import { cameSecurely, cookieHeader } from '../../../features/quiz/cookie-header';
import { readFields, seeOther } from '../../../features/quiz/see-other';
import { ask } from '../../../graphql/ask';
import { dayOf } from '../../../ui/format-day';

/** Tries a token against the API and, if it opens the drafts, keeps it; without one, forgets it. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readFields(request);
  const secure = cameSecurely(request);
  if (fields.get('leave') === '1') return seeOther(request, '/drafts', [cookieHeader(ADMIN_COOKIE, '', { seconds: 0, sameSite: 'Strict', secure })]);
  const token = (fields.get('token') ?? '').trim();
  if (token === '') return seeOther(request, '/drafts?problem=empty');
  const packs = await ask(DraftPacksDocument, {});
  const pack = packs.ok ? packs.data.packs.nodes[0] : undefined;
  if (pack === undefined) return seeOther(request, '/drafts?problem=unreachable');
  const tried = await ask(TryAdminTokenDocument, { pack: pack.slug, asOf: pack.keyDates[0]?.day ?? dayOf(new Date()) }, { authorization: `Bearer ${token}` });
  if (!tried.ok) return seeOther(request, `/drafts?problem=${tried.reason === 'REFUSED' ? 'wrong' : 'unreachable'}`);
  return seeOther(request, '/drafts', [cookieHeader(ADMIN_COOKIE, token, { seconds: ADMIN_COOKIE_SECONDS, sameSite: 'Strict', secure })]);
}
