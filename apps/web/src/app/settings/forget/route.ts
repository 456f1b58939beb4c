import { cookies } from 'next/headers';
import { ADMIN_COOKIE } from '../../../features/drafts/admin-cookie';
import { attemptCookieName } from '../../../features/quiz/attempt-cookie';
import { attemptsOfRequest } from '../../../features/quiz/attempts-of-request';
import { membershipCookieName } from '../../../features/quiz/membership-cookie';
import { membershipsOfRequest } from '../../../features/quiz/memberships-of-request';
import { cameSecurely, cookieHeader } from '../../../features/quiz/cookie-header';
import { readFields, seeOther } from '../../../features/quiz/see-other';
import { SETTINGS_COOKIE } from '../../../features/settings/read-settings';

/** Takes everything of ours off the device: cookies, what waits to be sent, caches. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readFields(request);
  if (fields.get('sure') !== '1') return seeOther(request, '/settings?unsure=1');
  const names = [
    SETTINGS_COOKIE, ADMIN_COOKIE,
    ...(await attemptsOfRequest()).flatMap(({ id }) => attemptCookieName(id) ?? []), ...(await membershipsOfRequest()).flatMap(({ classId }) => membershipCookieName(classId) ?? []),
  ];
  const kept = new Set((await cookies()).getAll().map(({ name }) => name));
  const gone = names.filter((name) => kept.has(name)).map((name) => cookieHeader(name, '', { seconds: 0, sameSite: 'Lax', secure: cameSecurely(request) }));
  const response = seeOther(request, '/settings?forgotten=1', gone);
  // The outbox and the service worker's cache are the browser's to clear; it does so on a secure origin and on localhost.
  response.headers.set('Clear-Site-Data', '"storage", "cache"');
  return response;
}
